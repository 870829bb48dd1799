import ts from 'typescript';
import { scriptParts } from './script-parts.ts';

/** One import in a file. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

function allTypes({ elements }: ts.NamedImports | ts.NamedExports): boolean {
  return elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    allTypes(namedBindings)
  );
}

function exportsTypes({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return (
    isTypeOnly || (exportClause !== undefined && ts.isNamedExports(exportClause) && allTypes(exportClause))
  );
}

function importOf(node: ts.Node): (Omit<Import, 'line'> & { readonly at: ts.Node }) | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: isOfTypes(node.importClause), at: node };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: exportsTypes(node), at: node };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument === undefined || !ts.isStringLiteralLike(argument)) return undefined;
    return { specifier: argument.text, typeOnly: false, at: node };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, typeOnly: true, at: node };
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
