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
  /** The providers are few enough to stand side by side. */
  readonly chips: boolean;
  readonly state: DeskState;
  readonly strings: DeskStrings;
  readonly onChoose: (filter: DeskFilter, value: string) => void;
}

/** Few providers are chips; many, families and routes are lists to open. */
export function DeskFilters({ choices, chips, state, strings, onChoose }: Props) {
  return (
    <div class="desk-filters desk-scripted">
      {chips && (
        <fieldset>
          <legend class="visually-hidden">{strings.filters.provider}</legend>
          {[{ id: '', name: strings.all }, ...choices.provider].map(({ id, name }) => (
            <button
              key={id}
              class="desk-chip"
              type="button"
              value={id}
              aria-pressed={(state.provider ?? '') === id}
              onClick={() => onChoose('provider', id)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
      {DESK_FILTERS.filter((filter) => !chips || filter !== 'provider').map((filter) => (
        <label key={filter} class="desk-select">
          {strings.filters[filter]}
          <select
            name={filter}
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
      {strings.lost && <p class="late">{strings.lost}</p>}
    </div>
  );
}
