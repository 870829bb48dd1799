import { relative } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../finding.ts';
import type { GuideMarkup } from '../guide-markup.ts';
import { type DayDone, daysDone } from './future-days.ts';
import { readMarkup } from './guide-markup.ts';
import { readText } from './read-text.ts';
import { inWords, schemaFindings } from './schema-words.ts';
import { TOO_MUCH, unsoundIn } from './sound-value.ts';
import { lostWords, yamlSlips } from './yaml-slips.ts';

type Path = readonly (string | number)[];

/** One reading of the content. */
export interface Reading {
  /** The repository's root, to name files by. */
  readonly root: string;
  /** Where all that is wrong goes. */
  readonly findings: Finding[];
  readonly parsed: ParsedFiles;
  /** Where the days go on which something was done, if anybody asks for them. */
  readonly days?: DayDone[];
}

/** What was parsed, by path, kept by whoever reads again: a file that says the same is not parsed a second time. */
export type ParsedFiles = Map<string, Parsed>;

interface Parsed {
  /** All that the file said. */
  readonly source: string;
  /** What the text of a guide is made of, once somebody asked. */
  markup?: GuideMarkup;
  /** What it means; undefined where the fast reader did not understand it. */
  readonly value: { readonly of: unknown } | undefined;
}

/** A parsed content file that can still say on which line a value stands. */
export interface YamlFile<T> {
  /** Path from the repository's root. */
  readonly file: string;
  /** All that the file says, the text under a head included. */
  readonly source: string;
  /** Where the text under a head begins in it; the end of a file that is no guide. */
  readonly bodyStart: number;
  readonly data: T;
  /** Makes a finding about the value at `path`, with its line. */
  readonly finding: (path: Path, message: string) => Finding;
}

const NO_HEAD = 'needs a head between two lines of "---"';
const HEAD_NOT_CLOSED = 'opens its head and never closes it; put a line of "---" under the last key';

/**
 * Reads and checks one file. All that is wrong goes to the findings; the file is then left out.
 *
 * @param head reads only the head (front matter) of a guide
 */
export function readYaml<S extends z.ZodType>(
  { root, findings, parsed, days }: Reading,
  path: string,
  schema: S,
  head = false,
): YamlFile<z.output<S>> | undefined {
  const file = relative(root, path).replaceAll('\\', '/');
  const source = readText(path, file, findings);
  if (source === undefined) return undefined;
  const cut = head ? cutHead(source) : { text: source, bodyStart: source.length };
  if (cut === undefined) {
    const message = /^---[ \t]*\n/.test(source) ? HEAD_NOT_CLOSED : NO_HEAD;
    findings.push({ file, line: 1, at: '', message });
    return undefined;
  }
  const { text, bodyStart } = cut;
  const read = parse(path, source, text, parsed);
  const located = (): Located => locate(text, head);
  // A table may be empty: a file that could not be read is not one that says nothing.
  if (!read) {
    const data = explainUnsound(file, located(), schema, findings);
    return data && { file, source, bodyStart, ...data };
  }
  const value = read.of;
  for (const { line, message } of lostWords(text))
    findings.push({ file, line: line + (head ? 1 : 0), at: '', message });
  const unsound = unsoundIn(value);
  if (unsound.length > 0) {
    const finding = findingsIn(file, located);
    findings.push(...unsound.map(({ path: at, message }) => finding(at, message)));
    return undefined;
  }
  const sound = schema.safeParse(value ?? {});
  if (sound.success) {
    const finding = findingsIn(file, located);
    days?.push(...daysDone(sound.data, finding));
    return { file, source, bodyStart, data: sound.data, finding };
  }
  const data = explainUnsound(file, located(), schema, findings);
  return data && { file, source, bodyStart, ...data };
}

/** Parsing is most of what reading costs, and of what is read again in development nearly all says the same. */
function parse(path: string, source: string, text: string, before: ParsedFiles): Parsed['value'] {
  const known = before.get(path);
  if (known?.source === source) return known.value;
  const value = readFast(text);
  before.set(path, { source, value });
  return value;
}

/**
 * What the text says, by a reader that is several times as fast as the one that knows lines; undefined for what it
 * does not understand. Only what is wrong has to be found again.
 */
function readFast(text: string): Parsed['value'] {
  try {
    return { of: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

/** A file read again with the places of everything in it. */
interface Located {
  readonly text: string;
  /** The line of the file on which the text begins. */
  readonly firstLine: number;
  readonly document: Document;
  /** @param offset in the text that was read */
  readonly lineOf: (offset: number) => number;
}

function locate(text: string, head: boolean): Located {
  const lines = new LineCounter();
  const document = parsedDocument(text, lines);
  // The head of a guide begins one line further down than its text.
  const firstLine = head ? 2 : 1;
  return { text, firstLine, document, lineOf: (offset) => lines.linePos(offset).line + firstLine - 1 };
}

/** A text that is nested too deep for the reader is one that says nothing. */
function parsedDocument(text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true });
  } catch {
    return new Document();
  }
}

/** Makes findings about a file; it is read with its lines when the first is made. */
function findingsIn(file: string, locateFile: () => Located): YamlFile<unknown>['finding'] {
  let located: Located | undefined;
  return (at, message) => {
    located ??= locateFile();
    return { file, line: lineAt(located, at), at: formatPath(at), message };
  };
}

/** Says all that is wrong in a file; what only the fast reader did not understand is read after all. */
function explainUnsound<S extends z.ZodType>(
  file: string,
  located: Located,
  schema: S,
  findings: Finding[],
): Pick<YamlFile<z.output<S>>, 'data' | 'finding'> | undefined {
  const { document, text, firstLine } = located;
  const finding = findingsIn(file, () => located);
  // A warning is about a sign that begins a text, and whose word would be lost.
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    // Where a character was refused, such as a tab, what the parser makes of it says nothing more.
    if (findings.some((each) => each.file === file)) return undefined;
    // The parser counts lines from where its text begins, which in a guide is not the file's beginning.
    for (const { line, message } of yamlSlips(text, errors))
      findings.push({ file, line: line + firstLine - 1, at: '', message });
    return undefined;
  }
  const value = valueOf(document);
  const unsound = value === undefined ? [{ path: [], message: TOO_MUCH }] : unsoundIn(value);
  if (unsound.length > 0) {
    findings.push(...unsound.map(({ path, message }) => finding(path, message)));
    return undefined;
  }
  const parsed = schema.safeParse(value ?? {}, { reportInput: true, error: inWords });
  if (parsed.success) return { data: parsed.data, finding };
  findings.push(...schemaFindings(parsed.error.issues, finding));
  return undefined;
}

/** What a document says; undefined where its aliases say too much. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return undefined;
  }
}

/** The head (front matter) of a guide, and where its text begins: at the end of the line that closes the head. */
function cutHead(source: string): { readonly text: string; readonly bodyStart: number } | undefined {
  const [whole, text] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/.exec(source) ?? [];
  return whole === undefined || text === undefined ? undefined : { text, bodyStart: whole.length };
}

/** What the text of a guide is made of. Parsing is most of the cost, so a text that says the same is parsed once. */
export function markupOf({ parsed }: Reading, path: string, body: string): GuideMarkup {
  const known = parsed.get(path);
  if (!known) return readMarkup(body);
  known.markup ??= readMarkup(body);
  return known.markup;
}

/** The line of the value at `path`, or of the nearest thing around it. */
function lineAt({ document, lineOf }: Located, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return lineOf(node.range[0]);
  }
  return undefined;
}

/** @example formatPath(['routes', 1, 'procedure']) // 'routes[1].procedure' */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );
}
