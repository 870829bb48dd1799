import { z } from 'zod';

/** The beginning of the SHA-256 of a text in the first language; long enough to tell thousands of them apart. */
const hash = z.string().regex(/^[0-9a-f]{10}$/, 'must be the 10 hexadecimal digits that the command writes');

/**
 * What a translation was made from. `meaning`: that text says something else by now, which readers should know; any
 * other difference needs no mark.
 */
const note = z.union([
  hash,
  z.strictObject({
    from: hash.describe('The text that it was made from, by its hash.'),
    grade: z.literal('meaning').describe('That text means something else by now: readers are warned.'),
  }),
]);
export type TranslationNote = z.infer<typeof note>;

/** As the command reads it, which puts it in order itself. */
export const translationNotes = z.record(z.string(), z.record(z.string(), note));
export type TranslationNotes = z.infer<typeof translationNotes>;

/** The entries of a table in the order in which they are written. Names that are numbers come first in every object. */
export const inOrder = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));

/** `translations/<language>.yaml`: by file and place in it, what each translation was made from. */
export const translationsFile = translationNotes.superRefine((files, context) => {
  const check = (table: Readonly<Record<string, unknown>>, path: readonly string[]): void => {
    const sorted = Object.keys(inOrder(table));
    const wrong = Object.keys(table).find((name, place) => name !== sorted[place]);
    if (wrong !== undefined)
      context.addIssue({
        code: 'custom',
        path: [...path, wrong],
        message: 'is out of order; "npm run translations -- --sort" puts it right',
      });
  };
  check(files, []);
  for (const [file, notes] of Object.entries(files)) check(notes, [file]);
});
