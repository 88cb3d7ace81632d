/** The pixels of a PNG, row by row, red, green and blue of each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Colours in three bytes; with transparency, which is left out, in four. */
const BYTES_OF_TYPE: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG as browsers write it: eight bits for each colour, not interlaced. */
export async function readPng(png: Uint8Array): Promise<Pixels> {
  const { inflateSync } = await import('node:zlib');
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const size = BYTES_OF_TYPE[bytes[25] ?? 0];
  if (bytes[24] !== 8 || bytes[28] !== 0 || size === undefined) throw new Error('PNG of an unusual kind');
  const data: Uint8Array[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * size;
  const rgb = new Uint8Array(width * height * 3);
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = raw.subarray(start + 1, start + 1 + stride);
    unfilter(row, above, raw[start] ?? 0, size);
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 3;
      for (let colour = 0; colour < 3; colour++) rgb[to + colour] = row[x * size + colour] ?? 0;
    }
    above = row;
  }
  return { width, height, rgb };
}

/** Turns the differences of a row into its bytes, in place: the five filters of the PNG specification, section 9. */
function unfilter(row: Uint8Array, above: Uint8Array, filter: number, size: number): void {
  if (filter === 0) return;
  for (let i = 0; i < row.length; i++) {
    const a = i < size ? 0 : (row[i - size] ?? 0);
    const b = above[i] ?? 0;
    const c = i < size ? 0 : (above[i - size] ?? 0);
    const guess = filter === 1 ? a : filter === 2 ? b : filter === 3 ? (a + b) >> 1 : paeth(a, b, c);
    row[i] = (row[i] ?? 0) + guess;
  }
}

function paeth(a: number, b: number, c: number): number {
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
}

/** Writes a PNG of bands of pixels, each as wide as the whole, so that only one is held at a time. */
export async function writePng(
  width: number,
  height: number,
  bands: AsyncIterable<Pixels>,
): Promise<Uint8Array> {
  // Most who export SVG never need it.
  const { createDeflate } = await import('node:zlib');
  const deflate = createDeflate();
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    deflate
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', resolve)
      .on('error', reject);
  });
  for await (const band of bands) {
    const stride = band.width * 3;
    const rows = new Uint8Array(band.height * (stride + 1));
    for (let y = 0; y < band.height; y++)
      rows.set(band.rgb.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
    await new Promise<void>((resolve, reject) =>
      deflate.write(rows, (error) => {
        if (error) reject(error);
        else resolve();
      }),
    );
  }
  deflate.end();
  await ended;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunkOf('IHDR', header),
    ...chunks.map((chunk) => chunkOf('IDAT', chunk)),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);
}

function chunkOf(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}

/** As the PNG specification has it; `zlib.crc32` is not in the Node of every VS Code yet. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
