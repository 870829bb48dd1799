import { describe, expect, test } from 'vitest';
import { allPlans, findProvider } from '../../../../src/catalogue/model.ts';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { rightsOfPlan } from '../../../../src/rights/rights-for.ts';
import { viewContext } from '../../../../src/site/context.ts';
import { makeGuideBlocks } from '../../../../src/site/guide/guide-blocks.ts';
import { catalogue } from '../../../content/content.ts';

const OWN = allPlans(catalogue).filter(({ provider }) => provider.id === 'ovhcloud');
const ovhcloud = findProvider(catalogue, 'ovhcloud');
const RIGHTS = new Map(
  catalogue.jurisdictions.flatMap(({ rights }) => rights.map((each) => [each.id, each])),
);

describe('a number that a right has', () => {
  test.each([
    ['fr-redemption', 'fr-name-redemption', 'redemption', ['AFNIC-DELETE'], 'medium'],
    ['eu-quarantine', 'eu-name-quarantine', 'quarantine', ['EURID-QUARANTINE'], 'high'],
    // OVHcloud says this itself, of numbers that come to it.
    ['porting-after-cancellation', 'fr-rio', 'rio', ['OVH-PORT'], 'medium'],
  ])('%s is that of %s, and keeps its source', (id, right, number, sources, confidence) => {
    const { amount, unit } = RIGHTS.get(right)?.values[number] ?? {};
    expect(amount).toBeGreaterThan(0);
    expect(ovhcloud?.values.get(id)).toMatchObject({ kind: 'duration', amount, unit, sources, confidence });
  });
});

describe.each(LOCALES)('what a right may undo, in "%s"', (locale) => {
  const context = viewContext(catalogue, locale);
  const blocks = makeGuideBlocks(context);
  const final = context.t('facts.tag.critical');

  test('is not called final: a number can be kept after the end of its line', () => {
    const released = blocks.warning('ovhcloud/number-released');
    expect(released.severity).toBe('critical');
    expect(released.tag).toBe(context.t('facts.tag.critical.touched'));
    expect(released.tag).not.toBe(final);
  });

  test('is called final where no right says otherwise', () => {
    expect(blocks.warning('ovhcloud/line-not-reactivated').tag).toBe(final);
  });
});

describe('its plans', () => {
  test('are reached by every right that this site knows', () => {
    const reached = new Set(OWN.flatMap((ref) => rightsOfPlan(catalogue, ref).map(({ right }) => right.id)));
    expect([...RIGHTS.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });

  test('are of all kinds: orders are taken back, names and numbers are saved, and rights touch what they say', () => {
    expect(OWN.filter(({ route }) => route.id === 'withdraw').length).toBeGreaterThan(2);
    const touched = [...RIGHTS.values()].flatMap(({ kind, touches }) => (kind === 'right' ? touches : []));
    expect(touched.filter((path) => /^(?:warning|check):ovhcloud\//.test(path)).length).toBeGreaterThan(3);
    const kept = OWN.filter(({ route }) => ['port-number', 'transfer'].includes(route.id));
    expect(new Set(kept.map(({ product }) => product.guide)).size).toBeGreaterThan(1);
  });
});
