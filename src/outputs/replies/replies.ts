import { parseGuideBody } from '../../catalogue/guide-body.ts';
import type { Catalogue, PlanRef } from '../../catalogue/model.ts';
import type { ReplyParts } from '../../documents/reply.ts';
import { perLocale } from '../../i18n/locales.ts';
import { typographyForPasting } from '../../i18n/typography.ts';
import { compilePlan } from '../../plan/compile.ts';
import { type ViewContext, viewContext } from '../../site/context.ts';
import { type Entry, type GuideEntry, guideBody } from '../../site/entries.ts';
import { guideView } from '../../site/guide/guide.ts';
import { makeGuideBlocks } from '../../site/guide/guide-blocks.ts';
import { planView } from '../../site/plan/plan.ts';
import { type DocumentContext, documentContext } from '../documents/lines.ts';
import { askFirst } from './ask-first.ts';
import type { DeskReplies } from './desk-items.ts';
import { guideReply, warningsIn } from './guide-reply.ts';
import { lawsOfGuide, lawsOfPlan } from './law-parts.ts';
import { planReply } from './plan-reply.ts';
import { shortGuide } from './short-guide.ts';
import { shortPlan } from './short-plan.ts';

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
        ? aboutPlan(entry.ref, context, document)
        : aboutGuide(entry, context, document);
    }),
  };
}

function aboutPlan(ref: PlanRef, context: ViewContext, document: DocumentContext): ReplyParts {
  const ask = askFirst(ref, context);
  const laws = lawsOfPlan(ref, context, document);
  return {
    ...planReply(planView(ref, context), document),
    short: shortPlan(compilePlan(context.catalogue, ref), context, document),
    ...(ask.length > 0 && { ask }),
    ...(laws.length > 0 && { laws }),
  };
}

function aboutGuide(
  { guide, ...entry }: GuideEntry,
  context: ViewContext,
  document: DocumentContext,
): ReplyParts {
  const view = guideView(guide, context);
  const { text } = guideBody(guide, entry.in[context.locale].lang);
  const pieces = parseGuideBody(text);
  const blocks = makeGuideBlocks(context);
  const laws = lawsOfGuide(entry.id, context, document);
  return {
    ...guideReply(view, pieces, blocks, document),
    short: shortGuide(view, text, warningsIn(pieces, blocks), blocks, context, document),
    ...(laws.length > 0 && { laws }),
  };
}
