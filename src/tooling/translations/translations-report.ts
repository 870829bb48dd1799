import type { ReportFormat } from '../process/report-format.ts';
import type { LanguageReport, Row } from './language-report.ts';
import type { WordsApart } from './word-diff.ts';

/** @returns the report, with no line end after the last line */
export function translationsReport(languages: readonly LanguageReport[], format: ReportFormat): string {
  if (format === 'json') return JSON.stringify(languages, null, 2);
  if (languages.length === 0) return 'There is one language, so nothing is translated.';
  const parts = languages.flatMap(({ locale, rows }) =>
    [...Map.groupBy(rows, ({ file }) => file)].map(([file, ofFile]) =>
      format === 'text' ? asText(locale, file, ofFile) : asMarkdown(locale, file, ofFile),
    ),
  );
  return [...parts, languages.map(summary).join('\n')].join('\n\n');
}

function summary({ locale, texts, translated, counts, warnings }: LanguageReport): string {
  // Rounded down: all is translated only where nothing is missing.
  const share = texts === 0 ? 100 : Math.floor((100 * translated) / texts);
  const parts = [
    `${locale}: ${translated} of ${texts} texts are translated (${share} %)`,
    ...(counts.outdated === 0
      ? []
      : [`${counts.outdated} of them from an older text, of which ${warnings} warn readers`]),
    ...(counts.orphan === 0 ? [] : [`${counts.orphan} translations or notes whose source is gone`]),
    ...(counts.unnoted === 0
      ? []
      : [
          `${counts.unnoted} of which nothing says from what they were translated (npm run translations -- --accept --locale ${locale} notes them)`,
        ]),
  ];
  return parts.join('; ');
}

const UNKNOWN = 'git does not know the text it was translated from';

/** As `--only` and `--grade` take it. */
const placeOf = ({ file, path, texts }: Row): string =>
  `content/${file}${path === undefined ? '' : `: ${path}`}${texts === undefined ? '' : ` (all ${texts} texts)`}`;

const stateOf = ({ state, grade }: Row): string => (grade === undefined ? state : `${state} (${grade})`);

function asText(locale: string, file: string, rows: readonly Row[]): string {
  const lines = rows.flatMap((row) => [
    `  ${stateOf(row)}  ${placeOf(row)}`,
    ...(row.state === 'outdated' ? [`    ${saidBy(row, { old: ['[-', '-]'], now: ['{+', '+}'] })}`] : []),
  ]);
  return [`${locale}  content/${file}`, ...lines].join('\n');
}

function asMarkdown(locale: string, file: string, rows: readonly Row[]): string {
  const marks: Marks = { old: ['~~', '~~'], now: ['**', '**'] };
  return [
    `### ${locale}: \`content/${file}\``,
    '',
    '| text | | what changed |',
    '| --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| \`${placeOf(row)}\` | ${stateOf(row)} | ${row.state === 'outdated' ? saidBy(row, marks, cell) : ''} |`,
    ),
  ].join('\n');
}

type Marks = Readonly<Record<'old' | 'now', readonly [string, string]>>;

function saidBy({ words }: Row, marks: Marks, written = (text: string): string => text): string {
  if (!words) return UNKNOWN;
  return words
    .map(({ in: side, words: said }: WordsApart) =>
      side === 'both' ? written(said) : `${marks[side][0]}${written(said)}${marks[side][1]}`,
    )
    .join(' ');
}

/** Words in a table must not end their cell, nor become anything but words. */
const cell = (words: string): string => words.replace(/[\\|<*~_`[]/g, '\\$&');
