import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { escapeXml } from '../core/render/svg';
import { findBrowser } from './find-browser.mjs';
import { MARGIN, roomOn, type Paper } from './paper';
import { readPng, writePng } from './png';

/** A picture to be printed. Sizes are in CSS pixels. */
export interface Printable {
  /** What a PDF is called by its reader. */
  readonly title: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What is around it on paper; white when absent. */
  readonly background?: string;
}

export type PrintAs =
  /** One page as large as the picture. */
  | { readonly format: 'pdf' }
  /** `scale`: pixels of the picture for each CSS pixel. */
  | { readonly format: 'png'; readonly scale: number };

export type Printed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `message` is a key of the text table, with its values. */
  | { readonly ok: false; readonly message: string; readonly values: { readonly reason: string } };

/** A browser that has not drawn a picture by then never will. In milliseconds. */
const PATIENCE = 120_000;

/** Browsers draw no larger pictures at once: what lies beyond would be missing. In pixels. */
const LARGEST_SIDE = 16_384;

/** What is larger is drawn in tiles, which takes less memory. In pixels. */
const LARGEST_AREA = 100_000_000;
const TILE = { width: 8_192, height: 2_048 };

/** Few programs open more. A full map of 80 steps has 280 million at three for each CSS pixel. */
const MOST_PIXELS = 300_000_000;

/** Acrobat shows no larger pages: 14,400 pt, in CSS pixels. */
const LARGEST_PAGE = 19_200;

/** Prints a picture as PNG, or as PDF of one page of its size, which is drawn smaller where no reader could show it. */
export async function printPicture(picture: Printable, as: PrintAs): Promise<Printed> {
  const width = Math.ceil(picture.width);
  const height = Math.ceil(picture.height);
  if (as.format === 'pdf') return print('pdf', pageOfPicture(picture), PDF);
  const pixels = [width * as.scale, height * as.scale] as const;
  if (pixels[0] * pixels[1] > MOST_PIXELS) {
    const reason = pixels.join(' × ');
    return failed('A picture of {reason} pixels is too large: choose a smaller scale, SVG or PDF.', reason);
  }
  const whole = Math.max(...pixels) <= LARGEST_SIDE && pixels[0] * pixels[1] <= LARGEST_AREA;
  return whole
    ? screenshot(picture, { x: 0, y: 0, width, height }, as.scale)
    : inTiles(picture, { width, height, scale: as.scale });
}

/** A part of a picture, in CSS pixels. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function screenshot(picture: Printable, { x, y, width, height }: Part, scale: number): Promise<Printed> {
  const style = `svg { position: absolute; left: ${String(-x)}px; top: ${String(-y)}px } body { overflow: hidden }`;
  return print('png', htmlOf(style, { title: '', background: '#fff', body: picture.svg }), [
    `--window-size=${String(width)},${String(height)}`,
    `--force-device-scale-factor=${String(scale)}`,
    '--hide-scrollbars',
    // With less, the lower part of a large picture stays white.
    '--force-gpu-mem-available-mb=8192',
  ]);
}

/** Draws a picture tile by tile, and puts the tiles together a band at a time. */
async function inTiles(
  picture: Printable,
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number },
): Promise<Printed> {
  let failure: Extract<Printed, { ok: false }> | undefined;
  const bands = async function* () {
    const step = { x: Math.floor(TILE.width / scale), y: Math.floor(TILE.height / scale) };
    for (let y = 0; y < height; y += step.y) {
      const high = Math.min(step.y, height - y);
      const band = { width: width * scale, height: high * scale };
      const rgb = new Uint8Array(band.width * band.height * 3);
      for (let x = 0; x < width; x += step.x) {
        const part = { x, y, width: Math.min(step.x, width - x), height: high };
        const printed = await screenshot(picture, part, scale);
        if (!printed.ok) {
          failure = printed;
          return;
        }
        const tile = await readPng(printed.bytes);
        for (let row = 0; row < band.height; row++) {
          const pixels = tile.rgb.subarray(row * tile.width * 3, (row + 1) * tile.width * 3);
          rgb.set(pixels, (row * band.width + x * scale) * 3);
        }
      }
      yield { ...band, rgb };
    }
  };
  const bytes = await writePng(width * scale, height * scale, bands());
  return failure ?? { ok: true, bytes };
}

/** Prints pictures as PDF, each on a sheet of paper of its own, all at the same scale. */
export async function printSheets(pictures: readonly Printable[], paper: Paper): Promise<Printed> {
  return print('pdf', pageOfSheets(pictures, paper), PDF);
}

const PDF = ['--no-pdf-header-footer'];

/**
 * Has an installed Chrome, Chromium or Edge print a page. The browser runs unseen, with a profile of its own that is
 * removed, and the page may neither run nor fetch anything.
 */
async function print(format: PrintAs['format'], page: string, args: readonly string[]): Promise<Printed> {
  const browser = findBrowser();
  if (browser === undefined) {
    const reason = process.env['CHROME_PATH'] ?? '';
    return reason === ''
      ? failed('PNG and PDF need Chrome, Chromium or Edge: install one, or name one in CHROME_PATH.', '')
      : failed('CHROME_PATH names {reason}, which is not there.', reason);
  }
  const folder = await mkdtemp(join(tmpdir(), 'journey-print-'));
  try {
    const source = join(folder, 'page.html');
    const result = join(folder, `picture.${format}`);
    await writeFile(source, page);
    const made = `--${format === 'pdf' ? 'print-to-pdf' : 'screenshot'}=${result}`;
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    // Most who export SVG never need it, and it takes Node a while to load.
    const { execFile } = await import('node:child_process');
    await promisify(execFile)(browser, [...QUIET, profile, made, ...args, pathToFileURL(source).href], {
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    // A browser that gives up says nothing and leaves no file.
    if (!existsSync(result))
      return failed('The browser has not printed the picture: it may be too large. Try SVG.', '');
    return { ok: true, bytes: await readFile(result) };
  } catch (error) {
    const killed = error instanceof Error && 'killed' in error && error.killed === true;
    if (killed) return failed('The browser has not printed the picture: it may be too large. Try SVG.', '');
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return failed('The browser could not print: {reason}', reason);
  } finally {
    // Processes of the browser may still write into its profile for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(
      () => undefined,
    );
  }
}

/** Root has no sandbox to run a browser in; the page runs no script anyway. */
const QUIET = [
  '--headless',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
];

function pageOfPicture({ title, svg, width, height }: Printable): string {
  const scale = Math.min(1, LARGEST_PAGE / Math.max(width, height));
  const sides = [width, height].map((side) => `${String(Math.ceil(side * scale))}px`).join(' ');
  const smaller =
    scale < 1 ? `svg { width: ${String(width * scale)}px; height: ${String(height * scale)}px }` : '';
  return htmlOf(`@page { size: ${sides}; margin: 0 } ${smaller}`, { title, background: '#fff', body: svg });
}

/** The pictures as large as all of them fit, each in the middle of its sheet. */
function pageOfSheets(pictures: readonly Printable[], paper: Paper): string {
  const room = roomOn(paper);
  const scale = Math.min(
    ...pictures.map(({ width, height }) => Math.min(room.width / width, room.height / height)),
  );
  const sheets = pictures.map(({ svg, width, height }) => {
    const left = MARGIN + (room.width - width * scale) / 2;
    // What goes on on the next sheet starts at the top of each.
    const top = MARGIN + (pictures.length > 1 ? 0 : (room.height - height * scale) / 2);
    const place = `left: ${String(left)}mm; top: ${String(top)}mm; width: ${String(width * scale)}mm; height: ${String(height * scale)}mm`;
    return `<div style="${place}">${svg}</div>`;
  });
  const style = [
    `@page { size: ${String(paper.width)}mm ${String(paper.height)}mm; margin: 0 }`,
    // A hair less: what is as high as its page makes a second one.
    `section { position: relative; overflow: hidden; height: ${String(paper.height - 0.2)}mm }`,
    'section + section { break-before: page }',
    'div { position: absolute } svg { width: 100%; height: 100% }',
  ].join(' ');
  const body = sheets.map((sheet) => `<section>${sheet}</section>`).join('\n');
  const [first] = pictures;
  return htmlOf(style, { title: first?.title ?? '', background: first?.background ?? '#fff', body });
}

interface Page {
  readonly title: string;
  readonly background: string;
  readonly body: string;
}

function htmlOf(style: string, { title, background, body }: Page): string {
  return [
    '<!DOCTYPE html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${style} html, body { margin: 0; background: ${background} } svg { display: block }`,
    'html { -webkit-print-color-adjust: exact; print-color-adjust: exact }</style></head>',
    `<body>${body}</body></html>`,
  ].join('\n');
}

function failed(message: string, reason: string): Printed {
  return { ok: false, message, values: { reason } };
}
