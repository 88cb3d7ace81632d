import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('activates and knows the language of journey maps', async () => {
    const extension = vscode.extensions.getExtension('journey-as-code.journey-as-code');
    assert.ok(extension, 'VS Code knows the extension');
    await extension.activate();
    assert.ok(extension.isActive);
    assert.ok((await vscode.languages.getLanguages()).includes('journey'));
  });
});
