export type ThemeKind = 'light' | 'dark' | 'highContrastLight' | 'highContrastDark';

/** How the editor looks, as far as a picture follows it. */
export interface Theme {
  readonly kind: ThemeKind;
  /** `#rrggbb`; absent when the theme gives it in another way. */
  readonly background?: string;
}

/** The theme that VS Code shows now; it marks the body of each webview with it. */
export function currentTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const background = style.getPropertyValue('--vscode-editor-background').trim();
  const kind = kindOf(document.body.classList);
  return /^#[0-9a-f]{6}$/i.test(background) ? { kind, background } : { kind };
}

/** Calls `changed` each time that another theme is chosen. */
export function onThemeChange(changed: () => void): void {
  new MutationObserver(changed).observe(document.body, {
    attributeFilter: ['class', 'data-vscode-theme-id', 'data-vscode-theme-name'],
  });
}

function kindOf(classes: DOMTokenList): ThemeKind {
  if (classes.contains('vscode-high-contrast-light')) return 'highContrastLight';
  if (classes.contains('vscode-high-contrast')) return 'highContrastDark';
  return classes.contains('vscode-dark') ? 'dark' : 'light';
}
