import {
  validateCatalog,
  validateMap,
  validatePhase,
  validateStep,
  type ValidationError,
} from '../generated/validators';
import type { YamlNode } from '../syntax/node';
import { plainValue } from './plain-value';
import type { SchemaPart } from './schema';

const VALIDATORS = { map: validateMap, phase: validatePhase, step: validateStep, catalog: validateCatalog };

/** What the schema finds wrong with a node. Steps are left out of a map and of a phase (see `plainValue`). */
export function validate(node: YamlNode, part: SchemaPart): readonly ValidationError[] {
  const validator = VALIDATORS[part];
  return validator(plainValue(node, part)) ? [] : (validator.errors ?? []);
}
