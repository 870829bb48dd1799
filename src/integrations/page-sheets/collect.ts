import { posix } from 'node:path';

const IMPORT =
  /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"](\.[^'"?]+)['"]|^import\s*['"](\.[^'"?]+)['"]/gm;
/** Where a component places the document around its page: `<Base … page="plan">`. */
const PLACES = /<Base\b[^>]*?\spage="([a-z]+)"/g;

/** The text of a file of the project, by its path from the top folder; undefined where there is none. */
export type ReadSource = (file: string) => string | undefined;

/**
 * The sheets of the components that each kind of page may show, in the order in which components place each
 * other: what is inside comes first, so that a page's own rules have the last word.
 *
 * @param files every component of the project
 */
export function collectSheets(
  files: readonly string[],
  read: ReadSource,
): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, Set<string>>();
  for (const file of files) {
    for (const [, kind = ''] of read(file)?.matchAll(PLACES) ?? []) {
      const sheets = kinds.get(kind) ?? new Set<string>();
      kinds.set(kind, sheets);
      addSheetsOf(file, read, sheets, new Set());
    }
  }
  return new Map([...kinds].map(([kind, sheets]) => [kind, [...sheets]]));
}

function addSheetsOf(file: string, read: ReadSource, sheets: Set<string>, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const targets = [...(read(file) ?? '').matchAll(IMPORT)].map(([, from, bare]) =>
    posix.join(posix.dirname(file), from ?? bare ?? ''),
  );
  for (const target of targets.filter((each) => /\.(?:astro|tsx|ts)$/.test(each)))
    addSheetsOf(target, read, sheets, seen);
  for (const target of targets.filter((each) => each.endsWith('.css'))) sheets.add(target);
}

/**
 * A sheet of several kinds of pages: what every page needs, then what their components bring along.
 *
 * @param kinds the kinds that share it, so that a reader who goes from one to another fetches it once
 * @param upwards from where the sheet stands to the top folder: `../../`
 */
export function sheetOf(
  kinds: readonly string[],
  collected: ReadonlyMap<string, readonly string[]>,
  base: readonly string[],
  upwards: string,
): string {
  const sheets = new Set(kinds.flatMap((kind) => collected.get(kind) ?? []));
  return [...base, ...sheets].map((sheet) => `@import '${upwards}${sheet}';\n`).join('');
}
