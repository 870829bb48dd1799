import type { Locale } from '../../i18n/locales.ts';
import type { Plural } from '../search/words.client.ts';
import type { DeskFilter } from './desk-state.client.ts';

/** The island's words, resolved for one language; `{…}` is filled in here. */
export interface DeskStrings {
  readonly field: { readonly label: string; readonly submit: string };
  readonly filters: Readonly<Record<DeskFilter, string>>;
  readonly all: string;
  readonly count: Plural;
  readonly none: string;
  readonly list: string;
  readonly place: string;
  readonly keys: Readonly<
    Record<'label' | 'search' | 'move' | 'choose' | 'reply' | 'link' | 'steps', string>
  >;
  readonly idle: { readonly title: string; readonly text: string };
  readonly recent: string;
  readonly customer: Readonly<Record<'title' | 'label' | 'submit' | 'found' | 'foreign' | 'lost', string>>;
  readonly open: { readonly plan: string; readonly guide: string };
  readonly tabs: { readonly label: string; readonly both: string };
  readonly with: { readonly label: string; readonly warnings: string; readonly dates: string };
  readonly reply: string;
  readonly copy: Readonly<Record<'reply' | 'rich' | 'markdown' | 'steps' | 'link', string>>;
  readonly links: { readonly title: string; readonly neutral: string };
  readonly copied: Readonly<Record<'button' | 'reply' | 'both' | 'steps' | 'link', string>>;
  readonly failed: { readonly copy: string; readonly load: string };
  readonly retry: string;
  readonly loading: string;
  readonly wrapping: Readonly<
    Record<'title' | 'note' | 'greeting' | 'signature' | 'lost' | 'forget', string>
  >;
  /** What a reply opens with until the agent sets another greeting. */
  readonly greetings: Readonly<Record<Locale, string>>;
  /** The languages' names in this language: "French". */
  readonly spoken: Readonly<Record<Locale, string>>;
  /** How each language names itself. */
  readonly languages: Readonly<Record<Locale, string>>;
}
