import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideHead } from './catalogue/schemas/site.ts';

/** Guides are the only content that Astro renders; everything else is read by `catalogue/read/`. */
const guides = defineCollection({
  loader: glob({
    base: './content/guides',
    pattern: '*/*/*.mdx',
    // The id is the path, language first: a head must not be able to change it.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: guideHead,
});

export const collections = { guides };
