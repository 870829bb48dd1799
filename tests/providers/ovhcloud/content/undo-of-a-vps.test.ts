import { describe, expect, it } from 'vitest';
import { allPlans, planId } from '../../../../src/catalogue/model.ts';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { viewContext } from '../../../../src/site/context.ts';
import { planView } from '../../../../src/site/plan/plan.ts';
import { catalogue } from '../../../support/catalogue.ts';

describe.each(LOCALES)('how to undo a cancellation (%s)', (locale) => {
  it('tells of a VPS on the plans of a VPS only', () => {
    const telling = allPlans(catalogue).filter(
      (ref) =>
        ref.provider.id === 'ovhcloud' &&
        /\bVPS\b/.test(JSON.stringify(planView(ref, viewContext(catalogue, locale)).undo)),
    );
    expect(telling.map(planId)).toEqual(['ovhcloud/vps/end-of-term', 'ovhcloud/vps/undo']);
  });
});
