import type { OptionRow } from '../../site/types.ts';
import { AnswerRow } from './AnswerRow.tsx';
import './answers.css';

interface Group {
  readonly heading: string | undefined;
  readonly answers: OptionRow[];
}

/** Neighbours with the same heading stand together; the order is never changed. */
function groupsOf(answers: readonly OptionRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (const answer of answers) {
    const last = groups.at(-1);
    if (last && last.heading === answer.group) last.answers.push(answer);
    else groups.push({ heading: answer.group, answers: [answer] });
  }
  return groups;
}

interface Props {
  readonly answers: readonly OptionRow[];
  /** They stand in a section with a heading of its own. */
  readonly under?: boolean | undefined;
  /** A field narrows them: they carry the words that they are found by. */
  readonly filtered?: boolean;
}

/** The rows of a question, under headings where the answers are grouped. */
export function AnswerList({ answers, under, filtered }: Props) {
  const Heading = under ? 'h3' : 'h2';
  return (
    <>
      {groupsOf(answers).map(({ heading, answers: rows }) => (
        <>
          {heading && <Heading class="answer-group">{heading}</Heading>}
          <ul class="answers">
            {rows.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} filtered={filtered} />
            ))}
          </ul>
        </>
      ))}
    </>
  );
}
