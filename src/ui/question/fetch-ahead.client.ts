import { ANSWER_ROW } from '../browser/marks.client.ts';
import { prefetch } from './fetch-page.client.ts';

/** Pages of the wizard weigh 4 kB packed, plans 9: what is fetched for nothing stays below a picture. */
const MOST_AHEAD = 6;

/**
 * Fetches what the answers in sight lead to, so that the next page is there when the finger lifts. Only the first
 * few: who has to read a longer list also gives a touch time to fetch. Nothing on a slow line, nor where the
 * reader asked to save data.
 *
 * @param pathOf where an answer leads; undefined where that is no page of the wizard
 */
export function fetchAhead(pathOf: (link: HTMLAnchorElement) => string | undefined): void {
  if (!canBear(navigator)) return;
  let left = MOST_AHEAD;
  const watcher = new IntersectionObserver((seen) => {
    for (const { target } of seen.filter(({ isIntersecting }) => isIntersecting)) {
      watcher.unobserve(target);
      const path = target instanceof HTMLAnchorElement ? pathOf(target) : undefined;
      if (!path || left === 0) continue;
      left -= 1;
      prefetch(path, 'low').catch(() => undefined);
    }
  });
  for (const link of document.querySelectorAll(`main ${ANSWER_ROW} a`)) watcher.observe(link);
}

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

const canBear = ({ connection }: Navigator): boolean =>
  !connection?.saveData && (connection?.effectiveType ?? '4g') === '4g';
