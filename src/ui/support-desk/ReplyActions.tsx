import { isLocale, LOCALES } from '../../i18n/locales.ts';
import { Sign } from '../signs/Sign.tsx';
import { PASTE_FORMATS, type PasteFormat } from './reply-forms.client.ts';
import type { DeskStrings } from './strings.ts';
import { Toast } from './Toast.tsx';
import type { Reply } from './use-reply.client.ts';

type Props = Pick<
  Reply,
  'copying' | 'as' | 'linkIn' | 'isAdded' | 'onCopy' | 'onLink' | 'onAdd' | 'onWant'
> & {
  readonly strings: DeskStrings;
};

/** The ways to take a reply along; the one that was taken says so for a while. */
export function ReplyActions({
  copying,
  as,
  linkIn,
  isAdded,
  strings,
  onCopy,
  onLink,
  onAdd,
  onWant,
}: Props) {
  const label = (what: string, words: string): string =>
    copying.status === 'copied' && copying.what === what ? strings.copied.button : words;
  return (
    <div class="reply-actions">
      <span>
        <button class="button primary" type="button" onClick={() => void onCopy()}>
          <span>{label('reply', strings.copy.reply)}</span>
        </button>
        <select
          aria-label={strings.copy.as}
          value={as}
          onChange={({ currentTarget: { value } }) => onWant({ as: formatOf(value) })}
        >
          {PASTE_FORMATS.map((format) => (
            <option key={format} value={format}>
              {strings.formats[format]}
            </option>
          ))}
        </select>
      </span>
      <span>
        <button class="button" type="button" onClick={() => void onLink()}>
          <Sign name="link" /> <span>{label('link', strings.copy.link)}</span>
        </button>
        <select
          aria-label={strings.copy.linkIn}
          value={linkIn ?? ''}
          onChange={({ currentTarget: { value } }) => onWant({ linkIn: isLocale(value) ? value : undefined })}
        >
          <option value="">{strings.copy.anyLanguage}</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {strings.languages[locale]}
            </option>
          ))}
        </select>
      </span>
      <button class="button" type="button" aria-pressed={isAdded} onClick={() => onAdd()}>
        <span>{strings.together.add}</span>
      </button>
      <Toast text={copying.status === 'copied' && copying.whole ? copying.toast : ''} />
    </div>
  );
}

const formatOf = (value: string): PasteFormat => PASTE_FORMATS.find((format) => format === value) ?? 'text';
