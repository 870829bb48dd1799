import { BASE } from '../../base.ts';

/** What browsers with Trusted Types have; the others take text as it is. */
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}

/** What they return is of a type of its own; to the compiler, the text that it was. */
interface Rules {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (text: string) => string;
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/**
 * Whether text is a page of this site from its first character to its last. What a broken connection leaves may look
 * like a page, with its last steps and warnings missing; what a hotel's network answers looks like another.
 */
export const isWholePage = (html: string): boolean =>
  /^\s*<!doctype html>\s*<html lang="[a-z]{2}"/i.test(html) && html.trimEnd().endsWith('</html>');

/** @throws TypeError for what nobody here would ask for */
function only(allowed: boolean, text: string): string {
  if (allowed) return text;
  throw new TypeError('not of this site');
}

/** Strict, other than `withoutBase`: what stands elsewhere on the host is another site's. */
const inSite = (path: string): string => (path.startsWith(BASE) ? path.slice(BASE.length - 1) : '');

const RULES: Rules = {
  createHTML: (html) => only(isWholePage(html), html),
  createScriptURL: (path) => only(/^\/_astro\/[\w.-]+\.js$/.test(BASE === '/' ? path : inSite(path)), path),
};

let made: Rules | undefined;

/**
 * The one policy (`sortie`) that each page's security policy knows. One script of a page may use this module, through
 * one module, because the same policy cannot be made twice.
 */
function policy(): Rules {
  made ??= globalThis.trustedTypes?.createPolicy('sortie', RULES) ?? RULES;
  return made;
}

/**
 * A page of this site as a document of its own, which runs nothing.
 *
 * @throws TypeError for any other text
 */
export const parsePage = (html: string): Document =>
  new DOMParser().parseFromString(policy().createHTML(html), 'text/html');

/**
 * Runs a script of this site, for which the page's load waits.
 *
 * @throws TypeError for any other address
 */
export function runScript(path: string): void {
  const script = document.createElement('script');
  script.src = policy().createScriptURL(path);
  document.head.append(script);
}
