/** A sheet of paper, lying. In millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** The sheets of ISO 216 that offices print on. */
export const PAPERS = {
  a3: { width: 420, height: 297 },
  a4: { width: 297, height: 210 },
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperName = keyof typeof PAPERS;
