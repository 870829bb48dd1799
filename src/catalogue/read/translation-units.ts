import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { DEFAULT_LOCALE, LOCALES, otherLocales } from '../../i18n/locales.ts';
import type { TranslationUnit } from '../translations.ts';
import { folderTree } from './folder-tree.ts';
import { guidePieces, pairedPieces } from './guide-pieces.ts';

/** A text as its hash sees it: where its lines break says nothing. */
const hashOf = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 10);

/** A text of the first language, with its hash. */
const sourceOf = (text: string | undefined): TranslationUnit['source'] =>
  text === undefined ? undefined : { text, hash: hashOf(text) };

/** What names a member of a list, best first; the place in the list is the last resort. */
const NAMES = ['id', 'code', 'name', 'order'] as const;

/** Words that others print: of a portal, and subjects of e-mails. */
const QUOTED = [
  /\/portal(?:\/[^/]+)?\.yaml: labels\.[^.]+\.(?:text|gloss)$/,
  /\/emails(?:\/[^/]+)?\.yaml: [^.]+\.subject$/,
];

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it is one text with its languages side by side. An address in each language is no text. */
const isText = (value: Table): value is Readonly<Record<string, string>> => {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([key, text]) =>
        LOCALES.some((locale) => locale === key) &&
        typeof text === 'string' &&
        !/^(?:https?|mailto):\S+$/.test(text),
    )
  );
};

/** The names of the members of a list: all of one kind and each once, or their places. */
function namesIn(list: readonly unknown[]): readonly string[] {
  for (const name of NAMES) {
    const names = list.map((each) => (isTable(each) ? each[name] : undefined));
    if (
      names.every((each) => typeof each === 'string' || typeof each === 'number') &&
      new Set(names).size === names.length
    )
      return names.map(String);
  }
  return list.map((_, place) => String(place));
}

/**
 * The texts of a YAML file that have languages side by side.
 *
 * @param file its path below content/
 * @throws where it is no valid YAML
 */
export function yamlUnits(file: string, text: string): readonly TranslationUnit[] {
  const units: TranslationUnit[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) {
      const names = namesIn(value);
      for (const [place, each] of value.entries()) visit(each, [...path, names[place] ?? '']);
    } else if (isTable(value) && isText(value)) {
      const { [DEFAULT_LOCALE]: source, ...translations } = value;
      const place = path.join('.');
      const quoted = QUOTED.some((form) => form.test(`${file}: ${place}`));
      units.push({ file, path: place, source: sourceOf(source), translations, quoted });
    } else if (isTable(value)) for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
  };
  visit(load(text, { schema: CORE_SCHEMA }), []);
  return units;
}

/** A guide, or a part of one, in its languages. */
export function guideUnits(
  files: Readonly<Record<string, { readonly file: string; readonly text: string }>>,
): readonly TranslationUnit[] {
  const { [DEFAULT_LOCALE]: source } = files;
  const others = otherLocales(DEFAULT_LOCALE).flatMap((locale) => {
    const other = files[locale];
    return other ? [{ locale, ...other }] : [];
  });
  // A guide that the first language does not have is one thing, not as many as it has sections.
  if (!source)
    return others.map(({ locale, file }) => ({
      file,
      path: '',
      translations: { [locale]: '' },
      quoted: false,
    }));
  const own = guidePieces(source.text);
  const paired = others.map(({ locale, file, text }) => ({
    ...{ locale, file },
    ...pairedPieces(own, guidePieces(text)),
  }));
  return [
    ...own.map((piece) => ({
      ...{ file: source.file, path: piece.path, source: sourceOf(piece.text), quoted: false },
      translations: Object.fromEntries(
        paired.flatMap(({ locale, of }) => {
          const other = of.get(piece);
          return other ? [[locale, other.text]] : [];
        }),
      ),
    })),
    ...paired.flatMap(({ locale, file, left }) =>
      left.map(({ path, text }) => ({ file, path, translations: { [locale]: text }, quoted: false })),
    ),
  ];
}

/** The language of a guide and its path without it, where a file is one. */
const guidePath = (file: string) =>
  /^(?<folder>(?:providers\/[^/]+\/)?guide(?:s|-parts))\/(?<locale>[^/]+)\/(?<rest>.+)\.mdx$/.exec(file)
    ?.groups;

/**
 * Every text of the content that is, or could be, translated.
 *
 * @param root the repository's root
 * @throws where a file is no valid YAML
 */
export function unitsUnder(root: string): readonly TranslationUnit[] {
  const files = folderTree(root, 'content')
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => path.slice('content/'.length));
  const read = (file: string): string => readFileSync(join(root, 'content', file), 'utf8');
  const guides = new Map<string, Record<string, { readonly file: string; readonly text: string }>>();
  for (const file of files) {
    const { folder, locale = '', rest } = guidePath(file) ?? {};
    if (!LOCALES.some((each) => each === locale)) continue;
    const key = `${folder}/${rest}`;
    guides.set(key, { ...guides.get(key), [locale]: { file, text: read(file) } });
  }
  return [
    ...files
      .filter((file) => file.endsWith('.yaml') && !/^(?:providers\/[^/]+\/)?translations\//.test(file))
      .flatMap((file) => yamlUnits(file, read(file))),
    ...[...guides.values()].flatMap(guideUnits),
  ];
}

/** The texts of one file in the first language, by their hashes, as some state of it had them; empty where it cannot be read. */
export function sourcesIn(file: string, text: string): ReadonlyMap<string, string> {
  try {
    const units = file.endsWith('.mdx')
      ? guideUnits({ [DEFAULT_LOCALE]: { file, text } })
      : yamlUnits(file, text);
    return new Map(units.flatMap(({ source }) => (source ? [[source.hash, source.text]] : [])));
  } catch {
    return new Map();
  }
}
