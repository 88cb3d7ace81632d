import { isEmpty, itemsOf, keyText, pairsOf, valueOf, valuePlace } from '../syntax/access';
import type { Place, YamlNode } from '../syntax/node';
import { parse } from '../syntax/parse';
import { absoluteRange, type OffsetRange } from '../syntax/tree';
import { scalarText } from '../model/read';
import type { TextArguments } from '../text';
import { excerpt } from './excerpt';
import type { FindingCode, Severity } from './finding';
import { isLevel } from './levels';
import { nearest } from './nearest';
import type { Level } from './rule';

/** What a `.journeyrc.yaml` says. */
export interface SettingsFile {
  readonly rules: ReadonlyMap<FindingCode, Level>;
  /** Globs, from the folder of the file. */
  readonly ignore: readonly string[];
  /** The mildest severity at which a check of the command line fails. */
  readonly failOn: Severity;
  readonly problems: readonly SettingsProblem[];
}

export interface SettingsProblem {
  readonly range: OffsetRange;
  readonly message: string;
  readonly values?: TextArguments;
}

const KEYS = ['rules', 'ignore', 'failOn'];
const LEVELS: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

/**
 * Reads a `.journeyrc.yaml`. What is wrong in it is told and left out; nothing is thrown.
 * @param codes every code there is.
 */
export function readSettingsFile(text: string, codes: ReadonlySet<FindingCode>): SettingsFile {
  const tree = parse(text);
  const { root } = tree;
  const problems: SettingsProblem[] = tree.problems
    .filter(({ severity }) => severity !== 'warning')
    .map(({ code, place, message, values }) => ({
      range: absoluteRange(tree, place),
      message:
        code === 'yaml/several-documents'
          ? 'Settings are one YAML document: what follows this line is not read.'
          : message,
      values,
    }));
  const report = (place: Place, message: string, values: TextArguments) =>
    problems.push({ range: absoluteRange(tree, place), message, values });

  if (root && root.kind !== 'map')
    report(root, 'Settings are keys with values: {allowed}.', { allowed: KEYS.join(', ') });
  for (const pair of pairsOf(root)) {
    const key = keyText(pair) ?? '';
    if (!KEYS.includes(key))
      report(pair.key, '“{key}” is no setting. There are: {allowed}.', {
        key: excerpt(key),
        allowed: KEYS.join(', '),
      });
  }
  const settings = {
    rules: readRules(root, codes, report),
    ignore: readIgnore(root, report),
    failOn: readFailOn(root, report),
  };
  return { ...settings, problems: problems.toSorted((a, b) => a.range.start - b.range.start) };
}

type Report = (place: Place, message: string, values: TextArguments) => void;

function readRules(
  root: YamlNode | undefined,
  codes: ReadonlySet<FindingCode>,
  report: Report,
): ReadonlyMap<FindingCode, Level> {
  const rules = new Map<FindingCode, Level>();
  const node = valueOf(root, 'rules');
  if (node && node.kind !== 'map' && !isEmpty(node))
    report(node, '“rules” holds codes with their levels, such as {example}.', { example: 'map/scope: off' });
  for (const pair of pairsOf(node)) {
    const code = keyText(pair) ?? '';
    const level = pair.value.kind === 'scalar' ? levelOf(scalarText(pair.value)) : undefined;
    if (!codes.has(code)) {
      const near = nearest(code, codes);
      const message =
        near === undefined
          ? 'There is no check “{code}”.'
          : 'There is no check “{code}”. Did you mean “{nearest}”?';
      report(pair.key, message, { code: excerpt(code), nearest: near ?? '' });
    } else if (level === undefined) {
      report(pair.key, '“{code}” can be set to: {allowed}.', { code, allowed: LEVELS.join(', ') });
    } else rules.set(code, level);
  }
  return rules;
}

function levelOf(text: string): Level | undefined {
  return isLevel(text) ? text : undefined;
}

function readIgnore(root: YamlNode | undefined, report: Report): readonly string[] {
  return itemsOf(valueOf(root, 'ignore')).flatMap((item) => {
    if (item.kind !== 'scalar')
      report(item, '“ignore” takes patterns of paths, for example {example}.', { example: '"archive/**"' });
    else if (!isQuick(scalarText(item)))
      report(
        item,
        'This pattern would take too long: it may hold {count} stars beside “**”, and no round brackets.',
        { count: MOST_STARS },
      );
    else if (!isEmpty(item)) return [scalarText(item)];
    return [];
  });
}

/** With each star more, a long name that nearly fits takes a hundred times as long to be tried. */
const MOST_STARS = 3;

function isQuick(pattern: string): boolean {
  const stars = pattern.replace(/(?<![^/])\*\*(?![^/])/g, '').match(/\*/g)?.length ?? 0;
  return stars <= MOST_STARS && pattern.length <= 200 && !pattern.includes('(');
}

function readFailOn(root: YamlNode | undefined, report: Report): Severity {
  const node = valueOf(root, 'failOn');
  if (!root || !node) return 'error';
  const level = node.kind === 'scalar' ? levelOf(scalarText(node)) : undefined;
  if (level !== undefined && level !== 'off') return level;
  report(valuePlace(root, 'failOn'), '“{code}” can be set to: {allowed}.', {
    code: 'failOn',
    allowed: LEVELS.slice(1).join(', '),
  });
  return 'error';
}
