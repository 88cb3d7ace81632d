import type { ViewMode } from '../preview/messages';
import { button, iconButton } from './buttons';
import type { Part } from './part';
import { READABLE } from './zoom';

/** How much one press of a zoom button changes. */
const zoomStep = 1.25;

/** How large the picture is: buttons and keys, the factor between them, and a header that keeps to the window. */
export const zoomButtons: Part = (page) => {
  const { host, localize, stage, toolbar } = page;
  const out = (): void => stage.zoomBy(1 / zoomStep);
  const larger = (): void => stage.zoomBy(zoomStep);
  const full = (): void => stage.setZoom(1);
  const whole = (): void => stage.setZoom('fit');
  const wide = (): void => stage.setZoom('width');
  const percent = button('100 %', undefined, full);
  percent.title = localize('Zoom to full size');
  percent.classList.add('percent');

  let spread = isSpread(stage.zoom);
  stage.zoomed.on(({ zoom, factor }) => {
    percent.textContent = `${Math.round(factor * 100)} %`;
    host.keep({ zoom });
    if (spread === isSpread(zoom)) return;
    spread = isSpread(zoom);
    page.draw();
  });
  // Where only a part of the map can be seen, who reads the header would have to scroll for each of its lines.
  page.refine((drawing) =>
    spread ? drawing : { ...drawing, headerWidth: Math.round(stage.root.clientWidth / READABLE) },
  );
  stage.resized.on(page.draw);

  page.addKey({ keys: ['+', '='], does: localize('Zoom in'), act: larger });
  page.addKey({ keys: ['-'], does: localize('Zoom out'), act: out });
  page.addKey({ keys: ['0'], does: localize('Show the whole picture'), act: whole });
  page.addKey({ keys: ['w'], does: localize('Show the whole width'), act: wide });
  page.addKey({ keys: ['1'], does: localize('Zoom to full size'), act: full });
  const buttons = [
    iconButton('zoomOut', localize('Zoom out'), out),
    percent,
    iconButton('zoomIn', localize('Zoom in'), larger),
    iconButton('fitWidth', localize('Show the whole width'), wide),
    iconButton('fit', localize('Show the whole picture'), whole),
  ];
  // A table has no size to choose.
  const showFor = (mode: ViewMode): void => {
    for (const each of buttons) each.hidden = mode === 'table';
  };
  showFor(page.mode);
  page.on.mode.on(showFor);
  toolbar.add('zoom', ...buttons);
};

/** Whether the whole width is seen, so that the header may have it. */
function isSpread(zoom: unknown): boolean {
  return zoom === 'fit' || zoom === 'width';
}
