import { useId } from 'preact/hooks';
import { Sign } from '../../signs/Sign.tsx';
import '../../frame/field.css';
import './date-field.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error?: string;
}

/** A native date field. An error takes the hint's place, so that nothing moves; its sign waits for it. */
export function DateField({ label, hint, error }: Props) {
  const id = useId();
  return (
    <div class={error ? 'date-field date-field-wrong' : 'date-field'}>
      <label for={id}>{label}</label>
      <p class="date-hint" id={`${id}-hint`}>
        <Sign name="triangle" />
        <span>{error ?? hint}</span>
      </p>
      <input id={id} type="date" aria-describedby={`${id}-hint`} aria-invalid={error ? true : undefined} />
    </div>
  );
}
