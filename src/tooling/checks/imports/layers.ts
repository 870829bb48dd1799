/** Who may import whom. CONTRIBUTING.md shows it as a table; a test compares the two. */
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
const CORE = [...PATHS, 'model', 'wizard', 'plan'];
const KNOWING = [...CORE, 'rights', 'catalogue', 'search', 'i18n', 'documents'];
const READING = [...KNOWING, 'content reading', 'identity', 'settings'];
const SAYING = [...READING, 'accessibility', 'site', 'outputs', 'addresses', 'colours'];
const BROWSER = [...PATHS, 'identity', 'wizard', 'plan', 'rights', 'search', 'documents', 'styles'];
const RENDERING = [...KNOWING, 'identity', 'browser', 'styles'];

/** The first unit that matches a file is its unit: the exception stands before the rule. */
export const UNITS: readonly Unit[] = [
  {
    name: 'locales and URLs',
    layer: 0,
    files: /^(?:i18n\/locales|base|urls)\.ts$/,
    imports: [],
    packages: [],
  },
  { name: 'edit distance', layer: 0, files: /^edit-distance\.ts$/, imports: [], packages: [] },
  {
    name: 'printable',
    layer: 0,
    files: /^tooling\/bootstrap\/printable\.mjs$/,
    imports: [],
    packages: [],
  },
  { name: 'identity', layer: 0, files: /^identity\.ts$/, imports: [], packages: [] },
  { name: 'settings', layer: 1, files: /^settings\//, imports: PATHS, packages: 'any' },
  { name: 'colours', layer: 2, files: /^colours\//, imports: ['model', 'settings'], packages: 'any' },
  { name: 'shards', layer: 1, files: /^shards\//, imports: PATHS, packages: 'any' },
  { name: 'licences', layer: 1, files: /^licences\//, imports: [], packages: 'any' },
  {
    name: 'model',
    layer: 1,
    files: /^catalogue\/(?:schemas\/|(?:model|once-per|route-kinds)\.ts)/,
    imports: PATHS,
    packages: ['zod'],
  },
  { name: 'wizard', layer: 1, files: /^wizard\//, imports: [...PATHS, 'model'], packages: [] },
  { name: 'plan', layer: 1, files: /^plan\//, imports: [...PATHS, 'model'], packages: [] },
  { name: 'rights', layer: 2, files: /^rights\//, imports: ['model', 'plan'], packages: [] },
  {
    name: 'content reading',
    layer: 3,
    files: /^catalogue\/(?:load\.ts|check\.ts|read\/)/,
    imports: [...KNOWING, 'settings'],
    packages: 'any',
  },
  {
    name: 'catalogue',
    layer: 2,
    files: /^catalogue\//,
    imports: [...CORE, 'edit distance', 'printable'],
    packages: ['zod'],
  },
  { name: 'search', layer: 2, files: /^search\//, imports: [...CORE, 'edit distance'], packages: [] },
  { name: 'i18n', layer: 2, files: /^i18n\//, imports: [...CORE, 'settings'], packages: ['i18next'] },
  { name: 'documents', layer: 2, files: /^documents\//, imports: CORE, packages: [] },
  {
    name: 'accessibility results',
    layer: 3,
    files: /^accessibility\/(?:read|audited-site)\.ts$/,
    imports: ['accessibility', 'settings', 'colours'],
    packages: 'any',
  },
  { name: 'accessibility', layer: 2, files: /^accessibility\//, imports: PATHS, packages: ['zod'] },
  { name: 'site', layer: 3, files: /^site\//, imports: [...READING, 'accessibility'], packages: [] },
  {
    name: 'outputs',
    layer: 4,
    files: /^outputs\//,
    imports: [...READING, 'accessibility', 'site', 'colours'],
    packages: ['zod'],
  },
  {
    name: 'addresses',
    layer: 5,
    files: /^addresses\//,
    imports: [...READING, 'site', 'outputs'],
    packages: 'any',
  },
  {
    name: 'deploy',
    layer: 6,
    files: /^deploy\//,
    imports: [...PATHS, 'addresses'],
    packages: 'any',
  },
  {
    name: 'integrations',
    layer: 6,
    files: /^integrations\//,
    imports: [...SAYING, 'deploy', 'licences', 'styles'],
    packages: 'any',
  },
  {
    name: 'log report',
    layer: 6,
    files: /^log-report\//,
    imports: [...SAYING, 'printable', 'tooling'],
    packages: 'any',
  },
  {
    name: 'tooling',
    layer: 6,
    files: /^tooling\//,
    imports: [...SAYING, 'deploy', 'printable', 'licences', 'log report', 'shards', 'edit distance'],
    packages: 'any',
  },
  // Runs in other sites' pages: what it imported would have to travel there.
  { name: 'embed', layer: 0, files: /^embed\//, imports: [], packages: [] },
  { name: 'styles', layer: 3, files: /^(?:styles\/|ui\/.+\.css$)/, imports: [], packages: [] },
  // What runs in the browser travels there with all that it imports: words and data reach it as props.
  {
    name: 'browser',
    layer: 4,
    files: /^ui\/.+(?:\.client\.ts|\.tsx)$/,
    imports: BROWSER,
    typesOf: ['site', 'outputs', 'ui'],
    packages: ['ical-generator', 'preact'],
  },
  {
    name: 'guide compiling',
    layer: 5,
    files: /^ui\/guide\/compile-body\.ts$/,
    imports: ['model', 'catalogue', 'content reading'],
    packages: 'any',
  },
  {
    name: 'ui',
    layer: 6,
    files: /^ui\//,
    imports: [...RENDERING, ...SAYING, 'accessibility results', 'guide compiling'],
    packages: ['astro', 'preact'],
  },
  {
    name: 'style guide',
    layer: 7,
    files: /^styleguide\//,
    imports: [...RENDERING, ...SAYING, 'ui', 'tooling'],
    packages: 'any',
  },
  {
    name: 'pages',
    layer: 8,
    files: /^pages\//,
    imports: [...RENDERING, ...SAYING, 'accessibility results', 'ui', 'style guide', 'embed'],
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
  return unitOf(file)?.name === 'browser';
}

/** Whether an import of an island may reach the browser: the packages that are shipped, and the site's own files and styles. */
export function travels(target: string): boolean {
  return target === 'preact' || target === 'ical-generator' || target.startsWith('src/');
}
