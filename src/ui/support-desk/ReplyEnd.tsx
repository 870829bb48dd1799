import type { DeskStrings } from './strings.ts';

interface Props {
  /** An ISO day, or nothing. */
  readonly day: string;
  readonly isPast: boolean;
  readonly strings: DeskStrings;
  readonly onEnd: (day: string) => void;
}

/** The day on which the customer's service ends: it goes into the reply and its link, and nowhere else. */
export function ReplyEnd({ day, isPast, strings, onEnd }: Props) {
  return (
    <p class="reply-end">
      <label>
        {strings.end.label}{' '}
        <input
          type="date"
          value={day}
          aria-invalid={isPast ? true : undefined}
          onInput={(event) => onEnd(event.currentTarget.value)}
        />
      </label>
      <span role="status">{isPast && strings.end.past}</span>
    </p>
  );
}
