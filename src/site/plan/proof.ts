import type { PlanRef } from '../../catalogue/model.ts';
import type { ViewContext } from '../context.ts';
import { planPath } from '../paths.ts';
import type { Link, PlanView, RichText } from '../types.ts';
import { planView } from './plan.ts';

/** Something to tick: on paper by pen. */
export interface ProofTick {
  /** What the browser keeps once it is ticked. */
  readonly id: string;
  readonly text: RichText;
  /** For whom it is, where that is not everybody. */
  readonly condition?: string;
  /** The answer about a situation that says the same: `contact:yes`. */
  readonly said?: string;
}

/** What is taken along to prove a cancellation: of one plan, and nothing that the plan does not say. */
export interface ProofView {
  readonly title: string;
  readonly description: string;
  readonly plan: Link;
  /** `provider/product`: what is kept of answers is kept by it. */
  readonly product: string;
  readonly about: readonly { readonly name: string; readonly text: string }[];
  /** What has to be so before, then what is done. */
  readonly checks: readonly ProofTick[];
  readonly steps: readonly ProofTick[];
  /** Their heading. */
  readonly doing: string;
  /** What to do where there are no steps. */
  readonly withoutSteps?: RichText;
  readonly proof: PlanView['proof'];
  readonly dates: PlanView['dates'];
  /** What nobody says, where no message is known. */
  readonly unsaid?: string;
  readonly support: PlanView['support'];
  readonly permanent: Link;
  /** What is to be written on it. */
  readonly lines: readonly ProofLine[];
}

const LINES = ['service', 'asked', 'confirmed', 'ticket', 'agent', 'ends', 'bill'] as const;
type ProofLine = (typeof LINES)[number];

/** Where nothing is asked for, nobody answers. */
const LINES_UNASKED: readonly ProofLine[] = ['service', 'ends', 'bill'];

/** A plan's proof kit in one language. */
export function proofView(ref: PlanRef, context: ViewContext): ProofView {
  const { t, locale } = context;
  const { provider, route } = ref;
  const view = planView(ref, context);
  const title = t('proof.title', { plan: view.title });
  return {
    title,
    description: t('proof.description', { plan: view.title }),
    plan: { text: view.title, href: planPath(locale, ref) },
    product: `${provider.id}/${ref.product.id}`,
    about: [
      { name: t('proof.product'), text: `${view.productName} (${provider.name})` },
      ...view.facts.map(({ name, text }) => ({ name, text })),
    ],
    checks: checkTicks(view, provider.id),
    steps: stepTicks(view),
    doing: t(view.procedure ? 'plan.section.steps' : 'plan.section.without-steps'),
    ...(view.withoutSteps && { withoutSteps: view.withoutSteps }),
    proof: view.proof,
    dates: view.dates,
    ...(isUnsaid(route.confirmation) && { unsaid: t('proof.unsaid', { provider: provider.name }) }),
    support: view.support,
    permanent: view.permanent,
    lines: route.askBy.kind === 'not-needed' ? LINES_UNASKED : LINES,
  };
}

/** A message that is described says when it comes; where none is to be expected there is nothing to wait for. */
const isUnsaid = ({ email, emails }: PlanRef['route']['confirmation']): boolean =>
  emails.length === 0 && email !== 'not-applicable';

/** What has to be so first: the planner keeps the same ticks. */
const checkTicks = ({ checks }: PlanView, provider: string): readonly ProofTick[] =>
  checks.map(({ id, title, situation, met }) => ({
    id: `${provider}/${id}`,
    text: [{ kind: 'text', text: title }],
    said: `${situation}:${met}`,
  }));

/** Where nothing is documented, that it is asked for in words is what can be ticked. */
function stepTicks({ code, procedure, letter }: PlanView): readonly ProofTick[] {
  const steps = procedure?.steps ?? [];
  // With their number: of other steps than these nothing is ticked.
  const id = (index: number): string => `${code}/${index + 1}-${steps.length}`;
  if (steps.length === 0 && letter)
    return [{ id: `${code}/sent`, text: [{ kind: 'text', text: letter.title }] }];
  return steps.map(({ text, condition }, index) => ({
    id: id(index),
    text,
    ...(condition && { condition }),
  }));
}
