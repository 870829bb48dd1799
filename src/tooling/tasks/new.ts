import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../../catalogue/check.ts';
import { didYouMean, summedUp } from '../../catalogue/finding.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';
import { answersTo } from '../scaffold/answers.ts';
import { guide } from '../scaffold/guide.ts';
import { product } from '../scaffold/product.ts';
import { projectIn } from '../scaffold/project.ts';
import { provider } from '../scaffold/provider.ts';
import { type Answers, GAP, type Scaffold } from '../scaffold/question.ts';
import { site } from '../scaffold/site.ts';
import { removeAll, writeFiles } from '../scaffold/write.ts';

const KINDS: Readonly<Record<string, Scaffold>> = { site, provider, product, guide };
const USAGE = `Say what is new: npm run new -- ${Object.keys(KINDS).join(' | ')}, with --name "…" for each answer or none to be asked.`;

/** The kind, and what was given for each question. */
function readArguments(): { readonly kind: Scaffold; readonly given: Answers } {
  const [name = '', ...rest] = process.argv.slice(2);
  const kind = KINDS[name];
  if (!kind)
    throw new UserError(
      name === '' ? USAGE : `There is no "${name}"; ${didYouMean(name, Object.keys(KINDS))}\n${USAGE}`,
    );
  const options = Object.fromEntries(
    kind.questions.map((question) => [question.name, { type: 'string' }] as const),
  );
  // What no question asks for is told with the name that may be meant.
  const { values } = parseArgs({ args: rest, options, strict: false, allowPositionals: true });
  return {
    kind,
    given: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
  };
}

/** Writes the files of a new provider, product or guide, and says what is left to write. */
await main(async () => {
  const { kind, given } = readArguments();
  const project = projectIn(root, new Date().toISOString().slice(0, 10));
  const lines = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const answers = await answersTo(
    kind.questions,
    given,
    project,
    lines && ((question) => lines.question(question)),
  );
  lines?.close();
  const files = kind.files(answers, project);
  const removed = kind.removes?.(answers, project) ?? [];
  removeAll(root, removed);
  writeFiles(root, files);
  for (const path of removed) console.log(`gone ${path}`);
  for (const { path, append, text } of files) {
    const gaps = text.split(GAP).length - 1;
    console.log(`${append ? '+' : 'new'} ${path}${gaps > 0 ? `   ${gaps} × "${GAP}"` : ''}`);
  }
  for (const line of summedUp(checkContent(root).findings)) console.log(line);
  console.log(
    [
      '',
      'Next:',
      ...kind.next(answers, project),
      'npm run dev      see it',
      'npm run ledger   keep its address for ever',
      'npm run check',
    ].join('\n  '),
  );
});
