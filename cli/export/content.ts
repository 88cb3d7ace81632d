import type { JourneyView } from '../../core/insight/view';
import { exportText, type View } from '../../core/render/export-text';
import { drawPicture, drawSheets } from '../../core/render/picture';
import type { Localize } from '../../core/text';
import { PAPERS, roomOn, turned, type PaperName } from '../../print/paper';
import type { Printed } from '../../print/print-picture';
import type { Terminal } from '../terminal/terminal';
import type { Piece } from './pieces';

type Content =
  | { readonly ok: true; readonly content: string | Uint8Array }
  /** A browser could not print it. */
  | Extract<Printed, { ok: false }>;

/** How pictures look. */
export interface Look {
  readonly theme: 'light' | 'dark';
  /** Pixels of a PNG for each of the picture. */
  readonly scale: number;
  /** The sheets of a PDF; without it the page is as large as the picture. */
  readonly paper?: PaperName;
}

/** What goes into the file of a piece. */
export async function contentOf(
  view: JourneyView,
  { view: as, format }: Piece,
  { theme, scale, paper }: Look,
  { localize, pageScript }: Pick<Terminal, 'localize' | 'pageScript'>,
): Promise<Content> {
  if (format !== 'png' && format !== 'pdf') {
    const hash = async (text: string) => {
      const { createHash } = await import('node:crypto');
      return createHash('sha256').update(text, 'utf8').digest('base64');
    };
    return { ok: true, content: await exportText(view, as, format, { localize, hash, theme, pageScript }) };
  }
  const { printPicture } = await import('../../print/print-picture');
  const printed =
    format === 'pdf' && paper !== undefined
      ? await onPaper(view, as, { theme, paper }, localize)
      : await printPicture(
          drawPicture(view, as, localize, { theme }),
          format === 'png' ? { format, scale } : { format },
        );
  return printed.ok ? { ok: true, content: printed.bytes } : printed;
}

async function onPaper(
  view: JourneyView,
  as: View,
  { theme, paper }: { readonly theme: Look['theme']; readonly paper: PaperName },
  localize: Localize,
): Promise<Printed> {
  const { printSheets } = await import('../../print/print-picture');
  const sheet = PAPERS[paper];
  const { pictures, lying } = drawSheets(view, as, localize, { theme, sheet: roomOn(sheet) });
  return printSheets(pictures, lying ? sheet : turned(sheet));
}
