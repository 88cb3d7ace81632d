import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { today } from '../core/today';
import { serve } from './serve';
import { nodeFiles } from './workspace/node-files';

// The transport is named on the command line: --stdio, --node-ipc or --socket=<port>.
serve(createConnection(ProposedFeatures.all), { files: nodeFiles(), now: () => performance.now(), today });
