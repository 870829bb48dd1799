import { join } from 'node:path';
import { costOf } from '../measure/cost.ts';
import { recordCost } from '../session.ts';
import { build, copyWith, recordWeight } from '../site/build-site.ts';
import type { Part } from './part.ts';

export const providers: Part = {
  about:
    'content check and first build with 20 and with 200 providers more, of 60 products that end in two ways',
  most: 1,
  round: async (session) => {
    for (const count of session.sizes.providers) {
      const site = copyWith(session, { providers: count });
      try {
        const { path } = site.folder;
        const check = { args: [join(path, 'src/tooling/check-content.ts')], cwd: path };
        recordCost(session, `providers/${count}/check`, await costOf(check, session.limit));
        recordCost(session, `providers/${count}`, await build(site, session.limit));
        recordWeight(session, `providers/${count}`, site);
      } finally {
        site.folder.remove();
      }
    }
  },
};
