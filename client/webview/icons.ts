/** Drawn on a grid of 16 by 16, as VS Code's own icons are. */
const paths = {
  zoomOut: 'M3 8h10',
  zoomIn: 'M3 8h10M8 3v10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  locked: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z',
  unlocked: 'M4.5 7V5a3.5 3.5 0 0 1 6.7-1.4M3.5 7h9v6.5h-9z',
  export: 'M8 2.5v7.5M5 7l3 3 3-3M2.5 10.5v3h11v-3',
  fitWidth: 'M1.5 3v10M14.5 3v10M4 8h8M6 5.8 3.8 8 6 10.2M10 5.8 12.2 8 10 10.2',
  maximize: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.4 3.4',
  trace:
    'M4 2.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M12 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M4 5.5v3.5a3 3 0 0 0 3 3h3.5',
  help: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M8 12.6v.3',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  previous: 'M3.5 10 8 5.5l4.5 4.5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  onward: 'M6 3.5 10.5 8 6 12.5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  next: 'M3.5 6 8 10.5 12.5 6',
  filter: 'M2 3.5h12L9.5 9v4.5L6.5 12V9z',
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
