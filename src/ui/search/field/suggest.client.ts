import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../i18n/locales.ts';
import { loadLater } from '../../../search/index/load-later.ts';
import { offersWhileTyping } from '../../../search/index/while-typing.ts';
import type { Offer } from '../../../search/model/response.ts';
import { COUNT, fieldWord, GUIDE, PLAN } from '../../browser/field-words.client.ts';
import { ANNOUNCER, PAGE } from '../../browser/marks.client.ts';
import { openLocalSearch } from '../state/open-local-search.client.ts';
import { combobox, type Option } from './combobox.client.ts';
import { stateOf } from './form-state.client.ts';
import styles from './suggestions.css?url';

/** More is a page of results. */
const MOST = 7;

const attached = new WeakMap<HTMLInputElement, Promise<void>>();

/**
 * Gives a search field its suggestions, once. Rejects when what they are made from cannot be loaded; asked
 * again, it tries again.
 */
export function suggest(field: HTMLInputElement): Promise<void> {
  const attaching = attached.get(field) ?? attach(field);
  attached.set(field, attaching);
  attaching.catch(() => attached.delete(field));
  return attaching;
}

async function attach(field: HTMLInputElement): Promise<void> {
  const { form, parentElement: box } = field;
  if (!form || !box) return;
  const { lang } = document.documentElement;
  const locale: Locale = isLocale(lang) ? lang : DEFAULT_LOCALE;
  const search = openLocalSearch(locale, loadLater);
  await Promise.all([search.offers({ query: '' }), loadStyles()]);

  const optionOf = ({ article, title, url, sort, locale: shown }: Offer): Option => ({
    title,
    kind: sort ?? fieldWord(field, article.kind === 'plan' ? PLAN : GUIDE),
    url,
    ...(shown !== locale && { lang: shown }),
  });
  combobox(field, box, async () => {
    const offers = await offersWhileTyping(search, stateOf(form));
    const options = offers.slice(0, MOST).map(optionOf);
    // The page of results counts for itself.
    if (document.body.dataset[PAGE] !== 'search')
      announce(options.length > 0 ? `${fieldWord(field, COUNT)} ${options.length}` : '');
    return options;
  });
}

function announce(text: string): void {
  const announcer = document.querySelector(ANNOUNCER);
  if (announcer) announcer.textContent = text;
}

/** Styles of the list come with it: no page pays for them before. */
function loadStyles(): Promise<unknown> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`no ${styles}`));
    };
    document.head.append(link);
  });
}
