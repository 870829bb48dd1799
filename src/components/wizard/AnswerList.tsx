import type { Answer } from '../../views/types.ts';
import { AnswerRow } from './AnswerRow.tsx';

interface Group {
  readonly heading: string | undefined;
  readonly answers: Answer[];
}

/** Neighbours with the same heading stand together; the order is never changed. */
function groupsOf(answers: readonly Answer[]): readonly Group[] {
  const groups: Group[] = [];
  for (const answer of answers) {
    const last = groups.at(-1);
    if (last && last.heading === answer.group) last.answers.push(answer);
    else groups.push({ heading: answer.group, answers: [answer] });
  }
  return groups;
}

/** The rows of a question, under headings where the answers are grouped. */
export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <>
      {groupsOf(answers).map(({ heading, answers: rows }) => (
        <>
          {heading && <h2 class="answer-group">{heading}</h2>}
          <ul class="answers">
            {rows.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} />
            ))}
          </ul>
        </>
      ))}
    </>
  );
}
