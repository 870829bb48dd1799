import type { Ref } from 'preact';
import { DIVIDER } from '../../documents/text.ts';
import { directionOf, LOCALES, type Locale } from '../../i18n/locales.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { Sign } from '../signs/Sign.tsx';
import { hasSteps, previewOf, type ReplyForm, type ReplyWishes, type Tab } from './contents.client.ts';
import { ReplyTabs, tabId } from './ReplyTabs.tsx';
import type { Copying } from './use-copying.client.ts';
import type { Loaded } from './use-replies.client.ts';
import type { DeskStrings } from './words.client.ts';
import './reply.css';

interface Props {
  readonly row: DeskRow;
  /** It opens under its row. */
  readonly inPlace: boolean;
  readonly loaded: Loaded;
  readonly wishes: ReplyWishes;
  readonly copying: Copying;
  readonly strings: DeskStrings;
  readonly text: Ref<HTMLDivElement>;
  readonly onTab: (tab: Tab) => void;
  readonly onWith: (part: 'warnings' | 'dates', on: boolean) => void;
  readonly onCopy: (form: ReplyForm) => void;
  readonly onLink: (locale?: Locale) => void;
  readonly onRetry: () => void;
}

/** The reply about one guide or plan: exactly what will be pasted, and the ways to take it along. */
export function ReplyPanel(props: Props) {
  const { row, inPlace, loaded, wishes, copying, strings, text, onTab, onWith, onCopy, onLink, onRetry } =
    props;
  const label = (what: string, words: string): string =>
    copying.status === 'copied' && copying.what === what ? strings.copied.button : words;
  const replies = loaded.status === 'ready' ? loaded.item.replies : undefined;
  const forms: readonly ReplyForm[] = [
    'rich',
    'markdown',
    ...(replies && hasSteps(replies, wishes.tab) ? (['steps'] as const) : []),
  ];
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
      <div
        ref={text}
        id="reply-text"
        class="reply-text"
        role="tabpanel"
        aria-labelledby={tabId(wishes.tab)}
        aria-busy={loaded.status === 'loading'}
      >
        {replies &&
          previewOf(replies, wishes).map((part, index) => (
            <div key={part.lang} lang={part.lang} dir={directionOf(part.lang)}>
              {index > 0 && `\n${DIVIDER}\n\n`}
              {part.text}
            </div>
          ))}
        {loaded.status === 'loading' && strings.loading}
        {loaded.status === 'failed' && (
          <>
            <p>{strings.failed.load}</p>
            <button class="button" type="button" onClick={onRetry}>
              <span>{strings.retry}</span>
            </button>
          </>
        )}
      </div>
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
      <div class="reply-actions">
        <button class="button primary" type="button" onClick={() => onCopy('reply')}>
          <span>{label('reply', strings.copy.reply)}</span>
        </button>
        <button class="button" type="button" onClick={() => onLink()}>
          <Sign name="link" /> <span>{label('link', strings.copy.link)}</span>
        </button>
        {LOCALES.map((locale) => (
          <button key={locale} class="button" type="button" onClick={() => onLink(locale)}>
            <Sign name="link" /> <span class="visually-hidden">{strings.copy.link}, </span>
            <span lang={locale}>{label(`link-${locale}`, strings.languages[locale])}</span>
          </button>
        ))}
        {forms.map((form) => (
          <button key={form} class="button" type="button" onClick={() => onCopy(form)}>
            <span>{label(form, strings.copy[form])}</span>
          </button>
        ))}
      </div>
      {(copying.status === 'refused' || copying.status === 'unloaded') && (
        <p class="desk-failed" role="alert">
          {copying.status === 'refused' ? strings.failed.copy : strings.failed.load}
        </p>
      )}
    </section>
  );
}
