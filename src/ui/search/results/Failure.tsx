import type { SearchStrings } from '../strings.ts';
import '../search.css';

interface Props {
  readonly strings: SearchStrings;
  readonly onRetry: () => void;
}

/** What to do when the search could not be loaded; that it could not is said by the status. */
export function Failure({ strings, onRetry }: Props) {
  return (
    <div class="search-answer">
      <p>{strings.failed.hint}</p>
      <button class="button" type="button" onClick={onRetry}>
        <span>{strings.retry}</span>
      </button>
    </div>
  );
}
