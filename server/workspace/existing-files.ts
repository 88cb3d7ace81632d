import { URI, Utils } from 'vscode-uri';
import type { Files } from './files';
import { canonical, folderOf, isBelow, rootOf } from './uris';

/** Remembers which of the files that maps name are there. */
export interface ExistingFiles {
  /**
   * Whether a path, as written in the given document, leads to a file. Undefined while that is being found
   * out, and for what lies outside the workspace folders: that is never looked at.
   */
  exists(document: string, path: string): boolean | undefined;
  /** A file or folder came or went: it is asked for anew. Gives the documents that had asked for it. */
  changed(uri: string): readonly string[];
  /** The document is of no interest any more. */
  forget(document: string): void;
}

interface Answer {
  readonly there?: boolean;
  readonly askers: Set<string>;
}

/** @param onKnown is called with the documents' URIs when an answer that was missing is there. */
export function createExistingFiles(
  files: Files,
  folders: () => readonly string[],
  onKnown: (documents: readonly string[]) => void,
): ExistingFiles {
  const answers = new Map<string, Answer>();
  const ask = (target: string, askers: Set<string>) => {
    const asked: Answer = { askers };
    answers.set(target, asked);
    void files.exists(target).then((there) => {
      // Asked anew meanwhile: this answer is old.
      if (answers.get(target) !== asked) return;
      answers.set(target, { there, askers });
      onKnown([...askers]);
    });
  };
  return {
    exists(document, path) {
      const target = insideWorkspace(document, path, folders());
      if (target === undefined) return undefined;
      const known = answers.get(target);
      if (!known) ask(target, new Set([document]));
      known?.askers.add(document);
      return known?.there;
    },
    changed(uri) {
      const concerned = [...answers].filter(([target]) => target === uri || isBelow(target, uri));
      for (const [target] of concerned) answers.delete(target);
      return concerned.flatMap(([, { askers }]) => [...askers]);
    },
    forget(document) {
      for (const [target, { askers }] of answers) {
        if (askers.delete(document) && askers.size === 0) answers.delete(target);
      }
    },
  };
}

/** The URI a relative path leads to, if that lies in a workspace folder; in the document's own where there is none. */
export function insideWorkspace(
  document: string,
  path: string,
  folders: readonly string[],
): string | undefined {
  const target = leadsTo(document, path);
  return target !== undefined && rootsOf(document, folders).some((root) => isBelow(target, root))
    ? target
    : undefined;
}

/**
 * The same for a link as Markdown has it: after a `/` the path starts at the workspace folder of the document,
 * or at the document's own where it lies in none.
 */
export function linkedFile(document: string, path: string, folders: readonly string[]): string | undefined {
  if (!path.startsWith('/')) return insideWorkspace(document, path, folders);
  const from = canonical(document);
  return insideWorkspace(`${rootOf(from, folders) ?? folderOf(from)}/-`, path.slice(1), folders);
}

/** The same for a folder, which may be the workspace folder itself; without a slash at its end. */
export function folderInside(document: string, path: string, folders: readonly string[]): string | undefined {
  const target = leadsTo(document, path)?.replace(/\/$/, '');
  const isInside = (root: string) => target === root || isBelow(target ?? '', root);
  return rootsOf(document, folders).some(isInside) ? target : undefined;
}

function leadsTo(document: string, path: string): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|[/\\])/i.test(path)) return undefined;
  const from = canonical(document);
  if (!from.includes('/')) return undefined;
  const folder = Utils.dirname(URI.parse(from));
  return Utils.joinPath(folder, path.replaceAll('\\', '/')).toString();
}

function rootsOf(document: string, folders: readonly string[]): readonly string[] {
  return folders.length > 0 ? folders : [folderOf(canonical(document))];
}
