import { didYouMean, type Finding } from '../finding.ts';
import type { Entries, Placed } from '../raw-content.ts';
import type { Value, WrittenValue } from '../schemas/provider.ts';
import type { JurisdictionFile, Right } from '../schemas/rights.ts';

type OfRight = Extract<WrittenValue, { readonly kind: 'of-right' }>;

const UNKNOWN: Value = {
  kind: 'duration',
  amount: 1,
  unit: 'day',
  qualifier: 'about',
  sources: [],
  confidence: 'low',
  advice: true,
};

/**
 * The numbers of a provider, those that a right has filled in from it. What names no right, or none of its numbers that
 * is a duration, goes to `findings` and is left out.
 */
export function valuesOfRights(
  written: Entries<WrittenValue>,
  laws: Entries<JurisdictionFile>,
  findings: Finding[],
): Entries<Value> {
  const unreadLaws = findings.some(({ file }) => file.startsWith('content/rights/'));
  const rights = new Map([...laws.values()].flatMap(({ value }) => Object.entries(value.rights)));
  return new Map(
    [...written].flatMap(([id, placed]): readonly (readonly [string, Placed<Value>])[] => {
      const { value, finding } = placed;
      if (value.kind !== 'of-right') return [[id, { value, finding }]];
      const found = durationOf(value, rights);
      if (typeof found !== 'string') return [[id, { value: found, finding }]];
      // A right that is not there may stand in a file that could not be read. Nothing is made of these values then.
      if (unreadLaws) return [[id, { value: UNKNOWN, finding }]];
      findings.push(finding([], found));
      return [];
    }),
  );
}

/** @returns what is wrong, in words, where it is no duration */
function durationOf(
  { right: name, value, qualifier, advice, sources, confidence }: OfRight,
  rights: ReadonlyMap<string, Right>,
): Value | string {
  const right = rights.get(name);
  if (!right) return `right "${name}" does not exist; ${didYouMean(name, rights.keys())}`;
  const number = right.values[value];
  if (!number)
    return `the right "${name}" has no number "${value}"; ${didYouMean(value, Object.keys(right.values))}`;
  const { amount, unit } = number;
  if (unit !== 'day' && unit !== 'month' && unit !== 'year')
    return `the number "${value}" of "${name}" is no duration in days, months or years`;
  return {
    kind: 'duration',
    ...{ amount, unit, qualifier, advice },
    sources: sources ?? right.sources,
    confidence: confidence ?? right.confidence,
  };
}
