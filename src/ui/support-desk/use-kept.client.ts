import { useEffect, useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { keepRecent, recentCodes, type Wrapping, wrapping } from './kept.client.ts';

/** First and last lines in every language. */
export type Wrappings = Readonly<Record<Locale, Wrapping>>;

/** What this browser keeps for the agent: read once the page runs, because the server knows nothing of it. */
export function useKept(greetings: Readonly<Record<Locale, string>>) {
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [wrappings, setWrappings] = useState<Wrappings>(() => read(greetings, false));

  useEffect(() => {
    setRecent(recentCodes());
    setWrappings(read(greetings, true));
  }, []);

  return {
    recent,
    wrappings,
    setWrappings,
    addRecent: (code: string): void => setRecent(keepRecent(code)),
    forget: (): void => {
      setRecent([]);
      setWrappings(read(greetings, false));
    },
  };
}

function read(greetings: Readonly<Record<Locale, string>>, kept: boolean): Wrappings {
  const entries = LOCALES.map((locale) => [
    locale,
    (kept ? wrapping(locale) : undefined) ?? { greeting: greetings[locale], signature: '' },
  ]);
  return Object.fromEntries(entries);
}
