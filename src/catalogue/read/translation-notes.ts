import type { Finding } from '../finding.ts';
import { inOrder, type TranslationNotes, translationNotes } from '../schemas/translations.ts';
import { contentFiles } from './content-files.ts';
import { readFolder } from './content-reader.ts';

/** Where the notes of each language stand, below what they are about: the content of the site, or of a provider. */
export const TRANSLATIONS = 'translations';

/** The notes of every language that has some. They may be out of order: whoever writes them mends that. */
export function readTranslationNotes(
  root: string,
  findings: Finding[],
): ReadonlyMap<string, TranslationNotes> {
  const reader = { reading: { root, findings, parsed: new Map() }, files: contentFiles(root) };
  const folders = [
    'content',
    ...reader.files.folders('content/providers').map((id) => `content/providers/${id}`),
  ];
  const all = folders.flatMap((folder) => [
    ...readFolder(reader, `${folder}/${TRANSLATIONS}`, translationNotes),
  ]);
  return new Map(
    [...Map.groupBy(all, ([locale]) => locale)].map(([locale, files]) => [
      locale,
      Object.assign({}, ...files.map(([, { value }]) => value)),
    ]),
  );
}

/** The files, below the root, in which the notes of a language are kept: those of a provider go where it goes. */
export function filesOfNotes(locale: string, notes: TranslationNotes): ReadonlyMap<string, TranslationNotes> {
  const groups = Map.groupBy(Object.entries(notes), ([file]) => {
    const [provider = ''] = /^providers\/[^/]+\//.exec(file) ?? [];
    return `content/${provider}${TRANSLATIONS}/${locale}.yaml`;
  });
  return new Map([...groups].map(([path, files]) => [path, Object.fromEntries(files)]));
}

/** Some hashes look like numbers, and some places in a file like anything. */
const scalar = (text: string): string =>
  /^[A-Za-z][\w./-]*$/.test(text) || /^(?!0b)(?=.*[a-df])[0-9a-f]{10}$/.test(text)
    ? text
    : JSON.stringify(text);

/** The file of a language: one line for each text, in order, so that two people's changes seldom meet. */
export function writtenNotes(notes: TranslationNotes): string {
  const lines = Object.entries(inOrder(notes)).flatMap(([file, places]) => [
    `${scalar(file)}:`,
    ...Object.entries(inOrder(places)).map(([path, note]) => {
      const said =
        typeof note === 'string' ? scalar(note) : `{ from: ${scalar(note.from)}, grade: ${note.grade} }`;
      return `  ${scalar(path)}: ${said}`;
    }),
  ]);
  return `${[HEAD, ...(lines.length === 0 ? ['{}'] : lines)].join('\n')}\n`;
}

const HEAD = '# What each translation was made from. Written by "npm run translations -- --accept".';
