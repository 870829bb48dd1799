import type { Stale } from '../../catalogue/stale.ts';
import type { ReportFormat } from '../process/report-format.ts';

/** A statement past its day, with the codes of the plans and guides that say it; rights stand on pages of their own. */
export interface StaleRow extends Stale {
  readonly codes?: readonly string[] | undefined;
}

/**
 * The report by provider, with no line end after the last line.
 *
 * @param day the day it was asked for, ISO
 */
export function staleReport(rows: readonly StaleRow[], day: string, format: ReportFormat): string {
  if (format === 'json') return JSON.stringify({ day, stale: rows.map(asData) }, null, 2);
  const heading = `On ${day}: ${rows.length === 0 ? 'nothing is past its day' : `${rows.length} statements are past their day`}`;
  const groups = [...Map.groupBy(rows, groupOf)];
  const parts = groups.map(([owner, group]) =>
    format === 'text' ? asText(owner, group) : asMarkdown(owner, group),
  );
  return [format === 'text' ? heading : `**${heading}**`, ...parts].join('\n\n');
}

const groupOf = ({ claim, owner }: StaleRow): string =>
  [claim.provider ?? 'for every provider', ...(owner === undefined ? [] : [owner])].join(', ');

const asData = ({ claim, class: name, until, twice, owner, codes }: StaleRow) => {
  const { file, line } = claim.finding('');
  const { key, provider, critical, checked } = claim;
  return { key, provider, critical, checked, until, class: name, twice, owner, codes, file, line };
};

const place = ({ claim }: StaleRow): string => {
  const { file, line } = claim.finding('');
  return line === undefined ? file : `${file}:${line}`;
};

const said = ({ codes }: StaleRow): string =>
  codes === undefined ? '' : `${codes.length} plans and guides; `;

const since = ({ claim, until }: StaleRow): string =>
  until === undefined ? 'has no day' : `checked ${claim.checked}, believed until ${until}`;

const asText = (owner: string, rows: readonly StaleRow[]): string =>
  [
    `${owner} (${rows.length})`,
    ...rows.map(
      (row) =>
        `  ${row.claim.critical ? '! ' : '  '}${row.claim.key} ${since(row)}; ${said(row)}${place(row)}`,
    ),
  ].join('\n');

const asMarkdown = (owner: string, rows: readonly StaleRow[]): string =>
  [
    `### ${owner}`,
    '',
    '| statement | checked | believed until | plans and guides | where |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${row.claim.critical ? '**critical** ' : ''}\`${row.claim.key}\` | ${row.claim.checked ?? 'no day'} | ${row.until ?? ''} | ${row.codes?.length ?? ''} | \`${place(row)}\` |`,
    ),
  ].join('\n');
