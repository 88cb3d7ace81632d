import { join } from 'node:path';
import { fileInTheWay, isFolder } from '../files/folders';
import type { MapToDraw } from './maps-to-draw';
import type { ExportOptions, LookOption, Refusal } from './options';
import { ENDINGS, fileName, formatOf, piecesOf, type Format, type Piece } from './pieces';
import { replacesMap } from './replaces-map';

/** What an export writes, and where. */
export interface Plan {
  readonly ok: true;
  readonly maps: readonly PlannedMap[];
  /** Whether folders that are not there are made. */
  readonly intoFolder: boolean;
}

export interface PlannedMap {
  readonly path: string;
  readonly files: readonly PlannedFile[];
}

export interface PlannedFile {
  readonly piece: Piece;
  /** The file to write; undefined for the standard output. */
  readonly target: string | undefined;
}

/** The formats that an option has an effect on. */
const effects: Readonly<Record<LookOption, readonly Format[]>> = {
  scale: ['png'],
  theme: ['svg', 'png', 'pdf'],
  paper: ['pdf'],
};

/** Plans what is written for maps, or says why that cannot be. `folder` is where paths are given from. */
export async function planExport(
  { view, format: named, output, named: looks }: ExportOptions,
  maps: readonly MapToDraw[],
  folder: string,
): Promise<Plan | Refusal> {
  const isThere = output !== undefined && (await isFolder(output, folder));
  const intoFolder = output !== undefined && (isThere || view === 'all' || maps.length > 1);
  const ending = output === undefined || isThere ? undefined : formatOf(output);
  const planned = piecesOf(view, named ?? (intoFolder ? undefined : ending));
  if (!planned.ok) return refuse(planned.message);
  const { pieces } = planned;

  if (output === undefined) {
    if (pieces.length * maps.length > 1) return refuse('Several files need a folder: name one with -o.');
    if (pieces.some(({ format }) => format === 'png' || format === 'pdf'))
      return refuse('PNG and PDF are no text: name a file with -o.');
  }
  if (output !== undefined && intoFolder) {
    const file = await fileInTheWay(output, folder);
    if (file !== undefined)
      return refuse('{path} is a file, but a folder is needed: name another one with -o.', { path: file });
    if (ending !== undefined)
      return refuse('Several files need a folder, and {path} is named like a file: take {folder}', {
        path: output,
        folder: `-o ${output.replace(/(?<=[^/\\])\.\w+$/, '')}/`,
      });
  }

  const placed = maps.map((map) => ({
    path: map.path,
    files: pieces.map((piece) => ({
      piece,
      target: intoFolder ? join(output, map.below, fileName(map.path, piece)) : output,
    })),
  }));
  const twice = placed.find(({ files: [file] }, index) =>
    placed.slice(0, index).some(({ files: [other] }) => other?.target === file?.target),
  );
  if (twice)
    return refuse('{path}: another map of its folder has the same name and would be replaced.', {
      path: twice.path,
    });
  const paths = maps.map(({ path }) => path);
  for (const { target } of placed.flatMap(({ files }) => files))
    if (target !== undefined && replacesMap(target, paths, folder))
      return refuse('{path} is no name for a picture: it would replace a map.', { path: target });

  if (output !== undefined && !intoFolder) {
    if (ending === undefined && named === undefined)
      return refuse('The name {path} says no format: let it end in {allowed}, or name one with --format.', {
        path: output,
        allowed: Object.values(ENDINGS)
          .map((each) => `.${each}`)
          .join(', '),
      });
    if (ending !== undefined && named !== undefined && ending !== named)
      return refuse('{path} is named like {ending}, but --format is {format}: let them agree.', {
        path: output,
        ending,
        format: named,
      });
  }
  const formats = [...new Set(pieces.map(({ format }) => format))];
  const idle = looks.find((look) => !formats.some((format) => effects[look].includes(format)));
  if (idle)
    return refuse('{option} has an effect on {allowed} alone, not on {format}.', {
      option: `--${idle}`,
      allowed: effects[idle].join(', '),
      format: formats.join(', '),
    });
  return { ok: true, maps: placed, intoFolder };
}

function refuse(message: string, values: Refusal['values'] = {}): Refusal {
  return { ok: false, message, values };
}
