import type { Page } from '@playwright/test';

/** Something that a page did, and when: seconds since 1970, comparable between documents. */
export interface Moment {
  readonly what: string;
  readonly at: number;
}

/** What pages have done since they were watched. */
export interface Moments {
  /** The first moment from a time on that is looked for; undefined when it does not come within some seconds. */
  readonly next: (isIt: (moment: Moment) => boolean, within: number) => Promise<Moment | undefined>;
}

const NAME = 'sortieBenchMoment';

/** What is put into every document: it calls this with what happened and when, in milliseconds since 1970. */
export type Watcher = (tell: (what: string, at: number) => void) => void;

/**
 * Puts a watcher into every document that this page opens from now on, and collects what it tells.
 *
 * @param watcher runs in the page: it can use nothing but what is in it
 */
export async function watch(page: Page, watcher: Watcher): Promise<Moments> {
  const moments: Moment[] = [];
  const waiting = new Set<() => void>();
  await page.exposeFunction(NAME, (what: string, milliseconds: number) => {
    moments.push({ what, at: milliseconds / 1000 });
    for (const wake of waiting) wake();
  });
  await page.addInitScript(`(${watcher.toString()})((...told) => globalThis.${NAME}?.(...told))`);
  return {
    next: (isIt, within) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = moments.find(isIt);
          if (found !== undefined) done(found);
        };
        const timer = setTimeout(() => done(undefined), within * 1000);
        const done = (moment: Moment | undefined): void => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(moment);
        };
        waiting.add(look);
        look();
      }),
  };
}
