/** Drawn on a grid of 16 by 16, as VS Code's own icons are. */
const paths = {
  zoomOut: 'M3 8h10',
  zoomIn: 'M3 8h10M8 3v10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  locked: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z',
  unlocked: 'M4.5 7V5a3.5 3.5 0 0 1 6.7-1.4M3.5 7h9v6.5h-9z',
  export: 'M8 2.5v7.5M5 7l3 3 3-3M2.5 10.5v3h11v-3',
  problem: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.5M8 11.6v.4',
} as const;

export type IconName = keyof typeof paths;

/** A line icon in the colour of the text around it; it says nothing to a screen reader. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
