import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpGuides } from './made-up-guides.ts';

/** A change of one file, and the words that a page shows once it has it. */
export interface Edit {
  /** From the top of the project. */
  readonly file: string;
  readonly text: string;
}

let edits = 0;

/** Words that no page has yet. */
const unseen = (): string => `edited ${process.pid} ${++edits}`;

/** The first made-up guide. */
export function firstGuide(): { readonly file: string; readonly path: string } {
  const [guide] = madeUpGuides(1);
  if (guide === undefined) throw new Error('No guide is made up.');
  const { lang, family, slug } = guide;
  return { file: `content/guides/${lang}/${family}/${slug}.mdx`, path: `/${lang}/guides/${family}/${slug}/` };
}

/** Adds a paragraph to the first made-up guide. */
export function editGuide(project: string): Edit {
  const { file } = firstGuide();
  const text = unseen();
  const before = readFileSync(join(project, file), 'utf8').replace(/\n+edited [\d ]+\n$/, '\n');
  writeFileSync(join(project, file), `${before}\n${text}\n`);
  return { file, text };
}

/** A label of a portal, as its file has it in English. */
const LABEL = /^( {4}text: \{ en: ")([^"]+)/m;

/** The first label that a provider's portal has in English: its file and its words. */
export function firstLabel(project: string): Edit & { readonly provider: string } {
  for (const file of globSync('content/providers/*/portal{.yaml,/*.yaml}', { cwd: project }).sort()) {
    const [, , text] = LABEL.exec(readFileSync(join(project, file), 'utf8')) ?? [];
    const [, , provider] = file.split(/[\\/]/);
    if (text !== undefined && provider !== undefined) return { file, text, provider };
  }
  throw new Error('No portal has a label in English.');
}

/** Changes the words of that label. */
export function editLabel(project: string): Edit {
  const { file } = firstLabel(project);
  const text = unseen();
  const before = readFileSync(join(project, file), 'utf8');
  writeFileSync(
    join(project, file),
    before.replace(LABEL, (_, head: string) => head + text),
  );
  return { file, text };
}
