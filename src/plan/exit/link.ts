import { decodeEnd, type EndAnswer, encodeEnd } from '../end-answer.ts';

/** What was chosen: codes of plans, each with what was said of its end. */
export type Picks = ReadonlyMap<string, EndAnswer | undefined>;

/** What an address says: what is known here, and the codes that are not. */
export interface ReadPicks {
  readonly picks: Picks;
  readonly unknown: readonly string[];
}

/** What codes look like (`catalogue/schemas/primitives.ts`): other parameters are none of ours. */
const CODE = /^(?:[bdfgkmnprstvz][aeiou]){2,3}$/;

/**
 * Reads the part of an address after `?`. Every text says something: a code that is not known is named, an answer that
 * is none is left out, and so is everything else.
 *
 * @param known the codes of the plans that can be chosen here, in the order in which a link names them
 * @example readPicks('?davi=2026-12-01&fera=&x=1', ['davi', 'fera']) // picks of davi, with its day, and fera
 */
export function readPicks(search: string, known: readonly string[]): ReadPicks {
  const said = new Map<string, EndAnswer | undefined>();
  for (const [code, text] of new URLSearchParams(search))
    if (CODE.test(code)) said.set(code, said.get(code) ?? decodeEnd(text));
  const here = new Set(known);
  return {
    picks: new Map(known.flatMap((code) => (said.has(code) ? [[code, said.get(code)] as const] : []))),
    unknown: [...said.keys()].filter((code) => !here.has(code)),
  };
}

/**
 * The part of an address after `?`: codes and days, and nothing else. The same choice is always the same text.
 *
 * @example writePicks(new Map([['davi', { kind: 'day', day: 20788 }], ['fera', undefined]]), ['davi', 'fera'])
 * // '?davi=2026-12-01&fera='
 */
export function writePicks(picks: Picks, known: readonly string[]): string {
  const parameters = new URLSearchParams();
  for (const code of known) {
    const answer = picks.get(code);
    if (picks.has(code)) parameters.set(code, answer ? encodeEnd(answer) : '');
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
