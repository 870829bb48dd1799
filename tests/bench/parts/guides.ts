import { keepBuilt, recordCost } from '../session.ts';
import { build, copyWith, recordWeight } from '../site/build-site.ts';
import type { Part } from './part.ts';

/** A first build of a site with many guides, and another with what the first left in caches. */
export const guides: Part = {
  about: 'first build of 1,200 pages of guides, and again with the caches',
  round: async (session) => {
    const site = copyWith(session, { guides: session.sizes.guides });
    recordCost(session, 'guides/first', await build(site, session.limit));
    recordWeight(session, 'guides/first', site);
    recordCost(session, 'guides/again', await build(site, session.limit));
    keepBuilt(session, 'sortie', site);
  },
};
