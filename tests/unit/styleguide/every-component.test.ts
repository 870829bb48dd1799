import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectSheets } from '../../../src/integrations/page-sheets/collect.ts';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { findImports } from '../../../src/tooling/checks/imports/find-imports.ts';
import { resolveImport } from '../../../src/tooling/checks/imports/resolve-import.ts';
import { projectFiles } from '../../../src/tooling/checks/project-files.ts';

/** Components that do not stand on the style page, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'ui/frame/Head.astro': 'says what browsers and search engines read, and shows nothing',
  'ui/changes/FeedLink.astro': 'stands in the head, and shows nothing',
  'ui/question/Navigation.astro': 'loads a script, and shows nothing',
  'ui/plan/Plan.astro': 'a whole page of components that stand here',
  'ui/planner/PlannerPage.astro': 'the document around a component that stands here',
  'ui/planner/Planner.astro':
    'a column of components that stand here, with a script that looks for all of them',
  'ui/planner/ProviderFirstPage.astro': 'a whole page of components that stand here',
  'ui/plan/Folds.astro': 'a column of components that stand here',
  'ui/guide/GuideLaws.astro': 'a fold around laws, which stand here',
  'ui/guide/Guide.astro': 'a whole page of components that stand here',
  'ui/guide/GuideMargin.astro': 'a column of components that stand here',
  'ui/question/Question.astro': 'a whole page of components that stand here',
  'ui/question/Compare.astro': 'a whole page of components that stand here',
  'ui/search/SearchPage.astro': 'a whole page of components that stand here',
  'ui/frame/Base.astro': 'the document around every page',
  'ui/frame/Forward.astro': 'the document of a page that sends on',
  'ui/search/results/SearchResults.tsx': 'a whole page of components that stand here',
  'ui/search/results/SearchAnswer.tsx': 'a column of components that stand here',
  'ui/support-desk/DeskPage.astro': 'a whole page of components that stand here',
  'ui/support-desk/DeskIsland.tsx': 'a whole page of components that stand here',
  'ui/support-desk/DeskBoxes.tsx': 'a column of components that stand here',
  'ui/support-desk/DeskFind.tsx': 'a column of components that stand here, around a field like all others',
  'ui/support-desk/DeskField.tsx': 'the field that stands here as SearchForm, with keys of its own',
  'ui/question/ComparePage.astro': 'the document around a component that stands here',
  'ui/language/LanguageChoice.astro': 'the document around a component that stands here',
  'ui/question/NotListedPage.astro': 'a whole page of components that stand here',
  'ui/question/NotSurePage.astro': 'a whole page of components that stand here',
  'ui/question/EveryServicePage.astro': 'a whole page of components that stand here',
  'ui/question/UnsurePage.astro': 'the document around a component that stands here',
  'ui/rights/RightsPage.astro': 'a whole page of components that stand here',
  'ui/rights/LawPage.astro': 'a whole page of components that stand here',
  'ui/undo/UndoPage.astro': 'a whole page of components that stand here',
  'ui/plan/dates/EndQuestion.astro':
    'parts that stand here, with a script that looks for the plan around them',
  'ui/plan/PlanPage.astro': 'the document around a component that stands here',
  'ui/proof/ProofPage.astro': 'the document around a page made for paper',
  'ui/proof/ProofKit.astro': 'a whole page of components that stand here',
  'ui/provider/ProviderRules.astro': 'sections of components that stand here',
  'ui/question/QuestionPage.astro': 'the document around a component that stands here',
  'ui/lost/TombstonePage.astro': 'the document around a component that stands here',
  'ui/question/VariantHelpPage.astro': 'the document around a component that stands here',
  'ui/home/HomePage.astro': 'a whole page of components that stand here',
  'ui/guide/GuidePage.astro': 'the document around a component that stands here',
  'ui/guide/GuidesPage.astro': 'a whole page of components that stand here',
  'ui/guide/FamilyPage.astro': 'a whole page of components that stand here',
  'ui/provider/ProviderPage.astro': 'a whole page of components that stand here',
  'ui/provider/ProvidersPage.astro': 'a whole page of components that stand here',
  'ui/changes/ChangesPage.astro': 'a whole page of components that stand here',
  'ui/changes/ChangePage.astro': 'a whole page of components that stand here',
  'ui/info/ZendeskScript.astro': 'two texts to copy, framed like those of the page about the frame',
  'ui/feedback/FeedbackPage.astro': 'a whole page of components that stand here',
  'ui/info/AboutPage.astro': 'a whole page of components that stand here',
  'ui/info/AccessibilityPage.astro': 'a whole page of components that stand here',
  'ui/info/ApiPage.astro': 'a whole page of components that stand here',
  'ui/info/EmbedPage.astro': 'a whole page of components that stand here',
  'ui/info/Privacy.astro': 'a section of components that stand here',
  'ui/info/GlossaryPage.astro': 'a whole page of components that stand here',
  'ui/labels/LabelPairs.astro':
    'one button, in whose place a script puts a box for the page that it stands on',
  'ui/labels/LabelsPage.astro': 'a whole page of components that stand here',
  'ui/language/CodePage.astro': 'the document around a component that stands here',
  'ui/lost/GonePage.astro': 'chooses one of two documents',
  'ui/lost/NotFoundPage.astro': 'the document around a component that stands here',
  'ui/question/StatePage.astro': 'chooses the page of a state',
  'ui/question/ServiceNotListedPage.astro': 'a whole page of components that stand here',
  'ui/question/SayMissing.astro': 'a link in a paragraph',
  'ui/support-desk/DeskPartPage.astro': 'a whole page of components that stand here',
  'ui/support-desk/DeskParts.astro':
    'links to the parts of a list that is longer than this page has room for',
  'ui/frame/Parts.astro': 'the jump links that stand here, with numbers',
};

const files = new Set(projectFiles(root));
const components = [...files]
  .filter((file) => /^src\/ui\/.+\.(?:astro|tsx)$/.test(file))
  .filter((file) => !file.startsWith('src/styleguide/'))
  .map((file) => file.slice('src/'.length));

/** What a component places, and what that places. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const { specifier, typeOnly } of findImports(file, text)) {
      const target = resolveImport(file, specifier, files);
      if (!typeOnly && files.has(target) && /\.(?:astro|tsx?)$/.test(target)) reached.add(target);
    }
  }
  return reached;
}

/** Sheets whose rules no component on the style page needs. */
const OTHER_SHEETS: Readonly<Record<string, string>> = {
  'ui/frame/print.css': 'for paper',
  'ui/plan/print.css': 'for paper',
  'ui/proof/proof-kit.css': 'of the sheet of proof alone',
  'ui/embed/demo.css': 'of the page about the frame alone',
  'ui/question/motion.css': 'of what moves from one page to the next',
  'ui/question/unreached.css': 'of a sentence that lies over the page while an answer leads nowhere',
  'ui/labels/label-pairs.css': 'the space around one button under steps',
  'ui/support-desk/late-desk.css': 'of the desk while its script is not there',
  'ui/info/data-page.css': 'of the page about the data alone',
  'ui/embed/embedded.css': 'of the wizard inside a frame',
};

/** The sheets that a sheet imports, and those that they import. */
function importedBy(start: readonly string[]): ReadonlySet<string> {
  const imported = new Set(start);
  for (const file of imported) {
    const css = readFileSync(join(root, file), 'utf8');
    for (const [, path = ''] of css.matchAll(/@import '([^']+)'/g))
      imported.add(posix.join(posix.dirname(file), path));
  }
  return imported;
}

/** What the style page is given: what every page needs, and what the components on it bring along. */
const ofStylePage = collectSheets(
  [...files].filter((file) => file.endsWith('.astro')),
  (file) => (files.has(file) ? readFileSync(join(root, file), 'utf8') : undefined),
).get('style');

describe('the style page', () => {
  const shown = reachedFrom('src/styleguide/AllGroups.astro');

  it.each(components)('shows %s, or says why not', (component) => {
    const there = shown.has(`src/${component}`);
    const reason = ELSEWHERE[component];
    expect(
      there || reason !== undefined,
      `${component} is on no page of components: place it in src/styleguide/, or give the reason in tests/unit/styleguide/every-component.test.ts`,
    ).toBe(true);
    expect(there && reason, 'a reason for what is there').toBeFalsy();
  });

  const imported = importedBy(['src/styles/site.css', ...(ofStylePage ?? [])]);
  const sheets = [...files].filter((file) => /^src\/ui\/.+\.css$/.test(file));

  it.each(sheets)('has the rules of %s', (sheet) => {
    const reason = OTHER_SHEETS[sheet.slice('src/'.length)];
    expect(
      imported.has(sheet) || reason !== undefined,
      `no component on the style page imports ${sheet}`,
    ).toBe(true);
  });

  it('has no reason for what does not exist', () => {
    expect(Object.keys(ELSEWHERE).filter((component) => !components.includes(component))).toEqual([]);
  });
});
