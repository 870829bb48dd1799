import { LOCALES } from '../../i18n/locales.ts';
import type { Difference, TextChange } from '../../site/changes/compare-readings.ts';
import type { ReportFormat } from '../process/report-format.ts';

const KINDS = ['plan', 'guide', 'question'] as const;
const FATES = ['changed', 'added', 'removed'] as const;

/** @returns the report, with no line end after the last line */
export function diffReport(ref: string, all: readonly Difference[], format: ReportFormat): string {
  if (format === 'json') return JSON.stringify({ against: ref, ...counts(all), differences: all }, null, 2);
  const lines = format === 'text' ? all.map(asText) : all.map(asMarkdown);
  return [summary(ref, all), ...lines].join('\n\n');
}

function counts(all: readonly Difference[]) {
  const byFate = FATES.map((fate) => {
    const ofFate = all.filter((each) => each.fate === fate);
    const byKind = KINDS.map((kind) => [`${kind}s`, ofFate.filter((each) => each.kind === kind).length]);
    return [fate, Object.fromEntries(byKind) as Record<string, number>] as const;
  });
  const codes = all.filter(({ texts }) => texts.some(({ name }) => name === 'code')).length;
  return { summary: Object.fromEntries(byFate), codes };
}

function summary(ref: string, all: readonly Difference[]): string {
  if (all.length === 0) return `Nothing is read otherwise than in ${ref}.`;
  const { summary: byFate, codes } = counts(all);
  const parts = FATES.map((fate) => {
    const byKind = Object.entries(byFate[fate] ?? {}).map(([kind, count]) => `${count} ${kind}`);
    return `${fate}: ${[...byKind, ...(fate === 'changed' ? [`${codes} codes`] : [])].join(', ')}`;
  });
  return `Against ${ref} – ${parts.join('; ')}`;
}

const heading = ({ fate, kind, path }: Difference): string => `${fate} ${kind} ${path}`;

/** Every line with its side and its language, the old ones first. */
const linesOf = ({ in: versions }: TextChange): readonly string[] =>
  LOCALES.flatMap((locale) => [
    ...versions[locale].old.map((line) => `- ${locale}  ${line}`),
    ...versions[locale].new.map((line) => `+ ${locale}  ${line}`),
  ]);

const isRepeated = (text: TextChange): boolean => linesOf(text).length === 0;

/** The texts that say only what stands above, or the same in another order. */
function repeated({ texts }: Difference): readonly string[] {
  const names = texts.filter(isRepeated).map(({ name }) => name);
  return names.length === 0 ? [] : [`also in: ${names.join('; ')}`];
}

const asText = (difference: Difference): string =>
  [
    heading(difference),
    ...difference.texts
      .filter((text) => !isRepeated(text))
      .flatMap((text) => [`  ${text.name}`, ...linesOf(text).map((line) => `    ${line}`)]),
    ...repeated(difference).map((line) => `  ${line}`),
  ].join('\n');

const asMarkdown = (difference: Difference): string => {
  const rows = difference.texts
    .filter((text) => !isRepeated(text))
    .flatMap(({ name, in: versions }) =>
      (['old', 'new'] as const).map(
        (side) =>
          `| ${name} | ${side} | ${LOCALES.map((locale) => cell(versions[locale][side])).join(' | ')} |`,
      ),
    );
  const head = [
    `| text | | ${LOCALES.join(' | ')} |`,
    `| --- | --- | ${LOCALES.map(() => '---').join(' | ')} |`,
  ];
  return [
    `**${heading(difference)}**`,
    ...(rows.length === 0 ? [] : ['', ...head, ...rows]),
    ...repeated(difference).flatMap((line) => ['', line]),
  ].join('\n');
};

/** Words in a table must not end their cell, nor become anything but words. */
const cell = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;'))
    .join('<br>');
