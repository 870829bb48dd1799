import { LOCALES, type Locale } from '../i18n/locales.ts';
import { isBot } from './bots.ts';
import { decodeField } from './decode-field.ts';
import { LineReader } from './formats/line-reader.ts';
import type { LogEntry, Reason } from './formats/log-entry.ts';
import { Funnel } from './funnel.ts';
import { type Counted, LocalesOf, visitsOf } from './locales-of.ts';
import { publishable } from './masks/publishable.ts';
import { readTarget, withoutQuery } from './read-target.ts';
import type { LogRead, Report, Row, SearchRow, Totals } from './report.ts';
import type { SitePages, Visited } from './site-pages.ts';
import { Tally } from './tally.ts';
import { type Visit, Visits } from './visits.ts';

interface Dead {
  readonly path: string;
  readonly from: string;
}

/** Which requests count: those from `since` on and before `until`, in milliseconds since 1970. */
export interface Period {
  readonly since: number;
  readonly until: number;
}

/** Takes a log line by line and says at the end what readers did. */
export class Collector {
  readonly #site: SitePages;
  readonly #period: Period;
  readonly #visits = new Visits((visit) => this.#count(visit));
  readonly #funnel = new Funnel();
  #reader = new LineReader();
  #log: { -readonly [Key in keyof LogRead]: LogRead[Key] } = { lines: 0, read: 0, odd: undefined };
  readonly #totals = {
    lines: 0,
    outside: 0,
    elsewhere: 0,
    bots: 0,
    otherMethods: 0,
    redirects: 0,
    refused: 0,
    files: 0,
    pages: 0,
  };
  readonly #malformed = new Map<Reason, number>();
  readonly #plans = new Tally<Counted>();
  readonly #guides = new Tally<Counted>();
  readonly #permanent = new Tally<Counted>();
  readonly #planner = new Tally<Counted>();
  readonly #votes = new Tally<{ readonly vote: string; readonly about: string | undefined }>();
  readonly #searches = new Tally<{ readonly query: string; readonly nowhere: number }>();
  readonly #left = new Tally<{ readonly path: string }>();
  readonly #dead = new Tally<Dead>();
  readonly #languages = new Tally<{ readonly locale: Locale }>();
  #visitCount = 0;
  #embedded = 0;
  #deadWithoutReferer = 0;
  #withoutAgent = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(site: SitePages, period: Period) {
    this.#site = site;
    this.#period = period;
  }

  /** Another log begins: formats and what is known of them are its own. */
  begin(): void {
    this.#reader = new LineReader();
    this.#log = { lines: 0, read: 0, odd: undefined };
  }

  line(text: string): void {
    if (text === '') return;
    const parsed = this.#reader.read(text);
    if (parsed === undefined) return;
    this.#totals.lines += 1;
    this.#log.lines += 1;
    if (parsed.kind === 'malformed') {
      // Joined anew, or it would keep the whole piece of the log that it was cut from.
      this.#log.odd ??= Array.from(text.slice(0, 200)).join('');
      this.#addMalformed(parsed.reason);
      return;
    }
    this.#log.read += 1;
    this.#entry(parsed.entry);
  }

  tooLong(): void {
    this.#totals.lines += 1;
    this.#log.lines += 1;
    this.#addMalformed('too-long');
  }

  /** What was read of the log that began last. */
  get log(): LogRead {
    return this.#log;
  }

  #addMalformed(reason: Reason): void {
    this.#malformed.set(reason, (this.#malformed.get(reason) ?? 0) + 1);
  }

  #entry(entry: LogEntry): void {
    const totals = this.#totals;
    if (entry.time < this.#period.since || entry.time >= this.#period.until) {
      totals.outside += 1;
      return;
    }
    this.#first = Math.min(this.#first, entry.time);
    this.#last = Math.max(this.#last, entry.time);
    // The common format has no agent: there nobody can be told from a program.
    if (!entry.combined) this.#withoutAgent += 1;
    else if (isBot(entry.agent)) {
      totals.bots += 1;
      return;
    }
    if (this.#site.isElsewhere(entry.target)) totals.elsewhere += 1;
    else if (entry.method !== 'GET') totals.otherMethods += 1;
    else if (entry.status === 404 || entry.status === 410) this.#deadLink(entry);
    else if (entry.status >= 400) totals.refused += 1;
    else if ([200, 206, 304].includes(entry.status)) this.#delivered(entry);
    else totals.redirects += 1;
  }

  #delivered(entry: LogEntry): void {
    const visited = this.#site.find(entry.target);
    const from = entry.referer === undefined ? undefined : this.#site.find(entry.referer);
    const visitor = `${entry.client}\0${entry.agent ?? ''}`;
    if (!visited || visited.page.kind === 'file') {
      this.#totals.files += 1;
      if (from) this.#visits.trace(visitor, entry.time, from);
      return;
    }
    this.#totals.pages += 1;
    this.#visits.page(visitor, entry.time, visited, from);
  }

  #deadLink({ target, referer }: LogEntry): void {
    if (referer === undefined) {
      // Addresses that nobody links to: mostly programs that look for holes.
      this.#deadWithoutReferer += 1;
      return;
    }
    const path = publishable(readTarget(target)?.path ?? decodeField(target));
    const from = publishable(withoutQuery(referer));
    this.#dead.add(`${path}\0${from}`, { path, from });
  }

  #count({ pages, searches }: Visit): void {
    if (pages.length === 0) return;
    this.#visitCount += 1;
    if (pages.some(({ embedded }) => embedded)) this.#embedded += 1;
    for (const locale of LOCALES)
      if (pages.some(({ page }) => 'locale' in page && page.locale === locale))
        this.#languages.add(locale, { locale });
    this.#countPages(pages);
    for (const [query, led] of searches) {
      const nowhere = led ? 0 : 1;
      this.#searches.add(query, { query, nowhere }, (before) => ({
        query,
        nowhere: before.nowhere + nowhere,
      }));
    }
    const left = this.#funnel.add(pages);
    if (left) this.#left.add(left.path, { path: left.path });
  }

  #countPages(pages: readonly Visited[]): void {
    const read = {
      plan: new LocalesOf(),
      guide: new LocalesOf(),
      permanent: new LocalesOf(),
      planner: new LocalesOf(),
    };
    for (const { page } of pages) {
      if (page.kind === 'plan' || page.kind === 'guide') read[page.kind].add(page.id, page.locale);
      else if (page.kind === 'permanent') read.permanent.add(page.code);
      else if (page.kind === 'planner') read.planner.add('planner', page.locale);
      else if (page.kind === 'vote')
        this.#votes.add(`${page.vote} ${page.about ?? ''}`, { vote: page.vote, about: page.about });
    }
    read.plan.countIn(this.#plans);
    read.guide.countIn(this.#guides);
    read.permanent.countIn(this.#permanent);
    read.planner.countIn(this.#planner);
  }

  /** Ends the log. @param top how many rows a table may have */
  report(top: number): Report {
    this.#visits.end();
    const title = (id: string): string | null => this.#site.title(id) ?? null;
    const rows = (tally: Tally<Counted>): readonly Row[] =>
      tally.top(top).map(({ count, thing: { key, locales } }) => ({
        id: key,
        title: title(key),
        visits: count,
        locales,
      }));
    const searches = this.#searches.top().map(({ count, thing }): SearchRow => ({ ...thing, visits: count }));
    return {
      period: this.#first <= this.#last ? { from: iso(this.#first), to: iso(this.#last) } : null,
      totals: this.#totalsNow(),
      malformed: Object.fromEntries(this.#malformed),
      languages: this.#languages.top().map(({ count, thing }) => ({ ...thing, visits: count })),
      plans: rows(this.#plans),
      guides: rows(this.#guides),
      permanent: rows(this.#permanent),
      planner: visitsOf(this.#planner),
      votes: this.#votes.top().map(({ count, thing: { vote, about } }) => ({
        vote,
        about: about ?? null,
        title: about === undefined ? null : title(about),
        votes: count,
      })),
      funnel: {
        ...this.#funnel.report(),
        leftFrom: this.#left.top(top).map(({ count, thing: { path } }) => ({ path, visits: count })),
      },
      searches: searches.slice(0, top),
      searchesNowhere: [...searches]
        .filter(({ nowhere }) => nowhere > 0)
        .sort((a, b) => b.nowhere - a.nowhere)
        .slice(0, top),
      dead: this.#dead.top(top).map(({ count, thing }) => ({ ...thing, requests: count })),
      leftOut: { searches: this.#searches.left, deadLinks: this.#dead.left, ...this.#visits.leftOut },
    };
  }

  #totalsNow(): Totals {
    return {
      ...this.#totals,
      malformed: [...this.#malformed.values()].reduce((sum, count) => sum + count, 0),
      visits: this.#visitCount,
      embeddedVisits: this.#embedded,
      deadWithoutReferer: this.#deadWithoutReferer,
      withoutAgent: this.#withoutAgent,
    };
  }
}

function iso(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
