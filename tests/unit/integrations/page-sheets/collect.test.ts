import { describe, expect, test } from 'vitest';
import { collectSheets, sheetOf } from '../../../../src/integrations/page-sheets/collect.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'src/ui/plan/PlanPage.astro': [
    '---',
    "import Base from '../frame/Base.astro';",
    "import Plan from './Plan.astro';",
    '---',
    '<Base {locale} title="x"',
    '  page="plan">',
    '  <Plan />',
    '</Base>',
  ].join('\n'),
  'src/ui/plan/Plan.astro': [
    '---',
    "import { Dates } from './Dates.tsx';",
    "import type { View } from '../../site/types.ts';",
    "import './plan.css';",
    '---',
  ].join('\n'),
  'src/ui/plan/Dates.tsx':
    "import { Plan } from './Plan.astro';\nimport './dates.css';\nimport far from './far.css?url';",
  'src/ui/guide/GuidePage.astro': '---\nimport \'./guide.css\';\n---\n<Base page="guide" />',
};

const files = Object.keys(SOURCES).filter((file) => file.endsWith('.astro'));
const collected = collectSheets(files, (file) => SOURCES[file]);

describe('the sheets of a kind of page', () => {
  test('are those of all that it places, its own last', () => {
    expect(collected.get('plan')).toEqual(['src/ui/plan/dates.css', 'src/ui/plan/plan.css']);
  });

  test('are no others', () => {
    expect(collected.get('guide')).toEqual(['src/ui/guide/guide.css']);
    expect([...collected.keys()]).toEqual(['plan', 'guide']);
  });
});

test('kinds that share a sheet have each rule once, after what every page needs', () => {
  expect(sheetOf(['guide', 'plan', 'nowhere'], collected, ['src/styles/site.css'], '../../')).toBe(
    [
      "@import '../../src/styles/site.css';",
      "@import '../../src/ui/guide/guide.css';",
      "@import '../../src/ui/plan/dates.css';",
      "@import '../../src/ui/plan/plan.css';",
      '',
    ].join('\n'),
  );
});
