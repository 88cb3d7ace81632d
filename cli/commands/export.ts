import { complain } from '../terminal/complain';
import type { ExitCode, Terminal } from '../terminal/terminal';

export function exportMap(_args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return Promise.resolve(complain(terminal, 'not yet'));
}
