import type { Localized } from './schemas/primitives.ts';
import { assumedOfRoutes, type ProductRoute, type Route } from './schemas/route.ts';

type Undo = Route['undo'];

/** The ways back that somebody can take, the surest first; none for what is final, or what nobody tells of. */
const KNOWN: readonly Undo['kind'][] = [
  'before-end',
  'until-billing',
  'until-expiry',
  'during-grace',
  'until-link',
];

/** Whether there is a way back that can be told of. */
export const isKnownUndo = ({ kind }: Undo): boolean => KNOWN.includes(kind);

/** Of several ways to end a product, the one that can be taken back best; of equals, the first. */
export function bestUndone<R extends { readonly undo: Undo }>(ways: readonly R[]): R | undefined {
  return ways
    .filter(({ undo }) => isKnownUndo(undo))
    .sort((one, other) => KNOWN.indexOf(one.undo.kind) - KNOWN.indexOf(other.undo.kind))[0];
}

/** What a product's file says of its way back. */
type OwnWords = Pick<ProductRoute, 'id' | 'code' | 'title' | 'intro' | 'letter'>;

/**
 * The way back as a route of its own. A product's file gives it a code; everything else follows from the way that it
 * takes back, so that no fact stands twice. Nothing where no way can be taken back.
 *
 * @param ways the ways to end the product
 * @param proofOf what shows that it worked, in all languages
 */
export function undoRoute(
  own: OwnWords,
  ways: readonly Route[],
  proofOf: (undo: Undo) => Localized,
): Route | undefined {
  const way = bestUndone(ways);
  if (!way) return undefined;
  const { undo, ends, data, refund, after, support } = way;
  const procedure = 'procedure' in undo ? undo.procedure : undefined;
  return {
    ...assumedOfRoutes(),
    ...own,
    id: 'undo',
    channel: own.letter !== undefined ? 'ticket' : undo.kind === 'until-link' ? 'none' : 'portal',
    ends,
    askBy: undo.kind === 'before-end' ? { kind: 'before-end', notice: undo.notice } : { kind: 'not-needed' },
    undo,
    data,
    refund,
    after,
    support,
    ...(procedure !== undefined && { procedure }),
    confidence: undo.confidence,
    confirmation: {
      proof: proofOf(undo),
      email: 'not-applicable',
      emails: [],
      sources: undo.sources,
      confidence: undo.confidence,
      advice: false,
    },
    checks: [],
    warnings: [],
    dependants: [],
    sources: undo.sources,
    unpublished: [],
  };
}
