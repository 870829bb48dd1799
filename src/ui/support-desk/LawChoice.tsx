import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { DeskReplies } from '../../outputs/replies/desk-items.ts';
import type { DeskStrings } from './strings.ts';

interface Chosen {
  readonly law?: string | undefined;
}

interface Props {
  readonly own: DeskReplies;
  readonly wishes: Chosen & { readonly tab: Locale | 'both' };
  readonly strings: DeskStrings;
  readonly onWant: (change: Chosen) => void;
}

/** The right that goes behind the reply, if any. */
export function LawChoice({ own, wishes: { tab, law }, strings, onWant }: Props) {
  const { laws } = own.replies[tab === 'both' ? LOCALES[0] : tab];
  if (!laws) return null;
  return (
    <p class="reply-end">
      <label>
        {strings.law.label}{' '}
        <select value={law ?? ''} onChange={(event) => onWant({ law: event.currentTarget.value })}>
          <option value="">{strings.law.none}</option>
          {laws.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
