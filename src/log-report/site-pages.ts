import { pathWithin } from '../base.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { isLocale, LOCALES, type Locale } from '../i18n/locales.ts';
import { entriesOf } from '../site/entries.ts';
import { undoPages } from '../site/lists/undo-rows.ts';
import { statePath } from '../site/paths.ts';
import { permanentLinks } from '../site/permanent-links.ts';
import { plannerPages } from '../site/planner/pages.ts';
import { EVERY_SERVICE, unsurePaths } from '../site/question/unsure.ts';
import { cancelPath, permanentPath, plannerPath, undoPath, VOTES, type Vote } from '../urls.ts';
import type { QuestionId } from '../wizard/answers.ts';
import { allStates } from '../wizard/states.ts';
import { publishable } from './masks/publishable.ts';
import { readTarget } from './read-target.ts';

/**
 * A level of the wizard: a question by its id, or what stands beside the questions. `unsure` is what is asked below
 * "I'm not sure", `every-service` the long list there, `undo` the list of what can be taken back.
 */
export type Level = QuestionId | 'not-sure' | 'unsure' | 'every-service' | 'not-listed' | 'compare' | 'undo';

/** What a request asked for. */
export type Page =
  | { readonly kind: 'plan' | 'guide'; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'question'; readonly level: Level; readonly locale: Locale }
  | { readonly kind: 'planner'; readonly locale: Locale }
  | {
      readonly kind: 'search';
      /** Already fit to be printed: nothing else of it is kept. */
      readonly query: string;
      readonly locale: Locale;
    }
  | { readonly kind: 'permanent'; readonly code: string }
  | {
      readonly kind: 'vote';
      readonly vote: Vote;
      /** A code, or where in the wizard something is not listed. */
      readonly about: string | undefined;
      readonly locale: Locale;
    }
  | { readonly kind: 'other'; readonly locale: Locale | undefined }
  | { readonly kind: 'file' };

/** A page with where it stands: its path, without query. */
export interface Visited {
  readonly page: Page;
  readonly path: string;
  /** Whether it was shown inside another site's page. */
  readonly embedded: boolean;
}

/** The site as its logs name it. */
export interface SitePages {
  /** @param target what stands in the request, raw; undefined when that is no path */
  readonly find: (target: string) => Visited | undefined;
  /** Whether a request asked for what stands beside the site, on the same host. */
  readonly isElsewhere: (target: string) => boolean;
  /** Title of a plan, a guide, or of what a code stands for, in the first language. */
  readonly title: (id: string) => string | undefined;
}

const SEARCH = /^\/([^/]+)\/search\/$/;
const VOTE = /^\/([^/]+)\/feedback\/([a-z-]{1,24})\/$/;
/** What pages load, and what programs read. */
const FILE = /^\/(?:_astro|pagefind|api)\/|\.[a-z0-9]{2,12}$/i;

/**
 * Knows every page of the catalogue by its path.
 *
 * @param base the path at which the site stands on its host; what was asked of the host beside it is none of the site's
 */
export function sitePages(catalogue: Catalogue, base = '/'): SitePages {
  const isElsewhere = (path: string): boolean => !`${path}/`.startsWith(base);
  const known = new Map<string, Visited>();
  const learn = (path: string, page: Page): void => {
    known.set(path, { page, path, embedded: false });
  };
  const titles = new Map<string, string>();
  const [first] = LOCALES;
  for (const entry of entriesOf(catalogue)) {
    const { title } = entry.in[first];
    titles.set(entry.id, title);
    titles.set(entry.code, title);
    for (const locale of LOCALES) learn(entry.in[locale].path, { kind: entry.kind, id: entry.id, locale });
  }
  for (const { code, choices } of permanentLinks(catalogue)) {
    learn(permanentPath(code), { kind: 'permanent', code });
    for (const { locale } of choices) learn(permanentPath(code, locale), { kind: 'permanent', code });
    const [choice] = choices;
    if (choice && !titles.has(code)) titles.set(code, choice.title);
  }
  for (const [path, page] of [...questionPages(catalogue), ...plannerPaths(catalogue)]) learn(path, page);

  const pageAt = (path: string, query: URLSearchParams): Page => {
    const search = localeIn(SEARCH.exec(path));
    if (search)
      return { kind: 'search', query: publishable(query.get('q') ?? '').toLowerCase(), locale: search };
    const voted = VOTE.exec(path);
    const voter = localeIn(voted);
    const vote = VOTES.find((each) => each === voted?.[2]);
    if (vote && voter) return { kind: 'vote', vote, about: aboutIn(query), locale: voter };
    if (FILE.test(path)) return { kind: 'file' };
    const locale = path.split('/', 2)[1];
    return { kind: 'other', locale: isLocale(locale) ? locale : undefined };
  };
  const aboutIn = (query: URLSearchParams): string | undefined => {
    const code = query.get('code') ?? '';
    const place = query.get('at')?.split('/') ?? [];
    if (titles.has(code)) return code;
    return known.has(cancelPath(first, ...place)) ? place.join('/') || undefined : undefined;
  };
  return {
    title: (id) => titles.get(id),
    isElsewhere: (raw) => isElsewhere(readTarget(raw)?.path ?? base),
    find: (raw) => {
      const target = readTarget(raw);
      if (!target || isElsewhere(target.path)) return undefined;
      const path = pathWithin(base, target.path);
      const { query } = target;
      const embedded = query.has('embed');
      const page = known.get(path);
      if (page) return embedded ? { ...page, embedded } : page;
      return { page: pageAt(path, query), path: publishable(path), embedded };
    },
  };
}

/** Every question of the wizard, what stands beside them, and the list of what can be taken back. */
function questionPages(catalogue: Catalogue): readonly (readonly [path: string, page: Page])[] {
  return LOCALES.flatMap((locale) => {
    const question = (path: string, level: Level) => [path, { kind: 'question', level, locale }] as const;
    return [
      ...allStates(catalogue).flatMap((state) => {
        if (state.kind === 'plan') return [];
        return [question(statePath(locale, state), state.kind === 'question' ? state.question : state.kind)];
      }),
      ...unsurePaths(catalogue).map((given) =>
        question(
          cancelPath(locale, 'not-sure', ...given),
          given[0] === EVERY_SERVICE ? 'every-service' : 'unsure',
        ),
      ),
      ...undoPages(catalogue).map((provider) => question(undoPath(locale, provider), 'undo')),
    ];
  });
}

/** Where each provider has a page, the first one is a list of them, which is no `PlannerPage`. */
function plannerPaths(catalogue: Catalogue): readonly (readonly [path: string, page: Page])[] {
  const providers = [...new Set([undefined, ...plannerPages(catalogue).map(({ provider }) => provider)])];
  return LOCALES.flatMap((locale) =>
    providers.map((provider) => [plannerPath(locale, provider), { kind: 'planner', locale }] as const),
  );
}

function localeIn(match: RegExpExecArray | null): Locale | undefined {
  const locale = match?.[1];
  return isLocale(locale) ? locale : undefined;
}
