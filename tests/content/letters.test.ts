import { describe, expect, it } from 'vitest';
import { allPlans, planId } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { letterText, letterView, lineText, piecesOf } from '../../src/site/plan/letter.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { catalogue } from '../support/catalogue.ts';
import { flaws } from './flaws.ts';

/** What a person reads to the end, and a ticket form takes. */
const MOST_WORDS = 150;

describe.each(LOCALES)('words to send (%s)', (locale) => {
  const context = viewContext(catalogue, locale);

  it('stand on every plan that asks by ticket alone, and on no other', () => {
    const wrong = allPlans(catalogue).filter(
      (ref) => (planView(ref, context).letter !== undefined) !== (ref.route.channel === 'ticket'),
    );
    expect(wrong.map(planId)).toEqual([]);
  });

  it.each([...catalogue.letters.keys()])('%s is complete, short and signed', (id) => {
    const letter = letterView(id, context);
    const words = letterText(letter);
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
    expect(letter.subject.some(({ kind }) => kind === 'blank')).toBe(true);
    expect(piecesOf(letter).at(-1)).toMatchObject({ kind: 'blank', id: 'sender' });
    const lines = [lineText(letter.subject), ...words.split('\n')].filter((line) => line !== '');
    expect(flaws(lines)).toEqual([]);
  });

  it('name the provider of the plan, and ask for its name where there is none', () => {
    const [provider] = catalogue.providers;
    const apart = letterView('holder-has-died', context);
    const inside = letterView('holder-has-died', { ...context, provider });
    expect(piecesOf(apart)).toContainEqual(expect.objectContaining({ kind: 'blank', id: 'provider' }));
    expect(piecesOf(inside)).not.toContainEqual(expect.objectContaining({ id: 'provider' }));
    expect(letterText(inside)).toContain(provider?.name);
  });
});
