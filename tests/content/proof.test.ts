import { describe, expect, it } from 'vitest';
import { allPlans, planId } from '../../src/catalogue/model.ts';
import { isWayToEnd } from '../../src/catalogue/route-kinds.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { proofView } from '../../src/site/plan/proof.ts';
import { catalogue } from '../support/catalogue.ts';

describe.each(LOCALES)('proof sheets (%s)', (locale) => {
  const context = viewContext(catalogue, locale);

  it.each(
    allPlans(catalogue)
      .filter(({ route }) => isWayToEnd(route.id))
      .map((ref) => [planId(ref), ref] as const),
  )('%s has a box for each check and step, and all that proves it', (_, ref) => {
    const plan = planView(ref, context);
    const { checks, steps: done, proof, unsaid, support, lines } = proofView(ref, context);
    const ticks = [...checks, ...done];
    const steps = plan.procedure?.steps.length ?? (plan.letter ? 1 : 0);
    expect(ticks).toHaveLength(plan.checks.length + steps);
    expect(new Set(ticks.map(({ id }) => id)).size).toBe(ticks.length);
    // As `kept-ticks.client.ts` reads them.
    for (const { id } of ticks) expect(id).toMatch(/^[a-z0-9/-]+$/);
    expect(proof).toEqual(plan.proof);
    expect(support).toEqual(plan.support);
    expect(lines.includes('asked')).toBe(ref.route.askBy.kind !== 'not-needed');
    // When to worry stands in the e-mails, or it is said that nobody says it, or there is nothing to wait for.
    const waits = ref.route.confirmation.email !== 'not-applicable';
    expect(proof.emails.length > 0 || unsaid !== undefined).toBe(waits || proof.emails.length > 0);
  });
});
