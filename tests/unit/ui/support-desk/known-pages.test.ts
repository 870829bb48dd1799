import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { published } from '../../../../src/addresses/published.ts';
import { readCatalogue } from '../../../../src/catalogue/check.ts';
import { entriesOf } from '../../../../src/site/entries.ts';
import { mayExist, otherPages } from '../../../../src/ui/support-desk/known-pages.client.ts';

const FIXTURE = fileURLToPath(new URL('../../catalogue/fixtures/sound', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const knownOf = (root: string) => {
  const catalogue = readCatalogue(root);
  const paths = entriesOf(catalogue).map((entry) => entry.in.en.path);
  const urls = [...published(catalogue).urls].filter((url) => /^\/en\/(?:.*\/)?$/.test(url));
  return { urls, known: { paths, others: otherPages([...urls, '/en/old/', '/en/old.md'], paths) } };
};

describe('without asking the server', () => {
  it.each([
    ['a sample', FIXTURE],
    ['this site', ROOT],
  ])('every page of %s may exist', (_name, root) => {
    const { urls, known } = knownOf(root);
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !mayExist(url, known))).toEqual([]);
    // The form and the rows tell nearly all: a page that names many would carry them for nothing.
    expect(known.others.length).toBeLessThan(10);
  });

  it.each([
    '/en/nothing/',
    '/en/about/nothing/',
    '/en/guides/vps/nothing/',
    '/en/guides/a/b/c/d/',
    '/en/cancel/nothing/',
    '/en/cancel/vps/nothing/',
    '/en/cancel/vps/acme/vps/nothing/',
    '/en/cancel/vps/acme/vps/end-of-term/nothing/',
    '/en/cancel/nothing/not-sure/',
    '/en/feedback/nothing/',
    '/en/feedback/constructor/',
    '/en/providers/acme/nothing/',
    '/en/constructor/',
  ])('%s is none', (path) => {
    expect(mayExist(path, knownOf(FIXTURE).known)).toBe(false);
  });

  it('what once was is asked for, because it leads on', () => {
    const { known } = knownOf(FIXTURE);
    expect(known.others).toEqual(['/en/old/']);
    expect(mayExist('/en/old/', known)).toBe(true);
  });
});
