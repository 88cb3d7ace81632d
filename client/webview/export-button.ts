import { iconButton } from './buttons';
import type { Part } from './part';

/** The button that saves the picture. */
export const exportButton: Part = ({ host, localize, toolbar }) => {
  toolbar.add(
    'map',
    iconButton('export', localize('Export as SVG'), () => host.post({ type: 'export' })),
  );
};
