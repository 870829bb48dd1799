import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import { preferredLocale } from './preferred-locale.client.ts';

/** Opens the choice in the browser's language. Replaces this page in the history, so that Back leaves it. */
const list = document.querySelector('.language-choice[data-forward]');
const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a[data-locale]') ?? [])];
const wanted =
  preferredLocale(
    navigator.languages,
    links.map((link) => link.dataset.locale ?? ''),
  ) ?? DEFAULT_LOCALE;
const link = links.find(({ dataset }) => dataset.locale === wanted);
// What stands behind ? and # goes along, so that a link can be quoted with a situation and down to the section.
if (link) location.replace(link.href + location.search + location.hash);
