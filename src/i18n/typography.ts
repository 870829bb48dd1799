import type { Locale } from './locales.ts';

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';
const WORD_JOINER = '\u2060';

/** What makes a text ready for an output. */
export type Finish = (text: string, locale: Locale) => string;

/**
 * Short words hang on the hyphen before them: là, ci, être, vous-en. Spaces and the signs of addresses are found as
 * well, so that one way through a text knows where it is: looking back from each hyphen took seconds for a long one.
 */
const BEFORE_A_SHORT_WORD = new RegExp(
  `(?<space>\\s)|(?<sign>[./@])|(?<=\\p{L})-${WORD_JOINER}?(?=\\p{L}{1,5}(?![\\p{L}\\p{N}/@]|\\.\\p{L}))`,
  'gu',
);

/** What follows a sign of addresses, up to a space, is left as it is. */
function joinShortWords(text: string): string {
  let inAddress = false;
  return text.replace(BEFORE_A_SHORT_WORD, (match, space?: string, sign?: string) => {
    if (space !== undefined) inAddress = false;
    else if (sign !== undefined) inAddress = true;
    else if (!inAddress) return `-${WORD_JOINER}`;
    return match;
  });
}

/** "e-mail", "ex-…" and "2-Go" do not break at their hyphen. */
const AFTER_A_SHORT_WORD = new RegExp(
  `\\b([Ee](?=-${WORD_JOINER}?mail)|[Ee]x|\\d(?=-${WORD_JOINER}?\\p{Lu}))-${WORD_JOINER}?(?=\\p{L})`,
  'gu',
);

/**
 * Puts in the characters that nobody should have to type: curly apostrophes, the no-break spaces
 * of French punctuation, and word joiners in words that must not break at their hyphen.
 * For shown text only: never for portal labels, code, addresses or machine-readable twins,
 * where an invisible character would break a search.
 *
 * Idempotent. French has a narrow no-break space before ; ! ? and a no-break space before a colon, inside « » and
 * between a number and its unit.
 *
 * @example typography("Résilier l'e-mail ?", 'fr') // "Résilier l’e⁠-⁠mail ?" with joiners and a narrow space
 */
export function typography(text: string, locale: Locale): string {
  const curled = text
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’')
    .replace(/(?<=\p{L})'(?=[\s.,;:!?)«»“”]|$)/gu, '’')
    .replace(AFTER_A_SHORT_WORD, `$1-${WORD_JOINER}`);
  if (locale !== 'fr') return curled;
  const spaced = curled
    .replace(/[ \u00A0\u202F]([;!?])/g, `${NARROW}$1`)
    .replace(/[ \u00A0\u202F](:)(?=[\s»]|$)/g, `${NO_BREAK}$1`)
    .replace(/«[ \u00A0\u202F]?/g, `«${NO_BREAK}`)
    .replace(/[ \u00A0\u202F]?»/g, `${NO_BREAK}»`)
    .replace(/(\d)[ \u202F](?=(?:h|jours?|mois|ans?|kB|Mo|Go|px|%|€)(?![\p{L}]))/gu, `$1${NO_BREAK}`);
  return joinShortWords(spaced);
}

/** What `typographyForPasting` makes of a text that is typographically finished already. */
export function forPasting(text: string): string {
  return text.replaceAll(WORD_JOINER, '').replaceAll(NARROW, NO_BREAK);
}

/** Spaces only, for texts that are pasted into mail programs: no-break spaces, no other invisible character. */
export function typographyForPasting(text: string, locale: Locale): string {
  return forPasting(typography(text, locale));
}

/** Characters as they are typed, for Markdown and data: what is searched for is what is typed. */
export function plainTypography(text: string): string {
  return text
    .replaceAll('’', "'")
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll(WORD_JOINER, '');
}

/**
 * The same over a piece of HTML: only text between tags is touched, and nothing inside
 * `code`, `kbd`, `pre`, `script`, `style` or an element marked `data-verbatim` (portal labels).
 */
export function typographyHtml(html: string, locale: Locale): string {
  const stack: string[] = [];
  return html.replace(
    /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/g,
    (token, slash, name, attributes) => {
      if (name === undefined)
        return token.startsWith('<') || stack.length > 0 ? token : typography(token, locale);
      const tag = String(name).toLowerCase();
      if (slash === '/') {
        if (stack.at(-1) === tag) stack.pop();
      } else if (
        !String(attributes).endsWith('/') &&
        (stack.length > 0 ? stack.at(-1) === tag : isVerbatim(tag, String(attributes)))
      ) {
        stack.push(tag);
      }
      return token;
    },
  );
}

function isVerbatim(tag: string, attributes: string): boolean {
  return (
    ['code', 'kbd', 'pre', 'script', 'style', 'textarea'].includes(tag) ||
    /\bdata-verbatim\b/.test(attributes)
  );
}
