import { mkdir, writeFile } from 'node:fs/promises';
import { require as load } from 'tsx/cjs/api';

/** Writes the style sheet of maps in Markdown, which holds the colours of the pictures for each theme. */
export async function writeMarkdownStyle(file) {
  const { markdownStyle } = load('../../core/render/markdown-style.ts', import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, markdownStyle());
}
