import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTokens, type Tokens } from './tokens.ts';

export const TOKEN_FILE = 'src/styles/tokens.css';

/** The tokens of the project at `root`. */
export async function readTokenFile(root: string): Promise<Tokens> {
  return readTokens(await readFile(join(root, TOKEN_FILE), 'utf8'));
}
