import { GUIDE_LINK, parseGuideBody } from '../../catalogue/guide-body.ts';
import type { Line } from '../../documents/model.ts';
import type { ShortReply } from '../../documents/short-reply.ts';
import type { ViewContext } from '../../site/context.ts';
import type { GuideView } from '../../site/guide/guide.ts';
import type { GuideBlocks } from '../../site/guide/guide-blocks.ts';
import type { WarningView } from '../../site/types.ts';
import { address, type DocumentContext, runs, words } from '../documents/lines.ts';
import { gravestOf, lostSentence } from './short-plan.ts';

/** More than this is no short answer: then what the guide is about must do. */
const MOST_WORDS = 65;

/** A guide in a few sentences: those it begins with, which answer its title, and its gravest warning. */
export function shortGuide(
  { title, lead, permanent }: GuideView,
  body: string,
  warnings: readonly WarningView[],
  blocks: GuideBlocks,
  context: ViewContext,
  document: DocumentContext,
): ShortReply {
  const { t } = context;
  const gravest = gravestOf(warnings);
  return {
    does: opening(body, blocks, context, document) ?? [words(lead)],
    ends: '',
    askBy: '',
    lost: gravest ? lostSentence(gravest, context) : '',
    // Two colons in a sentence nobody reads.
    link: address(
      title.includes(':') ? t('desk.short.link.guide') : t('desk.short.link.guide.named', { title }),
      permanent.href,
      document,
    ),
    close: t('desk.short.close'),
  };
}

/** The first paragraph as runs, links as their words; nothing where it is no plain paragraph, or a long one. */
function opening(
  body: string,
  blocks: GuideBlocks,
  { finish }: ViewContext,
  document: DocumentContext,
): Line | undefined {
  const [first = ''] = body.trim().split(/\n\s*\n/);
  if (/^[#<\-*\d|>]/.test(first) || !/[.!?]$/.test(first)) return undefined;
  const line: Line[number][] = [];
  for (const piece of parseGuideBody(first.replace(/\s*\n\s*/g, ' '))) {
    if (piece.kind === 'markdown') line.push(words(finish(plain(piece.text))));
    else if (piece.name === 'Label') line.push(...runs([blocks.label(piece.props['id'] ?? '')], document));
    else if (piece.name === 'Value') line.push(words(blocks.value(piece.props['id'] ?? '')));
    else return undefined;
  }
  const count = line
    .map(({ text }) => text)
    .join('')
    .split(/\s+/).length;
  return count > MOST_WORDS ? undefined : line;
}

const plain = (markdown: string): string =>
  markdown.replace(GUIDE_LINK, '$1').replace(/\*+|(?<!\w)_|_(?!\w)/g, '');
