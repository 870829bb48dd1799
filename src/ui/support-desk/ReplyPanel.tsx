import type { Locale } from '../../i18n/locales.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { CopyNotice } from './CopyNotice.tsx';
import type { ReplyForm, ReplyWishes, Tab } from './contents.client.ts';
import { ReplyActions } from './ReplyActions.tsx';
import { ReplyTabs } from './ReplyTabs.tsx';
import { ReplyText } from './ReplyText.tsx';
import type { DeskStrings } from './strings.ts';
import type { Copying } from './use-copying.client.ts';
import type { Loaded } from './use-replies.client.ts';
import './reply.css';

interface Props {
  readonly row: DeskRow;
  /** It opens under its row. */
  readonly inPlace: boolean;
  readonly loaded: Loaded;
  readonly wishes: ReplyWishes;
  readonly copying: Copying;
  readonly strings: DeskStrings;
  readonly onTab: (tab: Tab) => void;
  readonly onWith: (part: 'warnings' | 'dates', on: boolean) => void;
  readonly onCopy: (form: ReplyForm) => void;
  readonly onLink: (locale?: Locale) => void;
  readonly onRetry: () => void;
}

/** The reply about one guide or plan: exactly what will be pasted, and the ways to take it along. */
export function ReplyPanel(props: Props) {
  const { row, inPlace, loaded, wishes, copying, strings, onTab, onWith, onCopy, onLink, onRetry } = props;
  return (
    <section class="reply" aria-labelledby="reply-title">
      {/* In place it would only repeat the row above. */}
      <h2 id="reply-title" class={inPlace ? 'visually-hidden' : undefined}>
        {row.title}
      </h2>
      <p class="reply-ways">
        <a href={row.href}>{strings.open[row.kind]}</a>
      </p>
      <ReplyTabs current={wishes.tab} strings={strings} onChoose={onTab} />
      <ReplyText {...{ loaded, wishes, strings, onRetry }} />
      <fieldset class="reply-with">
        <legend>{strings.with.label}</legend>
        {(['warnings', 'dates'] as const).map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={wishes[part]}
              onChange={(event) => onWith(part, event.currentTarget.checked)}
            />
            {strings.with[part]}
          </label>
        ))}
      </fieldset>
      <ReplyActions {...{ loaded, wishes, copying, strings, onCopy, onLink }} />
      <CopyNotice {...{ copying, strings }} />
    </section>
  );
}
