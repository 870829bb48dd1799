import type { Catalogue, Jurisdiction } from '../../catalogue/model.ts';
import type { Localized } from '../../catalogue/schemas/primitives.ts';
import { RIGHT_TOPICS, type Rung } from '../../catalogue/schemas/rights.ts';
import { type Applicable, rightsFor } from '../../rights/rights-for.ts';
import { topicOf } from '../../rights/topics.ts';
import { byLaw } from '../../rights/whose-law.ts';
import { rightsPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { sourceViews } from '../plan/sources.ts';
import { plainText, resolveText } from '../text/resolve-text.ts';
import { readersOf, resolved, rightView, whoWords, withNumbers } from './right-view.ts';
import type { LawView, RungView, TopicView } from './types.ts';

/** Every law with all that it gives: who has answered nothing reads all of it. */
export function allLaws(context: ViewContext): readonly LawView[] {
  return lawViews(rightsFor(context.catalogue, {}), context);
}

/**
 * Rights by whose law they are, as a page, a plan or a file shows them, each with its address.
 *
 * @param lives whose law comes first
 */
export function lawViews(
  rights: readonly Applicable[],
  context: ViewContext,
  lives?: string,
): readonly LawView[] {
  return byLaw(context.catalogue, rights, lives).map(({ jurisdiction, rights: own }) => {
    const { locale, catalogue, finish } = context;
    return {
      id: jurisdiction.id,
      name: finish(jurisdiction.name[locale]),
      law: finish(jurisdiction.law[locale]),
      href: rightsPath(locale, jurisdiction.id),
      within: lawLinks(jurisdiction, context),
      topics: topicViews(own, context),
      ladder: ladderOf(catalogue, jurisdiction).map((rung) => rungView(rung, context)),
      sources: sourceViews(
        [...new Set(own.flatMap(({ right }) => right.sources))].flatMap(
          (tag) => catalogue.sources.get(tag) ?? [],
        ),
        context,
      ),
    };
  });
}

/** The laws that hold there too, and the rules that hold wherever one lives. */
function lawLinks(
  { id, within }: Jurisdiction,
  { catalogue, locale, finish }: ViewContext,
): LawView['within'] {
  return catalogue.jurisdictions
    .filter((other) => within.includes(other.id) || (other.residence === undefined && other.id !== id))
    .map((other) => ({ text: finish(other.law[locale]), href: rightsPath(locale, other.id) }));
}

function topicViews(rights: readonly Applicable[], context: ViewContext): readonly TopicView[] {
  return RIGHT_TOPICS.map((id) => ({
    id,
    title: context.t(`rights.topic.${id}`),
    rights: rights.filter(({ right }) => topicOf(right) === id).map(({ right }) => rightView(right, context)),
  })).filter((topic) => topic.rights.length > 0);
}

/** Where one may live: "another country of the Union" stands behind the countries of it that have a law here. */
export function residences(
  jurisdictions: readonly Jurisdiction[],
): readonly (Jurisdiction & { readonly residence: Localized })[] {
  const behind = ({ id, order }: Jurisdiction): number =>
    Math.max(
      order,
      ...jurisdictions.filter(({ within }) => within.includes(id)).map((each) => each.order + 0.5),
    );
  return jurisdictions
    .flatMap((each) => (each.residence ? [{ ...each, residence: each.residence }] : []))
    .toSorted((a, b) => behind(a) - behind(b));
}

/** What holds everywhere comes first; then the country's own steps. */
export function ladderOf({ jurisdictions }: Catalogue, own: Jurisdiction): readonly Rung[] {
  const everywhere = jurisdictions.filter(({ residence }) => residence === undefined);
  return [...new Set([...everywhere, own])].flatMap(({ ladder }) => ladder);
}

/** A step of the ladder, as a page shows it. */
export function rungView(rung: Rung, context: ViewContext): RungView {
  const { t } = context;
  const inside = withNumbers(rung, context);
  const row = (name: 'when' | 'enclose' | 'takes') => {
    const text = rung[name];
    return text ? [{ name: t(`rights.ladder.${name}`), text: resolveText(text, inside) }] : [];
  };
  const who = rung.who.includes('anyone')
    ? []
    : [{ name: t('rights.ladder.who'), text: [{ kind: 'text' as const, text: whoWords(rung, context) }] }];
  return {
    id: rung.id,
    title: plainText(rung.title, inside),
    text: resolveText(rung.text, inside),
    readers: readersOf(rung),
    rows: [...who, ...row('when'), ...row('enclose'), ...row('takes')],
    ...(rung.advice && { reliability: t('facts.reliability.advice') }),
    ...(!rung.advice &&
      rung.confidence !== 'high' && { reliability: t(`rights.certainty.${rung.confidence}`) }),
    unverified: resolved(rung.unverified, inside),
  };
}
