import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/catalogue/check.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';
import { type Change, FILES, findingsAfter, inTree, SOUND } from './tree.ts';

/** The product of the sound content that has none yet. */
const WITH_A_GUIDE: Change = {
  file: FILES.variants,
  replace: 'family: email',
  by: 'family: email\nguide: vps/acme-vps',
};
const TOLD: readonly Change[] = [FILES.guide, FILES.guideInFrench].map((file) => ({
  file,
  replace: 'products: [acme/vps]',
  by: 'products: [acme/vps, acme/mail]',
}));

function askedAfter(...changes: readonly Change[]): readonly string[] {
  return inTree([WITH_A_GUIDE, ...TOLD, ...changes], (root) =>
    checkContent(root, { complete: true }).findings.map(formatFinding),
  );
}

/** Writes more guides beside the one there is, in these languages. */
function others(count: number, ...locales: readonly ('en' | 'fr')[]): readonly Change[] {
  const files = { en: FILES.guide, fr: FILES.guideInFrench };
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    locales.map((locale): Change => {
      const text = readFileSync(join(SOUND, 'content', files[locale]), 'utf8');
      return {
        file: files[locale].replace('acme-vps', `other-${index}`),
        write: text
          .replace('code: bure', `code: ${['dada', 'dade', 'dadi'][index]}`)
          .replace(/^title: "/m, `title: "Other ${index}: `)
          .replace('products: [acme/vps]', 'products: [acme/vps, acme/mail]'),
      };
    }),
  );
}

describe('before it is shared', () => {
  test('complete content has no findings', () => {
    expect(askedAfter(...others(2, 'en', 'fr'))).toEqual([]);
  });

  test('a guide stands in every language that guides are in', () => {
    expect(askedAfter(...others(1, 'en', 'fr'), ...others(2, 'en').slice(1))).toEqual([
      'content/guides/en/vps/other-1.mdx:2: has no version in "fr", and most guides have one; write content/guides/fr/vps/other-1.mdx',
    ]);
  });

  test('a language may be under way', () => {
    expect(askedAfter(...others(3, 'en'))).toEqual([]);
  });

  test.each([
    [
      'shows the same in every language',
      { file: FILES.guideInFrench, replace: '<Label id="acme/cancel" />', by: '<Label id="acme/billing" />' },
      ':13: differs from content/guides/en/vps/acme-vps.mdx: lacks <Label id="acme/cancel">, alone has <Label id="acme/billing">',
    ],
    [
      'has as many sections in every language',
      { file: FILES.guideInFrench, replace: 'Lisez ensuite', by: '## Ensuite\n\nLisez' },
      ':11: has 2 sections, and content/guides/en/vps/acme-vps.mdx has 1',
    ],
    [
      'has the same head in every language',
      { file: FILES.guideInFrench, replace: 'topic: cancel', by: 'topic: undo-cancellation' },
      ':4: topic differs from content/guides/en/vps/acme-vps.mdx, and says the same in every language',
    ],
  ] as const)('a guide %s', (_, change, said) => {
    expect(askedAfter(change)).toEqual([`content/guides/fr/vps/acme-vps.mdx${said}`]);
    expect(findingsAfter(change), 'not while somebody writes').toEqual([]);
  });

  test('a guide has a title of its own', () => {
    const [copy] = others(1, 'en');
    const same =
      copy && 'write' in copy ? { ...copy, write: copy.write.replace('Other 0: ', '') } : undefined;
    expect(askedAfter(...(same ? [same] : []))).toEqual([
      'content/guides/en/vps/other-0.mdx:2: title "Cancel an Acme VPS" is the title of content/guides/en/vps/acme-vps.mdx too; each guide has its own',
    ]);
  });

  test('a product has a guide that tells of it', () => {
    expect(askedAfter({ file: FILES.product, replace: 'guide: vps/acme-vps\n', by: '' })).toEqual([
      'content/providers/acme/products/vps.yaml:1: has no "guide"; name the guide that tells of it, or of its family',
    ]);
    const untold = { file: FILES.guide, replace: 'acme/vps, acme/mail]', by: 'acme/vps]' };
    expect(askedAfter(untold)).toContain(
      'content/guides/en/vps/acme-vps.mdx:7: products lacks "acme/mail", whose plans lead to this guide; add it to the list',
    );
  });
});
