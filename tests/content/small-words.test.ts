import { describe, expect, it } from 'vitest';
import { allPlans, planId } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { guideView } from '../../src/site/guide/guide.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { cancelPath } from '../../src/urls.ts';
import { catalogue } from '../support/catalogue.ts';

/** What guides are about that nobody reads in order to cancel. */
const OTHER_AIMS = ['undo-cancellation', 'domain-transfer', 'withdrawal'];

describe.each(LOCALES)('the small words of a plan (%s)', (locale) => {
  const context = viewContext(catalogue, locale);

  it('never call a transfer a removal', () => {
    const removal = new RegExp(context.t('facts.line.delay', { delay: '' }).trim(), 'i');
    const wrong = allPlans(catalogue).filter(
      (ref) => ref.route.id === 'transfer' && removal.test(JSON.stringify(planView(ref, context))),
    );
    expect(wrong.map(planId)).toEqual([]);
  });
});

describe.each(LOCALES)('the button that closes a guide (%s)', (locale) => {
  const context = viewContext(catalogue, locale);

  it('leads somewhere, on every guide', () => {
    const lost = catalogue.guides.filter((guide) => !guideView(guide, context).next?.href);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('does not offer to cancel to who came for something else', () => {
    const wrong = catalogue.guides.filter((guide) => {
      const topic = Object.values(guide.heads)[0]?.topic ?? '';
      const next = guideView(guide, context).next;
      return (
        OTHER_AIMS.includes(topic) &&
        (next?.text === context.t('pages.guide.next') || next?.href === cancelPath(locale))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
