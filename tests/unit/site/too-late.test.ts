import { describe, expect, test } from 'vitest';
import type { Route } from '../../../src/catalogue/model.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { viewContext } from '../../../src/site/context.ts';
import { planView } from '../../../src/site/plan/plan.ts';
import { catalogue, STATED } from '../catalogue/made.ts';
import { planOf } from './acme.ts';
import { whoseWords } from './whose-words.ts';

function items(fields: Partial<Route>, locale: Locale = 'en'): readonly string[] | undefined {
  const ref = planOf({ undo: { kind: 'never', ...STATED }, ...fields });
  const view = planView(ref, viewContext(catalogue([], [ref.provider]), locale));
  return view.tooLate?.map((item) =>
    item
      .map(({ text }) => text)
      .join('')
      .replace(/[\u00A0\u202F]/g, ' '),
  );
}

const LIMIT: Partial<Route> = { askBy: { kind: 'before-end', notice: 'notice' } };

describe('what helps who is too late', () => {
  test('is whom to ask, the next period and the money', () => {
    const [support, next, refund] = items({ ...LIMIT, refund: 'none' }) ?? [];
    expect(support).toMatch(
      whoseWords(
        /^Only Acme can say whether a request is still taken\. /,
        /^Only support can say whether a request is still taken\. /,
      ),
    );
    expect(next).toBe('If it renews, ask 24 hours before the end of the next period.');
    expect(refund).toBe('Refund: No refund.');
  });

  test('says nothing of money where the provider does not', () => {
    expect(items({ ...LIMIT, refund: 'unpublished' })?.join(' ')).not.toContain('Refund');
  });

  test('is in the language of the reader', () => {
    expect(items(LIMIT, 'fr')?.[1]).toContain('demandez 24 h avant la fin de la période suivante');
  });

  test.each<Route['askBy']>([
    { kind: 'any-time' },
    { kind: 'before-end-unpublished' },
    { kind: 'unpublished' },
    { kind: 'not-needed' },
  ])('is not spoken of where no last moment is published: %j', (askBy) => {
    expect(items({ askBy })).toBeUndefined();
  });
});
