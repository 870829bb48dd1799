import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { allPlans, type PlanRef } from '../../../catalogue/model.ts';
import { LOCALES, type Locale } from '../../../i18n/locales.ts';
import { planMarkdown } from '../../../outputs/markdown/markdown-pages.ts';
import { viewContext } from '../../../site/context.ts';
import { planAnswers } from '../../../site/paths.ts';
import { segmentsOf } from '../../../wizard/answers.ts';

interface Props extends Record<string, unknown> {
  readonly locale: Locale;
  readonly plan: PlanRef;
}

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    allPlans(loadCatalogue()).map((plan) => ({
      params: { locale, path: segmentsOf({ kind: 'plan', answers: planAnswers(plan) }).join('/') },
      props: { locale, plan },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { locale, plan } }) =>
  new Response(planMarkdown(plan, new URL(import.meta.env.SITE), viewContext(loadCatalogue(), locale)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
