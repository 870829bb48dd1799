import type { ReportFormat } from '../process/report-format.ts';
import type { Asked } from './ask-network.ts';
import type { Outside } from './find-addresses.ts';
import { JUDGEMENTS, type Judged } from './judge-addresses.ts';

const KINDS = Object.keys(JUDGEMENTS) as readonly (keyof typeof JUDGEMENTS)[];

/**
 * The report by what is to be done, with no line end after the last line.
 *
 * @param asked what hosts said; left out where nobody was asked
 */
export function linksReport(
  all: readonly Outside[],
  found: readonly Judged[],
  asked: Asked | undefined,
  format: ReportFormat,
): string {
  const rows = [...found, ...(asked?.judged ?? [])];
  const hosts = new Set(all.flatMap(({ address }) => URL.parse(address)?.host ?? [])).size;
  if (format === 'json')
    return JSON.stringify(
      { addresses: all.length, hosts, asked: asked?.asked ?? 0, kept: asked?.kept ?? 0, found: rows },
      null,
      2,
    );
  const parts = KINDS.flatMap((kind) => {
    const ofKind = rows.filter(({ judgement }) => judgement === kind);
    if (ofKind.length === 0) return [];
    return [format === 'text' ? asText(kind, ofKind) : asMarkdown(kind, ofKind)];
  });
  const counts = `${all.length} addresses at ${hosts} hosts; ${rows.length === 0 ? 'nothing to look at' : `${rows.length} things to look at`}`;
  const network = asked
    ? `Asked for ${asked.asked} addresses; of ${asked.kept} more the answer of this week was kept.`
    : 'Nobody was asked: npm run links -- --network asks whether they are still there.';
  return [...parts, `${counts}. ${network}`].join('\n\n');
}

const placeOf = (place: Outside['places'][number]): string =>
  place.line === undefined ? place.file : `${place.file}:${place.line}`;

const asText = (kind: keyof typeof JUDGEMENTS, rows: readonly Judged[]): string =>
  [
    `${JUDGEMENTS[kind]} (${rows.length})`,
    ...rows.flatMap(({ address, says, places }) => [
      `  ${address}`,
      `    ${says}; ${places.map(placeOf).join(', ')}`,
    ]),
  ].join('\n');

const asMarkdown = (kind: keyof typeof JUDGEMENTS, rows: readonly Judged[]): string =>
  [
    `### ${JUDGEMENTS[kind]}`,
    '',
    '| address | | where |',
    '| --- | --- | --- |',
    ...rows.map(
      ({ address, says, places }) =>
        `| ${cell(address)} | ${cell(says)} | ${places.map((place) => `\`${placeOf(place)}\``).join('<br>')} |`,
    ),
  ].join('\n');

/** Words of others must not end their cell, nor become anything but words. */
const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('<', '&lt;');
