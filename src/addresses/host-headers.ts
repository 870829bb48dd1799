import { LOCALES } from '../i18n/locales.ts';
import { cancelPath, LLMS_PATH, searchBundlePath } from '../urls.ts';

/** Headers for some paths of the site. */
export interface HeaderRule {
  /** A path, or all paths that begin so, with a star at the end: the one pattern that all hosts read alike. */
  readonly path: string;
  /** Paths below it that the rule is not for, written likewise. */
  readonly except?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** No page of the site has a cookie or is another one for somebody, so that reading it tells nothing. */
const FROM_ANYWHERE = { 'Access-Control-Allow-Origin': '*' };

const framing = (portals: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `frame-ancestors ${["'self'", ...portals].join(' ')}`,
});

/** Files whose names change with their content. */
const HASHED: readonly HeaderRule[] = [
  '/_astro/*',
  ...LOCALES.flatMap((locale) => {
    const bundle = searchBundlePath(locale);
    // Hosts that take a star for whole names only ask again for the last of these each time; that is all.
    return [`${bundle}fragment/*`, `${bundle}index/*`, `${bundle}pagefind.${locale}_*`];
  }),
].map((path) => ({ path, headers: FOR_EVER }));

/**
 * What a host should send with the files of the site, and our own server does: the one list of it. No two rules set
 * the same header for one path, because some hosts then send both and others one.
 *
 * The content security policy itself is a `<meta>` in each page, which cannot carry `frame-ancestors`; the two
 * policies add up.
 *
 * @param portals the sites that may show the wizard in a frame
 */
export function headerRules(portals: readonly string[]): readonly HeaderRule[] {
  const wizard = LOCALES.map((locale) => `${cancelPath(locale)}*`);
  return [
    {
      path: '/*',
      headers: {
        // Where a reader came from stays within the site; others learn its name, and nothing of what was searched.
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...(portals.length === 0
      ? [{ path: '/*', headers: framing([]) }]
      : [
          { path: '/*', except: wizard, headers: framing([]) },
          ...wizard.map((path) => ({ path, headers: framing(portals) })),
        ]),
    ...HASHED,
    // Markdown versions stand among the pages, and no pattern tells them apart on every host.
    ...[
      '/api/*',
      LLMS_PATH,
      ...LOCALES.flatMap((locale) => [`/${locale}/guides/*`, `${cancelPath(locale)}*`]),
    ].map((path) => ({ path, headers: FROM_ANYWHERE })),
  ];
}

/** Whether a path is one of those that a pattern names. */
const matches = (pattern: string, pathname: string): boolean =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;

/** Whether a rule is for a path. */
const applies = ({ path, except = [] }: HeaderRule, pathname: string): boolean =>
  matches(path, pathname) && !except.some((pattern) => matches(pattern, pathname));

/** The headers of a path. */
export function headersOf(pathname: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  return Object.assign({}, ...rules.filter((rule) => applies(rule, pathname)).map(({ headers }) => headers));
}

/** Whether a file's name changes with its content. */
export const isHashed = (pathname: string): boolean => HASHED.some((rule) => applies(rule, pathname));
