// The reference of the findings: one entry per code, with a bad and a good example.
import { banner, blocks, fence, link, table } from './markdown.mjs';

const SECTIONS = [
  { en: 'Text and shape', de: 'Text und Form', families: ['yaml', 'schema', 'reference'] },
  { en: 'Persona', de: 'Persona', families: ['persona'] },
  { en: 'Emotion', de: 'Emotion', families: ['emotion'] },
  {
    en: 'Touchpoints and moments of truth',
    de: 'Touchpoints und Momente der Wahrheit',
    families: ['touchpoint', 'moment', 'expectation', 'service', 'contact', 'pain'],
  },
  { en: 'Flow', de: 'Ablauf', families: ['flow'] },
  {
    en: 'The journey as a whole',
    de: 'Die Reise als Ganzes',
    families: ['map', 'review', 'promise', 'objective', 'insight', 'opportunity', 'evidence', 'metric'],
  },
];

const WORDS = {
  en: {
    title: 'What the checker says',
    intro: (day) => [
      'Every finding has a code. In VS Code it stands behind the message and leads to its entry here; the command line prints it at the end of the line.',
      'How grave a finding is depends on the `status` of the map: a `draft` is let alone with most gaps, `review` asks for them, `published` insists. A dash means silence. Catalogs have no status; what is found in them counts as in review.',
      'To switch a finding off where it stands, write `# journey-ignore <code>` at the end of its line or alone on the line above; before the first key of a file it holds for the whole file. For all maps of a folder, set the level in a `.journeyrc.yaml`, in VS Code also in the setting `journey.rules`:',
      fence('rules:\n  flow/channel-break: off\n  persona/no-evidence: warning'),
      `An arrow (←) marks the line on which a finding stands. The examples are looked at as of ${day}.`,
    ],
    head: ['finding', 'draft', 'review', 'published', 'quick fix'],
    levels: { error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: '–' },
    yes: 'yes',
    catalogs: 'Also found in catalogs.',
    fix: (title) => `Quick fix: *${title}*`,
    or: ' or ',
    catalog: 'With this catalog in the folder above:',
    silent: 'Silent here:',
    more: (count) => `# … ${count} steps in all`,
    other: 'Diese Seite gibt es auch [auf Deutsch](checks.de.md).',
  },
  de: {
    title: 'Was die Prüfung sagt',
    intro: (day) => [
      'Jeder Befund hat einen Code. In VS Code steht er hinter der Meldung und führt zu seinem Eintrag hier; die Kommandozeile nennt ihn am Ende der Zeile.',
      'Wie schwer ein Befund wiegt, hängt vom `status` der Karte ab: Einem Entwurf (`draft`) wird das meiste nachgesehen, `review` fragt nach Lücken, `published` besteht darauf. Ein Strich heißt: nichts. Kataloge haben keinen Status; was in ihnen gefunden wird, zählt wie bei `review`.',
      'Ein Befund lässt sich abschalten, wo er steht: mit `# journey-ignore <code>` am Ende seiner Zeile oder allein in der Zeile darüber; vor dem ersten Schlüssel einer Datei gilt das für die ganze Datei. Für alle Karten eines Ordners legt eine `.journeyrc.yaml` die Stufe fest, in VS Code auch die Einstellung `journey.rules`:',
      fence('rules:\n  flow/channel-break: off\n  persona/no-evidence: warning'),
      `Ein Pfeil (←) zeigt die Zeile, auf der ein Befund steht. Die Beispiele sind auf dem Stand vom ${day}.`,
    ],
    head: ['Befund', 'Entwurf', 'In Prüfung', 'Veröffentlicht', 'Abhilfe'],
    levels: { error: 'Fehler', warning: 'Warnung', information: 'Information', hint: 'Hinweis', off: '–' },
    yes: 'ja',
    catalogs: 'Auch in Katalogen.',
    fix: (title) => `Abhilfe: *${title}*`,
    or: ' oder ',
    catalog: 'Mit diesem Katalog im Ordner darüber:',
    silent: 'Hier ohne Befund:',
    more: (count) => `# … insgesamt ${count} Schritte`,
    other: 'This page is also there [in English](checks.md).',
  },
};

const MOST_LINES = 26;
const FIXES_SHOWN = 3;

/** The page in a language; throws where a code has no explanation. */
export function checksPage(sources, language) {
  const words = WORDS[language];
  const codesOf = ({ families }) =>
    families.flatMap((family) => [...sources.levels.keys()].filter((code) => code.startsWith(`${family}/`)));
  const row = (code) => {
    const { draft, review, published } = sources.levels.get(code);
    const levels = [draft, review, published].map((level) => words.levels[level]);
    return [link(code), ...levels, sources.fixable.has(code) ? words.yes : ''];
  };
  return `${blocks([
    banner('core/check/rules, docs/source/checks.json and test/fixtures/checks'),
    `# ${words.title}`,
    words.intro(sources.fixtureDay),
    words.other,
    SECTIONS.map((section) => `- ${link(section[language])}`).join('\n'),
    SECTIONS.map((section) => [
      `## ${section[language]}`,
      table(words.head, codesOf(section).map(row)),
      codesOf(section).map((code) => entry(sources, code, language)),
    ]),
  ])}\n`;
}

function entry(sources, code, language) {
  const words = WORDS[language];
  const localize = sources.localizer(language === 'de' ? sources.german : {});
  const explanation = sources.explanations[code]?.[language];
  if (!explanation) throw new Error(`docs/source/checks.json does not explain ${code} (${language}).`);
  const { draft, review, published } = sources.levels.get(code);
  const [, ...statuses] = words.head;
  const levels = [draft, review, published].map(
    (level, index) => `${statuses[index]}: ${words.levels[level]}`,
  );
  const [bad, good] = ['bad', 'good'].map((kind) =>
    sources.fixtures.find((fixture) => fixture.code === code && fixture.kind === kind),
  );
  const document = sources.documentOf(bad);
  const found = sources.findingsOf(document, localize).filter((finding) => finding.code === code);
  const lines = found.map(({ range }) => document.text.positionAt(range.start).line);
  return [
    `### ${code}`,
    sources.catalogCodes.has(code) ? `${explanation} ${words.catalogs}` : explanation,
    `${levels.join(' · ')}`,
    bad.catalog === undefined ? '' : [words.catalog, fence(bad.catalog)],
    fence(shortened(withArrows(bad.text, lines), words)),
    found.map(({ message }) => `> ${message}`).join('\n>\n'),
    fixLine(sources, bad, language, localize),
    words.silent,
    fence(shortened(good.text, words)),
  ];
}

/** The first fixes by their titles, as the editor offers them. */
function fixLine({ fixable, fixesOf }, bad, language, localize) {
  const words = WORDS[language];
  if (!fixable.has(bad.code)) return '';
  const titles = fixesOf(bad, language, localize).actions.map(({ title }) => title);
  if (titles.length === 0) throw new Error(`The bad example of ${bad.code} is offered no fix.`);
  return words.fix(titles.slice(0, FIXES_SHOWN).join(`*${words.or}*`));
}

function withArrows(text, lines) {
  return text
    .split('\n')
    .map((line, index) => (lines.includes(index) ? `${line}${line.includes(' # ') ? '' : ' #'} ←` : line))
    .join('\n');
}

/** A long list of steps is cut: it says nothing that its beginning does not say. */
function shortened(text, words) {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= MOST_LINES) return text;
  const steps = lines.filter((line) => /^ +- title:/.test(line) && line.startsWith('      ')).length;
  return [...lines.slice(0, 10), `      ${words.more(steps)}`].join('\n');
}
