import type { Choice } from '../../search/narrow.ts';
import type { Kind } from '../../search/page.ts';
import { formatState, type SearchState } from '../../search/state.ts';
import type { SearchNames } from '../../views/search-view.ts';
import type { SearchStrings } from './strings.ts';

interface Props {
  readonly choices: readonly Choice[];
  readonly action: string;
  readonly names: SearchNames;
  readonly strings: SearchStrings;
  readonly onChoose: (state: SearchState) => void;
}

function nameOf({ facet, value }: Choice, names: SearchNames, strings: SearchStrings): string {
  if (facet === undefined || value === undefined) return strings.all;
  if (facet === 'kind') return strings.kinds[value as Kind] ?? value;
  return names[facet][value] ?? value;
}

/** Whether a click means "here", and not another tab or window. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Ways to narrow the results: links, so that each can be opened, copied and sent. */
export function Choices({ choices, action, names, strings, onChoose }: Props) {
  return (
    <nav class="choices" aria-labelledby="search-refine">
      <h2 id="search-refine">{strings.refine}</h2>
      <ul>
        {choices.map((choice) => (
          <li key={`${choice.facet}:${choice.value}`}>
            <a
              href={action + formatState(choice.state)}
              aria-current={choice.current ? 'true' : undefined}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                onChoose(choice.state);
              }}
            >
              <span>{nameOf(choice, names, strings)}</span> <span class="choice-count">{choice.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
