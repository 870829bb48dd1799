import { readFileSync } from 'node:fs';
import { strayCharacter } from '../characters.ts';
import type { Finding } from '../finding.ts';

const SAVE = 'save it as UTF-8';

/**
 * What a file says, with line ends as everywhere and without the mark that some editors put before a text. What is
 * not readable as UTF-8, or holds a character that nobody sees, becomes a finding with its line.
 *
 * @param file its path from the repository's root
 * @returns undefined where it cannot be read as text
 */
export function readText(path: string, file: string, findings: Finding[]): string | undefined {
  const bytes = readFileSync(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return void findings.push(notText(file, 1, 'UTF-16'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return void findings.push(notText(file, 1, 'UTF-16'));
  const text = decode(bytes);
  if (text === undefined) {
    const lines = linesOf(bytes);
    const line = lines.findIndex((each) => decode(each) === undefined) + 1;
    return void findings.push(notText(file, line || 1, 'another encoding'));
  }
  const whole = text.replaceAll('\r\n', '\n');
  const stray = strayCharacter(whole);
  if (stray) {
    const line = whole.slice(0, stray.index).split('\n').length;
    const message = whole[stray.index] === '\t' ? tabs(whole) : `holds ${stray.name}; delete it`;
    findings.push({ file, line, at: '', message });
  }
  return whole;
}

/** Editors that indent with tabs do so on every line: that is one mistake. */
function tabs(text: string): string {
  const more = text.split('\n').filter((line) => line.includes('\t')).length - 1;
  const also = more === 0 ? '' : `, as ${more === 1 ? 'another line does' : `${more} more lines do`}`;
  return `holds a tab${also}; write spaces`;
}

const notText = (file: string, line: number, encoding: string): Finding => ({
  file,
  line,
  at: '',
  message: `is written in ${encoding}; ${SAVE}`,
});

/** Without the mark at its beginning; undefined for what is no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}
