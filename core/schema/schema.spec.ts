import assert from 'node:assert/strict';
import Ajv from 'ajv';
import german from '../../l10n/parts/schema.de.json';
import catalog from '../../schemas/catalog.schema.json';
import journey from '../../schemas/journey.schema.json';
import { TYPE_MESSAGES } from '../check/type-messages';
import { localizer } from '../text';
import {
  branches,
  definition,
  documentation,
  keysOf,
  partSchema,
  schemaAt,
  typesOf,
  valuesOf,
} from './schema';
import type { SchemaNode } from './schema-node';

/** Every key of the reference, by the part of the language it belongs to. */
const KEYS: Readonly<Record<string, string>> = {
  '': 'customerJourney version status state basedOn subject persona scenario goal trigger scope context owner contributors review specs tags overall objectives promises insights opportunities evidence metrics personas channels touchpoints departments people objects systems phases',
  subject: 'brand product service',
  scope: 'from to duration',
  context: 'industry market',
  contributors: 'name department',
  review: 'last next every',
  overall: 'emotion perception causedBy metrics',
  'overall.perception': 'company brand product',
  'objectives.x': 'title opportunities',
  'promises.x': 'text madeAt keptAt',
  'insights.x': 'text kind quote evidence opportunities',
  'opportunities.x':
    'title kind addresses insights segments impact effort cost owner due status result specs',
  'evidence.x': 'method source date sample askedAfter note',
  metrics: 'type name value target unit date source history',
  'metrics.history': 'date value',
  'personas.x':
    'name segment demographics occupation problems values goals needs wishes motivations obligations abilities quote image valueTier evidence',
  'channels.x': 'name kind department',
  'touchpoints.x': 'name channels department',
  'departments.x': 'name',
  'people.x': 'name role department latitude',
  'objects.x': 'name kind origin',
  'systems.x': 'name department',
  phases: 'title id customerLabel field goal metrics steps',
  'phases.steps':
    'title id touchpoint channel intent initiator planned frequency action thought need questions people objects emotion expectations pains gains baseService wow momentOfTruth reasonsForContact effort wait duration alternatives recovery treatedAs handoff backstage next decision metrics evidence specs notes',
  'phases.steps.emotion': 'persona score feeling because evidence',
  'phases.steps.expectations': 'text toward aspect kind met',
  'phases.steps.pains': 'text kind churnRisk opportunities',
  'phases.steps.baseService': 'name status',
  'phases.steps.momentOfTruth': 'concern',
  'phases.steps.reasonsForContact': 'reason rootCause volume opportunities',
  'phases.steps.handoff': 'to carries visible wait seamless',
  'phases.steps.backstage': 'department action system duration',
  'phases.steps.decision': 'question options',
  'phases.steps.decision.options': 'when to share default',
};

const VALUES: Readonly<Record<string, string>> = {
  version: '1',
  status: 'draft review published',
  state: 'as-is to-be',
  'insights.x.kind': 'complaint praise wish trend',
  'opportunities.x.kind': 'improvement innovation retention communication instruction',
  'opportunities.x.status': 'idea planned doing done rejected',
  'evidence.x.method':
    'survey interview staff-feedback web-analytics text-analysis speech-analysis agent-observation web-feedback workshop assumption',
  'metrics.type':
    'nps csat ces churn retention loyalty revenue employee-satisfaction time cost volume custom',
  'channels.x.kind': 'digital human physical',
  'people.x.latitude': 'low medium high',
  'objects.x.kind': 'physical digital script',
  'objects.x.origin': 'company user',
  'phases.field': 'awareness onboarding engagement advocacy',
  'phases.steps.intent':
    'become-aware seek-information compare buy set-up use get-help complain renew leave recommend',
  'phases.steps.initiator': 'customer company',
  'phases.steps.expectations.toward': 'sales product service',
  'phases.steps.expectations.kind': 'functional emotional',
  'phases.steps.expectations.met': 'yes partly no',
  'phases.steps.pains.kind': 'functional emotional',
  'phases.steps.pains.churnRisk': 'low medium high',
  'phases.steps.baseService': 'met at-risk unmet',
  'phases.steps.momentOfTruth': 'true',
  'phases.steps.treatedAs': 'individual object',
};

const pathOf = (dotted: string) => (dotted === '' ? [] : dotted.split('.'));
const at = (dotted: string) => schemaAt(pathOf(dotted), 'map');

/** Every schema below and including one, keywords of the language included. */
function* schemas(node: unknown, within = ''): Iterable<SchemaNode> {
  if (node === null || typeof node !== 'object') return;
  const isSchema = !Array.isArray(node) && !['properties', 'definitions'].includes(within);
  if (isSchema) yield node as SchemaNode;
  for (const [key, value] of Object.entries(node)) {
    if (!key.endsWith('examples') && key !== 'x-aspects')
      yield* schemas(value, Array.isArray(node) ? '' : isSchema ? key : '');
  }
}

describe('the schemas', () => {
  it('know every key of the reference, and no other', () => {
    for (const [path, keys] of Object.entries(KEYS)) {
      const found = keysOf(at(path)).map(({ key }) => key);
      assert.deepEqual(found.toSorted(), keys.split(' ').toSorted(), path);
    }
    assert.deepEqual(
      keysOf([partSchema('catalog')]).map(({ key }) => key),
      'journeyCatalog personas channels touchpoints departments people objects systems evidence'.split(' '),
    );
  });

  it('know every value of the reference, and no other', () => {
    for (const [path, values] of Object.entries(VALUES)) {
      assert.deepEqual(
        at(path)
          .flatMap(valuesOf)
          .map((value) => String(value.const)),
        values.split(' '),
        path,
      );
    }
    const [aspect] = at('phases.steps.expectations.aspect');
    const aspects = Object.values(aspect?.['x-aspects'] ?? {}).flat();
    assert.deepEqual(new Set(valuesOf(aspect ?? {}).map((value) => value.const)), new Set(aspects));
  });

  it('hold what is required', () => {
    const required = (path: string) => keysOf(at(path)).flatMap((key) => (key.required ? key.key : []));
    assert.deepEqual(required(''), ['customerJourney', 'phases']);
    for (const path of ['phases', 'phases.steps', 'opportunities.x'])
      assert.deepEqual(required(path), ['title']);
    assert.deepEqual(required('personas.x'), ['name']);
    assert.deepEqual(required('evidence.x'), ['method']);
    const all = Object.keys(KEYS).flatMap(required);
    assert.equal(all.length, 7);
  });

  it('explain every key and every value, with an example', () => {
    for (const [path, keys] of Object.entries(KEYS)) {
      for (const key of keys.split(' ')) {
        for (const node of at([...pathOf(path), key].join('.'))) {
          const { title, description, examples } = documentation(node, localizer());
          assert.ok(title && description && examples.length > 0, `${path} ${key}`);
          for (const value of valuesOf(node)) {
            assert.ok(
              value.title &&
                value.description &&
                (typeof value.const !== 'string' || value['x-examples']?.length),
              `${path} ${key} ${String(value.const)}`,
            );
          }
        }
      }
    }
    assert.equal(definition('score')['x-values']?.length, 9);
  });

  it('offer editors every value as its own example', () => {
    const values = [...schemas(journey)].filter((node) => node.const !== undefined);
    assert.equal(values.length, 104);
    for (const { const: value, examples } of values) assert.ok(examples?.includes(value), String(value));
  });

  it('offer every key in the order in which a person adds them', () => {
    for (const node of [...schemas(journey), ...schemas(catalog)]) {
      if (node.type !== 'object' || !node.properties) continue;
      assert.deepEqual(
        node['x-recommended']?.toSorted(),
        Object.keys(node.properties).toSorted(),
        node.title,
      );
    }
  });

  it('speak German throughout', () => {
    const texts = new Set<string>(TYPE_MESSAGES);
    for (const node of [...schemas(journey), ...schemas(catalog)]) {
      const examples = node['x-examples'] ?? [];
      for (const text of [node.title, node.description, ...examples])
        if (typeof text === 'string') texts.add(text);
    }
    assert.ok(texts.size > 700);
    for (const text of texts) assert.ok(Object.hasOwn(german, text), text);
    for (const [english, text] of Object.entries(german)) {
      const placeholders = (of: string) => of.match(/\{\w+\}/g)?.toSorted() ?? [];
      assert.deepEqual(placeholders(text), placeholders(english), english);
    }
  });

  it('have examples that they accept themselves', () => {
    const ajv = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true });
    ajv.addVocabulary(
      'ref examples or-text defines path format text feeling list recommended values aspects'
        .split(' ')
        .map((word) => `x-${word}`),
    );
    ajv.addSchema({ ...journey, $id: 'journey' });
    ajv.addSchema({ ...catalog, $id: 'catalog' });
    for (const node of [...schemas(journey), ...schemas(catalog)]) {
      if (!node.examples) continue;
      const { examples, title, ...rest } = node;
      const local = JSON.parse(
        JSON.stringify(rest).replaceAll('"#/definitions/', '"journey#/definitions/'),
      ) as SchemaNode;
      for (const example of examples) {
        assert.ok(
          ajv.validate(local, example),
          `${String(title)}: ${JSON.stringify(example)}: ${ajv.errorsText()}`,
        );
      }
    }
  });

  it('agree with each other', () => {
    for (const [name, node] of Object.entries(catalog.definitions))
      assert.deepEqual(node, (journey.definitions as Record<string, unknown>)[name], name);
    for (const node of schemas(catalog)) {
      if (node.$ref)
        assert.ok(Object.hasOwn(catalog.definitions, node.$ref.replace('#/definitions/', '')), node.$ref);
    }
  });
});

describe('looking up the schema of a place', () => {
  it('goes through lists, lone items, maps by id and unions', () => {
    const title = (path: readonly (string | number)[]) => schemaAt(path, 'map').map((node) => node.title);
    assert.deepEqual(title(['phases', 0, 'steps', 3, 'emotion', 1, 'feeling']), ['Feeling']);
    assert.deepEqual(title(['phases', 0, 'steps', 3, 'emotion', 'feeling']), ['Feeling']);
    assert.deepEqual(title(['personas', 'anna', 'name']), ['Name']);
    assert.deepEqual(title(['overall', 'emotion']), ['Overall emotion']);
    assert.deepEqual(title(['personas', 'anna', 'nothing']), []);
    assert.deepEqual(title(['toString']), []);
    assert.deepEqual(schemaAt(['systems', 'crm', 'name'], 'catalog').length, 1);
  });

  it('tells the forms of a value', () => {
    const [emotion] = schemaAt(['phases', 0, 'steps', 0, 'emotion'], 'map');
    assert.ok(emotion);
    assert.deepEqual(typesOf(emotion), ['number', 'object', 'array']);
    assert.equal(branches(emotion).length, 3);
  });

  it('documents in the language of the reader', () => {
    const [intent] = schemaAt(['phases', 0, 'steps', 0, 'intent'], 'map');
    const [, seek] = valuesOf(intent ?? {});
    assert.deepEqual(documentation(seek ?? {}, localizer(german)), {
      title: 'Informationen suchen',
      description: 'Der Kunde will mehr wissen.',
      examples: ['Sucht nach „günstiger Familientarif“'],
    });
  });
});
