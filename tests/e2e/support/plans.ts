import { test } from '@playwright/test';
import type { PlanRef } from '../../../src/catalogue/model.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { planWith, questionsTo, type Subject } from '../../support/subjects.ts';

/** What a test is to be tried on, which the catalogue may lack. */
type Lackable = Pick<Subject, 'lacking'>;

/** Leaves the test that runs now out where the catalogue has nothing to try it on, and says what it lacks. */
export function needs(...subjects: readonly Lackable[]): void {
  const lacking = subjects.flatMap((subject) => subject.lacking ?? []);
  test.info().skip(lacking.length > 0, lacking.join('; '));
}

/** The same for all tests of a file or a group. */
export function skipWithout(...subjects: readonly Lackable[]): void {
  test.beforeEach(() => needs(...subjects));
}

const asks = (ref: PlanRef, questions: string): boolean => questionsTo(ref).join(' ') === questions;

/** A service that can be ended at its end, and in another way. */
const hasChoice = ({ variant, route }: PlanRef): boolean =>
  route.id === 'end-of-term' && variant.routes.length > 1;

/** A plan that has everything a plan can have. */
export const WHOLE = planWith(
  'a plan with an end date, warnings, checks, a button that may be missing, and steps to keep what else would end',
  (_, view) =>
    view.dates.schedule !== undefined &&
    view.portal !== undefined &&
    view.warnings.length > 0 &&
    (view.missing?.reasons.some(({ check }) => check !== undefined) ?? false) &&
    view.dependants.some(({ procedure }) => procedure !== undefined),
);

/** A plan with a field for the end date, reached by all the questions that a reader may meet. */
export const DATED = planWith(
  'a product, one of several of its provider, that can be ended at its end or otherwise',
  (ref, view) =>
    view.dates.schedule !== undefined && hasChoice(ref) && asks(ref, 'family provider product route'),
);

/** A plan three clicks away: its provider has one product of the kind. */
export const SHORT = planWith(
  'one product of a kind that others have too, to be ended at its end or otherwise',
  (ref) => hasChoice(ref) && asks(ref, 'family provider route'),
);

/** The same at another provider. */
export const SHORT_ELSEWHERE = planWith(
  'a second provider with one product of that kind and several ways to end it',
  (ref) =>
    ref.product.family === SHORT.ref?.product.family &&
    ref.provider !== SHORT.ref?.provider &&
    ref.variant.routes.length > 1 &&
    asks(ref, 'family provider route'),
);

/** A plan of a product that comes in several forms. */
export const OF_A_FORM = planWith('a product in several forms', (ref) => ref.product.variants.length > 1);

/** A plan that is carried out at once. */
export const NOW = planWith(
  'a plan to end something at once, with steps and a critical warning',
  ({ route }, view) =>
    route.id === 'immediate' &&
    (view.procedure?.steps.length ?? 0) > 1 &&
    view.warnings.some(({ severity }) => severity === 'critical'),
);

/** A plan whose dates a test can reckon: a day before the end to ask and to undo it, and no day for what follows. */
export const A_DAY_TO_UNDO = planWith(
  'a plan that can be asked for and undone until 24 hours before an end date, and that does not say when all is erased',
  ({ route }, { dates }) =>
    (dates.schedule?.some(({ id, hours }) => id === 'last-both' && hours === -24) ?? false) &&
    route.after.final === 'erased' &&
    !(dates.schedule?.some(({ hours }) => hours > 0) ?? false),
);

/** A plan with something about a week after its end. */
export const ABOUT_A_WEEK_LATER = planWith(
  'a plan with a stage that ends about seven days after the end',
  (_, { dates }) => dates.schedule?.some(({ hours, approximate }) => approximate && hours === 168) ?? false,
);

/** A plan that is carried out by people. */
export const BY_TICKET = planWith('a plan that takes a ticket', ({ route }) => route.channel === 'ticket');

/** A plan of which little is known. */
export const NOT_DOCUMENTED = planWith(
  'a plan that no document describes',
  ({ route }) => route.id === 'not-documented',
);

/** Any plan at all. */
export const ANY = planWith('a plan', () => true);

/** What is typed to find a service. */
export function nameOf({ ref }: Subject, locale: Locale): string {
  return ref?.product.name[locale] ?? '';
}

/** What is typed to find it at its provider. */
export function fullNameOf(subject: Subject, locale: Locale): string {
  return `${nameOf(subject, locale)} ${subject.ref?.provider.name ?? ''}`;
}

/** A page on how a cancellation is taken back, in time. */
export const WAY_BACK = planWith(
  'a product whose end can be taken back until some time before it',
  ({ route }, view) => route.id === 'undo' && view.dates.schedule !== undefined,
);

/** Words of its steps are printed in the portal in both languages, and are not the same. */
export const PAIRED = planWith('a plan with labels in two languages', ({ provider, route }) => {
  const steps = JSON.stringify(provider.procedures.get(route.procedure ?? '')?.steps ?? []);
  return [...provider.labels].some(
    ([id, { text }]) => text.en && text.fr && text.en !== text.fr && steps.includes(`{label:${id}}`),
  );
});
