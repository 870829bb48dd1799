import { nextCode } from '../../catalogue/free-codes.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { GAP, idQuestion, type NewFile, oneOf, type Project, quoted, type Scaffold } from './question.ts';

/** What the head of a guide, and its first lines, are made of. */
interface GuideText {
  readonly family: string;
  readonly slug: string;
  readonly title: string;
  readonly titleFr: string;
  readonly source?: string;
  readonly provider?: string;
  readonly products?: string;
  readonly plan?: string;
}

/** A guide in each language: in the folder of the provider that it is about, or of the whole site. */
export function guideFiles(guide: GuideText, { freeCodes, today }: Project): readonly NewFile[] {
  const code = nextCode(freeCodes);
  const { family, slug, title, titleFr, provider } = guide;
  const folder = provider ? `content/providers/${provider}/guides` : 'content/guides';
  return [
    {
      path: `${folder}/en/${family}/${slug}.mdx`,
      text: `${head(guide, title, 'What to know before you do it, and the way to the plan with its steps.', code, today)}

Save what you want to keep first. Then follow the plan.
${way(guide)}`,
    },
    {
      path: `${folder}/fr/${family}/${slug}.mdx`,
      text: `${head(guide, titleFr, "Ce qu'il faut savoir avant de commencer, et le chemin vers le plan et ses étapes.", code, today)}

Sauvegardez d'abord ce que vous voulez garder. Suivez ensuite le plan.
${way(guide)}`,
    },
  ];
}

function head(guide: GuideText, title: string, description: string, code: string, today: string): string {
  const { provider, products, plan, source } = guide;
  return `---
title: ${quoted(title)}
description: ${quoted(description)}
topic: cancel
code: ${code}
${provider ? `products: [${products}]\nnext: ${plan}\n` : ''}sources: [${source ?? ''}]
checked: ${today}
# ${GAP}: the answer first, in two sentences; then why, and how to decide. Facts stand in the plan.
---
`;
}

const way = ({ plan }: GuideText): string => (plan ? `\n<Way plan="${plan}" />\n` : '');

/** A guide of no product. */
export const guide: Scaffold = {
  questions: [
    { name: 'family', ask: 'Family or topic it stands under', wrong: oneOf(({ families }) => families) },
    idQuestion('Last part of its address (before-you-cancel)', () => false),
    { name: 'title', ask: 'Its title in English' },
    { name: 'title-fr', ask: 'Its title in French' },
    {
      name: 'source',
      ask: 'The document it relies on, by its tag in sources.yaml',
      wrong: oneOf(({ sources }) => sources),
    },
  ],
  files: ({ family = '', id = '', title = '', 'title-fr': titleFr = title, source = '' }, project) => {
    if (project.guides.includes(`${family}/${id}`))
      throw new UserError(`The guide ${family}/${id} is there already.`);
    return guideFiles({ family, slug: id, title, titleFr, source }, project);
  },
  next: ({ family = '', id = '' }) => [
    `content/guides/en/${family}/${id}.mdx   its words; then the French ones`,
  ],
};
