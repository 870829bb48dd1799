import { hash, randomBytes } from 'node:crypto';
import type { Visited } from './site-pages.ts';

/** Who asks for nothing during so long has left; the next request begins another visit. */
export const VISIT_ENDS_AFTER = 30 * 60_000;

/** Visits kept open at once; a busier site closes the oldest early. */
export const MOST_OPEN = 50_000;
/** Pages and searches of all open visits together; when there are more, the oldest visits end early too. */
export const MOST_KEPT = 100_000;
/** Nobody reads more pages in a visit, or searches more often; a program that hides what it is would. */
export const MOST_PAGES = 400;
export const MOST_SEARCHES = 100;

/** What a search can lead to. */
const ANSWERS: readonly Visited['page']['kind'][] = ['plan', 'guide', 'question', 'planner'];

const NO_SEARCHES: ReadonlyMap<string, boolean> = new Map();

/** What one visitor did until they left. */
export interface Visit {
  /** The pages that were read, each once, in the order in which they were first asked for. */
  readonly pages: readonly Visited[];
  /** What was searched for, and whether a page was opened from it. */
  readonly searches: ReadonlyMap<string, boolean>;
}

interface Seen {
  readonly visited: Visited;
  /** False while it may have been fetched only because the pointer rested on a link. */
  read: boolean;
}

interface OpenVisit {
  last: number;
  readonly pages: Map<string, Seen>;
  /** Undefined until something is searched for: most never do. */
  searches: Map<string, boolean> | undefined;
  openSearch: string | undefined;
  /** The page of the wizard that was asked for last. */
  latest: Seen | undefined;
}

/** What visits did that was not counted, or not together. */
export interface VisitsLeftOut {
  readonly visitsEndedEarly: number;
  readonly pagesOfVisits: number;
  readonly searchesOfVisits: number;
}

/** Tells visits apart, and forgets who they were as soon as they end. */
export class Visits {
  // Drawn anew for every run: a hash in memory cannot be compared with anything outside it.
  readonly #key = randomBytes(32).toString('base64url');
  /** In the order of their last request. */
  readonly #open = new Map<string, OpenVisit>();
  readonly #ended: (visit: Visit) => void;
  readonly #leftOut = { visitsEndedEarly: 0, pagesOfVisits: 0, searchesOfVisits: 0 };
  #kept = 0;

  /** @param ended receives each visit when it is over */
  constructor(ended: (visit: Visit) => void) {
    this.#ended = ended;
  }

  /**
   * A page that was asked for and delivered.
   *
   * @param from the page it was asked from, as far as the log says
   */
  page(visitor: string, time: number, visited: Visited, from: Visited | undefined): void {
    const visit = this.#visitOf(visitor, time);
    confirm(visit, from);
    this.#noteSearch(visit, visited, from);
    const key = visited.page.kind === 'vote' ? `${visited.path}${visited.page.about ?? ''}` : visited.path;
    const known = visit.pages.get(key);
    if (!known && visit.pages.size >= MOST_PAGES) {
      this.#leftOut.pagesOfVisits += 1;
      return;
    }
    if (!known) this.#kept += 1;
    const seen = known ?? { visited, read: false };
    // The wizard fetches an answer when the pointer rests on it: asked for from there is not yet read.
    seen.read ||= !(isWizard(visited) && from && isWizard(from));
    visit.pages.set(key, seen);
    if (isWizard(visited)) visit.latest = seen;
  }

  /** Something else that was asked for from a page: a picture, a script. The page is there, then. */
  trace(visitor: string, time: number, from: Visited): void {
    confirm(this.#visitOf(visitor, time), from);
  }

  /** Ends all visits: the log is over. */
  end(): void {
    for (const visit of this.#open.values()) this.#close(visit);
    this.#open.clear();
  }

  /** How much the bounds of memory left out so far. */
  get leftOut(): VisitsLeftOut {
    return this.#leftOut;
  }

  /** A search counts once in a visit; what is opened after it, or from it, is where it led. */
  #noteSearch(visit: OpenVisit, { page }: Visited, from: Visited | undefined): void {
    const asked = searchOf(page);
    if (asked !== undefined) {
      visit.openSearch = asked;
      if (!visit.searches?.has(asked)) this.#setSearch(visit, asked, false);
      return;
    }
    if (!ANSWERS.includes(page.kind)) return;
    // What is typed on the search page itself never reaches the server, but it is in the address
    // that the next page is opened from.
    const led = (from && searchOf(from.page)) ?? visit.openSearch;
    if (led !== undefined) this.#setSearch(visit, led, true);
    visit.openSearch = undefined;
  }

  #setSearch(visit: OpenVisit, query: string, led: boolean): void {
    visit.searches ??= new Map();
    const known = visit.searches.has(query);
    if (!known && visit.searches.size >= MOST_SEARCHES) {
      this.#leftOut.searchesOfVisits += 1;
      return;
    }
    if (!known) this.#kept += 1;
    visit.searches.set(query, led);
  }

  #visitOf(visitor: string, time: number): OpenVisit {
    this.#endOld(time);
    const key = hash('sha256', `${this.#key}\0${visitor}`, 'base64url');
    const known = this.#open.get(key);
    const visit = known ?? {
      last: time,
      pages: new Map(),
      searches: undefined,
      openSearch: undefined,
      latest: undefined,
    };
    visit.last = time;
    // Taken out and put back, so that the first of the map is always the one idle for longest.
    if (known) this.#open.delete(key);
    this.#open.set(key, visit);
    return visit;
  }

  #endOld(time: number): void {
    for (const [key, visit] of this.#open) {
      // Logs that are given newest first jump back in time: that is another visit too.
      const idle = Math.abs(time - visit.last) > VISIT_ENDS_AFTER;
      if (!idle && this.#open.size < MOST_OPEN && this.#kept < MOST_KEPT) return;
      if (!idle) this.#leftOut.visitsEndedEarly += 1;
      this.#open.delete(key);
      this.#close(visit);
    }
  }

  #close({ pages, searches, latest }: OpenVisit): void {
    // Nothing was asked from the last page, so nothing proves that it was read; most often it was.
    if (latest) latest.read = true;
    this.#kept -= pages.size + (searches?.size ?? 0);
    const read = [...pages.values()].filter((seen) => seen.read).map(({ visited }) => visited);
    this.#ended({ pages: read, searches: searches ?? NO_SEARCHES });
  }
}

/** Whether a page is one that the wizard shows in place; the list of what can be taken back is a page of its own. */
export function isWizard({ page }: Visited): boolean {
  return page.kind === 'plan' || (page.kind === 'question' && page.level !== 'undo');
}

function confirm(visit: OpenVisit, from: Visited | undefined): void {
  const seen = from && visit.pages.get(from.path);
  if (seen) seen.read = true;
}

function searchOf(page: Visited['page']): string | undefined {
  return page.kind === 'search' && page.query !== '' ? page.query : undefined;
}
