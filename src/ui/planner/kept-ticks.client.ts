import { EXIT, forget, keep, kept } from '../browser/kept.client.ts';

/** More than anybody has to do. */
const MOST = 500;

/** What is done, by its id. Storage may be forbidden, or written by something else. */
function done(): readonly string[] {
  try {
    return (kept(EXIT) ?? '').split(' ').filter((id) => /^[a-z0-9/-]+$/.test(id));
  } catch {
    return [];
  }
}

/** Ticks what was done before, and keeps what is ticked from now on. */
export function bringTicks(root: HTMLElement): void {
  const before = new Set(done());
  for (const tick of root.querySelectorAll<HTMLInputElement>('.tick input')) {
    tick.checked ||= before.has(tick.value);
    tick.addEventListener('change', () => {
      const others = done().filter((id) => id !== tick.value);
      remember(tick.checked ? [...others, tick.value] : others);
    });
  }
}

function remember(ids: readonly string[]): void {
  try {
    if (ids.length === 0) forget(EXIT);
    else keep(EXIT, ids.slice(-MOST).join(' '));
  } catch {
    // It stays ticked as long as the page is open.
  }
}
