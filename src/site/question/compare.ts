import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import { given, type Step } from '../../wizard/step.ts';
import type { ViewContext } from '../context.ts';
import { planPath } from '../paths.ts';
import { routeWords } from '../plan/facts.ts';
import { answerTitle } from '../plan/route-titles.ts';
import type { Link, Sign, Station } from '../types.ts';
import { mapView } from './map.ts';
import { portalLinks } from './portal-links.ts';
import { backLink } from './question.ts';

/** A comparison of the routes of one product, for "I'm not sure". */
export interface CompareView {
  readonly title: string;
  readonly back: Link;
  readonly map: readonly Station[];
  readonly facts: readonly string[];
  readonly choices: readonly {
    readonly title: string;
    readonly href: string;
    readonly values: readonly { readonly text: string; readonly sign?: Sign }[];
  }[];
  readonly portals: readonly Link[];
}

/** The ways to end one product side by side, for those who cannot choose. */
export function compareView(step: Step, context: ViewContext): CompareView {
  const { locale, t } = context;
  const provider = given(step.named, 'provider');
  const product = given(step.named, 'product');
  const variant = given(step.named, 'variant');
  return {
    title: t('pages.compare.title', { phrase: variant.phrase[locale] }),
    back: backLink(step, context),
    map: mapView(step, context),
    facts: [t('facts.name.ends'), t('facts.name.undo'), t('facts.name.refund'), t('facts.name.data')],
    choices: variant.routes
      .filter(({ id }) => isWayToEnd(id))
      .map((route) => {
        const ref = { provider, product, variant, route };
        const { ends, undo, refund, data } = routeWords(ref, context);
        return {
          title: answerTitle(ref, context),
          href: planPath(locale, ref),
          values: [ends, undo, refund, data].map(({ text, sign }) => ({ text, ...(sign && { sign }) })),
        };
      }),
    portals: portalLinks(step.named, context),
  };
}
