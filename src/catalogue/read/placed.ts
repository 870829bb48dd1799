import type { Finding } from '../finding.ts';
import type { Entries, Placed } from '../raw-content.ts';
import type { YamlFile } from './yaml-file.ts';

/** A value of a file, which remembers where it stands. */
export function placed<T>(
  file: YamlFile<unknown> | undefined,
  path: readonly (string | number)[],
  value: T,
): Placed<T> {
  return {
    value,
    finding: (at, message) =>
      file?.finding([...path, ...at], message) ?? { file: 'content', at: at.join('.'), message },
  };
}

/** The entries of one part of a file, by their ids. */
export function tableOf<T>(
  file: YamlFile<unknown> | undefined,
  part: readonly string[],
  entries: Readonly<Record<string, T>> = {},
): Entries<T> {
  return new Map(Object.entries(entries).map(([id, value]) => [id, placed(file, [...part, id], value)]));
}

/** The entries of files of one kind. What stands in two of them is a finding, and means the first. */
export function merge<D, T>(
  files: readonly (YamlFile<D> | undefined)[],
  pick: (data: D) => Readonly<Record<string, T>>,
  prefix: readonly string[],
  findings: Finding[],
): Entries<T> {
  const entries = new Map<string, Placed<T>>();
  for (const file of files) {
    if (!file) continue;
    for (const [id, value] of Object.entries(pick(file.data))) {
      const first = entries.get(id);
      if (first)
        findings.push(
          file.finding([...prefix, id], `is defined twice; first in ${first.finding([], '').file}`),
        );
      else entries.set(id, placed(file, [...prefix, id], value));
    }
  }
  return entries;
}

/** The members of a list in files of one kind, each with its place. */
export function listed<D, T>(
  files: readonly (YamlFile<D> | undefined)[],
  pick: (data: D) => readonly T[],
  prefix: readonly string[] = [],
): readonly Placed<T>[] {
  return files.flatMap((file) =>
    file ? pick(file.data).map((value, index) => placed(file, [...prefix, index], value)) : [],
  );
}
