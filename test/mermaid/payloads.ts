import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Calls this where it gets to run. */
export const TRAP = '__pwn';

const own: readonly string[] = [
  `<script>${TRAP}(1)</script>`,
  `"><img src=x onerror=${TRAP}(1)>`,
  `</style></svg><svg onload=${TRAP}(1)>`,
  `"] end; click s0 call ${TRAP}() %% subgraph x`,
  `\`**bold** <b onclick=${TRAP}(1)>_x_</b>\``,
  '%%{init: {"securityLevel": "loose", "theme": "forest"}}%%',
  '---\nconfig:\n  securityLevel: loose\n---\nflowchart LR',
  '#60;img src=x#62; &lt;b&gt; #quot; fa:fa-car $$x^2$$ 1. list',
  'end',
  `=cmd|'/c calc'!A1 [x](javascript:${TRAP}(1)) url(https://evil.example/)`,
];

/** Texts that try to get out of where they stand: those of the project, and the shared ones where they are. */
export function payloads(): readonly string[] {
  const shared = join(__dirname, '..', '..', '..', 'shared', 'corpus', 'xss', 'payloads.json');
  if (!existsSync(shared)) return own;
  const rows = JSON.parse(readFileSync(shared, 'utf8')) as readonly { readonly payload: string }[];
  return [...own, ...rows.map(({ payload }) => payload)];
}
