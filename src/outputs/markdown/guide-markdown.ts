import { GUIDE_LINK, type GuidePiece, parseGuideBody } from '../../catalogue/guide-body.ts';
import { blocksMarkdown } from '../../documents/markdown.ts';
import type { Block } from '../../documents/model.ts';
import type { GuideView } from '../../site/guide/guide.ts';
import type { GuideBlocks } from '../../site/guide/guide-blocks.ts';
import type { Link } from '../../site/types.ts';
import { absolute, type DocumentContext, named, paragraph, words } from '../documents/lines.ts';
import { lawBlocks, linkBlocks, placeBlocks, sourceBlocks } from '../documents/plan-sections.ts';
import { BLOCK_MARKDOWN } from './block-markdown.ts';

/** What a guide's body is turned into Markdown with. */
export interface GuideBodySources {
  readonly body: string;
  readonly blocks: GuideBlocks;
  /** Where a link of the body leads: `guide:x`, `plan:x`, `#section`. */
  readonly resolve: (target: string) => { readonly href: string } | undefined;
}

/**
 * A guide as Markdown: its body as it was written, with components and links resolved.
 *
 * @param others the same guide in other languages
 */
export function guideMarkdown(
  view: GuideView,
  sources: GuideBodySources,
  others: readonly Link[],
  document: DocumentContext,
): string {
  const { t } = document;
  const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
  const head = blocksMarkdown([
    { kind: 'heading', level: 1, text: view.title },
    ...(view.shownIn ? [paragraph(words(view.shownIn.notice))] : []),
    paragraph(words(view.lead)),
    ...placeBlocks(view, others, document),
  ]);
  const foot = blocksMarkdown([
    ...section(t('plan.section.rights'), lawBlocks(view.laws, document)),
    ...section(t('plan.guide.related'), linkBlocks(view.related, document)),
    ...(view.next ? [paragraph(...named(view.next, document))] : []),
    ...section(t('plan.guide.sources'), sourceBlocks(view.sources, document)),
  ]);
  const body = closed(bodyMarkdown(parseGuideBody(sources.body), sources, document).trim());
  return `${[head, body, foot].join('\n\n')}\n`;
}

/** A component that is nothing in a text leaves no gap. */
const closed = (markdown: string): string => markdown.replace(/\n{3,}/g, '\n\n');

function bodyMarkdown(
  pieces: readonly GuidePiece[],
  sources: GuideBodySources,
  document: DocumentContext,
): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'markdown') return linked(piece.text, sources, document);
      const { name, props, inner } = piece;
      return BLOCK_MARKDOWN[name]({
        prop: (prop) => props[prop] ?? '',
        inner: bodyMarkdown(parseGuideBody(inner), sources, document),
        blocks: sources.blocks,
        document,
      });
    })
    .join('');
}

/** A link that leads nowhere becomes its words, as on the page. */
function linked(markdown: string, { resolve }: GuideBodySources, document: DocumentContext): string {
  return markdown.replace(GUIDE_LINK, (_, text: string, target: string) => {
    const link = resolve(target);
    return link ? `[${text}](${absolute(document, link.href)})` : text;
  });
}
