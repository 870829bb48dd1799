import type { Block, Line } from '../../documents/model.ts';
import type { DatesView } from '../../site/dates-view.ts';
import type { PlanLawView } from '../../site/rights/beside-view.ts';
import type { SourceView } from '../../site/source-view.ts';
import type {
  CauseView,
  CheckView,
  DependantView,
  FactView,
  Link,
  PlanView,
  ProcedureView,
  RichText,
  WarningView,
} from '../../site/types.ts';
import { dateText } from './date-text.ts';
import {
  address,
  besideRuns,
  type DocumentContext,
  emailBlocks,
  factItems,
  goingOn,
  inBrackets,
  named,
  paragraph,
  runs,
  statement,
  stepBlocks,
  strong,
  words,
} from './lines.ts';
import { warningLine } from './warning-lines.ts';

/** The parts of a plan whole, for twins: what a page shows, and in its order. Nothing is left to a link. */

export const list = (items: readonly Line[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

export const factBlocks = (facts: readonly FactView[], document: DocumentContext): readonly Block[] =>
  list(factItems(facts, document));

export const warningBlocks = (
  warnings: readonly WarningView[],
  document: DocumentContext,
): readonly Block[] => list(warnings.map((warning) => warningLine(warning, document)));

export const checkBlocks = (checks: readonly CheckView[], document: DocumentContext): readonly Block[] =>
  list(
    checks.map(({ title, otherwise, beside }) => [
      ...statement(title, otherwise, document),
      ...besideRuns(beside, document),
    ]),
  );

export function dependantBlocks(
  dependants: readonly DependantView[],
  document: DocumentContext,
): readonly Block[] {
  const items = dependants.map(({ name, fateText, text, reliability }) => [
    strong(document.t('facts.fact', { name, text: goingOn(fateText) })),
    words(' '),
    ...runs(text, document),
    ...inBrackets(reliability),
  ]);
  const procedures = dependants.flatMap(({ procedure }) => (procedure ? [procedure] : []));
  return [...list(items), ...procedures.flatMap((procedure) => titled(procedure, document))];
}

export function causeBlocks(causes: readonly CauseView[], document: DocumentContext): readonly Block[] {
  if (causes.length === 0) return [];
  const items = causes.map(({ product, text }) => [link(product, document), words(` – ${goingOn(text)}`)]);
  return [paragraph(strong(document.t('plan.affected.causes'))), ...list(items)];
}

/** The steps with what surrounds them: the portal, and how one knows that it worked. */
export function wholeSteps(
  { procedure, withoutSteps, proof }: Pick<PlanView, 'procedure' | 'withoutSteps' | 'proof'>,
  document: DocumentContext,
): readonly Block[] {
  return [
    ...(withoutSteps ? [paragraph(...runs(withoutSteps, document))] : []),
    ...(procedure ? stepBlocks(procedure, document) : []),
    paragraph(
      strong(document.t('desk.reply.item', { name: document.t('plan.proof'), text: '' }).trimEnd()),
      words(' '),
      ...runs(proof.text, document),
      ...(proof.email.length > 0 ? [words(' '), ...runs(proof.email, document)] : []),
    ),
    ...emailBlocks(proof.emails, document),
  ];
}

export const dateBlocks = ({ stations }: DatesView, document: DocumentContext): readonly Block[] =>
  list(stations.map((station) => [words(dateText(station, document))]));

export const undoBlocks = (
  { text, procedure }: PlanView['undo'],
  document: DocumentContext,
): readonly Block[] => [
  paragraph(...runs(text, document)),
  ...(procedure ? stepBlocks(procedure, document) : []),
];

/** Which way to end a product is taken back, and what holds for the others. */
export const wayBlocks = (
  { undoneWay, ways = [] }: Pick<PlanView, 'undoneWay' | 'ways'>,
  document: DocumentContext,
): readonly Block[] =>
  undoneWay === undefined ? [] : [paragraph(words(undoneWay)), ...textBlocks(ways, document)];

export const textBlocks = (texts: readonly RichText[], document: DocumentContext): readonly Block[] =>
  list(texts.map((text) => runs(text, document)));

export const supportBlocks = (
  { text, action }: PlanView['support'],
  document: DocumentContext,
): readonly Block[] => [
  paragraph(...runs(text, document)),
  ...(action ? [paragraph(...named(action, document))] : []),
];

export const linkBlocks = (links: readonly Link[], document: DocumentContext): readonly Block[] =>
  list(links.map((each) => [link(each, document)]));

/** Laws with what weighs most in each; a plan's page leads from there to the rest of them. */
export const lawBlocks = (laws: readonly PlanLawView[], document: DocumentContext): readonly Block[] =>
  laws.length === 0
    ? []
    : [
        paragraph(words(document.t('rights.plan.lead'))),
        ...list(
          laws.flatMap(({ law, href, rights }) => [
            [link({ text: law, href }, document)],
            ...rights.map((right) => [
              link({ text: right.title, href: right.href }, document),
              ...inBrackets(right.for),
            ]),
          ]),
        ),
      ];

/** The documents relied on; a title keeps its language. */
export const sourceBlocks = (sources: readonly SourceView[], _document: DocumentContext): readonly Block[] =>
  list(
    sources.map(({ title, publisher, date, href }) => {
      const from = [publisher, ...(date ? [date] : [])].join(', ');
      return [href ? { kind: 'link', text: title, href } : words(title), words(` (${from})`)];
    }),
  );

/** Where the page and its other languages stand, and the day its facts were checked. */
export function placeBlocks(
  { permanent, checked }: Pick<PlanView, 'permanent' | 'checked'>,
  others: readonly Link[],
  document: DocumentContext,
): readonly Block[] {
  const { t, page } = document;
  return [
    ...list([
      address(t('desk.twin.page'), page.href, document),
      address(t('plan.permanent'), permanent.href, document),
      ...others.map((other) => named(other, document)),
    ]),
    paragraph(words(t('plan.sources.checked', { date: checked.text }))),
  ];
}

function titled(procedure: ProcedureView, document: DocumentContext): readonly Block[] {
  return [paragraph(strong(procedure.title)), ...stepBlocks(procedure, document)];
}

function link({ text, href }: Link, document: DocumentContext): Line[number] {
  return { kind: 'link', text: text, href: new URL(href, document.page).href };
}
