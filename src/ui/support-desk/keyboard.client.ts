import { LOCALES } from '../../i18n/locales.ts';
import type { CopyWish } from './use-reply.client.ts';

/** What a key asks the desk to do. */
export type Command =
  | { readonly kind: 'find' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'choose' }
  /** Besides what the panel shows: `tab` in another language, `form` something else, `as` another format. */
  | ({ readonly kind: 'copy' } & CopyWish)
  | { readonly kind: 'add' }
  | { readonly kind: 'link' };

/** Letters copy: those of the languages their reply, B both. A puts one more into it. */
const LETTERS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...LOCALES.map((locale) => [locale.charAt(0), { kind: 'copy', tab: locale }] as const),
  ['b', { kind: 'copy', tab: 'both' }],
  ['m', { kind: 'copy', as: 'markdown' }],
  ['s', { kind: 'copy', form: 'steps' }],
  ['l', { kind: 'link' }],
  ['a', { kind: 'add' }],
]);

const isModified = ({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || isComposing;

/** In the search field: letters are for typing. */
export function commandInField(event: KeyboardEvent): Command | undefined {
  if (isModified(event)) return undefined;
  if (event.key === 'ArrowDown') return { kind: 'move', by: 1 };
  if (event.key === 'ArrowUp') return { kind: 'move', by: -1 };
  return event.key === 'Enter' ? { kind: 'choose' } : undefined;
}

/**
 * On the list and the reply. Letters work only while the focus is there, so that nobody who dictates or
 * types elsewhere sets one off.
 */
export function commandOnDesk(event: KeyboardEvent): Command | undefined {
  if (isModified(event)) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('input:not([type=radio], [type=checkbox]), textarea, select, summary, [role="tab"]'))
    return undefined;
  if (target?.closest('.desk-list') && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
    return { kind: 'move', by: event.key === 'ArrowDown' ? 1 : -1 };
  if (event.key === '/') return { kind: 'find' };
  // What a browser fills in comes as a key press without a key.
  return LETTERS.get(String(event.key).toLowerCase());
}
