import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Nothing but pages: no search, no list of guides, no style. What Astro itself costs, below which nothing can go.
export default defineConfig({ site: 'https://peer.example', integrations: [mdx()] });
