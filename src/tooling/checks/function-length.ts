import ts from 'typescript';
import type { Check, Finding } from './finding.ts';
import { findInFiles } from './project-files.ts';

/** About what fits on a screen: past this nobody sees beginning and end together. */
const LONGEST = 60;

/** Tables of data may be long: they are no functions, and are not counted. */
const COUNTED = /^src\/.+\.tsx?$/;

/** Whether it is a function of statements; a single expression can be long like a table. */
function hasStatements(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined && ts.isBlock(node.body);
}

/** What to call a function in a message: its name, that of what holds it, or who it is given to. */
function nameOf(node: ts.FunctionLikeDeclaration, source: ts.SourceFile): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const { parent } = node;
  if (node.name) return node.name.getText(source);
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return parent.name.getText(source);
  return ts.isCallExpression(parent) ? `given to ${parent.expression.getText(source)}` : 'without a name';
}

/** A finding for every function that is too long; one inside another counts on its own and in the outer one. */
export function findLongFunctions(file: string, text: string): readonly Finding[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    if (hasStatements(node)) {
      const line = lineAt(node.getStart(source));
      const lines = lineAt(node.getEnd()) - line + 1;
      if (lines > LONGEST)
        findings.push({
          file,
          line,
          message: `function ${nameOf(node, source)} is ${lines} lines long; more than ${LONGEST} hide what they do: take parts out`,
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

export const functionLength: Check = {
  name: 'function length',
  find: (root) => findInFiles(root, (file) => COUNTED.test(file), findLongFunctions),
};
