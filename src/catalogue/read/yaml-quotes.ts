/** A slip in YAML, in the words of whoever writes content. */
export interface Slip {
  /** Counted from the first line of the text. */
  readonly line: number;
  readonly message: string;
}

/** Where a text between quotes may begin: at the beginning of a value, an item or a line. */
const OPENING = /(?<=(?:^|[:-] |[,[{]) *)["']/gm;
/** What may follow the quote that ends one. */
const AFTER = /^[ \t]*(?:$|[,}\]:]|#)/m;
/** What follows where two things have no comma between them. */
const NEXT = /^[ \t]+(?:["']|[\w-]+:[ \t])/;

/** The line on which something of a text stands, counted from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
 * The text with everything blank that is no form of YAML: comments, texts of several lines, and with `quotes` what
 * stands between quotes too. Everything else stays where it is.
 */
export function formOf(text: string, { quotes }: { readonly quotes: boolean }): string {
  let block: number | undefined;
  const lines = text.split('\n').map((line) => {
    const indent = line.search(/\S/);
    if (block !== undefined && (indent < 0 || indent > block)) return ' '.repeat(line.length);
    block = undefined;
    const form = line.replace(/(?:^|[ \t])#[^"']*$/, blank);
    if (/(?:^|[:-] )[|>][-+\d]*\s*$/.test(form)) block = indent;
    return form;
  });
  const form = lines.join('\n');
  if (!quotes) return form;
  return form.replace(/(?<=(?:^|[:-] |[,[{]) *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/gm, (quoted) =>
    quoted.replace(/[^\n]/g, 'x'),
  );
}

const blank = (part: string): string => part.replace(/[^\n]/g, ' ');

/**
 * The first text whose quotes do not end it. The parser names the place where it gave up, which is often the end of
 * the file.
 */
export function quoteSlip(text: string): Slip | undefined {
  const form = formOf(text, { quotes: false });
  const openings = new Set([...form.matchAll(OPENING)].map(({ index }) => index));
  let end = 0;
  for (const start of openings) {
    if (start < end) continue;
    const quote = form[start] ?? '';
    const closing = closingQuote(form, start, quote);
    const line = lineAt(form, start);
    // What opens the next text cannot be what closes this one.
    if (closing === undefined || (openings.has(closing) && form.slice(start, closing).includes('\n')))
      return { line, message: `begins a text with ${quote} and never ends it; put ${quote} at its end` };
    end = closing + 1;
    const rest = form.slice(end);
    if (AFTER.test(rest.split('\n', 1)[0] ?? '') || NEXT.test(rest)) continue;
    return { line: lineAt(form, closing), message: within(quote) };
  }
  return undefined;
}

function closingQuote(text: string, start: number, quote: string): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (quote === "'" && text[at] === quote && text[at + 1] === quote) at += 1;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

const within = (quote: string): string =>
  quote === "'"
    ? `has an apostrophe within '…', which ends the text there; put the text between "…"`
    : 'has a " within "…", which ends the text there; write “ ” or « » inside';
