// What the reference of the language says beside the schema, in both languages.

const SECTIONS = {
  persona: 'personas',
  channel: 'channels',
  touchpoint: 'touchpoints',
  department: 'departments',
  person: 'people',
  object: 'objects',
  system: 'systems',
  evidence: 'evidence',
  insight: 'insights',
  opportunity: 'opportunities',
  objective: 'objectives',
  promise: 'promises',
};
const idsOf = (of, more) => ({
  ...Object.fromEntries(Object.entries(SECTIONS).map(([kind, section]) => [kind, of(`\`${section}\``)])),
  ...more,
});

export const LANGUAGE_TEXTS = {
  en: {
    title: 'The journey language',
    intro: (catalogKeys) => [
      'A file `<name>.journey.yaml` is one customer journey map and begins with `customerJourney:`. A file `journey.catalog.yaml` holds what the maps of its folder and of all folders below share, and begins with `journeyCatalog:`; it knows the keys ' +
        `${catalogKeys}. The nearest definition of a name wins; one in the map itself wins over all catalogs.`,
      'Every key is optional unless it says **required**. Where a list is taken, one item may stand alone: `people: adviser` means `people: [adviser]`. Keys are English, texts may be in any language.',
      'Touchpoints, people, objects, departments and systems may be any text while none of their kind is declared; from the first declaration on, an unknown name is reported ([reference/unknown](checks.md#referenceunknown)). What the checks ask for is told in [What the checker says](checks.md), why in [What the method asks for](method.md).',
    ],
    other: 'Diese Seite gibt es auch [auf Deutsch](language.de.md).',
    partTitles: {
      map: 'Map',
      emotionEntry: 'Emotion with its reason',
      baseServiceEntry: 'Base service by name',
      momentOfTruthEntry: 'Moment of truth with its concern',
      metricPoint: 'Point of a history',
    },
    head: ['key', 'takes', 'meaning'],
    valueHead: ['value', 'name', 'meaning', 'for example'],
    required: 'required',
    or: ' or ',
    text: 'text',
    number: 'number',
    textOrNumber: 'text or number',
    listOf: (what) => `list of ${what}`,
    orList: (what) => `${what}, or a list`,
    id: (of) => `id of ${of}`,
    refs: idsOf((section) => section, { step: 'a step', phase: 'a phase' }),
    formats: { date: 'date', duration: 'duration', share: 'percentage', id: 'id' },
    path: 'path or URL',
    pathOrText: 'text, path or URL',
    byId: (what) => `ids, each with ${what}`,
    anyKeys: 'keys of your own',
    keys: 'the keys below',
    range: (from, to, step) => `number from ${from} to ${to}${step ? ` in steps of ${step}` : ''}`,
    example: (code) => `Example: ${code}`,
    toward: (toward) => `Toward ${toward}:`,
    channels: 'Built-in channels',
    channelsIntro:
      'These are there without being declared. Those that nobody in the company runs hand nothing over; where one of them is yours, declare it under `channels`.',
    channelHead: ['channel', 'name', 'kind', ''],
    kinds: { digital: 'digital', human: 'human', physical: 'physical' },
    runBy: { customers: 'customers among themselves', others: 'run by others' },
    forms: 'Ids, dates, durations, paths',
    formsText: [
      '- **Ids** hold letters and digits of any script, `-` and `_`, and begin with a letter or digit. They are unique per kind: a phase and a step may share one, two steps may not. Phases and steps without `id` get one from their title.',
      '- **Dates** are `YYYY-MM-DD`, and a day that exists. **Durations** are a number and a unit: `20 min`, `1.5 h`, `3 days`, `8 weeks`, `6 months`, `1 year`; also `s`. **Percentages** are `60` or `60 %`.',
      '- **Paths** go from the folder of the file in which they stand; a URL has a scheme. `source` is a path only when it begins with `./` or `../`, otherwise text.',
      '- A file is one YAML 1.2 document. Anchors, aliases and merge keys are allowed within bounds.',
    ].join('\n'),
    comments: 'Comments that tools read',
    commentsText: [
      fence1('emotion: -1   # journey-ignore emotion/no-reason'),
      '`# journey-ignore <code> [<code> …]` switches findings off that start on its line or, standing alone, on the line below; before the first key of a file it holds for the whole file.',
    ].join('\n\n'),
  },
  de: {
    title: 'Die Sprache der Kundenreise',
    intro: (catalogKeys) => [
      'Eine Datei `<name>.journey.yaml` ist eine Landkarte einer Kundenreise und beginnt mit `customerJourney:`. Eine Datei `journey.catalog.yaml` enthält, was die Karten ihres Ordners und aller Ordner darunter teilen, und beginnt mit `journeyCatalog:`; sie kennt die Schlüssel ' +
        `${catalogKeys}. Die nächste Definition eines Namens gilt; eine in der Karte selbst gilt vor allen Katalogen.`,
      'Jeder Schlüssel darf fehlen, wenn nicht **nötig** dabeisteht. Wo eine Liste genommen wird, darf ein Eintrag allein stehen: `people: adviser` heißt `people: [adviser]`. Schlüssel sind englisch, Texte dürfen in jeder Sprache sein.',
      'Touchpoints, Menschen, Gegenstände, Abteilungen und Systeme dürfen beliebiger Text sein, solange keiner ihrer Art deklariert ist; ab der ersten Deklaration wird ein unbekannter Name gemeldet ([reference/unknown](checks.de.md#referenceunknown)). Wonach die Prüfung fragt, steht in [Was die Prüfung sagt](checks.de.md), warum, in [What the method asks for](method.md) (englisch).',
    ],
    other: 'This page is also there [in English](language.md).',
    partTitles: {
      map: 'Landkarte',
      emotionEntry: 'Emotion mit ihrem Grund',
      baseServiceEntry: 'Basisleistung mit Namen',
      momentOfTruthEntry: 'Moment der Wahrheit mit Anliegen',
      metricPoint: 'Punkt eines Verlaufs',
    },
    head: ['Schlüssel', 'nimmt', 'Bedeutung'],
    valueHead: ['Wert', 'Name', 'Bedeutung', 'zum Beispiel'],
    required: 'nötig',
    or: ' oder ',
    text: 'Text',
    number: 'Zahl',
    textOrNumber: 'Text oder Zahl',
    listOf: (what) => `Liste von ${what}`,
    orList: (what) => `${what}, oder eine Liste`,
    id: (of) => `Id ${of}`,
    refs: idsOf((section) => `aus ${section}`, { step: 'eines Schritts', phase: 'einer Phase' }),
    formats: { date: 'Datum', duration: 'Dauer', share: 'Prozentsatz', id: 'Id' },
    path: 'Pfad oder URL',
    pathOrText: 'Text, Pfad oder URL',
    byId: (what) => `Ids, je mit ${what}`,
    anyKeys: 'eigene Schlüssel',
    keys: 'die Schlüssel darunter',
    range: (from, to, step) =>
      `Zahl von ${from} bis ${to}${step ? ` in Schritten von ${String(step).replace('.', ',')}` : ''}`,
    example: (code) => `Beispiel: ${code}`,
    toward: (toward) => `Bei ${toward}:`,
    channels: 'Mitgebrachte Kanäle',
    channelsIntro:
      'Diese gibt es, ohne dass sie deklariert werden. Die niemand im Unternehmen betreibt, übergeben nichts; wem einer davon gehört, der deklariert ihn unter `channels`.',
    channelHead: ['Kanal', 'Name', 'Art', ''],
    kinds: { digital: 'digital', human: 'menschlich', physical: 'gegenständlich' },
    runBy: { customers: 'Kunden unter sich', others: 'betreiben andere' },
    forms: 'Ids, Daten, Dauern, Pfade',
    formsText: [
      '- **Ids** bestehen aus Buchstaben und Ziffern jeder Schrift, `-` und `_`, und beginnen mit einem Buchstaben oder einer Ziffer. Sie sind je Art eindeutig: Eine Phase und ein Schritt dürfen sich eine teilen, zwei Schritte nicht. Phasen und Schritte ohne `id` bekommen eine aus ihrem Titel.',
      '- Ein **Datum** ist `JJJJ-MM-TT` und ein Tag, den es gibt. Eine **Dauer** ist eine Zahl mit Einheit: `20 min`, `1.5 h`, `3 days`, `8 weeks`, `6 months`, `1 year`; auch `s`. Ein **Prozentsatz** ist `60` oder `60 %`.',
      '- **Pfade** gehen vom Ordner der Datei aus, in der sie stehen; eine URL hat ein Schema. `source` ist nur dann ein Pfad, wenn es mit `./` oder `../` beginnt, sonst Text.',
      '- Eine Datei ist ein YAML-1.2-Dokument. Anker, Aliase und Merge-Schlüssel sind in Grenzen erlaubt.',
    ].join('\n'),
    comments: 'Kommentare, die Werkzeuge lesen',
    commentsText: [
      fence1('emotion: -1   # journey-ignore emotion/no-reason'),
      '`# journey-ignore <Code> [<Code> …]` schaltet Befunde ab, die auf seiner Zeile beginnen oder, wenn er allein steht, auf der Zeile darunter; vor dem ersten Schlüssel einer Datei gilt er für die ganze Datei.',
    ].join('\n\n'),
  },
};

function fence1(code) {
  return `\`\`\`yaml\n${code}\n\`\`\``;
}
