import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { today } from '../core/today';
import { serve } from './serve';
import { readTexts } from './workspace/node-texts';
import { nodeFiles } from './workspace/node-files';

// The transport is named on the command line: --stdio, --node-ipc or --socket=<port>.
serve(createConnection(ProposedFeatures.all), {
  files: nodeFiles(),
  texts: readTexts,
  now: () => performance.now(),
  pause: () => new Promise(setImmediate),
  today,
});
