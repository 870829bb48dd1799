import { isLocale } from '../../../i18n/locales.ts';
import { parseState, SCREENFUL } from '../../../search/state.ts';
import { searchEnginePath } from '../../../urls.ts';

/**
 * Who comes with a question in the address has asked it: what answers is fetched while the part of the
 * page that shows it is still being fetched itself.
 */
const { lang } = document.documentElement;
const state = parseState(new URLSearchParams(location.search));

// The page asks again, and says so when it fails again.
const ignore = (): void => undefined;

if (state.query && isLocale(lang)) {
  import('./open-search.client.ts').then(
    ({ openSearch }) => openSearch(lang).answer(state, SCREENFUL),
    ignore,
  );
  // Most ask in the language of the page. Only the script: its index is large, and may not be needed.
  import(/* @vite-ignore */ searchEnginePath(lang)).catch(ignore);
}
