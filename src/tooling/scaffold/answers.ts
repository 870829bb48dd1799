import { didYouMean } from '../../catalogue/finding.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import type { Answers, Project, Question } from './question.ts';

/** Asks for one thing; the empty text where nothing is answered. */
export type Ask = (question: string) => Promise<string>;

/**
 * The answers to all questions: those that were given as arguments, and for the rest what is asked.
 *
 * @param ask left out where nobody is there to answer
 * @throws UserError with all that is missing or wrong in what was given
 */
export async function answersTo(
  questions: readonly Question[],
  given: Answers,
  project: Project,
  ask?: Ask,
): Promise<Answers> {
  const names = questions.map(({ name }) => name);
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  const wrong = unknown.map((name) => `There is no --${name}; ${didYouMean(name, names)}`);
  let answers: Answers = {};
  for (const question of questions) {
    const answer = given[question.name] ?? (ask ? await asked(question, answers, project, ask) : undefined);
    const value = answer || question.otherwise?.(answers, project);
    const why = value === undefined ? 'is missing' : question.wrong?.(value, project);
    if (why) wrong.push(`--${question.name} ${why}: ${question.ask}.`);
    else if (value !== undefined) answers = { ...answers, [question.name]: value };
  }
  if (wrong.length > 0) throw new UserError(wrong.join('\n'));
  return answers;
}

/** Asked again until it will do. */
async function asked(question: Question, before: Answers, project: Project, ask: Ask): Promise<string> {
  const otherwise = question.otherwise?.(before, project) ?? '';
  const words = `${question.ask}${otherwise ? ` [${otherwise}]` : ''}: `;
  let refused = '';
  for (;;) {
    const answer = (await ask(`${refused}${words}`)).trim() || otherwise;
    const why = answer === '' ? 'is needed' : question.wrong?.(answer, project);
    if (!why) return answer;
    refused = `"${answer}" ${why}.\n`;
  }
}
