import type { ComponentChildren } from 'preact';
import { formatState, type SearchState } from '../../../search/state.ts';
import { isPlainClick } from '../../browser/plain-click.client.ts';

/** Shows another state of the search, with an entry of its own in the history. */
export type GoTo = (state: SearchState) => void;

interface Props {
  readonly to: SearchState;
  readonly action: string;
  readonly goTo: GoTo;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

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
