import { findPlan, findProduct, findProvider, type Provider } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatValue } from '../../i18n/values.ts';
import { resolveStep } from '../../wizard/step.ts';
import type { ViewContext } from '../context.ts';
import { type NotCoveredView, notCoveredViews } from '../lists/not-covered.ts';
import { planPath, productPath } from '../paths.ts';
import { emailView } from '../plan/email.ts';
import { planView, supportView, warningViews } from '../plan/plan.ts';
import { procedureView, reliability } from '../plan/procedure.ts';
import { type CompareView, compareView } from '../question/compare.ts';
import { labelInline, plainText, resolveText } from '../text/resolve-text.ts';
import type {
  DateStation,
  EmailView,
  Inline,
  Link,
  PlanView,
  ProcedureView,
  RichText,
  WarningView,
} from '../types.ts';
import { lifeCycle } from './life-cycle.ts';

/** What the components of a guide can ask for, in the guide's language. Ids were checked before. */
export interface GuideBlocks {
  readonly locale: Locale;
  /** @param id `provider/product[/variant]/route` */
  plan(id: string): PlanView;
  planHref(id: string): string;
  /** @param id a plan's */
  lifeCycle(id: string): readonly DateStation[];
  /** @param id `provider/procedure` */
  procedure(id: string): ProcedureView;
  /** @param id `provider/warning`, or a general warning's id */
  warning(id: string): WarningView;
  label(id: string): Inline;
  value(id: string): string;
  /** @param path `provider/product[/variant]` */
  compare(path: string): CompareView;
  rule(id: string): { readonly title: string; readonly text: RichText; readonly reliability?: string };
  /** How long deletions by e-mail link may take. */
  delays(provider: string): readonly { readonly product: Link; readonly delay: string }[];
  unpublished(of: string): readonly RichText[];
  /** @param id `provider/e-mail`, or a provider for all of them */
  emails(id: string): readonly EmailView[];
  notCovered(provider: string): readonly NotCoveredView[];
  support(id: string): PlanView['support'];
}

export function makeGuideBlocks(context: ViewContext): GuideBlocks {
  const { catalogue, locale, t, finish } = context;

  const plan = (id: string) => need(findPlan(catalogue, id), 'plan', id);
  const own = (id: string): { provider: Provider; name: string } => {
    const [first = '', ...rest] = id.split('/');
    return { provider: need(findProvider(catalogue, first), 'provider', first), name: rest.join('/') };
  };
  return {
    locale,
    plan: (id) => planView(plan(id), context),
    lifeCycle: (id) => lifeCycle(planView(plan(id), context).dates, t),
    planHref: (id) => planPath(locale, plan(id)),
    procedure(id) {
      const { provider, name } = own(id);
      return procedureView(need(provider.procedures.get(name), 'procedure', id), { ...context, provider });
    },
    warning(id) {
      const provider = id.includes('/') ? own(id).provider : undefined;
      const name = id.slice(id.indexOf('/') + 1);
      const found = need((provider?.warnings ?? catalogue.warnings).get(name), 'warning', id);
      return need(
        warningViews({ warnings: [{ ...found, id: name }] }, { ...context, provider })[0],
        'warning',
        id,
      );
    },
    label(id) {
      const { provider, name } = own(id);
      return labelInline(need(provider.labels.get(name), 'label', id), context);
    },
    value(id) {
      const { provider, name } = own(id);
      return finish(formatValue(need(provider.values.get(name), 'value', id), locale));
    },
    compare(path) {
      const [provider, product, variant] = path.split('/');
      const found = need(findProduct(catalogue, `${provider}/${product}`), 'product', path);
      const answers = {
        family: found.family,
        provider: found.provider,
        product: found.id,
        ...(variant !== undefined && { variant }),
      };
      return compareView(resolveStep(catalogue, { kind: 'compare', answers }), context);
    },
    rule(id) {
      const { provider, name } = own(id);
      const rule = need(
        provider.rules.find((candidate) => candidate.id === name),
        'rule',
        id,
      );
      const sure = reliability(rule, t);
      return {
        title: plainText(rule.title, { ...context, provider }),
        text: resolveText(rule.text, { ...context, provider }),
        ...(sure && { reliability: sure }),
      };
    },
    delays(id) {
      const { provider } = own(id);
      return provider.products.flatMap((product) =>
        product.variants.flatMap((variant) =>
          variant.routes
            .filter(({ ends }) => ends.kind === 'email-link')
            .map((route) => {
              const value = 'delay' in route.ends ? provider.values.get(route.ends.delay ?? '') : undefined;
              return {
                product: {
                  text: finish(product.name[locale]),
                  href: productPath(product, context),
                },
                delay: value
                  ? finish(formatValue(value, locale))
                  : t('facts.ends.unpublished', { provider: provider.name }),
              };
            }),
        ),
      );
    },
    unpublished(of) {
      const { provider, name } = own(of);
      const texts =
        name === ''
          ? provider.unpublished
          : (provider.products.find((product) => product.id === name)?.unpublished ?? []);
      return texts.map((text) => resolveText(text, { ...context, provider }));
    },
    emails(id) {
      const { provider, name } = own(id);
      return [...provider.emails]
        .filter(([email]) => name === '' || email === name)
        .map(([email, found]) => emailView({ ...found, id: email }, { ...context, provider }));
    },
    notCovered: (id) => notCoveredViews(own(id).provider, context),
    support(id) {
      const { provider, name } = own(id);
      return supportView(
        need(
          provider.support.find((channel) => channel.id === name),
          'support channel',
          id,
        ),
        { ...context, provider },
      );
    },
  };
}

function need<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new Error(`the ${what} "${id}" does not exist`);
  return found;
}
