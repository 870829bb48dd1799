import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { findImports } from '../../../src/tooling/checks/imports/find-imports.ts';
import { resolveImport } from '../../../src/tooling/checks/imports/resolve-import.ts';
import { projectFiles } from '../../../src/tooling/checks/project-files.ts';

/** Components that do not stand on the style page, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'components/frame/Head.astro': 'says what browsers and search engines read, and shows nothing',
  'components/pages/FeedLink.astro': 'stands in the head, and shows nothing',
  'components/wizard/Navigation.astro': 'loads a script, and shows nothing',
  'components/plan/PlanPage.astro': 'a whole page of components that stand here',
  'components/guide/Guide.astro': 'a whole page of components that stand here',
  'components/wizard/Question.astro': 'a whole page of components that stand here',
  'components/wizard/Compare.astro': 'a whole page of components that stand here',
  'components/search/SearchPage.astro': 'a whole page of components that stand here',
  'islands/search/SearchIsland.tsx': 'a whole page of components that stand here',
  'components/desk/DeskPage.astro': 'a whole page of components that stand here',
  'islands/desk/DeskIsland.tsx': 'a whole page of components that stand here',
  'components/pages/ComparePage.astro': 'the document around a component that stands here',
  'components/pages/LanguageChoice.astro': 'the document around a component that stands here',
  'components/pages/NotListedPage.astro': 'a whole page of components that stand here',
  'components/pages/NotSurePage.astro': 'a whole page of components that stand here',
  'components/pages/PlanDocument.astro': 'the document around a component that stands here',
  'components/pages/ProviderRules.astro': 'sections of components that stand here',
  'components/pages/QuestionPage.astro': 'the document around a component that stands here',
  'components/pages/TombstonePage.astro': 'the document around a component that stands here',
  'components/pages/VariantHelpPage.astro': 'the document around a component that stands here',
};

const files = new Set(projectFiles(root));
const components = [...files]
  .filter((file) => /^src\/(?:components|islands)\/.+\.(?:astro|tsx)$/.test(file))
  .filter((file) => !file.startsWith('src/components/style/'))
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
  'components/frame/print.css': 'for paper',
  'components/plan/print.css': 'for paper',
  'components/embed/demo.css': 'of the page about the frame alone',
  'components/pages/data-page.css': 'of the page about the data alone',
  'islands/embed/embedded.css': 'of the wizard inside a frame',
};

/** The sheets that a sheet imports, and those that they import. */
function importedBy(start: string): ReadonlySet<string> {
  const imported = new Set([start]);
  for (const file of imported) {
    const css = readFileSync(join(root, file), 'utf8');
    for (const [, path = ''] of css.matchAll(/@import '([^']+)'/g))
      imported.add(posix.join(posix.dirname(file), path));
  }
  return imported;
}

describe('the style page', () => {
  const shown = reachedFrom('src/components/style/StylePage.astro');

  it.each(components)('shows %s, or says why not', (component) => {
    const there = shown.has(`src/${component}`);
    const reason = ELSEWHERE[component];
    expect(
      there || reason !== undefined,
      `${component} is on no page of components: place it in src/components/style/, or give the reason in tests/unit/style/every-component.test.ts`,
    ).toBe(true);
    expect(there && reason, 'a reason for what is there').toBeFalsy();
  });

  const imported = importedBy('src/styles/style.css');
  const sheets = [...files].filter((file) => /^src\/(?:components|islands)\/.+\.css$/.test(file));

  it.each(sheets)('has the rules of %s', (sheet) => {
    const reason = OTHER_SHEETS[sheet.slice('src/'.length)];
    expect(imported.has(sheet) || reason !== undefined, `import ${sheet} in src/styles/style.css`).toBe(true);
  });

  it('has no reason for what does not exist', () => {
    expect(Object.keys(ELSEWHERE).filter((component) => !components.includes(component))).toEqual([]);
  });
});
