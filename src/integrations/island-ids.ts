const RENDERER = /\/astro\/dist\/runtime\/server\/render\/component\.js$/;
const PATH = '$' + '{metadata.componentUrl}';

/**
 * Keeps the folder of the project out of the ids of islands: Astro hashes the full path of a component into them,
 * so that the same commit gave other pages in another folder. Name, words and props tell islands apart as well.
 */
export function placelessIslandIds() {
  return {
    name: 'sortie:placeless-island-ids',
    transform: {
      filter: { id: RENDERER },
      handler: (code: string) => placeless(code),
    },
  };
}

/**
 * Astro's renderer, hashing no path.
 *
 * @throws when it does not read as expected, so that a new version of Astro cannot bring the path back unseen
 */
export function placeless(code: string): string {
  if (!code.includes(PATH)) throw new Error('Astro hashes ids of islands in another way: see island-ids.ts');
  return code.replace(PATH, '');
}
