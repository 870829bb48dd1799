import { parseGuideBody } from '../../catalogue/guide-body.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { perLocale } from '../../i18n/locales.ts';
import { typographyForPasting } from '../../i18n/typography.ts';
import { viewContext } from '../../site/context.ts';
import { type Entry, guideBody } from '../../site/entries.ts';
import { guideView } from '../../site/guide/guide.ts';
import { makeGuideBlocks } from '../../site/guide/guide-blocks.ts';
import { planView } from '../../site/plan/plan.ts';
import { documentContext } from '../documents/lines.ts';
import type { DeskReplies } from './desk-items.ts';
import { guideReply } from './guide-reply.ts';
import { planReply } from './plan-reply.ts';

/**
 * The replies about one guide or plan; a guide quotes the language it has where it lacks one.
 *
 * @param site where the site is published
 */
export function repliesAbout(entry: Entry, catalogue: Catalogue, site: URL): DeskReplies {
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
            parseGuideBody(guideBody(entry.guide, entry.in[locale].lang).text),
            makeGuideBlocks(context),
            document,
          );
    }),
  };
}
