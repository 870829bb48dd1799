import { AHEAD } from '../browser/ahead-event.client.ts';
import { ANSWER_ROW } from '../browser/marks.client.ts';

/**
 * Fetches what the answers in sight lead to, so that the next page is there when the finger lifts. A script of
 * questions alone: plans have no answers, and no bytes to spare. It asks the wizard's navigation by an event, which
 * knows where an answer really leads and keeps what it fetches.
 */

/** Pages of the wizard weigh 4 kB packed, plans 9: what is fetched for nothing stays below a picture. */
const MOST_AHEAD = 6;

/** What only some browsers tell; where it is not told, six pages after everything else are little for any line. */
interface Line {
  readonly saveData?: boolean;
  /** `4g` for all that is faster, too; by what the browser has measured, not by the kind of network. */
  readonly effectiveType?: string;
}

declare global {
  interface Navigator {
    readonly connection?: Line;
  }
}

if (canBear(navigator)) {
  // After everything that this page needs itself.
  if (document.readyState === 'complete') fetchAhead();
  else addEventListener('load', fetchAhead);
  document.addEventListener('astro:after-swap', fetchAhead);
}

/** Not on a slow line, nor where the reader asked to save data. */
function canBear({ connection }: Navigator): boolean {
  return !connection?.saveData && (connection?.effectiveType ?? '4g') === '4g';
}

/** Only the first few: who has to read a longer list also gives a touch time to fetch. */
function fetchAhead(): void {
  let left = MOST_AHEAD;
  const watcher = new IntersectionObserver((seen) => {
    for (const { target } of seen.filter(({ isIntersecting }) => isIntersecting)) {
      watcher.unobserve(target);
      if (left === 0) continue;
      left -= 1;
      target.dispatchEvent(new Event(AHEAD, { bubbles: true }));
    }
  });
  for (const link of document.querySelectorAll(`main ${ANSWER_ROW} a`)) watcher.observe(link);
}
