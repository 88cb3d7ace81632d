import * as vscode from 'vscode';

/** The codes of the findings of a file, open or not. */
export function codes(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Resolves as soon as the findings of a file are as wanted. */
export function findings(uri: vscode.Uri, wanted: (found: readonly string[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(() => look());
    const look = () => {
      if (!wanted(codes(uri))) return;
      listening.dispose();
      resolve();
    };
    look();
  });
}
