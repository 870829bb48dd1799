import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Finding } from './finding.ts';

type Path = readonly (string | number)[];

/** A parsed content file that can still say on which line a value stands. */
export interface YamlFile<T> {
  /** Path from the repository's root. */
  readonly file: string;
  readonly data: T;
  /** Makes a finding about the value at `path`, with its line. */
  readonly finding: (path: Path, message: string) => Finding;
}

/**
 * Reads and checks one file. All that is wrong goes to `findings`; the file is then left out.
 *
 * @param root the repository's root, to name files by
 * @param head reads only the head (front matter) of a guide
 */
export function readYaml<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
  findings: Finding[],
  head = false,
): YamlFile<z.output<S>> | undefined {
  const file = relative(root, path).replaceAll('\\', '/');
  const source = readFileSync(path, 'utf8');
  const text = head ? frontMatter(source) : source;
  if (text === undefined) {
    findings.push({ file, line: 1, at: '', message: 'needs a head between two lines of "---"' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  // The head of a guide begins one line further down than its text.
  const lineOf = (offset: number): number => lines.linePos(offset).line + (head ? 1 : 0);
  const finding = (at: Path, message: string): Finding => ({
    file,
    line: lineAt(document, at, lineOf),
    at: formatPath(at),
    message,
  });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      findings.push({ file, line: lineOf(error.pos[0]), at: '', message: `is not valid YAML: ${error.message.split('\n')[0]}` });
    }
    return undefined;
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { file, data: parsed.data, finding };
  for (const issue of parsed.error.issues) findings.push(...explain(issue, finding));
  return undefined;
}

function frontMatter(source: string): string | undefined {
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
}

/** Says what a schema issue means to an editor, unknown keys with the nearest valid one. */
function explain(issue: z.core.$ZodIssue, finding: YamlFile<unknown>['finding']): Finding[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => finding([...path, key], 'is not a known key'));
  }
  if (issue.code === 'invalid_value') {
    const input = typeof issue.input === 'string' ? `"${issue.input}" ` : '';
    return [finding(path, `${input}is not one of: ${issue.values.join(', ')}`)];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return [finding(path, 'is missing')];
  if (issue.code === 'invalid_union' && 'discriminator' in issue && typeof issue.discriminator === 'string') {
    return [finding([...path, issue.discriminator], 'is missing or not a known kind')];
  }
  return [finding(path, issue.message)];
}

/** The line of the value at `path`, or of the nearest thing around it. */
function lineAt(document: Document, path: Path, lineOf: (offset: number) => number): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) return lineOf(node.range[0]);
  }
  return undefined;
}

/** @example formatPath(['routes', 1, 'procedure']) // 'routes[1].procedure' */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part), '');
}

