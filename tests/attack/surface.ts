import type { Page } from '@playwright/test';
import type { Taken } from './in-page.ts';

/** Where the attacks stand: the built site on its own server, and a portal that frames it. */
export interface Ground {
  readonly site: string;
  readonly portal: string;
}

/** Something that takes what strangers give it. */
export interface Surface {
  readonly name: string;
  /** Of a whole run: the quick ones are tried more often. */
  readonly share: number;
  /**
   * Tries some inputs on a page of its own.
   *
   * @param seed decides which
   */
  attack(page: Page, ground: Ground, count: number, seed: number): Promise<readonly Taken[]>;
}
