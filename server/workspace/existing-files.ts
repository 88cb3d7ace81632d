import { URI, Utils } from 'vscode-uri';
import type { Files } from './files';

/** Remembers which of the files that maps name are there. */
export interface ExistingFiles {
  /**
   * Whether a path, as written in the given document, leads to a file. Undefined while that is being found
   * out, and for what lies outside the workspace folders: that is never looked at.
   */
  exists(document: string, path: string): boolean | undefined;
  /** Files came or went: everything is asked anew. */
  forgetAll(): void;
}

/** @param onKnown is called with the document's URI when an answer that was missing is there. */
export function createExistingFiles(
  files: Files,
  folders: () => readonly string[],
  onKnown: (document: string) => void,
): ExistingFiles {
  const answers = new Map<string, boolean | undefined>();
  return {
    exists(document, path) {
      const target = insideWorkspace(document, path, folders());
      if (target === undefined) return undefined;
      if (!answers.has(target)) {
        answers.set(target, undefined);
        void files.exists(target).then((there) => {
          answers.set(target, there);
          onKnown(document);
        });
      }
      return answers.get(target);
    },
    forgetAll() {
      answers.clear();
    },
  };
}

/** The URI a relative path leads to, if that lies in a workspace folder; in the document's own where there is none. */
export function insideWorkspace(
  document: string,
  path: string,
  folders: readonly string[],
): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|[/\\])/i.test(path)) return undefined;
  const folder = Utils.dirname(URI.parse(document));
  const target = Utils.joinPath(folder, path.replaceAll('\\', '/')).toString();
  const roots = folders.length > 0 ? folders : [folder.toString()];
  return roots.some((root) => target.startsWith(`${root.replace(/\/$/, '')}/`)) ? target : undefined;
}
