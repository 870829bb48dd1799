import { forget, keep, kept, NO_SLASH } from './kept.client.ts';

/**
 * Whether the key "/" leads to the search field: a single key, which who dictates may set off without
 * wanting to. Where the wish to be rid of it could not be kept, the key does nothing (WCAG 2.2, 2.1.4).
 */
export function isSlashOn(): boolean {
  try {
    return kept(NO_SLASH) === null;
  } catch {
    return false;
  }
}

/** @returns whether the wish was kept */
export function switchSlash(on: boolean): boolean {
  try {
    if (on) forget(NO_SLASH);
    else keep(NO_SLASH, '1');
    return true;
  } catch {
    return false;
  }
}
