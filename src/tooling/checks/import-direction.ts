import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check, Finding } from './finding.ts';
import { explainImport } from './imports/explain-import.ts';
import { findImports } from './imports/find-imports.ts';
import { findCycles, waysFrom } from './imports/import-graph.ts';
import { isIsland, travels, unitOf } from './imports/layers.ts';
import { packageOf, resolveImport } from './imports/resolve-import.ts';
import { projectFiles } from './project-files.ts';

const SCRIPTS = /^src\/.+\.(?:ts|tsx|astro|mjs)$/;

/**
 * Imports against the table of layers, files no layer claims, import cycles, and packages that
 * would travel to the browser behind an island's back.
 *
 * @param sources the text of every script under src/, by path from the top folder
 */
export function findImportFindings(sources: ReadonlyMap<string, string>): readonly Finding[] {
  const files = new Set(sources.keys());
  const everything = new Map<string, readonly string[]>();
  const atRunTime = new Map<string, readonly string[]>();
  const findings: Finding[] = [];
  for (const [file, text] of sources) {
    const unit = unitOf(file);
    if (unit === undefined && !file.endsWith('.d.ts')) {
      findings.push({ file, message: 'is in no layer: add it to src/tooling/checks/imports/layers.ts' });
    }
    const imports = findImports(file, text).map((found) => {
      const isFile = found.specifier.startsWith('.');
      return { found, target: isFile ? resolveImport(file, found.specifier, files) : undefined };
    });
    for (const { found, target } of imports) {
      const message = unit && explainImport(unit, found, target);
      if (message !== undefined) findings.push({ file, line: found.line, message });
    }
    everything.set(
      file,
      imports.flatMap(({ target }) => target ?? []),
    );
    atRunTime.set(
      file,
      imports
        .filter(({ found }) => !found.typeOnly)
        .map(({ found, target }) => target ?? packageOf(found.specifier)),
    );
  }
  return [...findings, ...cycles(everything), ...stowaways(atRunTime, files)];
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly Finding[] {
  return findCycles(graph).map((cycle) => ({
    file: cycle[0] ?? '',
    message: `is in an import cycle: ${cycle.join(' -> ')}`,
  }));
}

/** Packages an island reaches through files that may themselves import them. */
function stowaways(
  graph: ReadonlyMap<string, readonly string[]>,
  files: ReadonlySet<string>,
): readonly Finding[] {
  return [...files].filter(isIsland).flatMap((file) =>
    waysFrom(file, graph)
      // A package that the file imports itself is already found by the table.
      .filter((way) => way.length > 2 && !files.has(way.at(-1) ?? '') && !travels(way.at(-1) ?? ''))
      .map((way) => ({ file, message: `would bring ${way.at(-1)} to the browser: ${way.join(' -> ')}` })),
  );
}

export const importDirection: Check = {
  name: 'import direction',
  find: async (root) => {
    const files = projectFiles(root).filter((file) => SCRIPTS.test(file));
    const texts = files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const);
    return findImportFindings(new Map(await Promise.all(texts)));
  },
};
