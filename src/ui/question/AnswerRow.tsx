import type { OptionRow } from '../../site/types.ts';
import { Pictogram } from '../signs/Pictogram.tsx';
import { Sign } from '../signs/Sign.tsx';
import './answers.css';

interface Props {
  readonly answer: OptionRow;
  /** The list can be narrowed: what only the filter reads goes along (`answer-filter.client.ts`). */
  readonly filtered?: boolean | undefined;
}

/**
 * One answer: a single link, because an answer is a place to go.
 * `data-routes` lets a changed answer keep the later ones (`kept-route.client.ts`).
 * The spaces between the parts are for readers of the text alone: on screen each part is a line.
 */
export function AnswerRow({ answer, filtered }: Props) {
  return (
    <li
      class="answer-row"
      data-keywords={(filtered && answer.keywords?.join(' ')) || undefined}
      data-escape={(filtered && answer.escape) || undefined}
    >
      <a href={answer.href} data-routes={answer.routes?.join(' ')}>
        {answer.icon && <Pictogram name={answer.icon} />}
        <span class="row-text">
          <span class="row-title">{answer.title}</span>
          {answer.hint && (
            <>
              {' '}
              <span class="row-hint">{answer.hint}</span>
            </>
          )}
          {answer.consequences?.map(({ sign, text }) => (
            <>
              {' '}
              <span class="consequence row-hint">
                <Sign name={sign} />
                <span>{text}</span>
              </span>
            </>
          ))}
        </span>
        <Sign name="arrow" />
      </a>
    </li>
  );
}
