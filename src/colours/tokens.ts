/** Where the tokens stand, from the top of the repository. */
export const TOKEN_FILE = 'src/styles/tokens.css';

/** The themes of the site; dark has the values of light wherever it says nothing else. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The custom properties of each theme by name, without `--s-`. */
export type Tokens = Readonly<Record<Theme, ReadonlyMap<string, string>>>;

const DARK = /@media[^{]*prefers-color-scheme:\s*dark/;
const PROPERTY = /--s-([a-z0-9-]+)\s*:\s*([^;]+);/g;

/**
 * Reads tokens.css: what stands before the dark media query belongs to both themes.
 *
 * @throws when the file has no dark theme
 */
export function readTokens(css: string): Tokens {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const start = DARK.exec(bare)?.index;
  if (start === undefined)
    throw new Error('tokens.css has no dark theme: @media (prefers-color-scheme: dark) is missing');
  const light = properties(bare.slice(0, start));
  return { light, dark: new Map([...light, ...properties(bare.slice(start))]) };
}

function properties(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(PROPERTY)].map(([, name = '', value = '']) => [name, value.trim()]));
}
