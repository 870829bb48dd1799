import ts from 'typescript';
import { scriptParts } from './script-parts.ts';

/** One import in a file. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** The names it takes, as the other module calls them. */
  readonly names: readonly string[];
}

type Named = ts.NamedImports | ts.NamedExports;

function namesOf({ elements }: Named): readonly string[] {
  return elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function allTypes({ elements }: Named): boolean {
  return elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);
}

function fromImport(clause: ts.ImportClause | undefined): Pick<Import, 'typeOnly' | 'names'> {
  if (clause === undefined) return { typeOnly: false, names: [] };
  const bindings = clause.namedBindings;
  const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings : undefined;
  const onlyNamed = clause.name === undefined && named !== undefined;
  return {
    typeOnly: clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (onlyNamed && allTypes(named)),
    names: named === undefined ? [] : namesOf(named),
  };
}

function fromExport(node: ts.ExportDeclaration): Pick<Import, 'typeOnly' | 'names'> {
  const named =
    node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause : undefined;
  return {
    typeOnly: node.isTypeOnly || (named !== undefined && allTypes(named)),
    names: named === undefined ? [] : namesOf(named),
  };
}

function importOf(node: ts.Node): (Omit<Import, 'line'> & { readonly at: ts.Node }) | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, ...fromImport(node.importClause), at: node };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, ...fromExport(node), at: node };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument === undefined || !ts.isStringLiteralLike(argument)) return undefined;
    return { specifier: argument.text, typeOnly: false, names: [], at: node };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, typeOnly: true, names: [], at: node };
  }
  return undefined;
}

/** Every import of a .ts, .tsx, .mjs or .astro file: static, re-exported, dynamic or of a type. */
export function findImports(file: string, text: string): readonly Import[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return scriptParts(file, text).flatMap((part) => {
    const source = ts.createSourceFile(file, part.text, ts.ScriptTarget.Latest, false, kind);
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const imported = importOf(node);
      if (imported !== undefined) {
        const { at, ...rest } = imported;
        const { line } = source.getLineAndCharacterOfPosition(at.getStart(source));
        found.push({ ...rest, line: part.line + line });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
