import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findBrowser } from './find-browser.mjs';
import type { Paper } from './paper';

/** A picture to be printed. Sizes are in CSS pixels. */
export interface Printable {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export type PrintAs =
  /** `paper`: the sheet that it is to fill; without it the page is as large as the picture. */
  | { readonly format: 'pdf'; readonly paper?: Paper }
  /** `scale`: pixels of the picture for each CSS pixel. */
  | { readonly format: 'png'; readonly scale: number };

export type Printed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `message` is a key of the text table, with its values. */
  | { readonly ok: false; readonly message: string; readonly values: { readonly reason: string } };

/** A browser that has not drawn a picture by then never will. In milliseconds. */
const PATIENCE = 120_000;

/** Browsers draw no larger pictures: what lies beyond would be missing. In pixels. */
const LARGEST_SIDE = 16_384;

/**
 * Prints a picture as PNG, or as PDF of one page of its size or of paper, with an installed Chrome, Chromium or Edge. The browser
 * runs unseen, with a profile of its own that is removed, and the page may neither run nor fetch anything.
 */
export async function printPicture(picture: Printable, as: PrintAs): Promise<Printed> {
  const browser = findBrowser();
  if (browser === undefined) {
    const reason = process.env['CHROME_PATH'] ?? '';
    return reason === ''
      ? failed('PNG and PDF need Chrome, Chromium or Edge: install one, or name one in CHROME_PATH.', '')
      : failed('CHROME_PATH names {reason}, which is not there.', reason);
  }
  const width = Math.ceil(picture.width);
  const height = Math.ceil(picture.height);
  if (as.format === 'png' && Math.max(width, height) * as.scale > LARGEST_SIDE) {
    const reason = `${String(width * as.scale)} × ${String(height * as.scale)}`;
    return failed('Browsers draw no picture of {reason} pixels: choose a smaller scale, SVG or PDF.', reason);
  }
  const folder = await mkdtemp(join(tmpdir(), 'journey-print-'));
  try {
    const page = join(folder, 'page.html');
    const result = join(folder, `picture.${as.format}`);
    await writeFile(page, pageOf(picture, as.format === 'pdf' ? as.paper : undefined));
    const made =
      as.format === 'pdf'
        ? [`--print-to-pdf=${result}`, '--no-pdf-header-footer']
        : [
            `--screenshot=${result}`,
            `--window-size=${String(width)},${String(height)}`,
            `--force-device-scale-factor=${String(as.scale)}`,
            '--hide-scrollbars',
            // With less, the lower part of a large picture stays white.
            '--force-gpu-mem-available-mb=8192',
          ];
    const args = [...QUIET, `--user-data-dir=${join(folder, 'profile')}`, ...made, pathToFileURL(page).href];
    // Most who export SVG never need it, and it takes Node a while to load.
    const { execFile } = await import('node:child_process');
    await promisify(execFile)(browser, args, { timeout: PATIENCE, killSignal: 'SIGKILL' });
    return { ok: true, bytes: await readFile(result) };
  } catch (error) {
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

function pageOf({ svg, width, height }: Printable, paper: Paper | undefined): string {
  const page = paper ? pageOfPaper(width, height, paper) : pageOfPicture(width, height);
  return [
    '<!DOCTYPE html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<style>${page} html, body { margin: 0; background: #fff } svg { display: block }`,
    'html { -webkit-print-color-adjust: exact; print-color-adjust: exact }</style></head>',
    `<body>${svg}</body></html>`,
  ].join('\n');
}

function pageOfPicture(width: number, height: number): string {
  return `@page { size: ${String(Math.ceil(width))}px ${String(Math.ceil(height))}px; margin: 0 }`;
}

/** What printers cannot reach of a sheet, mm. */
const MARGIN = 8;

/** The picture as large as it fits into the sheet, in its middle. */
function pageOfPaper(width: number, height: number, paper: Paper): string {
  const room = { width: paper.width - 2 * MARGIN, height: paper.height - 2 * MARGIN };
  // A hair less: what is as high as its page makes a second one.
  const scale = 0.999 * Math.min(room.width / width, room.height / height);
  const [left, top] = [(room.width - width * scale) / 2, (room.height - height * scale) / 2];
  return (
    `@page { size: ${String(paper.width)}mm ${String(paper.height)}mm; margin: ${String(MARGIN)}mm } ` +
    `svg { position: absolute; left: ${String(left)}mm; top: ${String(top)}mm; ` +
    `width: ${String(width * scale)}mm; height: ${String(height * scale)}mm }`
  );
}

function failed(message: string, reason: string): Printed {
  return { ok: false, message, values: { reason } };
}
