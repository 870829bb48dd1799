import type { Locale } from '../i18n/locales.ts';

/**
 * A text to be pasted or downloaded, before it takes the form of plain text, Markdown or HTML.
 * Serialisable: the browser, the API and the Markdown twins render the same data.
 */
export type Run =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  /** Exact words of the portal, in their language; `gloss` says what they mean in the reader's. */
  | { readonly kind: 'label'; readonly text: string; readonly lang: Locale; readonly gloss?: string }
  /** `href` is absolute: the text leaves the site. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Line = readonly Run[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Line[] }
  /** Words of whoever sends the text, kept as they were typed, with their line breaks. */
  | { readonly kind: 'verbatim'; readonly text: string };

/** A text in one language. */
export interface Passage {
  readonly lang: Locale;
  readonly blocks: readonly Block[];
}
