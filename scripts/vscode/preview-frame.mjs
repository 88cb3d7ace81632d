/** Webviews of this extension: VS Code puts their content two frames deep and marks the outer one when ready. */
const outer = (extension) => `iframe.webview.ready[src*="extensionId=${extension}"]:visible`;

/** The document of the visible preview; with several, of the first. */
export function previewFrame(page) {
  return inner(page, 'journey-as-code');
}

/** The document of VS Code's own Markdown preview. */
export function markdownFrame(page) {
  return inner(page, 'vscode.markdown-language-features');
}

function inner(page, extension) {
  return page.frameLocator(outer(extension)).first().frameLocator('#active-frame');
}
