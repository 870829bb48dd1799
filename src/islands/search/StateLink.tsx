import type { ComponentChildren } from 'preact';
import { formatState, type SearchState } from '../../search/state.ts';

/** Shows another state of the search, with an entry of its own in the history. */
export type GoTo = (state: SearchState) => void;

interface Props {
  readonly to: SearchState;
  readonly action: string;
  readonly goTo: GoTo;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** Whether a click means "here", and not another tab or window. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A link to another state of this page: it can be opened elsewhere, copied and sent. */
export function StateLink({ to, action, goTo, current = false, children }: Props) {
  return (
    <a
      href={action + formatState(to)}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
