import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { Sign } from '../signs/Sign.tsx';
import { hasSteps, type ReplyForm, type ReplyWishes } from './contents.client.ts';
import type { DeskStrings } from './strings.ts';
import type { Copying } from './use-copying.client.ts';
import type { Loaded } from './use-replies.client.ts';

interface Props {
  readonly loaded: Loaded;
  readonly wishes: ReplyWishes;
  readonly copying: Copying;
  readonly strings: DeskStrings;
  readonly onCopy: (form: ReplyForm) => void;
  readonly onLink: (locale?: Locale) => void;
}

/** The ways to take a reply along; the one that was taken says so for a while. */
export function ReplyActions({ loaded, wishes, copying, strings, onCopy, onLink }: Props) {
  const label = (what: string, words: string): string =>
    copying.status === 'copied' && copying.what === what ? strings.copied.button : words;
  const forms: readonly ReplyForm[] = [
    'rich',
    'markdown',
    ...(loaded.status === 'ready' && hasSteps(loaded.item.replies, wishes.tab) ? (['steps'] as const) : []),
  ];
  return (
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
  );
}
