import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../src/addresses/addresses.ts';
import { isForHosts } from '../../src/addresses/host-files.ts';
import { permanentLinksOf } from '../../src/addresses/published.ts';
import { readLedger } from '../../src/addresses/read-ledger.ts';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { files } from './pages.ts';
import { expectNone } from './rules/problem.ts';

const { ledger } = readLedger(process.cwd());
const { site, gone } = addressesOf(readCatalogue(process.cwd()), ledger);
const codes = new Set([...site.codes.keys(), ...ledger.codes.keys()]);

/** What the contents of the repository say the site publishes. */
const promised = new Set([
  ...site.urls,
  ...[...codes].flatMap(permanentLinksOf),
  ...gone.map(({ url }) => url),
]);

/** Files that nobody quotes: they serve a page, a crawler or a host, and change their names as they like. */
const NOT_QUOTED = [
  /^\/(?:_astro|pagefind|search)\//,
  /^\/(?:404\.html|licences\.txt|robots\.txt|sitemap[\w-]*\.xml|manifest\.webmanifest)$/,
  /^\/[\w-]+\.(?:png|svg|ico)$/,
  // What narrows a planner to what is chosen on it: of the page that links it.
  /^\/planner\/[a-z0-9-]+\.css$/,
  // Previews of links: whoever shows one asks for it anew.
  /^\/cards\//,
  /^\/[a-z]{2}\/404\/$/,
  // Parts and further pages of a long list: as many as its length takes.
  /^\/[a-z]{2}\/desk\/.+\/$/,
  /^\/[a-z]{2}\/guides\/[a-z0-9-]+\/page\/\d+\/$/,
  // For those who work on the site: follows its components, promises nothing to anybody.
  /^\/(?:[a-z]{2}\/style\/|style\.css)$/,
  // Parts of replies, one file per code, for the desk alone.
  /^\/api\/desk\/[a-z]+\.json$/,
];

const emitted = [...files]
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .filter((url) => !isForHosts(url) && !NOT_QUOTED.some((pattern) => pattern.test(url)));

describe('the addresses that the catalogue promises', () => {
  it('are all on the built site', () => {
    const there = new Set(emitted);
    expectNone(
      [...promised]
        .filter((url) => !there.has(url))
        .map((url) => ({ url, message: 'is promised and was not built' })),
    );
  });

  it('are all that the built site has', () => {
    expectNone(
      emitted
        .filter((url) => !promised.has(url))
        .map((url) => ({
          url,
          message: 'is built and not promised: add its kind to src/addresses/published.ts',
        })),
    );
    // Each guide and plan has a page and a twin per language, and its permanent links.
    expect(emitted.length).toBeGreaterThan(5 * site.codes.size);
  });
});
