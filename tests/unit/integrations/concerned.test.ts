import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { concerned } from '../../../src/integrations/dev-findings/concerned.ts';
import { inTree } from '../catalogue/tree.ts';

const catalogue = inTree([], readCatalogue);

const shownOn = (file: string, pathname: string): boolean =>
  concerned(pathname, [{ file: `content/${file}`, at: '', message: 'is wrong' }], catalogue).length > 0;

describe('what is wrong shows on the pages that it concerns, and on no others', () => {
  test.each([
    [
      'guides/en/vps/acme-vps.mdx',
      ['/en/guides/vps/acme-vps/', '/en/guides/vps/acme-vps.md'],
      ['/fr/guides/vps/acme-vps/', '/en/guides/vps/', '/en/', '/en/guides/vps/acme-vps-2/'],
    ],
    [
      'providers/acme/products/vps.yaml',
      ['/en/cancel/vps/acme/vps/', '/fr/cancel/vps/acme/vps/immediate/', '/fr/guides/vps/acme-vps/'],
      ['/en/cancel/email/acme/mail/', '/en/providers/acme/', '/en/'],
    ],
    [
      'providers/acme/products/mail.yaml',
      ['/en/cancel/email/acme/mail/alone/end-of-term/'],
      ['/en/cancel/vps/acme/vps/', '/en/guides/vps/acme-vps/'],
    ],
    [
      'providers/acme/portal.yaml',
      ['/en/providers/acme/', '/en/cancel/vps/acme/vps/', '/en/guides/vps/acme-vps/', '/fr/labels/acme/'],
      ['/en/', '/en/glossary/', '/en/providers/acme-other/'],
    ],
    ['glossary.yaml', ['/en/glossary/'], ['/en/', '/en/guides/']],
    ['asks/end.yaml', ['/fr/search/'], ['/fr/']],
    ['guides/en/vps/new.md', ['/en/guides/', '/en/guides/vps/'], ['/en/cancel/vps/']],
    ['families.yaml', ['/en/', '/fr/guides/vps/acme-vps/'], []],
  ])('%s', (file, on, notOn) => {
    for (const page of on) expect(shownOn(file, page), page).toBe(true);
    for (const page of notOn) expect(shownOn(file, page), page).toBe(false);
  });
});
