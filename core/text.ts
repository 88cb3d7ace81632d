/**
 * Texts a person sees. A message is written in English where it is used and is its own key in the
 * table of another language (`l10n/bundle.l10n.<language>.json`), as VS Code's `l10n` does it.
 * Placeholders are named: `"{name}" is not declared`.
 */
export type TextArguments = Readonly<Record<string, string | number>>;

export type Localize = (message: string, values?: TextArguments) => string;

export type TextTable = Readonly<Record<string, string>>;

/**
 * Makes the function that turns a message and its values into the text to show.
 * A message that the table lacks stays English; a placeholder without a value stays as it is.
 */
export function localizer(table: TextTable = {}): Localize {
  const translations = new Map(Object.entries(table));
  return (message, values) => {
    const template = translations.get(message) ?? message;
    if (!values) return template;
    return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
  };
}
