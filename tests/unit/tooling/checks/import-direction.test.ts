import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../../../src/tooling/checks/finding.ts';
import { findImportFindings } from '../../../../src/tooling/checks/import-direction.ts';

/** What is found in a small project, one line each. */
function findings(sources: Readonly<Record<string, string>>): readonly string[] {
  return findImportFindings(new Map(Object.entries(sources))).map(formatFinding);
}

describe('imports point one way', () => {
  it('lets a layer import those below it', () => {
    expect(
      findings({
        'src/urls.ts': "import type { Locale } from './i18n/locales.ts';",
        'src/i18n/locales.ts': 'export type Locale = string;',
        'src/wizard/next.ts': "import { homePath } from '../urls.ts';",
        'src/pages/index.astro': "---\nimport { next } from '../../wizard/next.ts';\n---\n<p>{next}</p>",
      }),
    ).toEqual([]);
  });

  it('names file, line and rule when one looks up', () => {
    expect(
      findings({
        'src/wizard/next.ts': "// reason\nimport { t } from '../i18n/translate.ts';",
        'src/i18n/translate.ts': '',
      }),
    ).toEqual([
      'src/wizard/next.ts:2: imports "../i18n/translate.ts", i18n (layer 2): ' +
        'wizard (layer 1) may import locales and URLs, model',
    ]);
  });

  it('keeps packages where they belong', () => {
    expect(findings({ 'src/plan/compile.ts': "import { h } from 'preact';" })).toEqual([
      'src/plan/compile.ts:1: imports "preact": plan (layer 1) may import no package',
    ]);
  });

  it('lets types through where values may not go', () => {
    const sources = {
      'src/site/types.ts': '',
      'src/ui/question/Wizard.tsx':
        "import type { View } from '../../site/types.ts';\nimport { x } from '../../site/types.ts';",
    };
    expect(findings(sources)).toEqual([
      expect.stringMatching(
        /^src\/ui\/question\/Wizard\.tsx:2: imports .+, site \(layer 3\): .+ only its types$/,
      ),
    ]);
  });

  it('reads scripts and dynamic imports of an .astro file, at their line', () => {
    const page =
      "---\nconst a = 1;\n---\n<p>x</p>\n<script>\n  await import('../pages/other.astro');\n</script>";
    expect(findings({ 'src/ui/A.astro': page, 'src/pages/other.astro': '' })).toEqual([
      'src/ui/A.astro:6: imports the page "../pages/other.astro": nobody imports a page',
    ]);
  });

  it('says when an island reaches a package through another file', () => {
    expect(
      findings({
        'src/ui/question/Wizard.tsx': "import { next } from '../../wizard/next.ts';",
        'src/wizard/next.ts': "import { id } from '../catalogue/schemas/id.ts';",
        'src/catalogue/schemas/id.ts': "import { z } from 'zod';",
      }),
    ).toEqual([
      'src/ui/question/Wizard.tsx: would bring zod to the browser: ' +
        'src/ui/question/Wizard.tsx -> src/wizard/next.ts -> src/catalogue/schemas/id.ts -> zod',
    ]);
  });

  it('finds a cycle once, whole', () => {
    expect(
      findings({
        'src/plan/a.ts': "import './b.ts';",
        'src/plan/b.ts': "export { c } from './c.ts';",
        'src/plan/c.ts': "import type { A } from './a.ts';",
      }),
    ).toEqual([
      'src/plan/a.ts: is in an import cycle: src/plan/a.ts -> src/plan/b.ts -> src/plan/c.ts -> src/plan/a.ts',
    ]);
  });

  it('asks for a layer for a new folder', () => {
    expect(findings({ 'src/misc/helpers.ts': '' })).toEqual([
      'src/misc/helpers.ts: is in no layer: add it to src/tooling/checks/imports/layers.ts',
    ]);
  });
});
