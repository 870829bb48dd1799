import type { GuidePiece } from '../../catalogue/guide-body.ts';
import type { GuideComponent } from '../../catalogue/guide-components.ts';
import type { Block } from '../../documents/model.ts';
import type { Part, ReplyParts } from '../../documents/reply.ts';
import type { GuideView } from '../../site/guide/guide.ts';
import type { GuideBlocks } from '../../site/guide/guide-blocks.ts';
import type { WarningView } from '../../site/types.ts';
import {
  besideRuns,
  type DocumentContext,
  factItems,
  lead,
  letterBlocks,
  named,
  paragraph,
  section,
  statement,
  stepBlocks,
  words,
} from '../documents/lines.ts';
import { irreversibleLine, warningLine } from '../documents/warning-lines.ts';
import { closing } from './plan-reply.ts';

/**
 * What an agent answers with a guide: what it is about, and the facts, rules and warnings of the catalogue
 * that it shows, and those of the plans that it leads to. Its explanations stay on the page that the reply leads to.
 */
export function guideReply(
  view: GuideView,
  pieces: readonly GuidePiece[],
  guideBlocks: GuideBlocks,
  document: DocumentContext,
): Pick<ReplyParts, 'title' | 'parts'> {
  const warnings = warningsIn(pieces, guideBlocks);
  const irreversible = irreversibleLine(warnings, document);
  const parts: readonly Part[] = [
    { role: 'answer', blocks: answer(view, pieces, guideBlocks, document) },
    {
      role: 'warnings',
      blocks: section(
        document.t('plan.section.read-first'),
        warnings
          .filter(({ severity }) => severity !== 'note')
          .map((warning) => warningLine(warning, document)),
      ),
    },
    { role: 'irreversible', blocks: irreversible ? [paragraph(...irreversible)] : [] },
    { role: 'link', blocks: [...nextStep(view, document), ...closing(view, document)] },
    { role: 'steps-apart', blocks: steps(pieces, guideBlocks, document) },
  ];
  return { title: view.title, parts: parts.filter(({ blocks }) => blocks.length > 0) };
}

function answer(
  { title, lead: description }: GuideView,
  pieces: readonly GuidePiece[],
  guideBlocks: GuideBlocks,
  document: DocumentContext,
): readonly Block[] {
  const rules = ids(pieces, 'Rule', 'id').map((id) => {
    const { title, text, reliability, beside } = guideBlocks.rule(id);
    return [...statement(title, text, document, reliability), ...besideRuns(beside, document)];
  });
  return [
    lead(title),
    paragraph(words(description)),
    ...ids(pieces, 'Way', 'plan').flatMap((id): readonly Block[] => {
      const plan = guideBlocks.plan(id);
      return [lead(plan.title), { kind: 'list', items: factItems(plan.facts, document) }];
    }),
    ...(rules.length > 0 ? [{ kind: 'list', items: rules } as const] : []),
  ];
}

/** The warnings that a guide shows, each once, gravest first as on a plan. */
export function warningsIn(pieces: readonly GuidePiece[], guideBlocks: GuideBlocks): readonly WarningView[] {
  const all = [
    ...ids(pieces, 'Way', 'plan').flatMap((id) => guideBlocks.plan(id).warnings),
    ...ids(pieces, 'Warning', 'id').map((id) => guideBlocks.warning(id)),
  ];
  return (['critical', 'caution', 'note'] as const)
    .flatMap((severity) => all.filter((warning) => warning.severity === severity))
    .filter(({ title }, index, each) => each.findIndex((other) => other.title === title) === index);
}

function steps(
  pieces: readonly GuidePiece[],
  guideBlocks: GuideBlocks,
  document: DocumentContext,
): readonly Block[] {
  return pieces.flatMap((piece): readonly Block[] => {
    if (piece.kind === 'markdown') return [];
    const { name, props } = piece;
    if (name === 'Letter') {
      const letter = guideBlocks.letter(props['id'] ?? '');
      return [lead(letter.title), ...letterBlocks(letter, document)];
    }
    if (name === 'Way') {
      const { title, procedure } = guideBlocks.plan(props['plan'] ?? '');
      return procedure ? [lead(title), ...stepBlocks(procedure, document)] : [];
    }
    if (name === 'Procedure') {
      const procedure = guideBlocks.procedure(props['id'] ?? '');
      return [lead(procedure.title), ...stepBlocks(procedure, document)];
    }
    return [];
  });
}

function nextStep({ next }: GuideView, document: DocumentContext): readonly Block[] {
  return next ? [paragraph(...named(next, document))] : [];
}

/** What a component of this name is asked for, each once, in the order of the guide. */
function ids(pieces: readonly GuidePiece[], name: GuideComponent, prop: string): readonly string[] {
  const found = pieces.flatMap((piece) =>
    piece.kind === 'component' && piece.name === name ? (piece.props[prop] ?? []) : [],
  );
  return [...new Set(found)];
}
