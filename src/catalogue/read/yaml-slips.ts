import { LOCALES } from '../../i18n/locales.ts';
import { indentSlip } from './yaml-columns.ts';
import { formOf, lineAt, quoteSlip, type Slip } from './yaml-quotes.ts';

/** What the parser says of a slip. */
interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A text that YAML reads without its first word, and without saying so: `&` gives a name, which nothing here uses. */
export function lostWords(text: string): readonly Slip[] {
  if (!text.includes('&')) return [];
  const form = formOf(text, { quotes: true });
  return [...form.matchAll(/(?<=[:,[{-] +)&(\S*)(?= +[^\s,\]}#[{"'|>])/g)]
    .filter(([, name = '']) => !form.includes(`*${name}`))
    .map(({ index }) => ({ line: lineAt(text, index), message: beginsWith('&') }));
}

const beginsWith = (sign: string): string => `has a text that begins with "${sign}"; put it between "…"`;

/** What a slip is recognised by. */
interface Place {
  readonly text: string;
  readonly lines: readonly string[];
  /** The same without comments, with nothing legible between quotes. */
  readonly form: string;
  readonly formLines: readonly string[];
  readonly error: ParserError;
  /** The line where the parser gave up, and what stands there. */
  readonly line: number;
  readonly here: string;
}

/**
 * Says what is wrong in a text that is no YAML, as an editor would: the parser speaks of scalars and collections, and
 * of the place where it gave up. What it says after its first error follows from that one; keys that stand twice do not
 * stop it.
 *
 * @param errors what the parser says of the text, in its order
 */
export function yamlSlips(text: string, errors: readonly ParserError[]): readonly Slip[] {
  const stop = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  const error = errors[stop];
  const twice = errors.slice(0, error ? stop : undefined).map(({ pos }) => repeatedKey(text, pos[0]));
  if (!error) return twice;
  const form = formOf(text, { quotes: true });
  const line = lineAt(text, error.pos[0]);
  const lines = text.split('\n');
  const formLines = form.split('\n');
  const place: Place = { text, lines, form, formLines, error, line, here: formLines[line - 1] ?? '' };
  for (const slip of SLIPS) {
    const found = slip(place);
    if (found) return [...twice, found];
  }
  const said = error.message.replace(/ at line \d+, column \d+[\s\S]*$/, '');
  return [...twice, { line, message: `is not valid YAML: ${said}` }];
}

/** In this order: what comes first explains more than what the parser says. */
const SLIPS: readonly ((place: Place) => Slip | undefined)[] = [
  unfinishedMerge,
  ({ text, line }) => {
    const slip = quoteSlip(text);
    return slip && slip.line <= line ? slip : undefined;
  },
  noSpace,
  signAtFirst,
  ({ error, line }) => (error.code === 'TAG_RESOLVE_FAILED' ? { line, message: beginsWith('!') } : undefined),
  notClosed,
  missingComma,
  colonWithin,
  ({ formLines, line, error }) => indentSlip(formLines, line, error),
  noColon,
  ({ error, line }) =>
    error.code === 'MULTIPLE_DOCS'
      ? { line, message: 'holds "---", which begins another file; take it out' }
      : undefined,
  ({ error, line }) =>
    error.code === 'BAD_DQ_ESCAPE'
      ? { line, message: 'holds a "\\" that begins no sign; write "\\\\" where one is meant' }
      : undefined,
];

function unfinishedMerge({ lines }: Place): Slip | undefined {
  const at = lines.findIndex((each) => /^(?:<{7}|>{7}) /.test(each));
  return at < 0
    ? undefined
    : {
        line: at + 1,
        message: 'holds the marks of a merge that nobody finished; keep one side, delete the marks',
      };
}

/** `key:word` and `-word`, where nothing says that the sign is one. */
function noSpace({ formLines, line, here, error }: Place): Slip | undefined {
  if (error.code === 'BLOCK_IN_FLOW') return undefined;
  if (/^\s*-[^\s-]/.test(here)) return { line, message: 'needs a space after "-"' };
  const [, key] = /^\s*(?:- +)*([\w-]+):[^\s:/]/.exec(formLines[line - 1] ?? '') ?? [];
  return key !== undefined && !/:(?:\s|$)/.test(here)
    ? { line, message: `needs a space after "${key}:"` }
    : undefined;
}

/** A text that begins with what means something to YAML. */
function signAtFirst({ here, line }: Place): Slip | undefined {
  const [, group] = /(?:^\s*(?:- +)*|: +)((?:\{[^{}]*\}|\[[^[\]]*\])(?=[ \t]*[^\s,}\]:#]))/.exec(here) ?? [];
  const [, sign] = /(?:^\s*(?:- +)*|[:,[{] *(?<= ))([@`%*|>])[^\s,}\]-][^,}\]]*/.exec(here) ?? [];
  const first = group?.[0] ?? sign;
  return first === undefined
    ? undefined
    : {
        line,
        message: beginsWith(first),
      };
}

/** `{ en: words fr: mots }`: a key that is known follows words without a comma. */
function missingComma({ form, error, text }: Place): Slip | undefined {
  const open = openBrackets(form.slice(0, error.pos[0] + 1))[0];
  if (open === undefined) return undefined;
  const keys = new Set<string>(LOCALES);
  for (const [, key = ''] of form.matchAll(/(?:^|[{,])\s*(?:- +)*([\w-]+):(?=\s|$)/gm)) keys.add(key);
  for (const match of form.slice(open).matchAll(/(?<=[^\s,{[:])(\s+)([\w-]+):(?=\s)/g)) {
    const [, space = '', key = ''] = match;
    if (!keys.has(key)) continue;
    // Beyond the bracket it is no key of what stands in it.
    const start = open + match.index + space.length;
    if (openBrackets(form.slice(0, start)).includes(open))
      return { line: lineAt(text, start), message: `needs a comma before "${key}"` };
    break;
  }
  const line = lineAt(text, error.pos[0]);
  return error.message.startsWith('Missing , or :')
    ? { line, message: 'needs a comma between two things of a list' }
    : undefined;
}

/** A colon and a space in a text without quotes end a key. */
function colonWithin({ here, line, error, lines }: Place): Slip | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && error.code !== 'BLOCK_IN_FLOW') return undefined;
  const [, key] =
    error.code === 'BLOCK_IN_FLOW'
      ? (/[{,]\s*([\w-]+): +[^\s"'{[,][^,{}]*:\s/.exec(here) ?? [])
      : (/^\s*(?:- +)*([\w-]+): +[^\s"'{[].*:\s/.exec(here) ?? []);
  return key !== undefined && lines[line - 1] !== undefined
    ? { line, message: `${key} has a colon in its text; put the text between "…"` }
    : undefined;
}

/** A bracket that nothing closes; the parser goes on to look for its end in the lines below. */
function notClosed({ form, text, error }: Place): Slip | undefined {
  if (!error.message.startsWith('Flow ')) return undefined;
  const open = openBrackets(form.slice(0, error.pos[0])).at(-1);
  if (open === undefined) return undefined;
  const [bracket, closing] = form[open] === '{' ? ['{', '}'] : ['[', ']'];
  const message = `opens ${bracket} and never closes it; put ${closing} after the last thing in it`;
  return { line: lineAt(text, open), message };
}

/** Where brackets stand that are open at the end of a text, the outermost first. */
function openBrackets(form: string): readonly number[] {
  const open: number[] = [];
  for (const { 0: bracket, index } of form.matchAll(/[{}[\]]/g)) {
    if (bracket === '{' || bracket === '[') open.push(index);
    else open.pop();
  }
  return open;
}

function noColon({ error, line, here }: Place): Slip | undefined {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'MISSING_CHAR') return undefined;
  return /:(?:\s|$)/.test(here)
    ? undefined
    : {
        line,
        message:
          'has no ":" after its key; a text that goes on from the line above stands further in than its key',
      };
}

/** The second of two keys of one name in one place, and where the first stands. */
function repeatedKey(text: string, offset: number): Slip {
  const key = /^["']?([^"'\n:]+)/.exec(text.slice(offset))?.[1] ?? '';
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineAt(text, offset);
  const column = offset - start;
  const same = (each: string): boolean =>
    each.slice(column).startsWith(`${key}:`) && /^[\s-]*$/.test(each.slice(0, column));
  const above = text.slice(0, start).split('\n').slice(0, -1);
  const first = /^[\s-]*$/.test(text.slice(start, offset)) ? above.findLastIndex(same) + 1 : line;
  const where = first > 0 && first !== line ? `, first on line ${first}` : ' in one place';
  return { line, message: `says "${key}" twice${where}; delete one` };
}
