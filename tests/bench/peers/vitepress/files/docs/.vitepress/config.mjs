import { defineConfig } from 'vitepress';
import guides from '../../guides.json' with { type: 'json' };

/** One sidebar per family, as its manual advises where there are many pages. */
const sidebar = (lang) =>
  Object.fromEntries(
    [...new Set(guides.map(({ family }) => family))].map((family) => [
      `/${lang}/guides/${family}/`,
      guides
        .filter((guide) => guide.lang === lang && guide.family === family)
        .map(({ title, slug }) => ({ text: title, link: `/${lang}/guides/${family}/${slug}` })),
    ]),
  );

// As its manual sets up a site in two languages with the search that it brings.
export default defineConfig({
  title: 'Guides',
  cleanUrls: true,
  locales: {
    en: { label: 'English', lang: 'en', link: '/en/', themeConfig: { sidebar: sidebar('en') } },
    fr: { label: 'Français', lang: 'fr', link: '/fr/', themeConfig: { sidebar: sidebar('fr') } },
  },
  themeConfig: { search: { provider: 'local' } },
});
