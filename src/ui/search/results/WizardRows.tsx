import type { WizardSuggestion } from '../../../search/answers.ts';
import { AnswerRow } from '../../question/AnswerRow.tsx';
import type { SearchStrings } from '../strings.ts';
import { fill } from '../words.client.ts';

interface Props {
  readonly suggestions: readonly WizardSuggestion[];
  readonly strings: SearchStrings;
}

/** Pages of the wizard that take the query further: no results, hence without their attributes. */
export function WizardRows({ suggestions, strings }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <ul class="answers search-wizard">
      {suggestions.map(({ parts, title, asks, url }) => {
        const named =
          parts.length > 0 ? fill(strings.suggestion, { subject: parts.join(', ') }) : strings.start;
        const hint = asks === null ? strings.suggestionHint.plan : strings.suggestionHint[asks];
        return <AnswerRow key={url} answer={{ id: url, href: url, title: title ?? named, hint }} />;
      })}
    </ul>
  );
}
