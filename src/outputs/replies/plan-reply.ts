import type { Block } from '../../documents/model.ts';
import type { Part, ReplyParts } from '../../documents/reply.ts';
import type { DateStation, PlanView } from '../../site/types.ts';
import {
  address,
  emailBlocks,
  factItems,
  goingOn,
  lead,
  named,
  paragraph,
  runs,
  section,
  stepBlocks,
  type Wording,
  words,
} from '../documents/lines.ts';
import { irreversibleLine, warningLine } from '../documents/warning-lines.ts';

/** What an agent answers about a plan, as parts to choose from: the answer first, the link last. */
export function planReply(view: PlanView, wording: Wording): ReplyParts {
  const parts: readonly Part[] = [
    { role: 'answer', blocks: answer(view, wording) },
    { role: 'warnings', blocks: readFirst(view, wording) },
    { role: 'irreversible', blocks: irreversible(view, wording) },
    { role: 'checks', blocks: checks(view, wording) },
    { role: 'steps', blocks: steps(view, wording) },
    { role: 'proof', blocks: proof(view, wording) },
    { role: 'dates', blocks: dates(view, wording) },
    { role: 'undo', blocks: undo(view, wording) },
    { role: 'link', blocks: closing(view, wording) },
  ];
  return { title: wording.finish(view.title), parts: parts.filter(({ blocks }) => blocks.length > 0) };
}

function answer({ title, facts, intro, reliability }: PlanView, wording: Wording): readonly Block[] {
  return [
    lead(title, wording),
    { kind: 'list', items: factItems(facts, wording) },
    ...(intro ? [paragraph(...runs(intro, wording))] : []),
    ...(reliability ? [paragraph(words(`${reliability}.`, wording))] : []),
  ];
}

/** Notes are left to the page: a reply carries what costs something. */
function readFirst({ warnings, dependants }: PlanView, wording: Wording): readonly Block[] {
  const grave = warnings.filter(({ severity }) => severity !== 'note');
  return [
    ...section(
      wording.t('plan.section.read-first'),
      grave.map((warning) => warningLine(warning, wording)),
      wording,
    ),
    ...section(
      wording.t('plan.section.affected'),
      dependants.map(({ name, fateText }) => [
        words(wording.t('facts.fact', { name, text: goingOn(fateText) }), wording),
      ]),
      wording,
    ),
  ];
}

function irreversible({ warnings }: PlanView, wording: Wording): readonly Block[] {
  const line = irreversibleLine(warnings, wording);
  return line ? [paragraph(...line)] : [];
}

function checks({ checks: all }: PlanView, wording: Wording): readonly Block[] {
  if (all.length === 0) return [];
  const { t } = wording;
  return [
    ...section(
      t('desk.reply.checks'),
      all.map(({ title }) => [words(`${title}.`, wording)]),
      wording,
    ),
    paragraph(...address(t('desk.reply.checks.link'), '#checks', wording)),
  ];
}

function steps({ procedure, withoutSteps, portal, regions }: PlanView, wording: Wording): readonly Block[] {
  const portals = portal ? [portal, ...regions].map((link) => named(link, wording)) : [];
  return [
    lead(wording.t(procedure ? 'plan.section.steps' : 'plan.section.without-steps'), wording),
    ...(withoutSteps ? [paragraph(...runs(withoutSteps, wording))] : []),
    ...(portals.length > 0 ? [{ kind: 'list', items: portals } as const] : []),
    ...(procedure ? stepBlocks(procedure, wording) : []),
  ];
}

function proof({ proof: { text, email, emails } }: PlanView, wording: Wording): readonly Block[] {
  return [
    lead(wording.t('plan.proof'), wording),
    paragraph(
      ...runs(text, wording),
      ...(email.length > 0 ? [words(' ', wording), ...runs(email, wording)] : []),
    ),
    ...emailBlocks(emails, wording),
  ];
}

function dates({ dates: { stations } }: PlanView, wording: Wording): readonly Block[] {
  return section(
    wording.t('plan.section.dates'),
    stations.map((station) => [words(dateText(station, wording), wording)]),
    wording,
  );
}

/** A station of the dates as a sentence or two. */
export function dateText({ name, when, remark, stretch }: DateStation, { t }: Wording): string {
  return [
    t('facts.fact', { name, text: goingOn(when) }),
    ...(remark ? [remark] : []),
    ...(stretch ? [t('desk.reply.then', { text: goingOn(stretch.text) })] : []),
  ].join(' ');
}

function undo({ undo: { text, procedure } }: PlanView, wording: Wording): readonly Block[] {
  return [
    lead(wording.t('plan.section.undo'), wording),
    paragraph(
      ...runs(text, wording),
      ...(procedure
        ? [words(' ', wording), ...address(wording.t('desk.reply.undo.link'), '#undo', wording)]
        : []),
    ),
  ];
}

/** The link that stays valid, and how old these words are. */
export function closing(
  { permanent, checked }: Pick<PlanView, 'permanent' | 'checked'>,
  wording: Wording,
): readonly Block[] {
  return [
    paragraph(...address(wording.t('desk.reply.link'), permanent.href, wording)),
    paragraph(words(wording.t('plan.sources.checked', { date: checked.text }), wording)),
  ];
}
