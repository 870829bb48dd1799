import { createHash } from 'node:crypto';
import { attribute, type Element, textOf } from '../../support/built-site/dom.ts';
import type { Page } from '../../support/built-site/pages.ts';
import type { Problem } from './problem.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

// Anything else (JSON-LD, what the desk starts with) is a data block: the browser never runs it.
const EXECUTABLE = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
]);

function isPolicy(element: Element): boolean {
  return (
    element.tagName === 'meta' &&
    attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function isScript(element: Element): boolean {
  return element.tagName === 'script' && EXECUTABLE.has((attribute(element, 'type') ?? '').toLowerCase());
}

function parsePolicy(content: string): Policy {
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values] as const] : [])),
  );
}

function sources(policy: Policy, ...names: readonly string[]): readonly string[] {
  for (const name of [...names, 'default-src']) {
    const values = policy.get(name);
    if (values !== undefined) return values;
  }
  return [];
}

function hashOf(element: Element): string {
  return `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
}

/** Whether a source lets in what the site did not write: inline code, or another origin. */
function isLoose(directive: string, source: string): boolean {
  // An image as data, and a worker made of the page's own script, make no request.
  if (directive === 'img-src' && source === 'data:') return false;
  if (directive === 'worker-src' && source === 'blob:') return false;
  if (["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"].includes(source)) return true;
  return directive.endsWith('-src') && !/^'.+'$/.test(source);
}

function explain(page: Page): readonly string[] {
  const metas = page.elements.filter(isPolicy);
  const [meta] = metas;
  if (meta === undefined || metas.length > 1) return [`has ${metas.length} content security policies`];

  const policy = parsePolicy(attribute(meta, 'content') ?? '');
  const scripts = sources(policy, 'script-src-elem', 'script-src');
  const styles = sources(policy, 'style-src-elem', 'style-src');
  const messages: string[] = [];
  for (const [directive, values] of policy) {
    for (const value of values.filter((each) => isLoose(directive, each))) {
      messages.push(`allows ${value} in ${directive}`);
    }
  }
  for (const needed of ['default-src', 'base-uri', 'object-src', 'form-action']) {
    const covered = needed === 'object-src' && policy.get('default-src')?.join(' ') === "'none'";
    if (!policy.has(needed) && !covered) messages.push(`has no ${needed} in its policy`);
  }
  const before = page.elements.slice(0, page.elements.indexOf(meta));
  if (before.some((each) => isScript(each) || each.tagName === 'style')) {
    messages.push('has a script or style before its policy, which does not cover it');
  }
  for (const element of page.elements) {
    const allowed = isScript(element) ? scripts : styles;
    if (isScript(element) && attribute(element, 'src') !== undefined) {
      if (!allowed.includes("'self'"))
        messages.push(`does not allow its script ${attribute(element, 'src')}`);
    } else if ((isScript(element) || element.tagName === 'style') && !allowed.includes(hashOf(element))) {
      const start = textOf(element).trim().slice(0, 40);
      messages.push(
        `blocks its inline <${element.tagName}> "${start}…": ${hashOf(element)} is not in the policy`,
      );
    }
  }
  return messages;
}

/** Pages with a policy that is missing, loose, or that blocks the page's own scripts and styles. */
export function loosePolicies(pages: readonly Page[]): readonly Problem[] {
  return pages.flatMap((page) => explain(page).map((message) => ({ url: page.url, message })));
}

/** `style` and `on…` attributes: a strict policy ignores both, silently. */
export function blockedAttributes(pages: readonly Page[]): readonly Problem[] {
  return pages.flatMap(({ url, elements }) =>
    elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
        .map(({ name, value }) => ({ url, message: `has <${tagName} ${name}="${value}">` })),
    ),
  );
}
