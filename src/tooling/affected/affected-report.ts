import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Entry } from '../../site/entries.ts';
import type { ReportFormat } from '../process/report-format.ts';

/** What a change of one thing would touch. */
export interface Affected {
  /** As it was found: `label:ovhcloud/cancel`. */
  readonly target: string;
  readonly entries: readonly Entry[];
}

/** @returns the report, with no line end after the last line */
export function affectedReport(all: readonly Affected[], format: ReportFormat): string {
  if (format === 'json') return JSON.stringify(all.map(asData), null, 2);
  return all.map((each) => (format === 'text' ? asText(each) : asMarkdown(each))).join('\n\n');
}

const asData = ({ target, entries }: Affected) => ({
  target,
  ...counts(entries),
  entries: entries.map(({ kind, id, code, in: versions }) => ({
    kind,
    id,
    code,
    paths: Object.fromEntries(LOCALES.map((locale) => [locale, versions[locale].path])),
  })),
});

function counts(entries: readonly Entry[]) {
  const plans = entries.filter(({ kind }) => kind === 'plan').length;
  return { plans, guides: entries.length - plans, pages: entries.length * LOCALES.length };
}

function heading({ target, entries }: Affected): string {
  const { plans, guides, pages } = counts(entries);
  if (entries.length === 0) return `${target}: no plan, no guide and no reply holds it`;
  return `${target}: ${plans} plans and ${guides} guides; ${pages} pages in ${LOCALES.join(', ')}, each with its Markdown and its reply`;
}

const asText = (affected: Affected): string =>
  [
    heading(affected),
    ...affected.entries.map(
      ({ code, in: versions }) =>
        `  ${code.padEnd(6)} ${LOCALES.map((locale) => versions[locale].path).join('  ')}`,
    ),
  ].join('\n');

const title = (locale: Locale): string => `page (${locale})`;

const asMarkdown = (affected: Affected): string =>
  [
    `**${heading(affected)}**`,
    ...(affected.entries.length === 0
      ? []
      : [
          '',
          `| code | ${LOCALES.map(title).join(' | ')} |`,
          `| --- | ${LOCALES.map(() => '---').join(' | ')} |`,
          ...affected.entries.map(
            ({ code, in: versions }) =>
              `| \`${code}\` | ${LOCALES.map((locale) => `${cell(versions[locale].title)} \`${versions[locale].path}\``).join(' | ')} |`,
          ),
        ]),
  ].join('\n');

/** Words in a table must not end their cell. */
const cell = (words: string): string => words.replaceAll('|', '\\|');
