import { LOCALES } from '../i18n/locales.ts';
import { formatTable, type TableRow } from './format-table.ts';
import type { Reason } from './formats/log-entry.ts';
import { leftOutSentences } from './left-out.ts';
import type { Report, Row, Totals } from './report.ts';

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'not-a-log-line': 'not in a log format',
  'unknown-fields': 'without a field that is known',
  'no-time': 'without a time that can be read',
  'no-request': 'without a request',
  'not-http': 'a request that is not HTTP',
  'no-status': 'without a status',
  'too-long': 'too long',
};

/** The report as tables for a terminal. */
export function formatReport(report: Report): string {
  const { period, totals } = report;
  const blocks = [
    period === null ? 'No request counts.' : `From ${period.from} to ${period.to} (UTC)`,
    formatTable(totalRows(totals)),
    malformed(report),
    section(
      'Languages, in visits',
      report.languages.map(({ locale, visits }) => [locale, visits]),
    ),
    pages('Plans, in visits', report.plans),
    pages('Guides, in visits', report.guides),
    section(
      'Permanent links used, in visits',
      withHead(
        ['code', 'visits', 'title'],
        report.permanent.map(({ id, title, visits }) => [id, visits, title ?? '']),
      ),
    ),
    section(
      'Votes',
      withHead(
        ['vote', 'votes', 'about', 'title'],
        report.votes.map(({ vote, votes, about, title }) => [vote, votes, about ?? '', title ?? '']),
      ),
    ),
    section(
      'Planner, in visits',
      report.planner.visits === 0
        ? []
        : [
            ['visits', ...LOCALES],
            [report.planner.visits, ...LOCALES.map((locale) => report.planner.locales[locale] ?? 0)],
          ],
    ),
    ...wizard(report.funnel),
    section(
      'Searches, in visits',
      withHead(
        ['words', 'visits', 'no page opened'],
        report.searches.map(({ query, visits, nowhere }) => [query, visits, nowhere]),
      ),
    ),
    section(
      'Searches that led nowhere, in visits',
      report.searchesNowhere.map(({ query, nowhere }) => [query, nowhere]),
    ),
    section(
      'Dead links, in requests',
      withHead(
        ['path', 'requests', 'linked from'],
        report.dead.map(({ path, requests, from }) => [path, requests, from]),
      ),
    ),
    ...leftOutSentences(report.leftOut),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** How far visits came that read a question. */
function wizard(funnel: Report['funnel']): readonly string[] {
  return [
    `Wizard\n${indent(`${funnel.asked} visits read a question; ${funnel.reachedPlan} of them (${share(funnel.reachedPlan, funnel.asked)}) read a plan. ${funnel.straightToPlan} more came straight to a plan.`)}`,
    section(
      undefined,
      withHead(
        ['question', 'visits', 'went on', 'left here', 'read a plan'],
        funnel.levels.map(({ level, visits, wentOn, left, reachedPlan }) => [
          level,
          visits,
          wentOn,
          left,
          `${share(reachedPlan, visits)}`,
        ]),
      ),
    ),
    section(
      'Left without a plan, last page, in visits',
      funnel.leftFrom.map(({ path, visits }) => [path, visits]),
    ),
  ];
}

function totalRows(totals: Totals): readonly TableRow[] {
  const rows: readonly (readonly [string, number])[] = [
    ['lines', totals.lines],
    ['of them malformed', totals.malformed],
    ['outside the period', totals.outside],
    ['beside the site, on its host', totals.elsewhere],
    ['by programs that say so', totals.bots],
    ['not GET', totals.otherMethods],
    ['redirects', totals.redirects],
    ['not found, without a referer', totals.deadWithoutReferer],
    ['other errors', totals.refused],
    ['styles, scripts, data', totals.files],
    ['pages', totals.pages],
    ['visits', totals.visits],
    ['visits in another site’s page', totals.embeddedVisits],
    ['lines that do not name a browser', totals.withoutAgent],
  ];
  return rows.filter(([, count], index) => count > 0 || index === 0);
}

function malformed({ malformed }: Report): string {
  const rows = Object.entries(malformed).map(
    ([reason, count]): TableRow => [REASON_WORDS[reason as Reason], count],
  );
  return rows.length === 0 ? '' : section('Malformed lines', rows);
}

function pages(title: string, rows: readonly Row[]): string {
  return section(
    title,
    withHead(
      ['id', 'visits', ...LOCALES, 'title'],
      rows.map((row) => [
        row.id,
        row.visits,
        ...LOCALES.map((locale) => row.locales[locale] ?? 0),
        row.title ?? '',
      ]),
    ),
  );
}

const withHead = (head: TableRow, rows: readonly TableRow[]): readonly TableRow[] =>
  rows.length === 0 ? [] : [head, ...rows];

/** @param title left out where the table belongs to what stands above it */
function section(title: string | undefined, rows: readonly TableRow[]): string {
  if (rows.length === 0) return title === undefined ? '' : `${title}: none`;
  const table = indent(formatTable(rows));
  return title === undefined ? table : `${title}\n${table}`;
}

const indent = (text: string): string => text.replace(/^/gm, '  ');

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}
