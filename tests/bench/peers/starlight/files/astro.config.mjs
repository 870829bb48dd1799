import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import families from './families.json' with { type: 'json' };

// As its manual sets up a site in two languages; one group of the sidebar per family, closed, filled by itself.
export default defineConfig({
  site: 'https://peer.example',
  integrations: [
    starlight({
      title: 'Guides',
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },
      sidebar: families.map((family) => ({
        label: family,
        collapsed: true,
        items: [{ autogenerate: { directory: `guides/${family}` } }],
      })),
    }),
  ],
});
