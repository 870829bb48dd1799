import { describe, expect, test } from 'vitest';
import type { PlacedRight } from '../../../src/catalogue/model.ts';
import type { Confidence } from '../../../src/catalogue/schemas/primitives.ts';
import type { RightCondition } from '../../../src/catalogue/schemas/rights.ts';
import { type Applicable, lawsOf, rightsFor } from '../../../src/rights/rights-for.ts';
import { catalogue } from '../content.ts';
import { BEYOND_THE_UNION } from './beyond-the-union.ts';
import { UNION } from './europe.ts';
import { FRANCE } from './france.ts';
import { FRENCH_TELECOM } from './france-telecom.ts';
import { FRENCH_WITHDRAWAL } from './france-withdrawal.ts';
import { NAMES } from './names.ts';
import type { Given, RightRow } from './row.ts';

const ROWS: readonly RightRow[] = [
  ...FRENCH_WITHDRAWAL,
  ...FRANCE,
  ...FRENCH_TELECOM,
  ...UNION,
  ...BEYOND_THE_UNION,
  ...NAMES,
];
const RIGHTS = catalogue.jurisdictions.flatMap(({ rights }) => rights);

describe('the law as its texts say it', () => {
  test.each(ROWS.map((row) => [row.fact, `${row.where}, ${row.who}`, row.about, row] as const))(
    '%s (%s): %s',
    (_fact, _reader, _about, row) => {
      expect(wrongIn(row)).toEqual([]);
    },
  );
});

describe('the table is whole', () => {
  test('every right and every limit is asked for by a row', () => {
    const asked = new Set(
      ROWS.flatMap(({ gives = [], never = [] }) => [...gives.map(({ id }) => id), ...never]),
    );
    expect(RIGHTS.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test('what a row asks for is there', () => {
    const there = new Set(RIGHTS.map(({ id }) => id));
    const asked = ROWS.flatMap(({ gives = [], never = [] }) => [...gives.map(({ id }) => id), ...never]);
    expect(asked.filter((id) => !there.has(id))).toEqual([]);
  });

  test('each reader and each country has rows, those with no right among them', () => {
    expect(new Set(ROWS.map(({ who }) => who)).size).toBe(4);
    expect(new Set(ROWS.map(({ where }) => where)).size).toBe(8);
    expect(ROWS.filter(({ none }) => none).length).toBeGreaterThan(10);
  });
});

function wrongIn(row: RightRow): readonly string[] {
  const given = rightsFor(catalogue, {
    lives: row.where,
    as: row.who,
    family: row.family,
    when: [row.when],
    extension: row.extension,
    said: row.said as Partial<Record<RightCondition, boolean>> | undefined,
  });
  const find = (id: string) => given.find(({ right }) => right.id === id);
  const { gives = [], never = [], none = [] } = row;
  return [
    ...gives.flatMap((each) => wrongWith(each, find(each.id))),
    ...never.filter((id) => find(id)).map((id) => `${id} is given`),
    ...none.flatMap((consequence) =>
      given
        .filter(({ right }) => right.consequences.some((each) => each === consequence))
        .map(({ right }) => `${right.id} gives ${consequence}`),
    ),
    // Nobody is given what is not theirs, whatever the row asks.
    ...given.filter(({ right }) => !isTheirs(right, row)).map(({ right }) => `${right.id} is another's`),
  ];
}

/** Read anew from the typed facts, and not by the function that is tested. */
function isTheirs({ who, follows, jurisdiction }: PlacedRight, row: RightRow): boolean {
  const person = who.some((each) => each === 'anyone' || each === row.who);
  const law = follows !== 'residence' || lawsOf(catalogue.jurisdictions, row.where).has(jurisdiction);
  return person && law;
}

const SURENESS: readonly Confidence[] = ['low', 'medium', 'high'];

function wrongWith(
  { id, numbers = [], articles = [], certainty = 'high', limit }: Given,
  found: Applicable | undefined,
): readonly string[] {
  if (!found) return [`${id} is not given`];
  const { right } = found;
  const has = new Set(Object.values(right.values).map(({ amount, unit }) => `${amount} ${unit}`));
  const quoted = new Set(right.articles.flatMap(({ at }) => at));
  return [
    ...numbers.filter((number) => !has.has(number)).map((number) => `${id} lacks ${number}`),
    ...articles.filter((article) => !quoted.has(article)).map((article) => `${id} lacks ${article}`),
    ...(SURENESS.indexOf(found.certainty) > SURENESS.indexOf(certainty)
      ? [`${id} is said to be ${found.certainty}, which it is not`]
      : []),
    ...((right.kind === 'limit') === (limit === true) ? [] : [`${id} is of the kind ${right.kind}`]),
  ];
}
