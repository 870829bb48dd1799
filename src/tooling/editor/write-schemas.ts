import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../bootstrap/user-error.mjs';
import { CONTENT_KINDS } from './content-kinds.ts';
import { editorSchema } from './editor-schema.ts';

/** Where editors look for the schemas; made anew by a command, and never committed. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** Writes the JSON Schema of every kind of file. @returns how many */
export function writeSchemas(root: string): number {
  mkdirSync(join(root, SCHEMA_FOLDER), { recursive: true });
  for (const kind of CONTENT_KINDS)
    writeFileSync(
      join(root, SCHEMA_FOLDER, `${kind.id}.json`),
      `${JSON.stringify(editorSchema(kind), null, 1)}\n`,
    );
  return CONTENT_KINDS.length;
}

/** Where editors read which schema goes with which files. */
const SETTINGS = '.vscode/settings.json';

/** Which schema goes with which files, as editors with yaml-language-server read it. */
export const schemaPatterns = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    CONTENT_KINDS.filter(({ files }) => files.length > 0).map(({ id, files }) => [
      `./${SCHEMA_FOLDER}/${id}.json`,
      files,
    ]),
  );

/**
 * Tells editors which schema goes with which files; all else that their settings say stays.
 *
 * @throws UserError where those settings are no plain JSON
 */
export function writeSettings(root: string): void {
  const file = join(root, SETTINGS);
  const said = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  try {
    const settings = { ...(JSON.parse(said) as object), 'yaml.schemas': schemaPatterns() };
    writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
  } catch {
    throw new UserError(
      `${SETTINGS} is no plain JSON; put this into it as "yaml.schemas": ${JSON.stringify(schemaPatterns())}`,
    );
  }
}
