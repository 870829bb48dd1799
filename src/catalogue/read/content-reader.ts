import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Entries } from '../raw-content.ts';
import type { ContentFiles } from './content-files.ts';
import { placed } from './placed.ts';
import { type Reading, readYaml, type YamlFile } from './yaml-file.ts';

/** What everything under `content/` is read with. */
export interface ContentReader {
  readonly reading: Reading;
  readonly files: ContentFiles;
}

/** Reads one file by its path below the root; nothing where it is not valid. */
export function readFile<S extends z.ZodType>(
  { reading }: ContentReader,
  path: string,
  schema: S,
): YamlFile<z.output<S>> | undefined {
  return readYaml(reading, join(reading.root, path), schema);
}

/** What stands in a folder of files of one kind, by their names. */
export function readFolder<S extends z.ZodType>(
  reader: ContentReader,
  folder: string,
  schema: S,
): Entries<z.output<S>> {
  return new Map(
    reader.files.files(folder, '.yaml').flatMap((path) => {
      const file = readFile(reader, path, schema);
      return file ? [[basename(path, '.yaml'), placed(file, [], file.data)] as const] : [];
    }),
  );
}

/** A kind of thing stands in `<kind>.yaml`, in a folder `<kind>/`, or in both. */
export function readKind<S extends z.ZodType>(
  reader: ContentReader,
  folder: string,
  kind: string,
  schema: S,
): readonly (YamlFile<z.output<S>> | undefined)[] {
  const single = `${folder}/${kind}.yaml`;
  const { files } = reader;
  return [...(files.file(single) ? [single] : []), ...files.files(`${folder}/${kind}`, '.yaml')].map((path) =>
    readFile(reader, path, schema),
  );
}
