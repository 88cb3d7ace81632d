import { button, iconButton } from './buttons';
import type { Part } from './part';

/** How much one press of a zoom button changes. */
const zoomStep = 1.25;

/** The buttons that make the picture larger and smaller, and the factor between them. */
export const zoomButtons: Part = ({ host, localize, stage, toolbar }) => {
  const percent = button('100 %', localize('Zoom to full size'), () => stage.setZoom(1));
  percent.classList.add('percent');
  stage.zoomed.on(({ zoom, factor }) => {
    percent.textContent = `${Math.round(factor * 100)} %`;
    host.keep({ zoom });
  });
  toolbar.add(
    'zoom',
    iconButton('zoomOut', localize('Zoom out'), () => stage.zoomBy(1 / zoomStep)),
    percent,
    iconButton('zoomIn', localize('Zoom in'), () => stage.zoomBy(zoomStep)),
    iconButton('fit', localize('Show the whole picture'), () => stage.setZoom('fit')),
  );
};
