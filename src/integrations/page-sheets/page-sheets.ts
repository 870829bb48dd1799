import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { colourSheet, coloursIn } from '../../colours/site-colours.ts';
import { readTokens, TOKEN_FILE } from '../../colours/tokens.ts';
import { SHEETS } from '../../styles/sheets.ts';
import { collectSheets, sheetOf } from './collect.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = '.cache/sheets';
const BASE = 'src/styles/site.css';
const COLOURS = 'colours.css';
/** A component's import of its own rules, which says that pages with it need them. */
const OWN = /\.css$/;
const COMPONENT = /\/src\/(?:ui|styleguide|pages)\/.+\.(?:astro|tsx)(?:\?|$)/;

/** Writes the sheet of each group of pages, from the sheets that their components import. */
function writeSheets(house: string): void {
  const files = globSync('src/{ui,pages,styleguide}/**/*.astro', { cwd: root }).map((file) =>
    file.split(sep).join('/'),
  );
  const texts = new Map<string, string | undefined>();
  const read = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, readIfThere(join(root, file)));
    return texts.get(file);
  };
  const collected = collectSheets(files.sort(), read);
  mkdirSync(join(root, FOLDER), { recursive: true });
  const said = readTokens(readFileSync(join(root, TOKEN_FILE), 'utf8'));
  const colours = colourSheet(said, coloursIn(house).tokens);
  // Imports stand before everything else in a sheet.
  if (colours) writeFileSync(join(root, '.cache', COLOURS), colours);
  const all = colours ? [BASE, `.cache/${COLOURS}`] : [BASE];
  for (const [name, kinds] of Object.entries(SHEETS))
    writeFileSync(join(root, FOLDER, `${name}.css`), sheetOf(kinds, collected, all, '../../'));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The stylesheets of pages. The bundler would link, on every page, what its route might render; so the imports
 * in components count only for this, and are empty for everybody else.
 */
export function pageSheets(): AstroIntegration {
  return {
    name: 'sortie:page-sheets',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        writeSheets(fileURLToPath(config.root));
        updateConfig({ vite: { plugins: [ownSheetsAside()] } });
      },
    },
  };
}

const EMPTY = '\0sortie:own-sheet';

function ownSheetsAside() {
  return {
    name: 'sortie:own-sheets-aside',
    enforce: 'pre' as const,
    resolveId: (source: string, importer: string | undefined) =>
      importer && OWN.test(source) && COMPONENT.test(importer) ? EMPTY : undefined,
    load: (id: string) => (id === EMPTY ? 'export {};' : undefined),
  };
}
