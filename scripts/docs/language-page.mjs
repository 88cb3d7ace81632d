// The reference of the language: every key and value of the schema.
import { banner, blocks, fence, link, span, table } from './markdown.mjs';
import { LANGUAGE_TEXTS } from './language-texts.mjs';

/** The parts of a map in the order of the page, by their names in the schema. */
const PARTS = [
  ['map', 'phase', 'step', 'emotionEntry', 'expectation', 'pain', 'baseServiceEntry', 'momentOfTruthEntry'],
  ['reasonForContact', 'backstageAction', 'decisionOption', 'overall', 'contributor'],
  ['persona', 'channel', 'touchpoint', 'department', 'person', 'object', 'system', 'evidence'],
  ['opportunity', 'objective', 'promise', 'insight', 'metric', 'metricPoint'],
].flat();

/** Kinds that take any text until one of them is declared. */
const OPEN_KINDS = ['touchpoint', 'person', 'object', 'department', 'system'];

const SHOWN_IN_CELL = 60;

/** The page in a language. */
export function languagePage(sources, language) {
  const words = LANGUAGE_TEXTS[language];
  const localize = sources.localizer(language === 'de' ? sources.german : {});
  const page = { ...sources, words, localize };
  const catalogKeys = Object.keys(sources.catalogSchema.properties).map(span).join(', ');
  return `${blocks([
    banner('schemas/journey.schema.json'),
    `# ${words.title}`,
    words.intro(catalogKeys),
    words.other,
    [...PARTS.map((name) => partTitle(page, name)), ...[words.channels, words.forms, words.comments]]
      .map((heading) => `- ${link(heading)}`)
      .join('\n'),
    PARTS.map((name) => part(page, name)),
    `## ${words.channels}`,
    words.channelsIntro,
    table(
      words.channelHead,
      sources.channels.map(({ id, kind, name, runBy }) => [
        span(id),
        localize(name),
        words.kinds[kind],
        runBy ? words.runBy[runBy] : '',
      ]),
    ),
    `## ${words.forms}`,
    words.formsText,
    `## ${words.comments}`,
    words.commentsText,
  ])}\n`;
}

function partSchema({ schema }, name) {
  return name === 'map' ? schema : schema.definitions[name];
}

function partTitle(page, name) {
  return page.words.partTitles[name] ?? page.localize(partSchema(page, name).title);
}

function partLink(page, name) {
  return link(partTitle(page, name));
}

function part(page, name) {
  const { words, localize } = page;
  const schema = partSchema(page, name);
  const keys = keysBelow(page, schema, '');
  const [example] = schema.examples ?? [];
  return [
    `## ${partTitle(page, name)}`,
    localize(schema.description),
    // The whole map has its example in the README.
    example === undefined || name === 'map' ? '' : fence(yamlOf(page, example)),
    table(
      words.head,
      keys.map(({ key, schema: own, required }) => {
        const whole = resolved(page, own);
        return [
          required ? `${span(key)} **${words.required}**` : span(key),
          takes(page, own),
          [localize(whole.description ?? ''), cellExample(page, key, whole)].filter(Boolean).join(' '),
        ];
      }),
    ),
    keys.map((entry) => values(page, entry)),
  ];
}

/** The keys of a part; those of a map that has no part of its own follow it, as `handoff.to`. */
function keysBelow(page, { properties = {}, required = [] }, prefix) {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const key = `${prefix}${name}`;
    const inner = forms(page, schema).filter((form) => form.$ref === undefined && form.properties);
    return [
      { key, schema, required: required.includes(name) },
      ...inner.flatMap((form) => keysBelow(page, form, `${key}.`)),
    ];
  });
}

/** The schema with what a reference leads to; its own texts go first. */
function resolved({ schema }, node) {
  if (!node.$ref) return node;
  const { $ref, ...own } = node;
  return { ...schema.definitions[$ref.split('/').at(-1)], ...own };
}

/** The forms a value may have; a reference to a part of this page stays one. */
function forms(page, node) {
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1);
    return PARTS.includes(name) ? [node] : forms(page, page.schema.definitions[name]);
  }
  return node.anyOf ? node.anyOf.flatMap((form) => forms(page, form)) : [node];
}

/** What a key takes, in words. */
function takes(page, node) {
  const { words } = page;
  const all = forms(page, node);
  const single = all.filter(({ type }) => type !== 'array').map((form) => takesOne(page, form));
  const listed = all
    .filter(({ type }) => type === 'array')
    .map(({ items }) =>
      forms(page, items)
        .map((form) => takesOne(page, form))
        .join(words.or),
    );
  const alone = [...new Set(single)].join(words.or);
  if (listed.length === 0) return alone;
  if (alone === '') return words.listOf(listed.join(words.or));
  return listed.every((list) => alone.includes(list))
    ? words.orList(alone)
    : `${alone}${words.or}${words.listOf(listed.join(words.or))}`;
}

function takesOne(page, form) {
  const { words } = page;
  if (form.$ref) return partLink(page, form.$ref.split('/').at(-1));
  if (form.oneOf) return form.oneOf.map((option) => span(String(option.const))).join(' ');
  if (form.const !== undefined) return span(String(form.const));
  if (form['x-ref']) {
    const kinds = [form['x-ref']].flat().map((kind) => words.refs[kind]);
    const orText = form['x-or-text'] || [form['x-ref']].flat().some((kind) => OPEN_KINDS.includes(kind));
    return `${words.id(kinds.join(words.or))}${orText ? `${words.or}${words.text}` : ''}`;
  }
  if (form['x-format']) return words.formats[form['x-format']];
  if (form['x-path']) return form['x-path'] === 'explicit' ? words.pathOrText : words.path;
  if (form.type === 'object') {
    const inner = form.additionalProperties;
    if (typeof inner === 'object') return words.byId(takesOne(page, inner));
    return inner === true ? words.anyKeys : words.keys;
  }
  if (form.type === 'number' || form.type === 'integer') {
    const { minimum, maximum } = form;
    if (minimum !== undefined && maximum !== undefined)
      return words.range(minimum, maximum, form.multipleOf === 1 ? undefined : form.multipleOf);
    return words.number;
  }
  if (form.type === 'boolean') return '`true` `false`';
  if (Array.isArray(form.type)) return form.type.includes('number') ? words.textOrNumber : words.text;
  return words.text;
}

/** A short example, where it says more than the type does. */
function cellExample({ words, write }, key, { examples, oneOf }) {
  const example = examples?.find((one) => write.writeFlow(one).length <= SHOWN_IN_CELL);
  if (example === undefined || oneOf) return '';
  return words.example(span(`${key.split('.').at(-1)}: ${write.writeFlow(example)}`));
}

/** The enumerated values of a key, each with what it means. */
function values(page, { key, schema }) {
  const { words, localize } = page;
  const options = forms(page, schema).flatMap((form) => form.oneOf ?? []);
  const scale = forms(page, schema).flatMap((form) => form['x-values'] ?? []);
  const rows = [
    ...options.map((option) => [
      span(String(option.const)),
      localize(option.title),
      localize(option.description),
      (option['x-examples'] ?? []).map((one) => localize(one)).join('; '),
    ]),
    ...scale.map(({ value, title, description }) => [
      span(String(value)),
      localize(title),
      localize(description),
      '',
    ]),
  ];
  const unique = [...new Map(rows.map((row) => [row[0], row])).values()];
  if (unique.length === 0) return '';
  const aspects = forms(page, schema).flatMap((form) => Object.entries(form['x-aspects'] ?? {}));
  const withExample = unique.some((row) => row[3] !== '');
  return [
    `**${span(key)}**`,
    table(
      withExample ? words.valueHead : words.valueHead.slice(0, 3),
      unique.map((row) => (withExample ? row : row.slice(0, 3))),
    ),
    aspects
      .map(([toward, list]) => `- ${words.toward(span(toward))} ${list.map(span).join(', ')}`)
      .join('\n'),
  ];
}

function yamlOf({ write }, example) {
  const layout = { eol: '\n', step: 2, indentLists: true };
  return typeof example === 'object' && !Array.isArray(example)
    ? write.writeBlock(example, 0, layout)
    : write.writeFlow(example);
}
