import { strayCharacter } from '../characters.ts';

type Path = readonly (string | number)[];

interface Unsound {
  readonly path: Path;
  readonly message: string;
}

/** More than any file has; a few aliases that name each other pass it at once. */
const MOST_VALUES = 100_000;
const DEEPEST = 40;

export const TOO_MUCH = 'says more than a file can: take out aliases ("*name") that repeat others';

const HALF_QUOTED = 'ends with a quotation mark that begins nowhere; put one before its first word too';

/** Names that every object of JavaScript has: as ids they would be found where nobody defined them. */
const TAKEN = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What is one line wherever it stands: a line end would break headings and lists, a bar the tables of Markdown. */
const NAMES = new Set(['name', 'aliases', 'formerly', 'term', 'title', 'phrase']);

/**
 * What is wrong with a value that was parsed, whatever it should be: too much of it, ids that are no names, and
 * characters that nobody sees, which YAML lets be written by their number.
 */
export function unsoundIn(value: unknown): readonly Unsound[] {
  const found: Unsound[] = [];
  // What an alias repeats is wrong once, where it stands.
  const seen = new Set<object>();
  let count = 0;
  const visit = (each: unknown, path: Path): boolean => {
    count += 1;
    if (count > MOST_VALUES || path.length > DEEPEST) return false;
    if (typeof each === 'string') {
      const stray = strayCharacter(each);
      if (stray) found.push({ path, message: `holds ${stray.name}; delete it` });
      if (/^[^"]+"$/.test(each)) found.push({ path, message: HALF_QUOTED });
      if (/[|\n]/.test(each) && path.some((part) => typeof part === 'string' && NAMES.has(part))) {
        const what = each.includes('|') ? '"|"' : 'the end of a line';
        found.push({ path, message: `holds ${what}, which names do not have; write the name without it` });
      }
    }
    if (typeof each !== 'object' || each === null) return true;
    const before = found.length;
    const known = seen.has(each);
    seen.add(each);
    const small = Array.isArray(each)
      ? each.every((item, index) => visit(item, [...path, index]))
      : Object.entries(each).every(([key, item]) => {
          const stray = strayCharacter(key);
          if (stray) found.push({ path, message: `has a key that holds ${stray.name}; delete it` });
          if (TAKEN.has(key)) found.push({ path, message: `has the key "${key}", which cannot be an id` });
          return visit(item, [...path, key]);
        });
    if (known) found.length = before;
    return small;
  };
  return visit(value, []) ? found : [{ path: [], message: TOO_MUCH }];
}
