import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacets, writeFacets } from '../../../src/search/facets-file.ts';
import { readFirstFile, readRestFile } from '../../../src/search/local-files.ts';
import { readSections, writeSections } from '../../../src/search/rows.ts';
import { ALL, CORE, FACETS, FIRST, NAMES, REST, TEMPLATES } from './local-files.ts';

describe('rows', () => {
  test('come back as they were written', () => {
    // A section of one empty row is none; nobody writes that.
    const column = fc.stringMatching(/^[^\t\n\r=]{1,12}$/);
    const rows = fc.array(fc.array(column, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 4 }), (sections) => {
        expect(readSections(writeSections('name', 'stamp', sections), 'name')).toEqual({
          stamp: 'stamp',
          sections,
        });
      }),
    );
  });

  test.each(['', '<!doctype html>', 'other\t2\tstamp', 'name\t1\tstamp'])('%j is refused', (text) => {
    expect(() => readSections(text, 'name')).toThrow('name: not of version');
  });
});

describe('the files', () => {
  const first = readFirstFile(FIRST);

  test('say what can be found', () => {
    expect(first).toMatchObject({ ...FACETS, wording: CORE });
  });

  test('say together all the words, in the same order, and the names', () => {
    expect(readRestFile(REST, first)).toEqual({ wording: ALL, names: NAMES });
  });

  test('go together by their build only', () => {
    expect(() => readRestFile(REST, { ...first, stamp: 'another' })).toThrow('another build');
  });

  test('do not say a title that is composed', () => {
    expect(FIRST).not.toContain('Cancel an Acme VPS');
    expect(FIRST).toContain('an Acme VPS');
  });

  test('keep a title of its own, and an article in one language only', () => {
    const [plan, guide] = FACETS.articles;
    if (!plan || !guide) throw new Error('two articles are made');
    const { en } = guide.versions;
    const own = {
      ...plan,
      id: 'acme/vps/immediate',
      route: 'immediate' as const,
      versions: {
        en: { title: 'Ask Acme $& to {} a VPS', url: '/en/cancel/vps/acme/vps/immediate/' },
        fr: { title: 'Demander à Acme', url: '/fr/cancel/vps/acme/vps/immediate/' },
      },
    };
    const facets = { ...FACETS, articles: [plan, own, { ...guide, versions: { ...(en && { en }) } }] };
    expect(readFacets(writeFacets(facets, TEMPLATES))).toEqual(facets);
  });
});
