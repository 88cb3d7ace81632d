import type { DocumentLink } from 'vscode-languageserver-types';
import { absoluteRange } from '../../core/syntax/tree';
import type { JourneyDocument } from './document';
import type { WorkspaceFiles } from './workspace/workspace-files';

/**
 * Specs, images, other maps and sources that can be opened: files inside the workspace folders that are there,
 * and pages with `https`. Anything else (`file:`, `command:`, network shares, paths that lead out) is no link.
 */
export async function documentLinks(
  document: JourneyDocument,
  files: WorkspaceFiles,
): Promise<DocumentLink[]> {
  const { file, checked, text, uri } = document;
  const placed = checked.references.paths.map(({ path, node }) => {
    const { start, end } = absoluteRange(file.tree, node);
    return { path, range: { start: text.positionAt(start), end: text.positionAt(end) } };
  });
  const links = await Promise.all(
    placed.map(async ({ path, range }): Promise<DocumentLink | undefined> => {
      const target = isPage(path) ? path : await files.target(uri, path);
      return target === undefined ? undefined : { range, target };
    }),
  );
  return links.filter((link) => link !== undefined);
}

function isPage(path: string): boolean {
  return /^https:\/\/[\p{L}\p{N}][\p{L}\p{N}.-]*(?::\d{1,5})?(?:[/?#]\S*)?$/iu.test(path);
}
