import type { Block, Line } from '../../documents/model.ts';
import type {
  CauseView,
  CheckView,
  DatesView,
  DependantView,
  FactView,
  Link,
  PlanView,
  ProcedureView,
  RichText,
  SourceView,
  WarningView,
} from '../../site/types.ts';
import { dateText } from '../replies/plan-reply.ts';
import {
  address,
  emailBlocks,
  factItems,
  goingOn,
  inBrackets,
  named,
  paragraph,
  runs,
  stepBlocks,
  strong,
  type Wording,
  words,
} from './lines.ts';
import { warningLine } from './warning-lines.ts';

/** The parts of a plan whole, for twins: what a page shows, and in its order. Nothing is left to a link. */

export const list = (items: readonly Line[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

export const factBlocks = (facts: readonly FactView[], wording: Wording): readonly Block[] =>
  list(factItems(facts, wording));

export const warningBlocks = (warnings: readonly WarningView[], wording: Wording): readonly Block[] =>
  list(warnings.map((warning) => warningLine(warning, wording)));

export const checkBlocks = (checks: readonly CheckView[], wording: Wording): readonly Block[] =>
  list(
    checks.map(({ title, otherwise }) => [
      strong(`${title}.`, wording),
      words(' ', wording),
      ...runs(otherwise, wording),
    ]),
  );

export function dependantBlocks(dependants: readonly DependantView[], wording: Wording): readonly Block[] {
  const items = dependants.map(({ name, fateText, text, reliability }) => [
    strong(wording.t('facts.fact', { name, text: goingOn(fateText) }), wording),
    words(' ', wording),
    ...runs(text, wording),
    ...inBrackets(reliability, wording),
  ]);
  const procedures = dependants.flatMap(({ procedure }) => (procedure ? [procedure] : []));
  return [...list(items), ...procedures.flatMap((procedure) => titled(procedure, wording))];
}

export function causeBlocks(causes: readonly CauseView[], wording: Wording): readonly Block[] {
  if (causes.length === 0) return [];
  const items = causes.map(({ product, text }) => [
    link(product, wording),
    words(` – ${goingOn(text)}`, wording),
  ]);
  return [paragraph(strong(wording.t('plan.affected.causes'), wording)), ...list(items)];
}

/** The steps with what surrounds them: the portal, and how one knows that it worked. */
export function wholeSteps(
  { procedure, withoutSteps, proof }: Pick<PlanView, 'procedure' | 'withoutSteps' | 'proof'>,
  wording: Wording,
): readonly Block[] {
  return [
    ...(withoutSteps ? [paragraph(...runs(withoutSteps, wording))] : []),
    ...(procedure ? stepBlocks(procedure, wording) : []),
    paragraph(
      strong(wording.t('desk.reply.item', { name: wording.t('plan.proof'), text: '' }).trimEnd(), wording),
      words(' ', wording),
      ...runs(proof.text, wording),
      ...(proof.email.length > 0 ? [words(' ', wording), ...runs(proof.email, wording)] : []),
    ),
    ...emailBlocks(proof.emails, wording),
  ];
}

export const dateBlocks = ({ stations }: DatesView, wording: Wording): readonly Block[] =>
  list(stations.map((station) => [words(dateText(station, wording), wording)]));

export const undoBlocks = ({ text, procedure }: PlanView['undo'], wording: Wording): readonly Block[] => [
  paragraph(...runs(text, wording)),
  ...(procedure ? stepBlocks(procedure, wording) : []),
];

export const textBlocks = (texts: readonly RichText[], wording: Wording): readonly Block[] =>
  list(texts.map((text) => runs(text, wording)));

export const supportBlocks = ({ text, action }: PlanView['support'], wording: Wording): readonly Block[] => [
  paragraph(...runs(text, wording)),
  ...(action ? [paragraph(...named(action, wording))] : []),
];

export const linkBlocks = (links: readonly Link[], wording: Wording): readonly Block[] =>
  list(links.map((each) => [link(each, wording)]));

/** The documents relied on; a title keeps its language. */
export const sourceBlocks = (sources: readonly SourceView[], wording: Wording): readonly Block[] =>
  list(
    sources.map(({ title, publisher, date, href }) => {
      const from = [publisher, ...(date ? [date] : [])].join(', ');
      return [
        href ? { kind: 'link', text: title, href } : words(title, wording),
        words(` (${from})`, wording),
      ];
    }),
  );

/** Where the page and its other languages stand, and the day its facts were checked. */
export function placeBlocks(
  { permanent, checked }: Pick<PlanView, 'permanent' | 'checked'>,
  others: readonly Link[],
  wording: Wording,
): readonly Block[] {
  const { t, page } = wording;
  return [
    ...list([
      address(t('desk.twin.page'), page.href, wording),
      address(t('plan.permanent'), permanent.href, wording),
      ...others.map((other) => named(other, wording)),
    ]),
    paragraph(words(t('plan.sources.checked', { date: checked.text }), wording)),
  ];
}

function titled(procedure: ProcedureView, wording: Wording): readonly Block[] {
  return [paragraph(strong(procedure.title, wording)), ...stepBlocks(procedure, wording)];
}

function link({ text, href }: Link, wording: Wording): Line[number] {
  return { kind: 'link', text: wording.finish(text), href: new URL(href, wording.page).href };
}
