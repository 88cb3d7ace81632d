/** What the page is made of. */
export interface FrameParts {
  /** Of the texts on the page: `en`, `de`. */
  readonly language: string;
  readonly title: string;
  /** What VS Code's content security policy calls the built files. */
  readonly source: string;
  /** Gives the address of a built file. */
  readonly address: (file: string) => string;
}

/**
 * The page inside the preview: an empty frame for the script. Nothing runs but our script and what it imports,
 * and nothing is fetched but these and the style sheet; styles may be inline because Mermaid writes its theme
 * into the picture.
 */
export function previewHtml({ language, title, source, address }: FrameParts): string {
  const nonce = randomToken();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source} 'unsafe-inline'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(address('preview.css'))}">
<link rel="stylesheet" href="${escaped(address('mermaid.css'))}">
<script type="module" nonce="${nonce}" src="${escaped(address('preview.js'))}"></script>
</head>
<body></body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
