import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { rightsOfPlan } from '../../../src/rights/rights-for.ts';
import { offersWhileTyping } from '../../../src/search/index/while-typing.ts';
import { viewContext } from '../../../src/site/context.ts';
import { lawWords } from '../../../src/site/labels/law-words.ts';
import { rightView } from '../../../src/site/rights/right-view.ts';
import { labelsPath } from '../../../src/urls.ts';
import { catalogue, plans } from '../content.ts';
import { LOCAL } from '../search-data.ts';

/** The words of the two functions, by hand from the texts, with the right that prescribes them. */
const WORDS = [
  ['renoncer au contrat ici', 'fr-withdrawal-function'],
  ['confirmer la rétractation', 'fr-withdrawal-function'],
  ['withdraw from contract here', 'eu-withdrawal-function'],
  ['confirm withdrawal', 'eu-withdrawal-function'],
  ['résilier votre contrat', 'fr-cancellation-function'],
  ['notification de la résiliation', 'fr-cancellation-form'],
] as const;

/** What somebody who withdraws has to know, each said once, by a right of its own. */
const WITHDRAWING = [
  'fr-withdrawal',
  'fr-withdrawal-longer',
  'fr-withdrawal-function',
  'fr-withdrawal-share',
  'fr-withdrawal-nothing-owed',
  'fr-no-withdrawal-between-businesses',
  'eu-withdrawal-function',
  'ch-no-withdrawal',
];

describe.each(LOCALES)('words that a law prescribes, in "%s"', (locale) => {
  const context = viewContext(catalogue, locale);
  const cards = lawWords(context);

  test.each(WORDS)('"%s" has a card, with source and date', (words, id) => {
    const card = cards.find((each) => each.id === id);
    expect(card?.printed.map(({ text }) => text)).toContain(words);
    const read = catalogue.jurisdictions
      .flatMap(({ rights }) => rights)
      .filter((right) => right.id === id)
      .flatMap((right) => rightView(right, context).rows.filter((row) => row.id === 'article'));
    expect(read).toHaveLength(1);
    expect(card?.rows.some((row) => row.includes(read[0]?.text ?? '–'))).toBe(true);
    expect(read[0]?.text).toMatch(/20\d\d/);
  });

  test.each(WORDS)('"%s" is found by who types it, and belongs to no provider', async (words, id) => {
    const found = await offersWhileTyping(LOCAL[locale], { query: words });
    const card = found.find(({ article }) => article.id === `law/${id}`);
    expect(card?.url).toBe(labelsPath(locale, undefined, id));
    expect(card?.article.provider).toBeNull();
  });
});

const withdrawals = plans.filter(({ route }) => route.id === 'withdraw');

describe.skipIf(withdrawals.length === 0)('a plan to withdraw', () => {
  test.each(WITHDRAWING)('says %s', (id) => {
    const lost = withdrawals.filter(
      (ref) => !rightsOfPlan(catalogue, ref).some(({ right }) => right.id === id),
    );
    expect(lost.map(({ product }) => product.id)).toEqual([]);
  });

  test('gives a company and somebody in Switzerland no right to it', () => {
    const given = withdrawals.flatMap((ref) =>
      [
        { as: 'business' } as const,
        { lives: 'ch', as: 'consumer', said: { 'ordered-by-telephone': false } } as const,
      ]
        .flatMap((reader) => rightsOfPlan(catalogue, ref, reader))
        .filter(({ right }) => right.kind === 'right' && right.consequences.includes('withdrawal')),
    );
    expect(given.map(({ right }) => right.id)).toEqual([]);
  });
});
