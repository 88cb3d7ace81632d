import { sceneOf } from '../../core/render/picture';
import { PAGE_COLOURS } from '../../core/render/html/style';
import { sceneSvg } from '../../core/render/svg';
import type { Localize } from '../../core/text';
import { canvasMeasure } from '../webview/diagram/canvas-measure';
import type { Pictures } from '../webview/drawing';

/** Draws the views of a map without Mermaid, in the colours of the page's style. */
export function pictures(localize: Localize): Pictures {
  const measure = canvasMeasure();
  return {
    source: (view) => Promise.resolve(JSON.stringify(view)),
    draw: async (_source, { view, mode, lanes, headerWidth }) =>
      svgElement(
        sceneSvg(
          sceneOf(view, mode === 'curve' ? 'curve' : 'map', { measure, localize, lanes, headerWidth }),
          PAGE_COLOURS,
        ),
      ),
  };
}

/** A picture as an element of this page. It is read as XML, which knows no script and no HTML. */
export function svgElement(svg: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const picture = document.adoptNode(documentElement);
  if (!(picture instanceof SVGSVGElement)) throw new Error('The picture is no SVG.');
  return picture;
}
