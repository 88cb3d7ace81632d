import * as vscode from 'vscode';

/** The address by which a finding leads to the command below, for the server to fill in. */
export const CODE_REFERENCE = 'command:journey.explainFinding?%5B%22{code}%22%5D';

/** The command that shows what a finding means: its entry in the reference, or without a code the whole page. */
export function explainFinding(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('journey.explainFinding', async (code?: unknown) => {
    const page = vscode.env.language.startsWith('de') ? 'checks.de.md' : 'checks.md';
    const fragment = typeof code === 'string' ? code.replace('/', '') : '';
    const address = vscode.Uri.joinPath(extension, 'docs', page);
    try {
      await vscode.commands.executeCommand('markdown.showPreview', address.with({ fragment }));
    } catch {
      // Somebody may have switched the Markdown preview off.
      await vscode.window.showTextDocument(address);
    }
  });
}
