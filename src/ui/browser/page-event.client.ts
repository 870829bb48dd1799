import type { Fetched } from '../question/fetch-page.client.ts';

/** Asks the wizard's navigation for a page that it can fetch: one script of a page turns text into elements. */
export const PAGE_WANTED = 'sortie:page';

/** What the event carries. */
export interface PageWanted {
  readonly path: string;
  readonly give: (page: Promise<Fetched>) => void;
}

declare global {
  interface DocumentEventMap {
    readonly 'sortie:page': CustomEvent<PageWanted>;
  }
}
