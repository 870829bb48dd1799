import type { Catalogue } from '../../catalogue/model.ts';
import { blocksMarkdown } from '../../documents/markdown.ts';
import type { RepliesByLocale } from '../../documents/reply.ts';
import { shortBlocks } from '../../documents/short-reply.ts';
import { LOCALES, type Locale, perLocale } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { entryMarkdown } from '../../outputs/markdown/markdown-pages.ts';
import { repliesAbout } from '../../outputs/replies/replies.ts';
import type { Reading } from '../../site/changes/compare-readings.ts';
import { viewContext } from '../../site/context.ts';
import { type Entry, entriesOf } from '../../site/entries.ts';
import { statePath } from '../../site/paths.ts';
import { questionView } from '../../site/question/question.ts';
import { type State, segmentsOf } from '../../wizard/answers.ts';
import { allStates } from '../../wizard/states.ts';
import { resolveStep } from '../../wizard/step.ts';

/** Where the site stands does not matter here: it is taken out of every text again. */
const SITE = new URL('https://help.example.com/');

/** Every plan, guide and question with all that is read there. */
export const readingsOf = (catalogue: Catalogue): readonly Reading[] => [
  ...entriesOf(catalogue).map((entry) => ofEntry(entry, catalogue)),
  ...allStates(catalogue)
    .filter(({ kind }) => kind === 'question')
    .map((state) => ofQuestion(state, catalogue)),
];

function ofEntry(entry: Entry, catalogue: Catalogue): Reading {
  const { kind, id, code } = entry;
  const { replies } = repliesAbout(entry, catalogue, SITE);
  return {
    kind,
    id,
    path: entry.in[LOCALES[0]].path,
    texts: perLocale((locale) =>
      texts([
        ['code', code],
        ['address', entry.in[locale].path],
        ['title', entry.in[locale].title],
        ...replyTexts(replies, locale),
        // The page repeats much of the reply, which says by its parts what a line is: it comes last.
        ['page', entryMarkdown(entry, locale, catalogue, SITE)],
      ]),
    ),
  };
}

function replyTexts(replies: RepliesByLocale, locale: Locale): readonly (readonly [string, string])[] {
  const { parts, ask = [], laws = [], short } = replies[locale];
  return [
    ...parts.map(({ role, blocks }) => [`reply, ${role}`, blocksMarkdown(blocks)] as const),
    ['reply, ask', blocksMarkdown(ask)],
    ['reply, laws', laws.map(({ title, blocks }) => `${title}\n${blocksMarkdown(blocks)}`).join('\n')],
    ['reply, short', blocksMarkdown(shortBlocks(short, locale))],
  ];
}

function ofQuestion(state: State, catalogue: Catalogue): Reading {
  const step = resolveStep(catalogue, state);
  return {
    kind: 'question',
    id: segmentsOf(state).join('/'),
    path: statePath(LOCALES[0], state),
    texts: perLocale((locale) => {
      const view = questionView(step, viewContext(catalogue, locale, plainTypography));
      const answers = view.answers.map(({ title, hint }) => [title, hint].filter(Boolean).join(' – '));
      return texts([
        ['title', [view.title, view.hint].filter(Boolean).join('\n')],
        ['answers', answers.join('\n')],
        ['portals', view.portals.map(({ text, href }) => `${text} (${href})`).join('\n')],
      ]);
    }),
  };
}

/** Texts by name, those of one name joined; spaces that only keep words together are no difference. */
function texts(named: readonly (readonly [name: string, text: string])[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const [name, text] of named) {
    const plain = text.replaceAll(SITE.origin, '').replaceAll(/[\u00A0\u202F]/g, ' ');
    const former = byName.get(name);
    byName.set(name, former === undefined ? plain : `${former}\n${plain}`);
  }
  return byName;
}
