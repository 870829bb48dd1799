import type { Catalogue, PlacedRight, PlanRef } from '../../catalogue/model.ts';
import { groupsBy, oncePer } from '../../catalogue/once-per.ts';
import type { Occasion, TOUCHED_KINDS } from '../../catalogue/schemas/rights.ts';
import { OCCASIONS_OF } from '../../rights/occasions.ts';
import { type Applicable, certaintyOf, needsOf, rightsFor, rightsOfPlan } from '../../rights/rights-for.ts';
import { topicOf } from '../../rights/topics.ts';
import { byLaw } from '../../rights/whose-law.ts';
import { rightPath, rightsPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../text/resolve-text.ts';
import type { BesideView, PlanLawView } from './beside-view.ts';
import { conditionWords, readersOf, whoWords, withNumbers } from './right-view.ts';

/**
 * Whether a right may undo what a warning of the provider in question, or of none, says: then nothing of it is called
 * final, by the check or by its tag.
 */
export const mayBeUndone = (warning: string, context: ViewContext): boolean =>
  touchingStatement('warning', warning, context).length > 0;

/** Rights by the statements that they touch: `warning:ovhcloud/number-released`. */
const touching = oncePer(({ jurisdictions }: Pick<Catalogue, 'jurisdictions'>) =>
  groupsBy(
    jurisdictions.flatMap(({ rights }) => rights).filter(({ kind }) => kind === 'right'),
    ({ touches }) => touches,
  ),
);

/**
 * What laws and registries say beside a statement of the provider in question, or of none, in the order of the laws.
 *
 * @param about where the statement is read: what does not reach it is left out
 */
export function besideStatement(
  kind: (typeof TOUCHED_KINDS)[number],
  id: string,
  context: ViewContext,
  about?: Pick<PlanRef, 'product'>,
): readonly BesideView[] {
  const reaching =
    about &&
    new Set(
      rightsFor(context.catalogue, {
        family: about.product.family,
        product: `${about.product.provider}/${about.product.id}`,
      }).map(({ right }) => right.id),
    );
  return touchingStatement(kind, id, context)
    .filter((right) => reaching?.has(right.id) ?? true)
    .map((right) => besideView(right, context, about?.product.family));
}

function touchingStatement(
  kind: (typeof TOUCHED_KINDS)[number],
  id: string,
  { catalogue, provider }: ViewContext,
): readonly PlacedRight[] {
  const names = [id, ...(provider ? [`${provider.id}/${id}`] : [])];
  return names.flatMap((name) => touching(catalogue).get(`${kind}:${name}`) ?? []);
}

/** The same by whose law it is, for the foot of a guide. */
export function lawsBeside(
  kind: (typeof TOUCHED_KINDS)[number],
  id: string,
  context: ViewContext,
): readonly PlanLawView[] {
  const groups = Map.groupBy(besideStatement(kind, id, context), ({ law }) => law);
  return [...groups].map(([law, rights]) => ({
    id: law,
    law: rights[0]?.lawName ?? law,
    href: rightsPath(context.locale, law),
    rights,
  }));
}

/** What matters most to somebody who leaves comes first; the rest stands on the page of the law. */
const WEIGHTIEST: readonly PlacedRight['consequences'][number][] = [
  'withdrawal',
  'number-kept',
  'name-restorable',
  'name-movable',
  'free-exit',
  'no-fee',
  'fee-capped',
  'way-to-end',
  'refund',
  'mail-kept',
];

/** The laws that say something to who reads a plan, each with what weighs most in it. */
export function planLaws(ref: PlanRef, context: ViewContext): readonly PlanLawView[] {
  const { catalogue, locale, finish } = context;
  return byLaw(catalogue, rightsOfPlan(catalogue, ref)).map(({ jurisdiction, rights }) => {
    const shown = weightiest(rights, OCCASIONS_OF[ref.route.id]);
    const [first] = shown;
    const page = rightsPath(locale, jurisdiction.id);
    return {
      id: jurisdiction.id,
      law: finish(jurisdiction.law[locale]),
      href: first ? `${page}#${topicOf(first)}` : page,
      rights: shown.map((right) => besideView(right, context, ref.product.family)),
    };
  });
}

/**
 * One that goes with where one lives, and one that goes with the name or the number; none that is uncertain, and what
 * is no right only where the law gives none. Who takes back an order stands on the law alone: all that it says of that.
 */
function weightiest(rights: readonly Applicable[], when: readonly Occasion[]): readonly PlacedRight[] {
  if (when.includes('ordered'))
    return rights.map(({ right }) => right).filter((right) => right.when.includes('ordered'));
  const disputes = when.every((occasion) => occasion === 'unanswered');
  const weight = ({ consequences }: PlacedRight): number => {
    const places = consequences.map((each) => WEIGHTIEST.indexOf(each)).filter((place) => place >= 0);
    return Math.min(WEIGHTIEST.length, ...places);
  };
  const gives = rights.some(({ right }) => right.kind === 'right');
  const own = rights
    .filter(({ certainty, right }) => certainty !== 'low' && (right.kind === 'right' || !gives))
    .map(({ right }) => right)
    .filter((right) => disputes || topicOf(right) !== 'unanswered')
    .toSorted((a, b) => weight(a) - weight(b));
  return [true, false].flatMap((here) => {
    const first = own.find(({ follows }) => (follows === 'residence') === here);
    return first ? [first] : [];
  });
}

function besideView(right: PlacedRight, context: ViewContext, family?: string): BesideView {
  const { t, catalogue, locale, finish } = context;
  const law = catalogue.jurisdictions.find(({ id }) => id === right.jurisdiction);
  const conditions = conditionWords(needsOf(right), context);
  const certainty = certaintyOf(right, family);
  const readers = readersOf(right);
  const words = [
    ...(readers.length > 0 ? [t('rights.beside.for', { who: whoWords(right, context) })] : []),
    ...(conditions === '' ? [] : [t('rights.beside.if', { conditions })]),
    ...(certainty === 'high' ? [] : [t(`rights.beside.${certainty}`)]),
    ...(right.unverified.length > 0 ? [t('rights.beside.unverified')] : []),
  ];
  return {
    id: right.id,
    law: right.jurisdiction,
    lawName: finish(law?.law[locale] ?? right.jurisdiction),
    title: plainText(right.title, withNumbers(right, context)),
    href: rightPath(locale, right.jurisdiction, right.id),
    limit: right.kind === 'limit',
    readers,
    followsResidence: right.follows === 'residence',
    ...(words.length > 0 && { for: words.join(' · ') }),
  };
}
