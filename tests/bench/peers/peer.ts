import type { Locale } from '../../../src/i18n/locales.ts';
import type { Dialect, MadeUpGuide } from '../site/made-up-guides.ts';

/** Another tool that makes a site of the same guides. Its packages and settings stand in the folder of its id. */
export interface Peer {
  readonly id: PeerId;
  readonly name: string;
  /** How it writes notes and links between guides. */
  readonly dialect: Dialect;
  /** Where it wants a page, from the top of its project; `home` is that of a language. */
  readonly file: (page: MadeUpGuide | { readonly lang: Locale; readonly home: true }) => string;
  /** What Node runs to build: a program in its packages, and its arguments. */
  readonly build: readonly [program: string, ...args: string[]];
  /** Where it writes the site. */
  readonly output: string;
  /** The address of a guide on the built site. */
  readonly address: (guide: Pick<MadeUpGuide, 'family' | 'slug' | 'lang'>) => string;
}

export type PeerId = 'starlight' | 'vitepress' | 'astro-mdx' | 'rspress';
