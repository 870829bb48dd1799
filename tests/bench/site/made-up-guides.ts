import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { nameOf } from '../search/made-up.ts';
import { type Writer, writer } from './made-up-sentences.ts';

/** A guide in one language, as Sortie writes it and as other tools do. */
export interface MadeUpGuide {
  readonly family: string;
  readonly slug: string;
  readonly lang: Locale;
  readonly title: string;
  readonly description: string;
  /** The whole file as it stands in `content/guides/{lang}/{family}/{slug}.mdx`. */
  readonly mdx: string;
  /** The same text without a head, for tools that know Markdown and notes of their own. */
  readonly markdown: string;
}

/** How another tool writes what plain Markdown has no word for. */
export interface Dialect {
  readonly note: (title: string, text: string) => string;
  readonly href: (guide: Pick<MadeUpGuide, 'family' | 'slug' | 'lang'>) => string;
}

const PLAIN: Dialect = {
  note: (title, text) => `> **${title}.** ${text}`,
  href: ({ family, slug, lang }) => `/${lang}/guides/${family}/${slug}/`,
};

const SORTIE: Dialect = {
  note: (title, text) => `<Note title="${title}">\n${text}\n</Note>`,
  href: ({ family, slug }) => `guide:${family}/${slug}`,
};

/** Folders of `content/guides`; each has a family in `content/families.yaml`. */
const FAMILIES = ['basics', 'cloud', 'domains', 'email', 'hosting', 'servers', 'storage', 'vps'] as const;
const TITLES = { en: 'About the town of', fr: 'À propos de la ville de' } as const;
const CONSONANTS = 'bdfgkmnprstvz';
const VOWELS = 'aeiou';
/** No real guide has a code of three syllables that begins with `z`. */
const SYLLABLES = CONSONANTS.length * VOWELS.length;
const SECTIONS = 6;
const NOTES_IN = [0, 2, 4];
const LISTS_IN = [1, 3];
const TABLE_IN = 5;
/** Sections with a link to another guide, and how far on that one is. */
const LINKS = new Map([
  [0, 1],
  [1, 7],
  [3, 31],
  [4, 101],
]);
const ITEMS = 3;
const ROWS = 4;

/**
 * So many guides in each language of the site, with about 595 words, 6 headings, 3 notes, 2 ordered lists, a table
 * and 4 links each. They are the same in every run, and the first ones are the same however many there are.
 *
 * @param count how many guides; the list holds each once per language
 * @param dialect how `markdown` writes notes and links
 */
export function madeUpGuides(count: number, dialect: Dialect = PLAIN): readonly MadeUpGuide[] {
  return Array.from({ length: count }, (_, number) =>
    LOCALES.map((lang) => madeUpGuide(number, count, lang, dialect)),
  ).flat();
}

/**
 * Writes them beside the guides that are there.
 *
 * @param root a copy of the project
 */
export function writeMadeUpGuides(count: number, root: string): void {
  for (const { lang, family, slug, mdx } of madeUpGuides(count)) {
    const path = join(root, 'content/guides', lang, family, `${slug}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, mdx);
  }
}

function madeUpGuide(number: number, count: number, lang: Locale, dialect: Dialect): MadeUpGuide {
  const { family, slug } = placeOf(number);
  const title = `${TITLES[lang]} ${slug}`;
  const description = `${title}. ${writer(lang, seedOf(number, lang)).sentence()}`;
  const body = (as: Dialect): string => bodyOf(number, count, lang, as);
  const related = [placeOf((number + 1) % count), placeOf((number + 2) % count)];
  const head = [
    `title: "${title}"`,
    `description: "${description}"`,
    'topic: before-you-cancel',
    `code: ${codeOf(number)}`,
    `related: [${related.map((to) => `${to.family}/${to.slug}`).join(', ')}]`,
    'checked: 2026-01-01',
  ];
  const mdx = `---\n${head.join('\n')}\n---\n\n${body(SORTIE)}\n`;
  return { family, slug, lang, title, description, mdx, markdown: `${body(dialect)}\n` };
}

const seedOf = (number: number, lang: Locale): number => number * LOCALES.length + LOCALES.indexOf(lang) + 1;

function placeOf(number: number): Pick<MadeUpGuide, 'family' | 'slug'> {
  return { family: FAMILIES[number % FAMILIES.length] ?? FAMILIES[0], slug: nameOf(number) };
}

function codeOf(number: number): string {
  const syllable = (index: number): string =>
    `${CONSONANTS[Math.floor(index / VOWELS.length)]}${VOWELS[index % VOWELS.length]}`;
  return `z${VOWELS[Math.floor(number / SYLLABLES ** 2)]}${syllable(Math.floor(number / SYLLABLES) % SYLLABLES)}${syllable(number % SYLLABLES)}`;
}

function bodyOf(number: number, count: number, lang: Locale, dialect: Dialect): string {
  const words = writer(lang, seedOf(number, lang));
  const { slug } = placeOf(number);
  const sections = Array.from({ length: SECTIONS }, (_, section) => {
    const step = LINKS.get(section);
    const to = step === undefined ? undefined : placeOf((number + step) % count);
    const link = to && ` [${words.subject()}](${dialect.href({ ...to, lang })}) ${slug}.`;
    return [
      `## ${words.subject()} ${section + 1}`,
      `**${slug}**: ${words.sentences(3 + (section % 2))}${link ?? ''}`,
      ...(NOTES_IN.includes(section) ? [dialect.note(words.subject(), words.sentence())] : []),
      ...(LISTS_IN.includes(section) ? [list(words)] : []),
      ...(section === TABLE_IN ? [table(words)] : []),
    ];
  });
  return sections.flat().join('\n\n');
}

function list(words: Writer): string {
  return Array.from({ length: ITEMS }, (_, index) => `${index + 1}. ${words.sentence()}`).join('\n');
}

function table(words: Writer): string {
  const row = (): string => `| ${words.subject()} | ${words.object()} | ${words.object()} |`;
  return [row(), '| --- | --- | --- |', ...Array.from({ length: ROWS }, row)].join('\n');
}
