import { ANSWERS, type Answer, type Condition } from '../catalogue/schemas/answers.ts';

/** What a reader has said, by situation; one who is not sure has said so and answered neither. */
export type Said = Answer | 'unsure';
export type Answers = ReadonlyMap<string, Said>;

export const NO_ANSWERS: Answers = new Map();

const SAID: readonly Said[] = [...ANSWERS, 'unsure'];

const isSaid = (text: string): text is Said => SAID.some((said) => said === text);

/**
 * Whether something applies: `no` where an answer rules it out, `yes` where all that it asks for is answered so, else
 * `open`. What has no condition applies.
 */
export function applies(condition: Condition | undefined, answers: Answers): 'yes' | 'no' | 'open' {
  const results = Object.entries(condition ?? {}).map(([situation, wanted]) => {
    const said = answers.get(situation);
    if (said === undefined || said === 'unsure') return 'open';
    return said === wanted ? 'yes' : 'no';
  });
  if (results.includes('no')) return 'no';
  return results.includes('open') ? 'open' : 'yes';
}

/**
 * The answers in the part of an address after `?`. What is none, and what nobody asks about here, is left out.
 *
 * @param asked the situations that this plan asks about
 */
export function readAnswers(search: string, asked: readonly string[]): Answers {
  const parameters = new URLSearchParams(search);
  return new Map(
    asked.flatMap((situation) => {
      const said = parameters.get(situation) ?? '';
      return isSaid(said) ? [[situation, said] as const] : [];
    }),
  );
}

/** All answers that a text as `writeAnswers` writes it holds, whatever they are about. */
export function readEveryAnswer(search: string): Answers {
  return readAnswers(search, [...new URLSearchParams(search).keys()]);
}

/**
 * The part of an address after `?`, with these answers in place of those it has; what else it says stays.
 *
 * @example writeAnswers('?ends=2027-03-01', new Map([['mail', 'no']]), ['mail']) // '?ends=2027-03-01&mail=no'
 */
export function writeAnswers(search: string, answers: Answers, asked: readonly string[]): string {
  const parameters = new URLSearchParams(search);
  for (const situation of asked) {
    parameters.delete(situation);
    const said = answers.get(situation);
    if (said !== undefined) parameters.set(situation, said);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

/** A condition as pages carry it: `mail:yes commitment:no`. */
export const writeCondition = (condition: Condition): string =>
  Object.entries(condition)
    .map(([situation, answer]) => `${situation}:${answer}`)
    .join(' ');

/** What `writeCondition` has written. */
export const readCondition = (text: string): Condition =>
  Object.fromEntries(
    [...text.matchAll(/([a-z0-9-]+):(yes|no)/g)].map(([, id = '', answer]) => [
      id,
      answer === 'no' ? 'no' : 'yes',
    ]),
  );
