import { useState } from 'preact/hooks';
import { directionOf, LOCALES, type Locale } from '../../i18n/locales.ts';
import { fill } from '../search/words.client.ts';
import { forgetEverything, keepWrapping, type Wrapping } from './kept.client.ts';
import type { DeskStrings } from './strings.ts';
import type { Wrappings } from './use-kept.client.ts';

interface Props {
  readonly wrappings: Wrappings;
  readonly strings: DeskStrings;
  readonly onChange: (wrappings: Wrappings) => void;
  readonly onForget: () => void;
}

/** The agent's own first and last lines: typed once, kept in this browser. */
export function WrappingForm({ wrappings, strings, onChange, onForget }: Props) {
  const [kept, setKept] = useState(true);
  const change = (locale: Locale, part: keyof Wrapping, text: string): void => {
    const value = { ...wrappings[locale], [part]: text };
    setKept(keepWrapping(locale, value));
    onChange({ ...wrappings, [locale]: value });
  };
  return (
    <details class="desk-box desk-wrapping">
      <summary>{strings.wrapping.title}</summary>
      <p>{kept ? strings.wrapping.note : strings.wrapping.lost}</p>
      {LOCALES.flatMap((locale) =>
        (['greeting', 'signature'] as const).map((part) => (
          <label key={locale + part}>
            {fill(strings.wrapping[part], { language: strings.languages[locale] })}
            <textarea
              lang={locale}
              dir={directionOf(locale)}
              rows={part === 'greeting' ? 1 : 3}
              value={wrappings[locale][part]}
              onInput={(event) => change(locale, part, event.currentTarget.value)}
            />
          </label>
        )),
      )}
      <button
        class="button"
        type="button"
        onClick={() => {
          forgetEverything();
          onForget();
        }}
      >
        <span>{strings.wrapping.forget}</span>
      </button>
    </details>
  );
}
