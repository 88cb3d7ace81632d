import { connectHost } from './host';
import { showPreview } from './page';

const host = connectHost();
host.listen((message) => {
  // The texts come first: nothing is shown in one language and then in another.
  if (message.type === 'setup') showPreview(host, message);
});
host.post({ type: 'ready' });
