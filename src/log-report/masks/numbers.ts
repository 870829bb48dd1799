import { type Span, spansOf } from './span.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Digits, and the signs that count in other scripts. */
const DIGIT = /[\p{N}〇零一二三四五六七八九]/gu;
const DIGITS = /[\p{N}〇零一二三四五六七八九]+/gu;

/** Telephone, card and account numbers have more digits than what is searched for: years, sizes, versions. */
const FEWEST_DIGITS = 5;
/** So many numbers in a row are the address of a machine, however small they are. */
const FEWEST_GROUPS = 4;
/** So many digits in one text are a telephone number, whatever words stand between them. */
const FEWEST_IN_ALL = 9;

/** Words that say how numbers hang together. */
const JOINING = /^(?:dot|point|punkt|dash|tiret|slash|and|et|then|puis|plus)$/iu;

const GROUP = String.raw`[^\p{L}\p{N}]{0,3}`;
const APART = String.raw`[^\p{L}\p{N}]{1,3}`;
const IBAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[a-z]{2}\d{2}|(?:[a-z]${APART}){2}\d${APART}\d)(?:${GROUP}[a-z0-9]){11,30}`,
  'giu',
);
const FEWEST_IN_IBAN = 10;

const IPV4 = /^(?:\d{1,3}[^\p{L}\p{N}]{1,3}){3}\d{1,3}$/u;
const IPV6 =
  /(?<![\p{L}\p{N}])(?=[\s:\uFFFD]*[0-9a-f])(?:[0-9a-f]{0,4}[\s\uFFFD]?:[\s\uFFFD]?){2,7}[0-9a-f]{0,4}(?![\p{L}\p{N}])/giu;
/** As in names that hosts make of it, where no colon may stand. */
const IPV6_NAME =
  /(?<![\p{L}\p{N}])(?=[0-9a-f-]*--)[0-9a-f]{1,4}(?:--?[0-9a-f]{1,4}){1,7}(?![\p{L}\p{N}])/giu;
const HEX = /0x[0-9a-f]{6,}/giu;
const WORDS_FOR_DIGITS =
  'zero|zéro|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante';
/** Five in a row, as a telephone number is spoken. */
const SPOKEN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${WORDS_FOR_DIGITS})[^\p{L}\p{N}]{1,3}){4,}(?:${WORDS_FOR_DIGITS})(?!\p{L})`,
  'giu',
);
/** What follows its name. */
const SECRET =
  /(?<=(?:pass(?:word|wd|phrase)?|pwd|mot de passe|mdp|token|secret|api[ _-]?key|login|user(?:name)?)\s?[:=]\s?)[^\s&/]+/giu;
/** Keys and passwords that programs make. */
const KEY = /(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?<![\w-])[\w-]{20,}/gu;

/**
 * Numbers that could tell who wrote a text: of telephones, accounts, customers and machines. The word that a digit
 * stands in belongs to the number: it is often a name.
 */
export function numbersIn(text: string): readonly Span[] {
  const digits = text.match(DIGIT)?.length ?? 0;
  return [
    ...(digits === 0 ? [] : longNumbers(text, digits)),
    ...(digits < FEWEST_IN_IBAN ? [] : ibansIn(text)),
    ...(text.includes(':') ? spansOf(text, IPV6, '[address]') : []),
    ...spansOf(text, SECRET, '[user]'),
    ...spansOf(text, SPOKEN, '[number]'),
    ...(text.includes('--') ? spansOf(text, IPV6_NAME, '[address]') : []),
    ...(digits === 0 ? [] : [...spansOf(text, HEX, '[number]'), ...spansOf(text, KEY, '[number]')]),
  ];
}

function longNumbers(text: string, all: number): readonly Span[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    digits: word.match(DIGIT)?.length ?? 0,
    groups: word.match(DIGITS)?.length ?? 0,
    joins: word.length === 1 || JOINING.test(word),
  }));
  return rowsOf(words)
    .filter(
      ({ digits, groups }) => all >= FEWEST_IN_ALL || digits >= FEWEST_DIGITS || groups >= FEWEST_GROUPS,
    )
    .map(({ start, end }): Span => {
      const label = IPV4.test(text.slice(start, end)) ? '[address]' : '[number]';
      return { start: text[start - 1] === '+' ? start - 1 : start, end, label };
    });
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly groups: number;
  /** Whether it may stand between two of a row. */
  readonly joins?: boolean;
}

/** Words with digits that follow each other, with single letters and words like "dot" between them. */
function rowsOf(words: readonly Row[]): readonly Row[] {
  const rows: Row[] = [];
  let open: Row | undefined;
  for (const word of words) {
    if (word.digits === 0) {
      if (!word.joins) open = undefined;
      continue;
    }
    const grown: Row = open
      ? {
          start: open.start,
          end: word.end,
          digits: open.digits + word.digits,
          groups: open.groups + word.groups,
        }
      : word;
    if (open) rows.pop();
    rows.push(grown);
    open = grown;
  }
  return rows;
}

/** Account numbers, up to their last digit: words that follow would fit too. */
function ibansIn(text: string): readonly Span[] {
  return spansOf(text, IBAN, '[number]').flatMap((span) => {
    const found = text.slice(span.start, span.end);
    if ((found.match(DIGIT)?.length ?? 0) < FEWEST_IN_IBAN) return [];
    const last = found.search(/\d[^\d]*$/);
    const word = /^[\p{L}\p{N}]*/u.exec(text.slice(span.start + last))?.[0].length ?? 1;
    return [{ ...span, end: span.start + last + word }];
  });
}
