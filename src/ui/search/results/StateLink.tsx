import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../i18n/locales.ts';
import { formatState, type SearchState } from '../../../search/model/state.ts';
import type { SearchNames } from '../../../site/lists/search-fallback.ts';
import { searchPath } from '../../../urls.ts';
import { isPlainClick } from '../../browser/plain-click.client.ts';
import type { SearchStrings } from '../strings.ts';

/** What every part of the page of results needs. */
export interface SearchContext {
  readonly locale: Locale;
  readonly strings: SearchStrings;
  readonly names: SearchNames;
  /** Shows another state of the search, with an entry of its own in the history. */
  readonly goTo: (state: SearchState) => void;
}

interface Props extends Pick<SearchContext, 'locale' | 'goTo'> {
  readonly to: SearchState;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link to another state of this page: it can be opened elsewhere, copied and sent. */
export function StateLink({ to, locale, goTo, current = false, children }: Props) {
  return (
    <a
      href={searchPath(locale) + formatState(to)}
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
