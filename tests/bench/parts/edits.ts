import { recordCost } from '../session.ts';
import { build, builtSite, copyWith } from '../site/build-site.ts';
import { editGuide, editLabel } from '../site/edits.ts';
import type { Part } from './part.ts';

/** What is built again after a small change, beside what the site costs without any of the made-up guides. */
export const edits: Part = {
  about: 'the build after an edit of one guide or one label',
  most: 2,
  round: async (session) => {
    const site = await builtSite(session);
    editGuide(site.folder.path);
    recordCost(session, 'edits/guide', await build(site, session.limit));
    editLabel(site.folder.path);
    recordCost(session, 'edits/label', await build(site, session.limit));
    const small = copyWith(session, {});
    try {
      await build(small, session.limit);
      recordCost(session, 'edits/fixed', await build(small, session.limit));
    } finally {
      small.folder.remove();
    }
  },
};
