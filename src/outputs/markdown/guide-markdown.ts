import { type GuidePiece, parseGuideBody } from '../../catalogue/guide-body.ts';
import { blocksMarkdown } from '../../documents/markdown.ts';
import type { Block } from '../../documents/model.ts';
import type { GuideView } from '../../site/guide/guide.ts';
import type { GuideEmbeds } from '../../site/guide/guide-blocks.ts';
import type { Link } from '../../site/types.ts';
import { absolute, named, paragraph, type Wording, words } from '../documents/lines.ts';
import { linkBlocks, placeBlocks, sourceBlocks } from '../documents/plan-sections.ts';
import { EMBED_MARKDOWN } from './block-markdown.ts';

/** What a guide's body is turned into Markdown with. */
export interface GuideBodySources {
  readonly body: string;
  readonly embeds: GuideEmbeds;
  /** Where a link of the body leads: `guide:x`, `plan:x`, `#section`. */
  readonly resolve: (target: string) => { readonly href: string } | undefined;
}

/**
 * A guide as Markdown: its body as it was written, with components and links resolved.
 *
 * @param others the same guide in other languages
 */
export function guideTwin(
  view: GuideView,
  sources: GuideBodySources,
  others: readonly Link[],
  wording: Wording,
): string {
  const { t } = wording;
  const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: wording.finish(title) }, ...blocks];
  const head = blocksMarkdown([
    { kind: 'heading', level: 1, text: wording.finish(view.title) },
    ...(view.shownIn ? [paragraph(words(view.shownIn.notice, wording))] : []),
    paragraph(words(view.lead, wording)),
    ...placeBlocks(view, others, wording),
  ]);
  const foot = blocksMarkdown([
    ...section(t('plan.guide.related'), linkBlocks(view.related, wording)),
    ...(view.next ? [paragraph(...named(view.next, wording))] : []),
    ...section(t('plan.guide.sources'), sourceBlocks(view.sources, wording)),
  ]);
  const body = bodyMarkdown(parseGuideBody(sources.body), sources, wording).trim();
  return `${[head, body, foot].join('\n\n')}\n`;
}

function bodyMarkdown(pieces: readonly GuidePiece[], sources: GuideBodySources, wording: Wording): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'markdown') return linked(piece.text, sources, wording);
      const { name, props, inner } = piece;
      return EMBED_MARKDOWN[name]({
        prop: (prop) => props[prop] ?? '',
        inner: bodyMarkdown(parseGuideBody(inner), sources, wording),
        embeds: sources.embeds,
        wording,
      });
    })
    .join('');
}

const LINK = /\[([^\]]*)\]\(([^()\s]+)\)/g;

/** A link that leads nowhere becomes its words, as on the page. */
function linked(markdown: string, { resolve }: GuideBodySources, wording: Wording): string {
  return markdown.replace(LINK, (_, text: string, target: string) => {
    const link = resolve(target);
    return link ? `[${text}](${absolute(wording, link.href)})` : text;
  });
}
