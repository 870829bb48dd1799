import { directionOf } from '../../i18n/locales.ts';
import type { ReplyWishes } from './contents.client.ts';
import { tabId } from './ReplyTabs.tsx';
import type { DeskStrings } from './strings.ts';
import type { Loaded } from './use-replies.client.ts';

interface Props {
  readonly loaded: Loaded;
  readonly wishes: ReplyWishes;
  readonly strings: DeskStrings;
  readonly onRetry: () => void;
}

/** The text that will be pasted, or what keeps it from being shown. */
export function ReplyText({ loaded, wishes, strings, onRetry }: Props) {
  return (
    <div
      id="reply-text"
      class="reply-text"
      role="tabpanel"
      aria-labelledby={tabId(wishes.tab)}
      aria-busy={loaded.status === 'loading'}
    >
      {loaded.status === 'ready' &&
        loaded.contents.previewOf(loaded.items, wishes).map((part, index) => (
          <div key={part.lang} lang={part.lang} dir={directionOf(part.lang)}>
            {index > 0 && `\n${loaded.contents.DIVIDER}\n\n`}
            {part.text}
          </div>
        ))}
      {loaded.status === 'loading' && strings.loading}
      {loaded.status === 'failed' && (
        <>
          <p role="alert">{strings.failed.load}</p>
          <button class="button" type="button" onClick={onRetry}>
            <span>{strings.retry}</span>
          </button>
        </>
      )}
    </div>
  );
}
