import { documentation } from '../../core/schema/schema';
import type { SchemaNode } from '../../core/schema/schema-node';
import { writeFlow, type NewValue } from '../../core/edit/write-value';
import type { Localize } from '../../core/text';
import { paragraphs, yamlBlock } from './markdown';

/** What the schema says of a key or a value, as Markdown: description and one example. */
export function schemaText(schema: SchemaNode, localize: Localize, key?: string): string {
  const { description, examples } = documentation(schema, localize);
  const [example] = examples;
  const shown =
    example === undefined
      ? undefined
      : schema.const === undefined
        ? yamlBlock((key === undefined ? '' : `${key}: `) + writeFlow(example as NewValue))
        : `*${String(example)}*`;
  return paragraphs([description, shown]);
}
