import type { Measure } from '../../../core/render/measure';

/** Measures texts with the fonts of the browser, in CSS pixels. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to measure texts with.');
  return (text, { size, weight, family }) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
