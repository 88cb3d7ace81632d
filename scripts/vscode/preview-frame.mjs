/** Webviews of this extension: VS Code puts their content two frames deep and marks the outer one when ready. */
const outer = 'iframe.webview.ready[src*="extensionId=journey-as-code"]:visible';

/** The document of the visible preview; with several, of the first. */
export function previewFrame(page) {
  return page.frameLocator(outer).first().frameLocator('#active-frame');
}
