import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../../src/tooling/bootstrap/paths.mjs';
import { UNITS, type Unit, unitOf } from '../../../../src/tooling/checks/imports/layers.ts';

/** What a row says after the name of its unit, as the code says it. */
interface Row {
  readonly layer: string;
  readonly imports: string;
  readonly packages: string;
}

function rowOf({ layer, imports, typesOf = [], packages }: Unit): Row {
  const values = [...new Set(imports)].join(', ');
  const types = typesOf.length > 0 ? `types of ${typesOf.join(', ')}` : '';
  return {
    layer: String(layer),
    imports: [values, types].filter(Boolean).join('; ') || '–',
    packages: packages === 'any' ? 'any' : packages.join(', ') || '–',
  };
}

/** The rows of the table under the heading about imports, cell by cell. */
function tableRows(markdown: string): readonly (readonly string[])[] {
  const [, after = ''] = markdown.split(/^## Imports point one way$/m);
  const [section = ''] = after.split(/^## /m);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| unit '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

// A file that a path of the table stands for: ui/a/a.tsx for ui/**/*.tsx.
const sampleOf = (path: string): string =>
  path.replaceAll('**', 'a').replaceAll('*', 'a').replace(/\/$/, '/a.ts');

/** Every difference between the table and the units, each naming its row. */
function differences(markdown: string, units: readonly Unit[]): readonly string[] {
  const rows = tableRows(markdown);
  const found = new Map(rows.map(([name = '', ...cells]) => [name, cells]));
  const twice = rows.map(([name = '']) => name).filter((name, index, all) => all.indexOf(name) < index);
  const surplus = [...found.keys()].filter((name) => !units.some((unit) => unit.name === name));
  return [
    ...twice.map((name) => `row "${name}": stands twice`),
    ...surplus.map((name) => `row "${name}": is no unit of layers.ts`),
    ...units.flatMap((unit) => {
      const cells = found.get(unit.name);
      return cells ? rowDifferences(unit, cells) : [`row "${unit.name}": is missing`];
    }),
  ];
}

function rowDifferences(unit: Unit, [layer, files = '', imports, packages]: readonly string[]): string[] {
  const wanted = rowOf(unit);
  const said = { layer, imports, packages };
  const foreign = [...files.matchAll(/`([^`]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => unitOf(sampleOf(path))?.name !== unit.name);
  return [
    ...(['layer', 'imports', 'packages'] as const)
      .filter((column) => said[column] !== wanted[column])
      .map((column) => `row "${unit.name}", ${column}: says "${said[column]}", the code "${wanted[column]}"`),
    ...foreign.map((path) => `row "${unit.name}", files: "${path}" belongs to another unit`),
  ];
}

describe('the table of layers in CONTRIBUTING', () => {
  const markdown = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

  it('says what the code says', () => {
    expect(differences(markdown, UNITS)).toEqual([]);
  });

  it('has a row that this test can read for every unit', () => {
    expect(tableRows(markdown)).toHaveLength(UNITS.length);
  });
});

describe('a table that differs', () => {
  const units: readonly Unit[] = UNITS.filter(({ name }) => name === 'wizard' || name === 'plan');
  const table = (...rows: readonly string[]): string =>
    [
      '## Imports point one way',
      '| unit | layer | files | may import | packages |',
      '|---|---|---|---|---|',
      ...rows,
    ]
      .concat('', '## Next', '| no | row | of | this | table |')
      .join('\n');
  const wizard = '| wizard | 1 | `wizard/` | locales and URLs, model | – |';
  const plan = '| plan | 1 | `plan/` | locales and URLs, model | – |';

  it('is sound when it does not', () => {
    expect(differences(table(wizard, plan), units)).toEqual([]);
  });

  it.each([
    ['lacks a row', [wizard], 'row "plan": is missing'],
    ['has one too many', [wizard, plan, plan.replace('plan', 'plot')], 'row "plot": is no unit of layers.ts'],
    ['says one twice', [wizard, plan, plan], 'row "plan": stands twice'],
    ['names another layer', [wizard, plan.replace('1', '2')], 'row "plan", layer: says "2", the code "1"'],
    [
      'allows too much',
      [wizard.replace('model', 'model, plan'), plan],
      'row "wizard", imports: says "locales and URLs, model, plan", the code "locales and URLs, model"',
    ],
    [
      'allows a package',
      [wizard, plan.replace('–', 'zod')],
      'row "plan", packages: says "zod", the code "–"',
    ],
    [
      'names a foreign file',
      [wizard, plan.replace('`plan/`', '`ui/*.tsx`')],
      'row "plan", files: "ui/*.tsx" belongs to another unit',
    ],
  ] as const)('is found when it %s', (_, rows, difference) => {
    expect(differences(table(...rows), units)).toEqual([difference]);
  });
});
