// The schema of `.journeyrc.yaml`, for editors that complete and check YAML by schemas.

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** The schema as text: every code there is, with what its finding is about. */
export function settingsSchema({ levels, explanations }) {
  const level = { type: 'string', enum: [...SEVERITIES, 'off'] };
  const rule = (code) => [code, { description: explanations[code].en, ...level }];
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings for journey maps',
    description:
      'How journey maps of this folder and those below are checked, on the command line and in editors.',
    type: 'object',
    additionalProperties: false,
    properties: {
      rules: {
        description: 'How grave the findings of each code are; `off` switches them off.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries([...levels.keys()].sort().map(rule)),
      },
      ignore: {
        description: 'Files and folders that are left out, as patterns from the folder of this file.',
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
        examples: [['archive/**']],
      },
      failOn: {
        description: 'The mildest level at which `journey check` fails; error when absent.',
        type: 'string',
        enum: SEVERITIES,
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
