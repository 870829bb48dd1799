import { z } from 'zod';
import { didYouMean, type Finding, nearestOr } from '../finding.ts';

type Path = readonly (string | number)[];
type At = (path: Path, message: string) => Finding;

/**
 * Says what a schema wants in our own words: those of the library speak of types. It is asked while the schema is at
 * hand; a message that a schema has of its own goes before.
 */
export const inWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    // The keys that are known, for whoever looks for the nearest.
    case 'unrecognized_keys':
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(' ') : undefined;
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue);
    case 'invalid_type':
      return `must be ${wanted(issue.expected, issue.inst)}, and is ${kindOf(issue.input)}`;
    case 'invalid_union':
    case 'invalid_element':
      return `is ${kindOf(issue.input)} of a form that has no meaning here; CONTRIBUTING.md says what stands where`;
    default:
      return undefined;
  }
};

type Bounds = Extract<z.core.$ZodRawIssue, { readonly code: 'too_small' | 'too_big' }>;

function outOfBounds(issue: Bounds): string {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  const { input, origin } = issue;
  const has = (count: number): string => (count === 0 ? 'none' : String(count));
  const least = small ? 'at least' : 'at most';
  if (typeof input === 'string') {
    if (small && input === '' && limit === 1) return 'must not be empty';
    return `must have ${least} ${counted(limit, 'character', 'characters')}; it has ${has(input.length)}`;
  }
  if (Array.isArray(input) || origin === 'array')
    return `must have ${least} ${counted(limit, 'entry', 'entries')}; it has ${has(Array.isArray(input) ? input.length : 0)}`;
  const bound = issue.inclusive === false ? (small ? 'more than' : 'less than') : least;
  return `must be ${bound} ${limit}; it is ${String(input)}`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '"true" or "false"',
  array: 'a list',
  object: 'keys with their values',
  record: 'keys with their values',
  date: 'a date',
};

/** What belongs there; of keys, the names too. */
function wanted(expected: string, schema: unknown): string {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const shown = keys.slice(0, 4).map((key) => `${key}: …`);
  const example = shown.length > 0 ? ` such as { ${shown.join(', ')} }` : '';
  return `${KINDS[expected] ?? expected}${example}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with their values';
  const shown = String(value);
  const what = KINDS[typeof value] ?? 'something else';
  return typeof value === 'string' && shown.length <= 40
    ? `the text "${shown}"`
    : typeof value === 'number'
      ? `the number ${shown}`
      : what;
}

/** Makes findings of what a schema says about a file; what follows from a misspelt key is not said beside it. */
export function schemaFindings(issues: readonly z.core.$ZodIssue[], at: At): readonly Finding[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownKey(key, issue, at, meant)) : [],
  );
  return [...issues.flatMap((issue) => explain(issue, at, meant)), ...unknown];
}

/** @param meant where the key goes that was meant, so that nobody hears that it is missing */
function unknownKey(
  key: string,
  issue: Extract<z.core.$ZodIssue, { readonly code: 'unrecognized_keys' }>,
  at: At,
  meant: Set<string>,
): Finding {
  const path = pathOf(issue);
  const known = issue.message.split(' ');
  const [before = ''] = key.split(':');
  const name = known.includes(before)
    ? before
    : known.find((each) => nearestOr(key, known, '').includes(`"${each}"`));
  if (name !== undefined) meant.add(placeOf([...path, name]));
  const message =
    before !== key && name === before
      ? `needs a space after "${before}:"`
      : `is not a known key; ${didYouMean(key, known)}`;
  return at([...path, key], message);
}

const pathOf = (issue: z.core.$ZodIssue): Path =>
  issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
const placeOf = (path: Path): string => JSON.stringify(path);

function explain(issue: z.core.$ZodIssue, at: At, meant: ReadonlySet<string>): readonly Finding[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return [];
  const missing = 'input' in issue && issue.input === undefined;
  if (missing && meant.has(placeOf(path))) return [];
  if (issue.code === 'invalid_value') return [at(path, notOneOf(issue.input, issue.values))];
  // Its path ends in the discriminator, its input is the whole object.
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const input = z.record(z.string(), z.unknown()).safeParse(issue.input).data?.[issue.discriminator];
    const valid: readonly unknown[] = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return [at(path, notOneOf(input, valid))];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return [at(path, 'is missing')];
  if (issue.code === 'invalid_type' && issue.input === null) return [at(path, 'is empty')];
  if (issue.code === 'invalid_key') return [at(path, issue.issues[0]?.message ?? issue.message)];
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return [at(path, 'must be an address that begins with https://')];
  return [at(path, issue.message)];
}

function notOneOf(input: unknown, valid: readonly unknown[]): string {
  const one = valid.length === 1 ? `must be ${String(valid[0])}` : undefined;
  if (one !== undefined) return one;
  const what = input === undefined ? 'is missing; it is' : `${JSON.stringify(input)} is not`;
  return `${what} one of: ${valid.join(', ')}`;
}
