/** A piece of script inside a file, and the line of the file it begins on. */
export interface ScriptPart {
  readonly text: string;
  readonly line: number;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
 * The scripts of a file: all of it, or, in an .astro file, the part between the fences and
 * each `<script>`. Markup is left out on purpose: it imports nothing.
 */
export function scriptParts(file: string, text: string): readonly ScriptPart[] {
  if (!file.endsWith('.astro')) return [{ text, line: 1 }];
  const fenced = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const start = fenced === null ? 0 : fenced[0].length;
  const parts: ScriptPart[] = [];
  if (fenced?.[1] !== undefined) {
    parts.push({ text: fenced[1], line: lineAt(text, fenced[0].indexOf('---') + 4) });
  }
  for (const script of text.slice(start).matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    const body = script[1] ?? '';
    parts.push({ text: body, line: lineAt(text, start + script.index + script[0].indexOf('>') + 1) });
  }
  return parts;
}
