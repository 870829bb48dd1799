import type { RefObject } from 'preact';
import { Sign } from '../../components/signs/Sign.tsx';
import { LONGEST_QUERY } from '../../search/query.ts';

interface Props {
  readonly action: string;
  readonly label: string;
  readonly submit: string;
  readonly field: RefObject<HTMLInputElement>;
  readonly onFocus: () => void;
  readonly onInput: () => void;
  readonly onSubmit: () => void;
}

/**
 * A real form, which leads to the same page without script. The field is uncontrolled: what was
 * typed before the script arrived stays.
 */
export function SearchField({ action, label, submit, field, onFocus, onInput, onSubmit }: Props) {
  return (
    <form
      class="search-field"
      role="search"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <input
        ref={field}
        type="search"
        name="q"
        aria-label={label}
        maxLength={LONGEST_QUERY}
        autocomplete="off"
        autocapitalize="none"
        enterkeyhint="search"
        onFocus={onFocus}
        onInput={onInput}
      />
      <button type="submit">
        <Sign name="search" />
        <span class="visually-hidden">{submit}</span>
      </button>
    </form>
  );
}
