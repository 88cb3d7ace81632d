import { FONT_FAMILY, type MeasureText } from '../../../core/render/text/measure';

/** Measures texts as the browser will draw them, in CSS pixels. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to measure texts with.');
  let set = '';
  return (text, { size, weight, italic }) => {
    const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${FONT_FAMILY}`;
    // To set a font costs more than to measure with it.
    if (font !== set) context.font = font;
    set = font;
    return context.measureText(text).width;
  };
}
