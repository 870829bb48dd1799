import type { Browser, Page } from '@playwright/test';
import { watchHarm } from './harm.ts';
import type { Taken } from './in-page.ts';
import type { Ground, Surface } from './surface.ts';
import { SURFACES } from './surfaces.ts';

/** What came of attacking one surface. */
export interface Result {
  readonly name: string;
  readonly tried: number;
  /** The longest that an input kept a page, in milliseconds. */
  readonly longest: number;
  /** What a page did that it must not. */
  readonly harm: readonly string[];
  /** Inputs that kept a page for longer than a second, each time that they were tried. */
  readonly slow: readonly string[];
}

/** In between it is asked whether any harm was done: an input that did some is one of so many. */
const AT_ONCE = 250;
const TOO_LONG = 1_000;
const TRIED_AGAIN = 2;

/**
 * Gives every surface its share of hostile inputs, the same for the same seed.
 *
 * @param inputs how many together
 * @param only the name of one surface, which gets all of them
 * @param told called with each result as it comes
 */
export async function attack(
  browser: Browser,
  ground: Ground,
  {
    inputs,
    seed,
    only,
    told = () => undefined,
  }: {
    readonly inputs: number;
    readonly seed: number;
    readonly only?: string | undefined;
    readonly told?: (result: Result) => void;
  },
): Promise<readonly Result[]> {
  const surfaces = SURFACES.filter(({ name }) => only === undefined || name === only);
  const shares = surfaces.reduce((sum, { share }) => sum + share, 0);
  const results: Result[] = [];
  for (const surface of surfaces) {
    const count = Math.max(2, Math.round((inputs * surface.share) / shares));
    const result = await attackOne(browser, ground, surface, count, seed);
    results.push(result);
    told(result);
  }
  return results;
}

async function attackOne(
  browser: Browser,
  ground: Ground,
  surface: Surface,
  count: number,
  seed: number,
): Promise<Result> {
  const taken: Taken[] = [];
  const harm = new Set<string>();
  const slow: string[] = [];
  for (let done = 0, batch = 0; done < count; done += AT_ONCE, batch += 1) {
    const size = Math.min(AT_ONCE, count - done);
    const tried = await onAPage(browser, ground, surface, size, seed + batch);
    taken.push(...tried.taken);
    for (const each of tried.harm) harm.add(each);
    let late = tooLong(tried.taken);
    // A machine that does something else makes any input slow once, and none each time.
    for (let again = 0; again < TRIED_AGAIN && late.length > 0; again += 1) {
      const next = tooLong((await onAPage(browser, ground, surface, size, seed + batch)).taken);
      late = late.filter((input) => next.includes(input));
    }
    slow.push(...late);
  }
  return {
    name: surface.name,
    tried: taken.length,
    longest: Math.round(Math.max(0, ...taken.map(({ milliseconds }) => milliseconds))),
    harm: [...harm],
    slow: slow.map((input) => input.slice(0, 120)),
  };
}

const tooLong = (taken: readonly Taken[]): readonly string[] =>
  taken.filter(({ milliseconds }) => milliseconds > TOO_LONG).map(({ input }) => input);

/** Opens a page of its own for some inputs, and says what it did that it must not. */
async function onAPage(
  browser: Browser,
  ground: Ground,
  surface: Surface,
  count: number,
  seed: number,
): Promise<{ readonly taken: readonly Taken[]; readonly harm: readonly string[] }> {
  const context = await browser.newContext();
  try {
    return await tryOn(await context.newPage(), ground, surface, count, seed);
  } finally {
    await context.close();
  }
}

/**
 * Tries inputs on a page that nothing was done with yet.
 *
 * @returns also what it did that it must not, an input that could not be tried among it
 */
export async function tryOn(
  page: Page,
  ground: Ground,
  surface: Surface,
  count: number,
  seed: number,
): Promise<{ readonly taken: readonly Taken[]; readonly harm: readonly string[] }> {
  const watched = await watchHarm(
    page,
    [ground.site, ground.portal].map((url) => new URL(url).origin),
  );
  try {
    const taken = await surface.attack(page, ground, count, seed);
    const seen = await watched.seen();
    return { taken, harm: seen.map((each) => `${each} (seed ${seed})`) };
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { taken: [], harm: [`${why} (seed ${seed})`] };
  }
}
