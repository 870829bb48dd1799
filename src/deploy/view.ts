import type { FileType } from '../addresses/content-types.ts';
import type { HeaderRule } from '../addresses/host-headers.ts';
import { pathBelow } from '../base.ts';
import type { Locale } from '../i18n/locales.ts';

/** A page that has another address now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Everything that a host has to know of the site. Paths in it begin at the site, not at the host: see `at`. */
export interface DeployView {
  /** Where the site stands, without a slash at the end: `https://help.example.com`. */
  readonly origin: string;
  /** The path at which it stands there, between slashes: `/`, or `/help/`. */
  readonly base: string;
  /** The folder on the server that is the root of the host. */
  readonly folder: string;
  readonly languages: readonly Locale[];
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  readonly types: readonly FileType[];
  /** The path of every page, by which exceptions are written out for hosts that know none. */
  readonly pages: readonly string[];
}

/** A file made for a host. */
export interface DeployFile {
  /** Its path in the folder that it is for. */
  readonly file: string;
  readonly text: string;
}

/** Where a path of the site stands on the host. The one place that puts the base before it. */
export const at = ({ base }: Pick<DeployView, 'base'>, path: string): string => pathBelow(base, path);

/** The page that says "not found" in a language, as a file. */
export const notFoundFile = (view: DeployView, language: Locale): string =>
  at(view, `/${language}/404/index.html`);

/** The same where no language is asked for. */
export const anyNotFoundFile = (view: DeployView): string => at(view, '/404.html');

/** The address of the site, as the settings have it: `https://help.example.com`, `https://example.com/help/`. */
export const addressOf = ({ origin, base }: Pick<DeployView, 'origin' | 'base'>): string =>
  base === '/' ? origin : `${origin}${base}`;

/**
 * The folder that hosts publish which serve one folder as the root of the host, and the command that fills it after a
 * build: below the root, the site stands in a folder of it, and what these hosts read themselves beside that.
 */
export function published({ base }: Pick<DeployView, 'base'>): {
  readonly folder: string;
  readonly place: string;
} {
  if (base === '/') return { folder: 'dist', place: '' };
  const site = `site${base}`;
  return {
    folder: 'site',
    place: `rm -rf site && mkdir -p ${site} && cp -r dist/. ${site} && mv ${site}_headers ${site}_redirects site/`,
  };
}

/** The host's name, with its port where it has one. */
export const hostOf = ({ origin }: Pick<DeployView, 'origin'>): string => new URL(origin).host;

/** How long browsers keep what no rule says anything about: they ask each time whether it has changed. */
export const ASK_AGAIN = 'no-cache';

/**
 * A pattern of the list of headers as a regular expression. Paths hold letters, digits, slashes, hyphens, underscores
 * and dots, and only a dot means something in one.
 *
 * @param packed whether the name may have the ending of a packed file
 */
export function expression(view: DeployView, path: string, packed = false): string {
  const escaped = at(view, path).replace(/\*$/, '').replaceAll('.', '\\.');
  if (path.endsWith('*')) return `^${escaped}`;
  return `^${escaped}${packed ? '(?:\\.br|\\.gz)?' : ''}$`;
}

/** The names of all headers, each once. */
export const headerNames = ({ headers }: DeployView): readonly string[] => [
  ...new Set(headers.flatMap((rule) => Object.keys(rule.headers))),
];
