import { type Span, spansOf } from './span.ts';

const BETWEEN = String.raw`[^\p{L}\p{N}@]`;
const DOT_WORD = 'dot|point|punkt|punto|ponto';

/** What stands for the sign in no other use: in brackets, or a word that means nothing else. */
const SURE_AT = new RegExp(
  [
    String.raw`[([{<]+[\s\uFFFD]*(?:at|[aäàá]|arobase?|arroba|@)[\s\uFFFD]*[)\]}>]+`,
    String.raw`(?<=[\p{L}\p{N}]${BETWEEN}{1,4})(?:arobase?|arroba|chiocciola|klammeraffe|apenstaartje)(?=${BETWEEN}{1,4}[\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);
/** What may be an ordinary word, before what can only be the name of a host. */
const LIKELY_AT = new RegExp(
  String.raw`(?<=[\p{L}\p{N}]${BETWEEN}{1,4})(?:at|ät)(?=${BETWEEN}{1,4}[\p{L}\p{N}-]+(?:${BETWEEN}{0,3}\.${BETWEEN}{0,3}|${BETWEEN}{1,3}(?:${DOT_WORD})${BETWEEN}{1,3})\p{L}{2})`,
  'giu',
);
const GLUED_AT = /(?<=[\p{Ll}\p{N}])AT(?=[\p{Ll}\p{N}])/gu;

const DOT = String.raw`(?:${BETWEEN}{0,4}\.${BETWEEN}{0,4}|${BETWEEN}{1,4}(?:${DOT_WORD})${BETWEEN}{1,4})`;
const DOT_BEFORE = new RegExp(`${DOT}$`, 'iu');
const DOT_AFTER = new RegExp(`^${DOT}`, 'iu');
/** Between letters that stand one by one, as some write them. */
const SINGLE_BEFORE = /(?<=(?:^|[^\p{L}\p{N}])[\p{L}\p{N}])[^\p{L}\p{N}@]{1,3}$/u;
const SINGLE_AFTER = /^[^\p{L}\p{N}@]{1,3}(?=[\p{L}\p{N}](?:$|[^\p{L}\p{N}]))/u;
const GAP_BEFORE = /[^\p{L}\p{N}@]{0,4}$/u;
const GAP_AFTER = /^[^\p{L}\p{N}@]{0,4}/u;
const QUOTED_BEFORE = /"[^"]*"$/;
const ENDS_NAME = /[\s@/\\]/u;
const ENDS_HOST = /[\s@/\\,;<>()"]/u;

/** The longest that joins two pieces of an address. */
const REACH = 20;

/** Name and password before the host of an address; the host itself says where a link stands. */
const USER = /(?<=[/\\]{2})[^/\\\s]+(?=@)/gu;
/** The same where it is not as the standard has it: with a space, or a slash in the password. */
const ODD_USER =
  /(?<=[/\\]{2})(?:[^/\\@]*@|[^/\\\s@:]*:[^\s]*@|(?!\[)[^/\\\s@:]*:(?!\d{1,5}(?:[/\\?#\s]|$))[^/\\\s]+)/gu;

/**
 * The text with one sign for what stands for it, where addresses of e-mail are dressed up.
 *
 * @example withPlainAt('ann (at) example.org') // 'ann @ example.org'
 */
export function withPlainAt(text: string): string {
  return text.replace(SURE_AT, '@').replace(LIKELY_AT, '@').replace(GLUED_AT, '@');
}

/** Addresses of e-mail, names with the sign before them, and who an address of a page is opened as. */
export function mailIn(text: string): readonly Span[] {
  const users = spansOf(text, USER, '[user]');
  const odd = spansOf(text, ODD_USER, '[user]').filter((span) => !users.some((user) => covers(user, span)));
  const spans = [...users, ...odd];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (users.some(({ start, end }) => start <= at && at <= end)) continue;
    const start = nameBefore(text, at);
    const end = hostAfter(text, at);
    if (end - start > 1) spans.push({ start, end, label: '[e-mail]' });
  }
  return spans;
}

/** Whether an odd reading of a name is only the name with the sign behind it. */
const covers = (user: Span, odd: Span): boolean => user.start === odd.start && odd.end <= user.end + 1;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Where the name begins that ends at the sign; the place of the sign where there is none. */
function nameBefore(text: string, at: number): number {
  const quoted = QUOTED_BEFORE.exec(text.slice(0, at));
  if (quoted) return quoted.index;
  let start = at - lengthOf(GAP_BEFORE, text.slice(Math.max(0, at - REACH), at));
  for (let found = at; ; ) {
    const end = start;
    while (start > 0 && !ENDS_NAME.test(text.charAt(start - 1))) start -= 1;
    if (start === end) return found;
    found = start;
    const rest = text.slice(Math.max(0, start - REACH), start);
    start -= lengthOf(DOT_BEFORE, rest) || (end - start === 1 ? lengthOf(SINGLE_BEFORE, rest) : 0);
    if (start === found) return found;
  }
}

/** Where the host ends that begins at the sign. */
function hostAfter(text: string, at: number): number {
  let end = at + 1 + lengthOf(GAP_AFTER, text.slice(at + 1, at + 1 + REACH));
  for (let found = at + 1; ; ) {
    const start = end;
    while (end < text.length && !ENDS_HOST.test(text.charAt(end))) end += 1;
    if (start === end) return found;
    found = end;
    const rest = text.slice(end, end + REACH);
    end += lengthOf(DOT_AFTER, rest) || (end - start === 1 ? lengthOf(SINGLE_AFTER, rest) : 0);
    if (end === found) return found;
  }
}
