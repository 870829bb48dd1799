import {
  cancelPath,
  guidePath,
  homePath,
  providerPath,
  providersPath,
  searchPath,
  type Vote,
} from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import type { OptionRow } from '../types.ts';
import { hasFewProviders } from './page-sizes.ts';

/** Where each vote leads on, as far as the guides exist. */
const GUIDES: Readonly<Record<Vote, readonly string[]>> = {
  yes: ['basics/after-cancellation'],
  no: ['basics/before-you-cancel'],
  'did-not-work': ['basics/button-missing'],
  'not-listed': ['basics/before-you-cancel', 'basics/what-happens-when-you-cancel'],
};

/** The ways on for those who have just voted: what may help next, the wizard, the search, support. */
export function waysOn(vote: Vote, { catalogue, locale, t, finish }: ViewContext): readonly OptionRow[] {
  const guides = catalogue.guides
    .filter(({ id }) => GUIDES[vote].includes(id))
    .flatMap(({ id, heads }) => {
      const title = heads[locale]?.title;
      return title === undefined ? [] : [{ id, title: finish(title), href: guidePath(locale, id) }];
    });
  const wizard = {
    id: 'wizard',
    title: t('pages.notFound.wizard'),
    href: vote === 'not-listed' ? cancelPath(locale, 'not-sure') : cancelPath(locale),
  };
  const search = { id: 'search', title: t('search.title'), href: searchPath(locale) };
  if (vote === 'yes')
    return [...guides, wizard, { id: 'home', title: t('interface.home.title'), href: homePath(locale) }];
  const support = hasFewProviders(catalogue)
    ? catalogue.providers.map(({ id, name }) => ({
        id,
        title: t('links.support', { provider: name }),
        href: `${providerPath(locale, id)}#support`,
      }))
    : [{ id: 'support', title: t('links.support.any'), href: providersPath(locale) }];
  return [...guides, wizard, search, ...support];
}
