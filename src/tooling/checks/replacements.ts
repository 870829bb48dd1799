import ts from 'typescript';
import type { Check, Finding } from './finding.ts';
import { findInFiles } from './project-files.ts';

const READ = /^src\/.+\.(?:tsx?|mjs|astro)$/;
const METHODS = ['replace', 'replaceAll'];

/**
 * A finding for each text that is put into another by `replace` as it is. In it `$&`, `$$` and their like stand for
 * something else, so that what a reader typed is not what is shown; a function's answer is taken as it stands.
 */
export function findReplacements(file: string, text: string): readonly Finding[] {
  const script = file.endsWith('.astro') ? frontmatterOf(text) : text;
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true, kind);
  const constants = constantsOf(source);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const put = replacementOf(node);
    if (put && !isSafe(put, constants))
      findings.push({
        file,
        line: source.getLineAndCharacterOfPosition(put.getStart(source)).line + 1,
        message: `a text is put in by replace as it is, and "$&" in it means something else: write () => ${put.getText(source)}`,
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

/** Lines stay where they are. */
function frontmatterOf(text: string): string {
  return /^---\n(.*?)\n---/s.exec(text)?.[0].replace(/^---/, '//').replace(/---$/, '') ?? '';
}

function replacementOf(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return METHODS.includes(node.expression.name.text) && node.arguments.length === 2
    ? node.arguments[1]
    : undefined;
}

/** Names of functions, of texts that are written out in the file, and of what is imported: nobody types that. */
function constantsOf(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name) names.add(node.name.text);
    if (ts.isImportSpecifier(node)) names.add(node.name.text);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      if (isSafe(node.initializer, names)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function isSafe(node: ts.Expression, constants: ReadonlySet<string>): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  if (ts.isStringLiteralLike(node)) return true;
  if (ts.isIdentifier(node)) return node.text === 'encodeURIComponent' || constants.has(node.text);
  if (ts.isConditionalExpression(node))
    return isSafe(node.whenTrue, constants) && isSafe(node.whenFalse, constants);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.every(({ expression }) => isSafe(expression, constants));
  return ts.isParenthesizedExpression(node) && isSafe(node.expression, constants);
}

export const replacements: Check = {
  name: 'texts put into texts',
  find: (root) => findInFiles(root, (file) => READ.test(file), findReplacements),
};
