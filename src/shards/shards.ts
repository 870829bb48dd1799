import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type PageReader, readPages, writePages } from './kept-pages.ts';
import type { Merging, ShardMaking } from './making.ts';
import { shardOf } from './shard.ts';

/** What is done to the making of pages: Astro keeps one such change, so that whoever makes another takes it in. */
type Prerendering = (site: AstroPrerenderer) => AstroPrerenderer;

const asItIs: Prerendering = (site) => site;

/**
 * Makes the pages of one shard and keeps them aside. What looks at the site as a whole (search, sitemap, policies)
 * is left to `mergeShards`.
 *
 * @param usual what every build does to the making of pages
 */
export function makeShard(
  { shard, folder, sources }: ShardMaking,
  usual: Prerendering = asItIs,
): AstroIntegration {
  return prerendering('sortie:shard', (every) => {
    const site = usual(every);
    const pages = writePages(folder, shard, sources);
    return {
      ...site,
      getStaticPaths: async () =>
        (await site.getStaticPaths()).filter(({ pathname }) => shardOf(pathname, shard.of) === shard.index),
      async render(request, options) {
        const made = await site.render(request, options);
        const response = made instanceof Response ? made : made.response;
        const body =
          response.status === 200 ? new Uint8Array(await response.clone().arrayBuffer()) : undefined;
        pages.add(new URL(request.url).pathname, body);
        return made;
      },
      async teardown() {
        pages.close();
        await site.teardown?.();
      },
    };
  });
}

/**
 * Makes a whole site of the pages that shards have made: the build goes its usual way, and only the making of
 * each page becomes the reading of it. So the result is the same as that of one build, byte for byte.
 *
 * @param usual what every build does to the making of pages
 */
export function mergeShards({ folders, sources }: Merging, usual: Prerendering = asItIs): AstroIntegration {
  return prerendering('sortie:merge-shards', (every) => {
    const site = usual(every);
    let pages: PageReader;
    return {
      ...site,
      async setup() {
        pages = readPages(folders, sources);
        await site.setup?.();
      },
      async render(request, options) {
        const { pathname } = new URL(request.url);
        const body = pages.find(pathname);
        if (body === undefined) throw new Error(`No shard has made ${pathname}.`);
        return body === null ? site.render(request, options) : new Response(Buffer.from(body));
      },
      async teardown() {
        pages.close();
        await site.teardown?.();
      },
    };
  });
}

function prerendering(name: string, change: Prerendering): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(change),
    },
  };
}
