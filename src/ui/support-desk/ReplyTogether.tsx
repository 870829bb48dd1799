import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import type { DeskStrings } from './strings.ts';

interface Props {
  readonly added: readonly DeskRow[];
  readonly strings: DeskStrings;
  readonly onRemove: (row: DeskRow) => void;
}

/** What else the reply answers, in order. */
export function ReplyTogether({ added, strings, onRemove }: Props) {
  if (added.length === 0) return null;
  return (
    <ul class="reply-together" aria-label={strings.together.label}>
      {added.map((row) => (
        <li key={row.code}>
          {row.title}{' '}
          <button
            class="button"
            type="button"
            aria-label={`${strings.together.remove}: ${row.title}`}
            onClick={() => onRemove(row)}
          >
            {strings.together.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
