/** Something about the project that has to be corrected. */
export interface Finding {
  /** What is wrong and, where it can be said, what would be right; a tool's whole output may stand here. */
  readonly message: string;
  /** Path from the project's top folder. */
  readonly file?: string;
  /** Line in the file, counted from 1. */
  readonly line?: number;
}

/** One rule over the whole project. */
export interface Check {
  readonly name: string;
  readonly find: (root: string) => Promise<readonly Finding[]>;
}

/**
 * The finding as text, with its place in the form most terminals make clickable.
 *
 * @example formatFinding({ file: 'src/a.ts', line: 3, message: 'is wrong' }) // 'src/a.ts:3: is wrong'
 */
export function formatFinding({ file, line, message }: Finding): string {
  if (file === undefined) return message;
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}
