import { describe, expect, test } from 'vitest';
import type { PlacedRight } from '../../../src/catalogue/model.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { formatRightValue } from '../../../src/i18n/right-values.ts';
import { plainTypography } from '../../../src/i18n/typography.ts';
import { entryMarkdown } from '../../../src/outputs/markdown/markdown-pages.ts';
import { topicOf } from '../../../src/rights/topics.ts';
import { viewContext } from '../../../src/site/context.ts';
import { guideEntries } from '../../../src/site/entries.ts';
import { rightView } from '../../../src/site/rights/right-view.ts';
import { secondChances } from '../../../src/site/rights/second-chance.ts';
import { wordsOf } from '../../../src/site/text/resolve-text.ts';
import { catalogue } from '../content.ts';
import { SITE } from '../replies.ts';

const RIGHTS = catalogue.jurisdictions.flatMap(({ rights }) => rights);

/** The most words of a guide that has to be read in a hurry, without what it embeds. */
const SHORT = 600;

describe.each(LOCALES)('guides that show the law, in "%s"', (locale) => {
  const context = viewContext(catalogue, locale);
  const plain = (text: string): string => plainTypography(text);
  /** What a guide says, as its twin has it. */
  const said = (id: string): string => {
    const entry = guideEntries(catalogue).find((each) => each.id === id);
    if (!entry) throw new Error(`no guide ${id}`);
    return entryMarkdown(entry, locale, catalogue, SITE).replace(/\\(.)/g, '$1');
  };
  const body = (id: string): string =>
    catalogue.guides.find((guide) => guide.id === id)?.bodies[locale]?.text ?? '';

  test('the second chance has a row for every number and ending, with all its periods and who decides', () => {
    const text = said('basics/already-ended');
    const rows = secondChances(context);
    const endings = ['.com', '.fr', '.eu', '.be', '.ch', '.uk', '.ca'];
    expect(endings.filter((ending) => !rows.some(({ what }) => what.includes(ending)))).toEqual([]);
    const wrong = rows.filter(
      ({ what, text: words, right, period }) =>
        !text.includes(plain(what)) ||
        !text.includes(plain(wordsOf(words))) ||
        !text.includes(`${SITE.origin}${right.href}`) ||
        !text.includes(plain(period)),
    );
    expect(wrong.map(({ right }) => right.href)).toEqual([]);
  });

  test('whom to turn to has every step of every law, and what could not be verified of it', () => {
    const text = said('basics/nobody-answers');
    const steps = catalogue.jurisdictions.flatMap(({ ladder }) => ladder);
    expect(steps.length).toBeGreaterThan(8);
    const numbers = steps.flatMap(({ values }) =>
      Object.values(values).map((value) => formatRightValue(value, locale)),
    );
    const words = steps.flatMap(({ title, unverified }) => [
      title[locale],
      ...unverified.map((each) => each[locale]),
    ]);
    expect([...words, ...numbers].filter((each) => !text.includes(plain(each)))).toEqual([]);
  });

  test.each([
    ['renewals', 'basics/renewed-without-notice'],
    ['orders', 'basics/withdraw-from-a-recent-order'],
    ['unanswered', 'basics/nobody-answers'],
  ] as const)('what the laws say of %s stands whole in %s, with every doubt', (topic, id) => {
    const text = said(id);
    const rights = RIGHTS.filter((right) => topicOf(right) === topic);
    expect(rights.length).toBeGreaterThan(2);
    expect(rights.filter((right) => !isWhole(right, text)).map((right) => right.id)).toEqual([]);
  });

  function isWhole(right: PlacedRight, text: string): boolean {
    const view = rightView(right, context);
    const all = [
      view.title,
      wordsOf(view.text),
      ...view.unverified.map(wordsOf),
      ...view.rows.filter(({ id }) => id === 'who' || id === 'conditions').map((row) => row.text),
    ];
    return all.every((each) => text.includes(plain(each)));
  }

  test.each(['basics/already-ended', 'basics/nobody-answers', 'basics/renewed-without-notice'])(
    '%s is short, and belongs to no provider',
    (id) => {
      expect(body(id).split(/\s+/).length).toBeLessThanOrEqual(SHORT);
      expect(catalogue.guides.find((guide) => guide.id === id)?.heads[locale]?.provider).toBeUndefined();
    },
  );

  test('who reads how a number or name is left is led to its second chance', () => {
    const families = ['telecom', 'domains'];
    const products = catalogue.providers.flatMap((provider) => provider.products);
    const kept = products.filter(
      ({ family, variants }) =>
        families.includes(family) &&
        variants.some(({ routes }) => routes.some((route) => ['port-number', 'transfer'].includes(route.id))),
    );
    const numbersAndNames = new Set(kept.map(({ guide }) => guide));
    const lost = catalogue.guides.filter(
      ({ id, family, heads }) =>
        numbersAndNames.has(id) &&
        families.includes(family) &&
        !heads[locale]?.related.includes('basics/already-ended'),
    );
    expect(numbersAndNames.size).toBeGreaterThan(Math.min(1, kept.length - 1));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
