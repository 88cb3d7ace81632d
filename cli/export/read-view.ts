import { dirname, isAbsolute, resolve } from 'node:path';
import { completenessOf } from '../../core/check/completeness';
import { viewOf, type JourneyView, type ViewExtras } from '../../core/insight/view';
import { readJourneyFile } from '../../core/read-journey';
import type { JourneyMap } from '../../core/model/journey-map';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import type { Vocabulary } from '../../core/model/vocabulary';
import type { Catalogs } from '../files/catalogs';
import { readText } from '../files/read-text';
import { isInside, staysInside } from '../files/workspace';

export type ReadView =
  | {
      readonly ok: true;
      readonly view: JourneyView;
      /** How many mistakes in the YAML may keep parts of the map out of the picture. */
      readonly broken: number;
      /** The path of the map of the present that is named and cannot be drawn behind. */
      readonly missingPresent: string | undefined;
    }
  /** `message` is a key of the text table, with `{path}` in it. */
  | { readonly ok: false; readonly message: string };

/** Reads what the picture of a map needs: the map, its catalogs, and the map it is based on. */
export async function readView(file: string, workspace: string, catalogs: Catalogs): Promise<ReadView> {
  const read = await readText(file);
  if (!read.ok) return read;
  if (!/\.ya?ml$/i.test(file))
    return { ok: false, message: '{path} is no YAML file: the names of maps end in .journey.yaml.' };
  if (!staysInside(file, workspace))
    return { ok: false, message: '{path} leads out of its workspace folder and is not read.' };
  const journey = readJourneyFile(read.text, 'map');
  if (journey.tree.parts.length === 1 && journey.tree.root === undefined && journey.tree.problems.length > 0)
    return { ok: false, message: '{path} cannot be read: `journey check` says why.' };
  if (journey.kind !== 'map' || !journey.map.node || !isMap(journey.map))
    return { ok: false, message: '{path} holds no journey map.' };
  const { map, tree } = journey;
  const vocabulary = vocabularyOf(map, await catalogs.of(file, workspace));
  const { percent, persona, touchpoints, encounters, feelings } = completenessOf(map, vocabulary);
  const asIs = await readAsIs(map, file, workspace, catalogs);
  const view = viewOf(map, vocabulary, {
    asIs,
    completeness: { percent, persona, touchpoints, encounters, feelings },
  });
  return {
    ok: true,
    view,
    broken: tree.problems.filter(({ severity }) => severity !== 'warning').length,
    missingPresent: map.state === 'to-be' && !asIs ? map.basedOn : undefined,
  };
}

/** Whether there is anything to draw: a title, or phases. */
function isMap({ title, phases }: JourneyMap): boolean {
  return title !== undefined || phases.length > 0;
}

/** The present state behind a target; only a file of the workspace folder is read. */
async function readAsIs(
  { basedOn, state }: JourneyMap,
  file: string,
  workspace: string,
  catalogs: Catalogs,
): Promise<ViewExtras['asIs']> {
  if (state !== 'to-be' || basedOn === undefined || isAbsolute(basedOn) || basedOn.includes('\0'))
    return undefined;
  const path = resolve(dirname(file), basedOn.replaceAll('\\', '/'));
  if (path === file || !isInside(path, workspace) || !staysInside(path, workspace)) return undefined;
  const read = await readText(path);
  const journey = read.ok ? readJourneyFile(read.text, 'map') : undefined;
  if (journey?.kind !== 'map' || !isMap(journey.map)) return undefined;
  const vocabulary: Vocabulary = vocabularyOf(journey.map, await catalogs.of(path, workspace));
  return { map: journey.map, vocabulary };
}
