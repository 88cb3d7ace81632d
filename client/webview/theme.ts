export type Theme = 'light' | 'dark' | 'highContrastLight' | 'highContrastDark';

/** The kind of colour theme that VS Code shows now; it marks the body of each webview with it. */
export function currentTheme(): Theme {
  const { classList } = document.body;
  if (classList.contains('vscode-high-contrast-light')) return 'highContrastLight';
  if (classList.contains('vscode-high-contrast')) return 'highContrastDark';
  return classList.contains('vscode-dark') ? 'dark' : 'light';
}

/** Calls `changed` each time that another kind of theme is chosen. */
export function onThemeChange(changed: () => void): void {
  let known = currentTheme();
  const look = (): void => {
    const now = currentTheme();
    if (now === known) return;
    known = now;
    changed();
  };
  new MutationObserver(look).observe(document.body, { attributeFilter: ['class'] });
}
