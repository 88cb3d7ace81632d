import { writeSync } from 'node:fs';

/**
 * Writes to the standard error output at once, without Node's stream: loading that takes as long as drawing
 * half a map. What the system does not take at once goes through the stream after all.
 */
export function writeError(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  try {
    written = writeSync(2, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Nobody can be told that nothing can be told: the reader has gone, or the disk is full.
    if (code !== 'EAGAIN') return;
  }
  if (written < bytes.length) process.stderr.write(bytes.subarray(written));
}
