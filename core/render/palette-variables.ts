import { PALETTES, type Palette, type Role } from './palette';

const roles = Object.keys(PALETTES.light) as readonly Role[];

/**
 * Instead of colours the names of CSS variables that hold them, `--<prefix><role>`: one picture for all themes.
 * @param prefix keeps the variables apart from those of a page that is not ours alone.
 */
export function variablesOf(prefix = ''): Palette {
  return Object.fromEntries(roles.map((role) => [role, `var(--${prefix}${role})`])) as unknown as Palette;
}

/** The declarations that give the variables the colours of a theme. */
export function declarationsOf(palette: Palette, prefix = ''): string {
  return roles.map((role) => `--${prefix}${role}:${palette[role]}`).join(';');
}
