import { defineConfig } from '@rspress/core';
import guides from './guides.json' with { type: 'json' };

/** One sidebar per family. The default language has no folder of its own in addresses. */
const sidebar = (lang) =>
  Object.fromEntries(
    [...new Set(guides.map(({ family }) => family))].map((family) => {
      const folder = `${lang === 'en' ? '' : `/${lang}`}/guides/${family}`;
      return [
        `${folder}/`,
        guides
          .filter((guide) => guide.lang === lang && guide.family === family)
          .map(({ title, slug }) => ({ text: title, link: `${folder}/${slug}` })),
      ];
    }),
  );

// As its manual sets up a site in two languages; its own search is on unless it is switched off.
export default defineConfig({
  root: 'docs',
  title: 'Guides',
  lang: 'en',
  outDir: 'dist',
  locales: [
    { lang: 'en', label: 'English', title: 'Guides', description: 'Guides' },
    { lang: 'fr', label: 'Français', title: 'Guides', description: 'Guides' },
  ],
  themeConfig: {
    locales: [
      { lang: 'en', label: 'English', sidebar: sidebar('en') },
      { lang: 'fr', label: 'Français', sidebar: sidebar('fr') },
    ],
  },
});
