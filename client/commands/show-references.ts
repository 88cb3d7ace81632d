import * as vscode from 'vscode';

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Location {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** The command behind the code lenses: lists places that the server named, beside the position asked from. */
export function showReferences(): vscode.Disposable {
  return vscode.commands.registerCommand(
    'journey.showReferences',
    (uri: string, position: Place, locations: readonly Location[]) =>
      vscode.commands.executeCommand(
        'editor.action.showReferences',
        vscode.Uri.parse(uri),
        positionOf(position),
        locations.map(
          ({ uri: file, range: { start, end } }) =>
            new vscode.Location(vscode.Uri.parse(file), new vscode.Range(positionOf(start), positionOf(end))),
        ),
      ),
  );
}

function positionOf({ line, character }: Place): vscode.Position {
  return new vscode.Position(line, character);
}
