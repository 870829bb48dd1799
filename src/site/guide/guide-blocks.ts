import { findPlan, findProvider, type Provider } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatValue } from '../../i18n/values.ts';
import type { ViewContext } from '../context.ts';
import type { DateStation } from '../dates-view.ts';
import type { LetterView } from '../letter-view.ts';
import { type NotCoveredView, notCoveredViews } from '../lists/not-covered.ts';
import { planPath } from '../paths.ts';
import { emailView } from '../plan/email.ts';
import { letterView } from '../plan/letter.ts';
import { planView, supportView, warningViews } from '../plan/plan.ts';
import { procedureView, reliability } from '../plan/procedure.ts';
import { besideStatement } from '../rights/beside.ts';
import { labelInline, plainText, resolveText } from '../text/resolve-text.ts';
import type { EmailView, Inline, PlanView, ProcedureView, WarningView } from '../types.ts';
import { type DeletionDelay, deletionDelays } from './deletion-delays.ts';
import { lifeCycle } from './life-cycle.ts';
import { type RightsBlocks, rightsBlocks } from './rights-blocks.ts';

/** What the components of a guide can ask for, in the guide's language. Ids were checked before. */
export interface GuideBlocks extends RightsBlocks {
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
  rule(id: string): RuleView;
  /** How long deletions by e-mail link may take. */
  delays(provider: string): readonly DeletionDelay[];
  /** @param id `provider/e-mail`, or a provider for all of them */
  emails(id: string): readonly EmailView[];
  notCovered(provider: string): readonly NotCoveredView[];
  support(id: string): PlanView['support'];
  letter(id: string): LetterView;
}

/** A rule of a provider, with what laws say beside it. */
type RuleView = Pick<WarningView, 'title' | 'text' | 'reliability' | 'beside'>;

export function makeGuideBlocks(context: ViewContext): GuideBlocks {
  const { catalogue, locale, t, finish } = context;
  const plan = (id: string) => need(findPlan(catalogue, id), 'plan', id);
  const own = (id: string): Owned => owned(id, context);
  return {
    locale,
    ...rightsBlocks(context),
    plan: (id) => planView(plan(id), context),
    lifeCycle: (id) => lifeCycle(planView(plan(id), context).dates, t),
    planHref: (id) => planPath(locale, plan(id)),
    procedure(id) {
      const { name, provider, inside } = own(id);
      return procedureView(need(provider.procedures.get(name), 'procedure', id), inside);
    },
    warning: (id) => warningBlock(id, context),
    label(id) {
      const { name, provider } = own(id);
      return labelInline(need(provider.labels.get(name), 'label', id), context);
    },
    value(id) {
      const { name, provider } = own(id);
      return finish(formatValue(need(provider.values.get(name), 'value', id), locale));
    },
    rule: (id) => ruleBlock(id, own(id)),
    delays: (id) => deletionDelays(own(id).provider, context),
    emails(id) {
      const { name, provider, inside } = own(id);
      return [...provider.emails]
        .filter(([email]) => name === '' || email === name)
        .map(([email, found]) => emailView({ ...found, id: email }, inside));
    },
    notCovered: (id) => notCoveredViews(own(id).provider, context),
    letter: (id) => letterView(id, context),
    support(id) {
      const { name, provider, inside } = own(id);
      const channel = provider.support.find((candidate) => candidate.id === name);
      return supportView(need(channel, 'support channel', id), inside);
    },
  };
}

/** What an id `provider/name` names; the name is empty where the provider alone is meant. */
interface Owned {
  readonly provider: Provider;
  readonly name: string;
  /** The context in which texts of the provider are resolved. */
  readonly inside: ViewContext & { readonly provider: Provider };
}

function owned(id: string, context: ViewContext): Owned {
  const [first = '', ...rest] = id.split('/');
  const provider = need(findProvider(context.catalogue, first), 'provider', first);
  return { provider, name: rest.join('/'), inside: { ...context, provider } };
}

function warningBlock(id: string, context: ViewContext): WarningView {
  const provider = id.includes('/') ? owned(id, context).provider : undefined;
  const name = id.slice(id.indexOf('/') + 1);
  const found = need((provider?.warnings ?? context.catalogue.warnings).get(name), 'warning', id);
  const [view] = warningViews({ warnings: [{ ...found, id: name }] }, { ...context, provider });
  return need(view, 'warning', id);
}

function ruleBlock(id: string, { name, provider, inside }: Owned): RuleView {
  const found = provider.rules.find((candidate) => candidate.id === name);
  const rule = need(found, 'rule', id);
  const sure = reliability(rule, inside.t);
  return {
    title: plainText(rule.title, inside),
    text: resolveText(rule.text, inside),
    ...(sure && { reliability: sure }),
    beside: besideStatement('rule', name, inside),
  };
}

function need<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new Error(`the ${what} "${id}" does not exist`);
  return found;
}
