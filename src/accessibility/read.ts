import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { missingFor } from '../settings/features.ts';
import { readSettings } from '../settings/read-settings.ts';
import { auditedSite } from './audited-site.ts';
import {
  type AuditResults,
  auditResults,
  RESULTS_FILE,
  RULED_OUT_FILE,
  type RuledOut,
  ruledOutFile,
} from './schema.ts';

function read<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  decode: (text: string) => unknown,
): z.output<S> {
  const parsed = schema.safeParse(decode(readFileSync(join(root, file), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is not as it should be:\n${z.prettifyError(parsed.error)}`);
}

/**
 * What the last audit of this site came to; nothing where it has not been audited yet.
 *
 * @param root the repository's root
 * @throws when the file is not valid
 */
export function readAuditResults(root: string): AuditResults | undefined {
  if (!existsSync(join(root, RESULTS_FILE))) return undefined;
  const results = read(root, RESULTS_FILE, auditResults, JSON.parse);
  if (results.of !== auditedSite(root)) return undefined;
  const { features } = readSettings(root);
  // Of a part that was switched off since, there is nothing to be said.
  const templates = results.templates.filter(({ paths }) =>
    paths.every((path) => missingFor(path, features) === undefined),
  );
  return { ...results, templates };
}

/**
 * The doubts of the tools that has been reviewed, by id.
 *
 * @param root the repository's root
 * @throws when the file is missing or not valid
 */
export function readRuledOut(root: string): ReadonlyMap<string, RuledOut> {
  return new Map(Object.entries(read(root, RULED_OUT_FILE, ruledOutFile, parse)));
}
