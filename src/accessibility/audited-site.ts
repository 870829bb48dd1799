import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { coloursIn } from '../colours/site-colours.ts';
import { readSettings } from '../settings/read-settings.ts';

/**
 * What an audit is an audit of, in twelve hexadecimal digits: the name of the site, its colours and the providers it
 * covers. Results that were copied along with the sources say nothing about another house.
 *
 * @param root the repository's root
 * @throws Error when the settings are not sound
 */
export function auditedSite(root: string): string {
  const settings = readSettings(root);
  const { tokens } = coloursIn(root);
  const folder = join(root, 'content/providers');
  const providers = settings.providers ?? foldersIn(folder);
  const said = [settings.name, [...tokens.light], [...tokens.dark], [...providers].sort()];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}

/** Left behind by a program, a file there is no provider. */
const foldersIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    : [];
