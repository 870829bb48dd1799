import { parseGuideBody } from '../../catalogue/guide-body.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { type Locale, perLocale } from '../../i18n/locales.ts';
import { typographyForPasting } from '../../i18n/typography.ts';
import { viewContext } from '../../site/context.ts';
import { type Entry, entriesOf } from '../../site/entries.ts';
import { guideView } from '../../site/guide/guide.ts';
import { makeGuideBlocks } from '../../site/guide/guide-blocks.ts';
import { planView } from '../../site/plan/plan.ts';
import { documentContext } from '../documents/lines.ts';
import type { DeskReplies } from './desk-items.ts';
import { guideReply } from './guide-reply.ts';
import { planReply } from './plan-reply.ts';

/** What the replies of a catalogue are made from, beside itself. */
export interface ReplySources {
  /** Where the site is published. */
  readonly site: URL;
  /** The body of a guide in a language, as it was written. */
  readonly bodyOf: (locale: Locale, id: string) => string;
}

/** The replies about every guide and plan, in the order of the entries. */
export function deskReplies(catalogue: Catalogue, sources: ReplySources): readonly DeskReplies[] {
  return entriesOf(catalogue).map((entry) => repliesAbout(entry, catalogue, sources));
}

/** The replies about one guide or plan; a guide quotes the language it has where it lacks one. */
export function repliesAbout(entry: Entry, catalogue: Catalogue, sources: ReplySources): DeskReplies {
  const { site } = sources;
  return {
    code: entry.code,
    kind: entry.kind,
    id: entry.id,
    link: new URL(entry.permanent, site).href,
    links: perLocale((locale) => new URL(entry.in[locale].path, site).href),
    checked: entry.checked,
    replies: perLocale((locale) => {
      const context = viewContext(catalogue, locale, typographyForPasting);
      const document = documentContext(context, entry.in[locale].path, site);
      return entry.kind === 'plan'
        ? planReply(planView(entry.ref, context), document)
        : guideReply(
            guideView(entry.guide, context),
            parseGuideBody(sources.bodyOf(entry.in[locale].lang, entry.id)),
            makeGuideBlocks(context),
            document,
          );
    }),
  };
}
