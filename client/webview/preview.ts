import { connectHost } from './host';
import { VIEW_MODES } from '../preview/messages';
import { hintFor } from './hint';
import { showPage } from './page';
import { PARTS } from './parts';

const host = connectHost();
host.listen((message) => {
  // The texts come first: nothing is shown in one language and then in another.
  if (message.type === 'setup')
    showPage(host, message, {
      parts: PARTS,
      modes: VIEW_MODES,
      hintFor,
      pictures: async (localize) => (await import('./diagram/diagrams')).diagrams(localize),
    });
});
host.post({ type: 'ready' });
