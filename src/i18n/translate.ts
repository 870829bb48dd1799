import i18next, { type i18n } from 'i18next';
import { site } from '../settings/site.ts';
import { LOCALES, type Locale, type PerLocale, perLocale } from './locales.ts';
import { en } from './messages/en/index.ts';
import { runByProvider as runByProviderEn } from './messages/en/run-by-provider.ts';
import { fr } from './messages/fr/index.ts';
import { runByProvider as runByProviderFr } from './messages/fr/run-by-provider.ts';
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

/** What is said otherwise where the provider runs the site itself, by whole keys. */
const BY_PROVIDER = 'runByProvider';
const OTHERWISE: ReadonlySet<string> = new Set<MessageKey>(
  Object.keys(runByProviderEn) as (keyof typeof runByProviderEn)[],
);

const instance: i18n = i18next.createInstance();
void instance.init({
  resources: { en: { ...en, [BY_PROVIDER]: runByProviderEn }, fr: { ...fr, [BY_PROVIDER]: runByProviderFr } },
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
    const { name, ns } = place(key);
    const text: unknown = translate(name, { ...parameters, site: site().name, ns });
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

/** Where a message stands: most texts are the same whoever runs the site. */
function place(key: MessageKey): { readonly name: string; readonly ns: string } {
  if (OTHERWISE.has(key) && site().operator === 'provider') return { name: key, ns: BY_PROVIDER };
  const dot = key.indexOf('.');
  return { name: key.slice(dot + 1), ns: key.slice(0, dot) };
}
