/** What a preview of a link shows, in the language of the page. */
export interface Card {
  readonly title: string;
  /** "Plan", "Guide". */
  readonly kind: string;
  /** Left out where a guide is about no provider of its own. */
  readonly provider?: string;
}

/** Size of a preview, as the networks that show them ask for it. */
export const CARD = { width: 1200, height: 630 } as const;
