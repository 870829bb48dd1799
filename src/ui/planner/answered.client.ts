import { applies, readCondition, readEveryAnswer } from '../../plan/situation.ts';
import { keptAnswers } from '../plan/situation/kept-answers.client.ts';

/** What the reader has answered on a plan rules the same out here: what comes first, and the box of it once it is empty. */
export function leaveOutAnswered(root: ParentNode): void {
  for (const task of root.querySelectorAll<HTMLElement>('.task[data-product]')) {
    const answers = readEveryAnswer(keptAnswers(task.dataset['product'] ?? ''));
    const parts = [...task.querySelectorAll<HTMLElement>('[data-when]')];
    for (const part of parts)
      part.hidden = applies(readCondition(part.dataset['when'] ?? ''), answers) === 'no';
    const box = task.querySelector<HTMLElement>('.task-firsts');
    if (box) box.hidden = !box.querySelector('li:not([hidden])');
  }
}
