/** Who may import whom: the table of CONTRIBUTING.md as data. */
export interface Unit {
  readonly name: string;
  readonly layer: number;
  /** Its files, by their path below src/. */
  readonly files: RegExp;
  /** The units whose values it may import, beside its own. */
  readonly imports: readonly string[];
  /** The units it may import types of, beside those: types leave nothing in the browser. */
  readonly typesOf?: readonly string[];
  /** The packages it may import; `any` where the platform itself is the subject. */
  readonly packages: readonly string[] | 'any';
}

const PATHS = ['locales and URLs'];
const CORE = [...PATHS, 'schemas', 'wizard', 'plan'];
const KNOWING = [...CORE, 'catalogue', 'search', 'i18n', 'desk'];
const READING = [...KNOWING, 'content reading', 'identity'];
const AUDIT = ['accessibility', 'accessibility results'];
const OUTSIDE = [
  ...AUDIT,
  'api',
  'content reading',
  'content.config',
  'integrations',
  'tooling',
  'views',
  'addresses',
];
const BROWSER = [...PATHS, 'identity', 'wizard', 'plan', 'search', 'desk', 'styles', 'Preact components'];
const RENDERING = [...KNOWING, 'islands', 'components', 'Preact components', 'styles'];

/** The first unit that matches a file is its unit: the exception stands before the rule. */
export const UNITS: readonly Unit[] = [
  { name: 'locales and URLs', layer: 0, files: /^(?:i18n\/locales|urls)\.ts$/, imports: [], packages: [] },
  { name: 'identity', layer: 0, files: /^identity\.ts$/, imports: [], packages: [] },
  { name: 'schemas', layer: 1, files: /^catalogue\/schemas\//, imports: PATHS, packages: ['zod'] },
  { name: 'wizard', layer: 1, files: /^wizard\//, imports: [...PATHS, 'schemas'], packages: [] },
  { name: 'plan', layer: 1, files: /^plan\//, imports: [...PATHS, 'schemas'], packages: [] },
  {
    name: 'content reading',
    layer: 3,
    files: /^catalogue\/(?:load|catalogue|read|yaml-file)\.ts$/,
    imports: KNOWING,
    packages: 'any',
  },
  { name: 'catalogue', layer: 2, files: /^catalogue\//, imports: CORE, packages: ['zod'] },
  { name: 'search', layer: 2, files: /^search\//, imports: CORE, packages: [] },
  { name: 'i18n', layer: 2, files: /^i18n\//, imports: CORE, packages: ['i18next'] },
  { name: 'desk', layer: 2, files: /^desk\//, imports: CORE, packages: [] },
  { name: 'api', layer: 3, files: /^api\//, imports: [...CORE, 'catalogue'], packages: ['zod'] },
  {
    name: 'accessibility results',
    layer: 3,
    files: /^accessibility\/read\.ts$/,
    imports: ['accessibility'],
    packages: 'any',
  },
  { name: 'accessibility', layer: 2, files: /^accessibility\//, imports: PATHS, packages: ['zod'] },
  { name: 'content.config', layer: 3, files: /^content\.config\.ts$/, imports: READING, packages: 'any' },
  {
    name: 'integrations',
    layer: 3,
    files: /^integrations\//,
    imports: [...READING, 'addresses'],
    packages: 'any',
  },
  {
    name: 'tooling',
    layer: 3,
    files: /^tooling\//,
    imports: [...READING, 'addresses', 'views'],
    packages: 'any',
  },
  { name: 'views', layer: 3, files: /^views\//, imports: [...READING, 'accessibility'], packages: [] },
  {
    name: 'addresses',
    layer: 3,
    files: /^addresses\//,
    imports: [...READING, 'api', 'views'],
    packages: 'any',
  },
  // Runs in other sites' pages: what it imported would have to travel there.
  { name: 'embed', layer: 0, files: /^embed\//, imports: [], packages: [] },
  { name: 'styles', layer: 4, files: /^styles\//, imports: [], packages: [] },
  // What an island imports travels to the browser: words and data reach it as props.
  {
    name: 'islands',
    layer: 4,
    files: /^islands\//,
    imports: BROWSER,
    typesOf: ['views'],
    packages: ['preact'],
  },
  {
    name: 'Preact components',
    layer: 4,
    files: /^components\/.+\.tsx$/,
    imports: BROWSER,
    typesOf: ['views'],
    packages: ['preact'],
  },
  // Whole pages that several routes share: they build what they place, as a route does.
  {
    name: 'shared pages',
    layer: 5,
    files: /^components\/(?:pages|style)\//,
    imports: [...RENDERING, ...OUTSIDE, 'layouts'],
    packages: ['astro', 'preact'],
  },
  {
    name: 'components',
    layer: 4,
    files: /^components\//,
    imports: RENDERING,
    typesOf: OUTSIDE,
    packages: ['astro', 'preact'],
  },
  {
    name: 'layouts',
    layer: 5,
    files: /^layouts\//,
    imports: [...RENDERING, ...OUTSIDE],
    packages: ['astro', 'preact'],
  },
  {
    name: 'pages',
    layer: 6,
    files: /^pages\//,
    imports: [...RENDERING, ...OUTSIDE, 'layouts', 'shared pages', 'embed'],
    packages: 'any',
  },
];

/** The unit a file under src/ belongs to; `undefined` when no unit claims it. */
export function unitOf(file: string): Unit | undefined {
  const path = file.replace(/^src\//, '');
  return UNITS.find(({ files }) => files.test(path));
}

/** Whether a file runs in the browser as an island, with all that it imports. */
export function isIsland(file: string): boolean {
  return unitOf(file)?.name === 'islands';
}

/** Whether an import of an island may reach the browser: Preact, and the site's own files and styles. */
export function travels(target: string): boolean {
  return target === 'preact' || target.startsWith('src/');
}
