import { stripVTControlCharacters } from 'node:util';

/** More is for who reads the log above. */
const LONGEST = 300;

/**
 * Why a test failed, in one line: what a reader of the last lines of a log has to go by.
 *
 * @param message as the test runner has it, with colours and several lines; empty where it has none
 * @returns the first line, and what was expected and what was received, each as far as it fits; empty when nothing is known
 */
export function reasonOf(message: string | undefined): string {
  const lines = stripVTControlCharacters(message ?? '')
    .split('\n')
    .map((line) => line.trim());
  const first = lines.find((line) => line !== '') ?? '';
  const more = lines.filter(
    (line) => line !== first && /^(?:Expected|Received|Locator|Error:|- waiting)/.test(line),
  );
  return [first.replace(/^Error: /, ''), ...new Set(more)].join(' · ').slice(0, LONGEST);
}

/** What failed, and why. */
export const failure = (title: string, message: string | undefined): string => {
  const reason = reasonOf(message);
  return reason === '' ? title : `${title}: ${reason}`;
};
