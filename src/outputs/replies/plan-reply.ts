import type { Block } from '../../documents/model.ts';
import type { Part, ReplyParts } from '../../documents/reply.ts';
import type { PlanView } from '../../site/types.ts';
import { dateText } from '../documents/date-text.ts';
import {
  address,
  type DocumentContext,
  emailBlocks,
  factItems,
  goingOn,
  lead,
  letterBlocks,
  named,
  paragraph,
  runs,
  section,
  stepBlocks,
  words,
} from '../documents/lines.ts';
import { wayBlocks } from '../documents/plan-sections.ts';
import { irreversibleLine, warningLine } from '../documents/warning-lines.ts';

/** What an agent answers about a plan, as parts to choose from: the answer first, the link last. */
export function planReply(view: PlanView, document: DocumentContext): Pick<ReplyParts, 'title' | 'parts'> {
  const parts: readonly Part[] = [
    { role: 'answer', blocks: answer(view, document) },
    { role: 'warnings', blocks: readFirst(view, document) },
    { role: 'irreversible', blocks: irreversible(view, document) },
    { role: 'checks', blocks: checks(view, document) },
    { role: 'steps', blocks: steps(view, document) },
    { role: 'proof', blocks: proof(view, document) },
    { role: 'dates', blocks: dates(view, document) },
    { role: 'undo', blocks: undo(view, document) },
    { role: 'link', blocks: closing(view, document) },
  ];
  return { title: view.title, parts: parts.filter(({ blocks }) => blocks.length > 0) };
}

function answer({ title, facts, intro, reliability }: PlanView, document: DocumentContext): readonly Block[] {
  return [
    lead(title),
    { kind: 'list', items: factItems(facts, document) },
    ...(intro ? [paragraph(...runs(intro, document))] : []),
    ...(reliability ? [paragraph(words(`${reliability}.`))] : []),
  ];
}

/** Notes are left to the page: a reply carries what costs something. */
function readFirst({ warnings, dependants }: PlanView, document: DocumentContext): readonly Block[] {
  const grave = warnings.filter(({ severity }) => severity !== 'note');
  return [
    ...section(
      document.t('plan.section.read-first'),
      grave.map((warning) => warningLine(warning, document)),
    ),
    ...section(
      document.t('plan.section.affected'),
      dependants.map(({ name, fateText }) => [
        words(document.t('facts.fact', { name, text: goingOn(fateText) })),
      ]),
    ),
  ];
}

function irreversible({ warnings }: PlanView, document: DocumentContext): readonly Block[] {
  const line = irreversibleLine(warnings, document);
  return line ? [paragraph(...line)] : [];
}

function checks({ checks: all }: PlanView, document: DocumentContext): readonly Block[] {
  if (all.length === 0) return [];
  const { t } = document;
  return [
    ...section(
      t('desk.reply.checks'),
      all.map(({ title }) => [words(`${title}.`)]),
    ),
    paragraph(...address(t('desk.reply.checks.link'), '#checks', document)),
  ];
}

function steps(
  { procedure, withoutSteps, portal, regions, letter }: PlanView,
  document: DocumentContext,
): readonly Block[] {
  const portals = portal ? [portal, ...regions].map((link) => named(link, document)) : [];
  return [
    lead(document.t(procedure ? 'plan.section.steps' : 'plan.section.without-steps')),
    ...(withoutSteps ? [paragraph(...runs(withoutSteps, document))] : []),
    ...(portals.length > 0 ? [{ kind: 'list', items: portals } as const] : []),
    ...(procedure ? stepBlocks(procedure, document) : []),
    ...(letter ? [lead(document.t('plan.section.letter')), ...letterBlocks(letter, document)] : []),
  ];
}

function proof({ proof: { text, email, emails } }: PlanView, document: DocumentContext): readonly Block[] {
  return [
    lead(document.t('plan.proof')),
    paragraph(...runs(text, document), ...(email.length > 0 ? [words(' '), ...runs(email, document)] : [])),
    ...emailBlocks(emails, document),
  ];
}

function dates({ dates: { stations } }: PlanView, document: DocumentContext): readonly Block[] {
  return section(
    document.t('plan.section.dates'),
    stations.map((station) => [words(dateText(station, document))]),
  );
}

function undo(view: PlanView, document: DocumentContext): readonly Block[] {
  if (view.undoneWay) return [lead(document.t('plan.section.ways')), ...wayBlocks(view, document)];
  if (view.takesBack) return [];
  const { text, procedure } = view.undo;
  return [
    lead(document.t('plan.section.undo')),
    paragraph(
      ...runs(text, document),
      ...(procedure ? [words(' '), ...address(document.t('desk.reply.undo.link'), '#undo', document)] : []),
    ),
  ];
}

/** The link that stays valid, and how old these words are. */
export function closing(
  { permanent, checked }: Pick<PlanView, 'permanent' | 'checked'>,
  document: DocumentContext,
): readonly Block[] {
  return [
    paragraph(...address(document.t('desk.reply.link'), permanent.href, document)),
    paragraph(words(document.t('plan.sources.checked', { date: checked.text }))),
  ];
}
