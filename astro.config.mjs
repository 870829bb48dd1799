import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pathWithin } from './src/base.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locales.ts';
import { baseAtRoot } from './src/integrations/base-at-root.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { copyTinyModules } from './src/integrations/copy-tiny-modules.ts';
import { dateWordsByLanguage } from './src/integrations/date-words.ts';
import { earlyScript } from './src/integrations/early-script.ts';
import { rulesForHosts } from './src/integrations/host-rules.ts';
import { icons } from './src/integrations/icons.ts';
import { isIndexable } from './src/integrations/indexable.ts';
import { licences } from './src/integrations/licences.ts';
import { packFiles } from './src/integrations/pack-files.ts';
import { pageSheets } from './src/integrations/page-sheets/page-sheets.ts';
import { preactForDrawing } from './src/integrations/preact-for-drawing.ts';
import { withoutPreloadHelper } from './src/integrations/preload-helper.ts';
import { previewCards } from './src/integrations/preview-cards.ts';
import { publicFiles } from './src/integrations/public-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { switchedOff, withoutSwitchedOff } from './src/integrations/switched-off.ts';
import { tidyPolicy } from './src/integrations/tidy-policy.ts';
import { wholeScripts } from './src/integrations/whole-scripts.ts';
import { standingAt } from './src/settings/host-address.ts';
import { site } from './src/settings/site.ts';
import { readMaking } from './src/shards/making.ts';
import { makeShard, mergeShards } from './src/shards/shards.ts';

const making = readMaking(process.env);
const stands = standingAt(process.env.SITE_URL || site().url);

const wholeSite = [
  sitemap({
    i18n: {
      defaultLocale: DEFAULT_LOCALE,
      locales: Object.fromEntries(LOCALES.map((locale) => [locale, locale])),
    },
    filter: (page) => isIndexable(pathWithin(stands.base, new URL(page).pathname)),
  }),
  icons(),
  licences(),
  previewCards(),
  rulesForHosts(),
  tidyPolicy(),
  searchIndex(),
  packFiles(),
];

export default defineConfig({
  // Canonical addresses, hreflang and the sitemap need to know where the site will stand.
  site: stands.site,
  base: stands.base,
  trailingSlash: 'always',
  ...(making.kind === 'shard' && { outDir: making.site }),
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  logger: { entrypoint: new URL('./src/integrations/build-log.ts', import.meta.url) },
  i18n: {
    locales: [...LOCALES],
    defaultLocale: DEFAULT_LOCALE,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // Stylesheets are linked by the layout; see `styles/stylesheets.ts`.
  build: { inlineStylesheets: 'never' },
  // Scripts stay files: in the cache after the first page, and allowed by 'self' wherever they are loaded from.
  vite: {
    // The one place that tells pages and scripts their path on the host: see `src/base.ts`.
    define: { __BASE__: JSON.stringify(stands.base) },
    build: { assetsInlineLimit: 0 },
    plugins: [
      baseAtRoot(stands.base),
      withoutPreloadHelper(),
      copyTinyModules(),
      dateWordsByLanguage(),
      wholeScripts(),
    ],
  },
  // Guides have no code; Astro warns that its highlighting would need inline styles.
  markdown: { syntaxHighlight: false },
  integrations: [
    publicFiles(),
    // Renders what `ui/guide/compile-body.ts` compiles; guides are no modules of the bundle.
    mdx(),
    preactForDrawing(),
    pageSheets(),
    earlyScript(),
    switchedOff(),
    // What looks at the whole site waits until the shards are merged.
    ...(making.kind === 'shard' ? [makeShard(making, withoutSwitchedOff)] : wholeSite),
    ...(making.kind === 'merge' ? [mergeShards(making, withoutSwitchedOff)] : []),
    contentReload(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'none'",
        "form-action 'self'",
        "base-uri 'none'",
        // Text becomes elements in one place: ui/browser/trusted-types.client.ts.
        "require-trusted-types-for 'script'",
        'trusted-types sortie',
      ],
    },
  },
});
