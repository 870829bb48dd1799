import { findPlan, findProduct, findProvider, type Provider } from '../../catalogue/model.ts';
import type { Localized } from '../../catalogue/schemas/primitives.ts';
import type { Label } from '../../catalogue/schemas/provider.ts';
import { type LinkTarget, parseText, type Token } from '../../catalogue/text.ts';
import { LOCALES, otherLocales } from '../../i18n/locales.ts';
import { formatValue } from '../../i18n/values.ts';
import { offers } from '../../settings/site.ts';
import { guidePath, NAMED_PAGES, namedPagePath } from '../../urls.ts';
import type { ViewContext, Words } from '../context.ts';
import { planPath, productPath, screenUrl } from '../paths.ts';
import type { Inline, RichText } from '../types.ts';

/**
 * A catalogue text in one language, with its labels, values and links put in.
 *
 * @param portal an address, to which the name of the portal leads then
 */
export function resolveText(text: Localized, context: ViewContext, portal?: string): RichText {
  return joined(
    parseText(text[context.locale]).map((token) => {
      const inline = resolveToken(token, context);
      return token.kind === 'portal' && portal !== undefined
        ? { kind: 'link', text: inline.text, href: portal, external: true }
        : inline;
    }),
    context,
  );
}

/** The same as plain words, for titles, descriptions and attributes. */
export function plainText(text: Localized, context: ViewContext): string {
  return wordsOf(resolveText(text, context));
}

/** The words of a resolved text alone. */
export function wordsOf(text: RichText): string {
  return text.map((inline) => inline.text).join('');
}

/** Neighbouring words become one, so that typography sees what stands around a value. */
function joined(inlines: readonly Inline[], { finish }: Words): RichText {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + inline.text };
    else result.push(inline);
  }
  return result.map((inline) =>
    inline.kind === 'label' ? inline : { ...inline, text: finish(inline.text) },
  );
}

function resolveToken(token: Token, context: ViewContext): Inline {
  const { locale, provider } = context;
  switch (token.kind) {
    case 'text':
    case 'invalid':
      return { kind: 'text', text: token.text };
    // Only letters have blanks, and `site/plan/letter.ts` puts them in.
    case 'blank':
      return { kind: 'text', text: '' };
    case 'portal':
      return { kind: 'text', text: named(provider, 'a portal').portal.name[locale] };
    case 'provider':
      return { kind: 'text', text: named(provider, 'a provider').name };
    case 'value': {
      const number = context.numbers?.get(token.id);
      if (number !== undefined) return { kind: 'text', text: number };
      const value = named(provider?.values.get(token.id), `the value "${token.id}"`);
      return { kind: 'text', text: formatValue(value, locale) };
    }
    case 'label':
      return labelInline(named(provider?.labels.get(token.id), `the label "${token.id}"`), context);
    case 'link': {
      const link = resolveLink(token.target, context);
      return link ? { kind: 'link', text: token.text, ...link } : { kind: 'text', text: token.text };
    }
  }
}

/** What the content check has made sure of. @throws where it is not there all the same */
function named<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`a text names ${what}, and there is none`);
  return found;
}

/** A label's chip: the portal's words in the page's language, or in another with the meaning beside them. */
export function labelInline(label: Label, { locale, finish }: Words): Inline {
  const lang =
    [locale, ...otherLocales(locale)].find((candidate) => label.text[candidate] !== undefined) ?? LOCALES[0];
  const gloss = lang === locale ? undefined : label.gloss?.[locale];
  const spoken = label.spoken?.[locale];
  return {
    kind: 'label',
    text: label.text[lang] ?? '',
    lang,
    ...(gloss && { gloss: finish(gloss) }),
    ...(spoken && { spoken }),
  };
}

/**
 * Where a link leads, or undefined where there is no address to lead to (a support channel without one, a page that is switched off).
 * In guides a screen or a support channel is named with its provider: `ovhcloud/services-list`.
 */
export function resolveLink(
  { kind, to }: LinkTarget,
  context: ViewContext,
): { readonly href: string; readonly external: boolean } | undefined {
  const { catalogue, locale } = context;
  const internal = (href: string | undefined) => (href === undefined ? undefined : { href, external: false });
  const external = (href: string | undefined) => (href === undefined ? undefined : { href, external: true });
  switch (kind) {
    case 'section':
      return internal(`#${to}`);
    case 'guide':
      return internal(guidePath(locale, to));
    case 'plan': {
      const plan = findPlan(catalogue, to);
      return internal(plan && planPath(locale, plan));
    }
    case 'product': {
      const product = findProduct(catalogue, to);
      return internal(product && productPath(product, context));
    }
    case 'page': {
      const name = NAMED_PAGES.find((each) => each === to);
      const page = name && namedPagePath(locale, name);
      return internal(page !== undefined && offers(page) ? page : undefined);
    }
    case 'screen': {
      const { provider, id } = owner(to, context);
      return external(screenUrl(provider?.screens.get(id)));
    }
    case 'support': {
      const { provider, id } = owner(to, context);
      return external(provider?.support.find((channel) => channel.id === id)?.url);
    }
  }
}

function owner(
  to: string,
  { catalogue, provider }: ViewContext,
): { readonly provider: Provider | undefined; readonly id: string } {
  const [first = '', second] = to.split('/');
  return second === undefined
    ? { provider, id: first }
    : { provider: findProvider(catalogue, first), id: second };
}
