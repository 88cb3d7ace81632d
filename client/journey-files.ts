import type { TextDocument, Uri } from 'vscode';

const mapName = /\.journey\.ya?ml$/i;
const catalogName = /^journey\.catalog\.ya?ml$/i;

/**
 * Which documents the language server looks after: ours, and those of our names that the user has given to
 * another YAML extension.
 */
export const documentSelector = [
  { language: 'journey' },
  { language: 'yaml', pattern: '**/*.journey.{yaml,yml}' },
  { language: 'yaml', pattern: '**/journey.catalog.{yaml,yml}' },
];

/** Whether the document is a journey map or a catalog. */
export function isJourneyFile(document: TextDocument): boolean {
  const name = nameOf(document.uri);
  return document.languageId === 'journey' || mapName.test(name) || catalogName.test(name);
}

/** Whether the document says how journey maps are checked. */
export function isSettingsFile(document: TextDocument): boolean {
  return /^\.journeyrc\.ya?ml$/i.test(nameOf(document.uri));
}

/** Whether the document is a journey map, which has a picture; a catalog has none. */
export function isMap(document: TextDocument): boolean {
  return isJourneyFile(document) && !catalogName.test(nameOf(document.uri));
}

/** Whether a document that need not be open is a map: by its name, or by the language that a person gave it. */
export function isMapAt(uri: Uri, open: readonly TextDocument[]): boolean {
  const document = open.find((each) => each.uri.toString() === uri.toString());
  return document ? isMap(document) : mapName.test(nameOf(uri));
}

/** The last part of the path. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
