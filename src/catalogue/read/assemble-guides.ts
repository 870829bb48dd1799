import type { Locale } from '../../i18n/locales.ts';
import { composeGuide } from '../guide-parts.ts';
import type { Guide, GuideBody } from '../model.ts';
import type { RawContent, RawGuide, RawGuidePart } from '../raw-content.ts';
import type { GuideHead } from '../schemas/guides.ts';

interface Versions {
  readonly family: string;
  readonly slug: string;
  readonly heads: Partial<Record<Locale, GuideHead>>;
  readonly bodies: Partial<Record<Locale, GuideBody>>;
}

/**
 * The guides with what providers say in them.
 *
 * @param providers their ids in the order of the site, which is that of their parts
 */
export function assembleGuides(raw: RawContent, providers: readonly string[]): Guide[] {
  const place = (part: RawGuidePart): number => providers.indexOf(part.provider);
  const parts = [...raw.guideParts].sort((a, b) => place(a) - place(b));
  const guides = new Map<string, Versions>();
  for (const guide of raw.guides) {
    const { id, family, slug, locale } = guide;
    const own = parts.filter((part) => part.guide === id && part.locale === locale);
    const versions = guides.get(id) ?? { family, slug, heads: {}, bodies: {} };
    versions.heads[locale] = headOf(guide, own);
    versions.bodies[locale] = bodyOf(guide, own);
    guides.set(id, versions);
  }
  return [...guides]
    .map(([id, guide]) => ({ id, ...guide }))
    .sort((a, b) => order(a) - order(b) || a.id.localeCompare(b.id, 'en'));
}

function bodyOf({ body, bodyLine, head }: RawGuide, parts: readonly RawGuidePart[]): GuideBody {
  const text = composeGuide(
    body,
    parts.map((part) => part.body),
  );
  return { text, file: head.finding([], '').file, line: bodyLine };
}

/** A guide is as fresh as the oldest of what it says; it leads where it says, or where the first part does. */
function headOf({ head: { value } }: RawGuide, parts: readonly RawGuidePart[]): GuideHead {
  const heads = parts.map(({ head }) => head.value);
  if (heads.length === 0) return value;
  const all = [value, ...heads];
  const each = (field: 'products' | 'related' | 'sources'): string[] => [
    ...new Set(all.flatMap((head) => head[field])),
  ];
  return {
    ...value,
    ...{ products: each('products'), related: each('related'), sources: each('sources') },
    checked: all.map(({ checked }) => checked).sort()[0] ?? value.checked,
    cta: all.find(({ cta }) => cta)?.cta,
    next: all.find(({ next }) => next !== undefined)?.next,
  };
}

function order(guide: { readonly heads: Guide['heads'] }): number {
  return Object.values(guide.heads)[0]?.order ?? 50;
}
