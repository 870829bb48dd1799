import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionRow } from '../../site/types.ts';
import { AnswerList } from './AnswerList.tsx';
import { matching } from './matching.client.ts';
import './question.css';

/** The island's words, resolved for one language. */
export interface FilterStrings {
  readonly label: string;
  /** What to say for 0, 1, 2 … rows, because plurals are a matter of the language. */
  readonly counts: readonly string[];
  /** With `{query}` where the typed words go. */
  readonly none: string;
}

interface Props {
  readonly answers: readonly OptionRow[];
  readonly strings: FilterStrings;
  /** They stand in a section with a heading of its own. */
  readonly under?: boolean;
}

/**
 * A long list of answers with a field that narrows it. The server renders field and rows alike, so
 * that nothing moves when the script arrives; without script CSS leaves the field out.
 * The field is uncontrolled: what was typed before the script arrived stays and is applied.
 */
export function FilteredAnswers({ answers, strings, under }: Props) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setQuery(field.current?.value ?? ''), []);

  const shown = matching(answers, query);
  const count = shown.filter(({ escape }) => !escape).length;
  return (
    <>
      <div class="row-filter">
        <label for="answer-filter">{strings.label}</label>
        <input
          ref={field}
          id="answer-filter"
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status">
          {count > 0 ? strings.counts[count] : strings.none.replace('{query}', query.trim())}
        </p>
      </div>
      <AnswerList answers={shown} under={under} />
    </>
  );
}
