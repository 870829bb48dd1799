import { useId } from 'preact/hooks';
import { REPLY_FORMS, type ReplyForm } from './reply-forms.client.ts';
import type { DeskStrings } from './strings.ts';

interface Props {
  /** Those in which there is something to say; the others keep their places, so that nothing moves. */
  readonly possible: readonly ReplyForm[];
  readonly current: ReplyForm;
  readonly strings: DeskStrings;
  readonly onChoose: (form: ReplyForm) => void;
}

/** How much the reply says. */
export function ReplyForms({ possible, current, strings, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="reply-forms">
      <legend class="visually-hidden">{strings.forms.label}</legend>
      {REPLY_FORMS.map((form) => (
        <label key={form}>
          <input
            type="radio"
            name={name}
            checked={form === current}
            disabled={!possible.includes(form)}
            onChange={() => onChoose(form)}
          />
          {strings.forms[form]}
        </label>
      ))}
    </fieldset>
  );
}
