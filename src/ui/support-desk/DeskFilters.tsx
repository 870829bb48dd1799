import { DESK_FILTERS, type DeskFilter, type DeskState } from './desk-state.client.ts';
import type { DeskStrings } from './strings.ts';

/** What a filter can be set to. */
export interface FilterChoice {
  readonly id: string;
  readonly name: string;
}
export type FilterChoices = Readonly<Record<DeskFilter, readonly FilterChoice[]>>;

interface Props {
  readonly choices: FilterChoices;
  readonly state: DeskState;
  readonly strings: DeskStrings;
  readonly onChoose: (filter: DeskFilter, value: string) => void;
}

/** Providers are few and are chips; families and routes are many and are lists to open. */
export function DeskFilters({ choices, state, strings, onChoose }: Props) {
  return (
    <div class="desk-filters desk-scripted">
      <fieldset>
        <legend class="visually-hidden">{strings.filters.provider}</legend>
        {[{ id: '', name: strings.all }, ...choices.provider].map(({ id, name }) => (
          <button
            key={id}
            class="desk-chip"
            type="button"
            aria-pressed={(state.provider ?? '') === id}
            onClick={() => onChoose('provider', id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      {DESK_FILTERS.filter((filter) => filter !== 'provider').map((filter) => (
        <label key={filter} class="desk-select">
          {strings.filters[filter]}
          <select
            value={state[filter] ?? ''}
            onChange={(event) => onChoose(filter, event.currentTarget.value)}
          >
            <option value="">{strings.all}</option>
            {choices[filter].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
