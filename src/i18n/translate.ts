import i18next, { type i18n } from 'i18next';
import { LOCALES, type Locale, type PerLocale, perLocale } from './locales.ts';
import { en } from './messages/en/index.ts';
import { fr } from './messages/fr/index.ts';
import { type Finish, typography } from './typography.ts';

type Resources = typeof en;

/** Plural forms share one key: `count_one` and `count_other` are asked for as `count`. */
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;

/** Every message of the site, as `namespace.key`. */
export type MessageKey = {
  [N in keyof Resources & string]: `${N}.${Stem<keyof Resources[N] & string>}`;
}[keyof Resources & string];

export type Parameters = Readonly<Record<string, string | number>>;

/** A message in one language, finished for its output. Runs at build time only. */
export type Translate = (key: MessageKey, parameters?: Parameters) => string;

const instance: i18n = i18next.createInstance();
void instance.init({
  resources: { en, fr },
  supportedLngs: [...LOCALES],
  fallbackLng: false,
  defaultNS: 'interface',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** What messages without parameters say, by how they are finished: the pages ask for the same few hundred. */
const said = new WeakMap<Finish, PerLocale<Map<MessageKey, string>>>();

function saidWith(finish: Finish): PerLocale<Map<MessageKey, string>> {
  const known = said.get(finish) ?? perLocale(() => new Map<MessageKey, string>());
  said.set(finish, known);
  return known;
}

/**
 * The messages of one language.
 *
 * @param finish typography of the output; that of pages where nothing is said
 * @throws when a key does not exist, which the type checker reports first
 */
export function translator(locale: Locale, finish: Finish = typography): Translate {
  const translate = instance.getFixedT(locale);
  const known = saidWith(finish)[locale];
  const say = (key: MessageKey, parameters: Parameters): string => {
    const dot = key.indexOf('.');
    const name = key.slice(dot + 1);
    const text: unknown = translate(name, { ...parameters, ns: key.slice(0, dot) });
    if (typeof text !== 'string' || text === name)
      throw new Error(`message "${key}" does not exist in "${locale}"`);
    return finish(text, locale);
  };
  return (key, parameters) => {
    if (parameters) return say(key, parameters);
    const text = known.get(key) ?? say(key, {});
    known.set(key, text);
    return text;
  };
}
