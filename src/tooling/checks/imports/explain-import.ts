import type { Import } from './find-imports.ts';
import { type Unit, unitOf } from './layers.ts';
import { packageOf } from './resolve-import.ts';

function explainPackage(unit: Unit, found: Import): string | undefined {
  const name = packageOf(found.specifier);
  if (unit.packages === 'any' || unit.packages.includes(name)) return undefined;
  const allowed = unit.packages.length === 0 ? 'no package' : `only ${unit.packages.join(', ')}`;
  return `imports "${found.specifier}": ${unit.name} (layer ${unit.layer}) may import ${allowed}`;
}

function explainFile(unit: Unit, found: Import, target: string): string | undefined {
  if (!target.startsWith('src/')) {
    if (unit.layer >= 3) return undefined;
    return `imports "${found.specifier}" from outside src/: ${unit.name} (layer ${unit.layer}) is given its data`;
  }
  const other = unitOf(target);
  if (other === undefined) return undefined;
  if (other.name === 'pages') return `imports the page "${found.specifier}": nobody imports a page`;
  if (other === unit || unit.imports.includes(other.name)) return undefined;
  const what = `imports "${found.specifier}", ${other.name} (layer ${other.layer})`;
  const who = `${unit.name} (layer ${unit.layer}) may import`;
  if (unit.typesOf?.includes(other.name))
    return found.typeOnly ? undefined : `${what}: ${who} only its types`;
  return `${what}: ${who} ${unit.imports.join(', ') || 'nothing but its own files'}`;
}

/**
 * Why an import is against the table of layers; `undefined` when it is not.
 *
 * @param target the imported file for a relative import, `undefined` for a package
 */
export function explainImport(unit: Unit, found: Import, target: string | undefined): string | undefined {
  return target === undefined ? explainPackage(unit, found) : explainFile(unit, found, target);
}
