import { labelsPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { rightView } from '../rights/right-view.ts';
import type { RightView } from '../rights/types.ts';
import type { Link, RichText } from '../types.ts';

/** Words that a law prescribes for a button, at whichever provider: beside the labels of portals, and of none of them. */
export interface LawWords {
  /** That of the right, and the anchor on the page of labels. */
  readonly id: string;
  readonly printed: RightView['labels'];
  readonly law: string;
  /** What the law says of it, with its conditions. */
  readonly right: Link;
  /** How sure, since when, where it stands and when that was read. */
  readonly rows: readonly string[];
  readonly unverified: readonly RichText[];
}

const SAID = new Set(['certainty', 'inForce', 'article']);

/** All words that laws prescribe, law by law. */
export function lawWords(context: ViewContext): readonly LawWords[] {
  const { catalogue, locale, finish, t } = context;
  return catalogue.jurisdictions.flatMap(({ law, rights }) =>
    rights
      .filter(({ labels }) => labels.length > 0)
      .map((right): LawWords => {
        const { id, labels, title, href, rows, unverified } = rightView(right, context);
        return {
          id,
          printed: labels,
          law: finish(law[locale]),
          right: { text: title, href },
          rows: rows
            .filter((row) => SAID.has(row.id))
            .map(({ name, text }) => t('desk.reply.item', { name, text })),
          unverified,
        };
      }),
  );
}

/** Where the card of such words stands. */
export const lawWordsPath = (context: ViewContext, id: string): string =>
  labelsPath(context.locale, undefined, id);
