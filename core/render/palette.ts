/**
 * What colours are for. Text roles meet WCAG AA on `background` and `surface`, marks 3:1. `edge` frames
 * what a surface alone sets off where a theme has surfaces.
 */
export type Role =
  | 'background'
  | 'surface'
  | 'border'
  | 'edge'
  | 'line'
  | 'ink'
  | 'muted'
  | 'accent'
  | 'accentSoft'
  | 'positive'
  | 'negative'
  | 'neutral'
  | 'moment'
  | 'base'
  | 'awareness'
  | 'onboarding'
  | 'engagement'
  | 'advocacy'
  | 'noField'
  | 'curve1'
  | 'curve2'
  | 'curve3'
  | 'curve4'
  | 'curve5';

/** `#rrggbb` by role. */
export type Palette = Readonly<Record<Role, string>>;

export type Theme = 'light' | 'dark' | 'highContrastDark' | 'highContrastLight' | 'print';

const light: Palette = {
  background: '#ffffff',
  surface: '#f5f6f8',
  edge: '#f5f6f8',
  border: '#d5d9e0',
  line: '#e3e6eb',
  ink: '#1c2330',
  muted: '#5a6475',
  accent: '#2563d9',
  accentSoft: '#dce7fb',
  positive: '#1a7f56',
  negative: '#c43c32',
  neutral: '#6f7989',
  moment: '#a86400',
  base: '#3d4757',
  awareness: '#dbe7fb',
  onboarding: '#d5f0e6',
  engagement: '#e6defb',
  advocacy: '#fbecc9',
  noField: '#eceef2',
  curve1: '#2563d9',
  curve2: '#9a3aa8',
  curve3: '#0a7a8c',
  curve4: '#8a5a00',
  curve5: '#4a5568',
};

const dark: Palette = {
  background: '#1f1f1f',
  surface: '#2a2b2d',
  edge: '#2a2b2d',
  border: '#4a4d52',
  line: '#3a3c40',
  ink: '#ececed',
  muted: '#b0b5be',
  accent: '#7ea6ff',
  accentSoft: '#2b3d61',
  positive: '#4fc08d',
  negative: '#f2837a',
  neutral: '#9aa2ae',
  moment: '#efb83f',
  base: '#c3c8d0',
  awareness: '#2c4462',
  onboarding: '#22483f',
  engagement: '#453a66',
  advocacy: '#54431f',
  noField: '#38393d',
  curve1: '#7ea6ff',
  curve2: '#e08bee',
  curve3: '#54cfe0',
  curve4: '#e0b060',
  curve5: '#c3c8d0',
};

const highContrastDark: Palette = {
  ...dark,
  background: '#000000',
  surface: '#000000',
  edge: '#ffffff',
  border: '#ffffff',
  line: '#8a8a8a',
  ink: '#ffffff',
  muted: '#ffffff',
  accent: '#8fb8ff',
  accentSoft: '#00224f',
  positive: '#5fe3a5',
  negative: '#ff9b92',
  neutral: '#ffffff',
  moment: '#ffd24a',
  base: '#ffffff',
  awareness: '#00224f',
  onboarding: '#003a2a',
  engagement: '#2f1a5e',
  advocacy: '#4a3600',
  noField: '#1c1c1c',
  curve1: '#8fb8ff',
};

const highContrastLight: Palette = {
  ...light,
  surface: '#ffffff',
  edge: '#0f1115',
  border: '#0f1115',
  line: '#6a6a6a',
  ink: '#000000',
  muted: '#1f2329',
  accent: '#0b46b5',
  positive: '#0b5c3a',
  negative: '#9c1c14',
  neutral: '#3a3f47',
  moment: '#7a4700',
  base: '#000000',
  curve1: '#0b46b5',
  curve2: '#761f84',
  curve3: '#005866',
  curve4: '#643f00',
  curve5: '#2d3440',
};

/** Ink on paper: no filled surfaces but the quiet bands. */
const print: Palette = {
  ...light,
  surface: '#ffffff',
  edge: '#c4cad4',
  border: '#a9b0bb',
  ink: '#000000',
  muted: '#444b57',
};

/** The colours of each theme. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light,
  dark,
  highContrastDark,
  highContrastLight,
  print,
};
