/**
 * Whether the key "/" leads to the search field: a single key, which who dictates may set off without
 * wanting to. Where the wish to be rid of it could not be kept, the key does nothing (WCAG 2.2, 2.1.4).
 */
const NAME = 'sortie.no-slash';

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(NAME) === null;
  } catch {
    return false;
  }
}

/** @returns whether the wish was kept */
export function switchSlash(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, '1');
    return true;
  } catch {
    return false;
  }
}
