/** A sheet of paper. In millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** The sheets of ISO 216 that offices print on, lying. */
export const PAPERS = {
  a3: { width: 420, height: 297 },
  a4: { width: 297, height: 210 },
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperName = keyof typeof PAPERS;

/** What printers cannot reach at each side of a sheet, mm. */
export const MARGIN = 8;

/** What a printer reaches of a sheet. */
export function roomOn({ width, height }: Paper): Paper {
  return { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
}

/** The same sheet, turned. */
export function turned({ width, height }: Paper): Paper {
  return { width: height, height: width };
}
