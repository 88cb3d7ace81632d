import { CompletionItemKind } from 'vscode-languageserver-types';
import { branches, schemaAt } from '../../../core/schema/schema';
import type { FeatureContext, JourneyDocument } from '../document';
import type { WorkspaceFiles } from '../workspace/workspace-files';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';

const IMAGES = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** What nobody means who writes a path: installed, generated, or kept by tools. */
const SKIPPED = /^(?:\.|node_modules$)/;

/**
 * Files of the workspace where a path can stand: maps for `basedOn`, pictures for `image`, anything for the
 * others. A folder at a time, as it is typed; nothing outside of the workspace folders is looked at.
 * @param typed what stands before the cursor.
 */
export async function pathProposals(
  place: CompletionPlace,
  typed: string,
  document: JourneyDocument,
  { files }: FeatureContext,
): Promise<readonly Proposal[]> {
  if (!files || place.role !== 'value') return [];
  const forms = schemaAt(place.path, document.file.kind).flatMap(branches);
  const path = forms.map((form) => form['x-path']).find((found) => found !== undefined);
  // A source is mostly a text: a path has to be begun.
  if (path === undefined || (path === 'explicit' && !/^\.\.?\//.test(typed))) return [];
  const key = place.path.findLast((segment) => typeof segment === 'string');
  if (key === 'basedOn') return otherMaps(document, files);
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const contents = await files.folder(document.uri, folder);
  if (!contents) return [];
  // A map is no spec of itself.
  const own = folder === '' ? document.uri.slice(document.uri.lastIndexOf('/') + 1) : undefined;
  const isWanted = (name: string) =>
    !SKIPPED.test(name) && encodeURIComponent(name) !== own && (key !== 'image' || IMAGES.test(name));
  const entries = [...contents.entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = entries.filter((entry) => entry.folder && !SKIPPED.test(entry.name));
  const here = entries.filter((entry) => !entry.folder && isWanted(entry.name));
  const up = contents.above && /^(?:\.\.?\/)*$/.test(folder) ? [folderProposal(folder, '..')] : [];
  return [
    ...here.map(({ name }) => fileProposal(`${folder}${name}`, name)),
    ...below.map(({ name }) => folderProposal(folder, name)),
    ...up,
  ];
}

/** The other maps of the workspace, the nearest first, by their way from the document. */
function otherMaps({ uri }: JourneyDocument, files: WorkspaceFiles): readonly Proposal[] {
  const ways = [...files.all()].flatMap((file) => {
    const way = file.kind === 'map' && file.uri !== uri ? wayFrom(uri, file.uri) : undefined;
    return way === undefined ? [] : [{ way, title: file.title }];
  });
  const steps = (way: string) => way.split('/').length;
  return ways
    .sort((a, b) => steps(a.way) - steps(b.way) || (a.way < b.way ? -1 : 1))
    .map(({ way, title }) => ({
      ...fileProposal(way, way),
      ...(title === undefined ? {} : { detail: title }),
    }));
}

/** The relative path between two files; undefined where they have nothing in common, as on two drives. */
function wayFrom(from: string, to: string): string | undefined {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const apart = there.findIndex((part, index) => part !== here[index]);
  if (apart < 3) return undefined;
  try {
    return [...here.slice(apart).map(() => '..'), ...there.slice(apart)].map(decodeURIComponent).join('/');
  } catch {
    return undefined;
  }
}

function fileProposal(path: string, label: string): Proposal {
  return { label, kind: CompletionItemKind.File, text: path, filter: path };
}

function folderProposal(folder: string, name: string): Proposal {
  const path = `${folder}${name}/`;
  return { label: `${name}/`, kind: CompletionItemKind.Folder, text: path, filter: path, goOn: true };
}
