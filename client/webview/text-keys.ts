import type { Part } from './part';

/** What the keys on a step do where its YAML is at hand. */
export const textKeys: Part = ({ addKey, localize }) => {
  addKey({ keys: [], shown: ['Enter'], does: localize('Go to the text') });
  addKey({ keys: [], shown: [localize('Space')], does: localize('Show the text, and stay here') });
};
