import { editDistance } from '../edit-distance.ts';
import { printable } from '../tooling/bootstrap/printable.mjs';

/** Something wrong in the content, said so that an editor can correct it. */
export interface Finding {
  /** Path from the repository's root. */
  readonly file: string;
  /** Line in the file, counted from 1, where it is known. */
  readonly line?: number | undefined;
  /** Path inside the file: `routes[1].procedure`. */
  readonly at: string;
  /** What is wrong and, where it can be guessed, what would be right. */
  readonly message: string;
}

/**
 * One line per finding, clickable in most terminals; names of files and what was quoted of them may hold anything, and
 * a terminal obeys nothing of it.
 *
 * @example formatFinding({ file: 'content/x.yaml', line: 3, at: 'family', message: '…' }) // content/x.yaml:3: family …
 */
export function formatFinding({ file, line, at, message }: Finding): string {
  return printable(`${file}${line === undefined ? '' : `:${line}`}: ${at ? `${at} ` : ''}${message}`);
}

/** So many findings that say the same are read one by one; more of them have one cause. */
const MOST_ALIKE = 5;

/**
 * Findings as lines; what is said of more than a few places in the same words is one line, with the first of them.
 *
 * @example summedUp(findings) // 'content/a.mdx:8: names the provider "x", which … (1,099 more places in 98 files say the same)'
 */
export function summedUp(findings: readonly Finding[]): readonly string[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = alike.get(saidBy(finding));
    if (same) same.push(finding);
    else alike.set(saidBy(finding), [finding]);
  }
  return findings.flatMap((finding) => {
    const same = alike.get(saidBy(finding)) ?? [];
    if (same.length <= MOST_ALIKE) return [formatFinding(finding)];
    if (same[0] !== finding) return [];
    const files = new Set(same.map(({ file }) => file)).size;
    const where = files === 1 ? 'of this file' : `in ${files.toLocaleString('en')} files`;
    const more = (same.length - 1).toLocaleString('en');
    return [`${formatFinding(finding)} (${more} more places ${where} say the same)`];
  });
}

/** What a finding says, wherever it is: where it quotes nothing, the field says what it is about. */
function saidBy({ at, message }: Finding): string {
  const field = message.includes('"') ? '' : at.replace(/\[\d+\]/g, '').replace(/^.*\./, '');
  return `${field} ${message}`;
}

/** All findings of one reading; its message lists them. */
export class CatalogueError extends Error {
  readonly findings: readonly Finding[];
  /** Where the first one is: Astro shows these lines in the page, and in the log of a build. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined;

  constructor(findings: readonly Finding[]) {
    const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
    super([`The content has ${count}:`, ...summedUp(findings)].join('\n'));
    this.name = 'CatalogueError';
    this.findings = findings;
    const [first] = findings;
    this.loc = first && { file: printable(first.file), line: first.line ?? 1, column: 1 };
  }
}

/**
 * A hint with the nearest valid name, or the valid names themselves where there are few.
 *
 * @example didYouMean('ovh-immediat', ['ovh-immediate']) // 'did you mean "ovh-immediate"?'
 */
export function didYouMean(name: string, valid: Iterable<string>): string {
  const names = [...valid];
  const other = names.length <= 8 ? `valid: ${names.join(', ')}` : 'no similar name is defined';
  return nearestOr(name, names, names.length === 0 ? 'none is defined' : other);
}

/**
 * A hint with the nearest valid name.
 *
 * @param other what is said where none is like it
 */
export function nearestOr(name: string, valid: readonly string[], other: string): string {
  const [nearest] = valid
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate, Number.POSITIVE_INFINITY) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= Math.max(2, Math.floor(Math.max(name.length, candidate.length) / 3)),
    )
    .sort((a, b) => a.distance - b.distance);
  return nearest ? `did you mean "${nearest.candidate}"?` : other;
}
