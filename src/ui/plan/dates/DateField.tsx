import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Sign } from '../../signs/Sign.tsx';

interface Props {
  readonly field: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly onInput: () => void;
  readonly onBlur: () => void;
}

/** A native date field. An error takes the hint's place, so that nothing moves. */
export function DateField({ field, label, hint, error, onInput, onBlur }: Props) {
  const id = useId();
  return (
    <div class={error ? 'date-field date-field-wrong' : 'date-field'}>
      <label for={id}>{label}</label>
      <p class="date-hint" id={`${id}-hint`} aria-live="polite">
        {error && <Sign name="triangle" />}
        {error ?? hint}
      </p>
      <input
        ref={field}
        id={id}
        type="date"
        aria-describedby={`${id}-hint`}
        aria-invalid={error ? true : undefined}
        onInput={onInput}
        onBlur={onBlur}
      />
    </div>
  );
}
