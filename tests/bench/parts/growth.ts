import { recordCost } from '../session.ts';
import { build, copyWith, recordWeight } from '../site/build-site.ts';
import type { Part } from './part.ts';

export const growth: Part = {
  about: 'first builds with no, 600 and 6,000 pages of guides more',
  most: 1,
  round: async (session) => {
    for (const guides of session.sizes.growth) {
      const site = copyWith(session, { guides });
      try {
        recordCost(session, `growth/${guides}`, await build(site, session.limit));
        recordWeight(session, `growth/${guides}`, site);
      } finally {
        site.folder.remove();
      }
    }
  },
};
