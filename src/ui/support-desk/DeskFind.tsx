import type { ComponentChildren, RefObject } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import type { DeskRow, LabelRow } from '../../outputs/replies/desk-rows.ts';
import { counted, fill } from '../search/words.client.ts';
import { DeskField } from './DeskField.tsx';
import { DeskFilters, type FilterChoices } from './DeskFilters.tsx';
import { DeskList } from './DeskList.tsx';
import { type DeskState, queryOf, withFilter } from './desk-state.client.ts';
import type { DeskStrings } from './strings.ts';
import { isOpen } from './use-desk-search.client.ts';
import type { Rows } from './use-rows.client.ts';
import type { Selection } from './use-selection.client.ts';

interface Props {
  readonly field: RefObject<HTMLInputElement>;
  readonly locale: Locale;
  readonly choices: FilterChoices;
  readonly rows: Rows;
  readonly state: DeskState;
  readonly found: readonly (DeskRow | LabelRow)[];
  /** A link to another site was pasted: what was found is what cites it. */
  readonly isElsewhere: boolean;
  readonly selected: string | undefined;
  readonly selection: Selection;
  readonly strings: DeskStrings;
  /** The reply of the selected row where it opens in place. */
  readonly inPlace: ComponentChildren;
  readonly onState: (state: DeskState) => void;
}

function statusOf({ locale, rows, state, found, isElsewhere, strings }: Props): string {
  if (found.length > 0) return counted(strings.count, found.length, locale);
  if (isElsewhere) return strings.customer.foreign;
  if (rows.status === 'loading') return strings.listing;
  if (rows.status === 'failed') return strings.failed.list;
  return !rows.isWhole && isOpen(state) ? strings.ask : fill(strings.none, { query: state.query.trim() });
}

/** The way to a row: field, filters, how many there are, and the rows themselves. */
export function DeskFind(props: Props) {
  const { field, locale, choices, rows, state, found, selected, selection, strings, inPlace, onState } =
    props;
  return (
    <div class="desk-find">
      <DeskField
        {...{ field, locale, strings }}
        query={state.query}
        onType={(typed) => {
          const { code: _closed, ...rest } = state;
          onState({ ...rest, query: queryOf(typed) });
        }}
        onChoose={selection.choose}
      />
      <DeskFilters
        {...{ choices, state, strings }}
        chips={rows.isWhole}
        onChoose={(filter, value) => onState(withFilter(state, filter, value))}
      />
      <p class="desk-count" role="status">
        {statusOf(props)}
      </p>
      <p class="visually-hidden" role="status">
        {selection.said}
      </p>
      <DeskList rows={found} label={strings.list} {...{ selected, inPlace }} onSelect={selection.select} />
    </div>
  );
}
