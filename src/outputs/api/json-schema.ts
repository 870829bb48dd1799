import { z } from 'zod';
import { API_SCHEMAS, type ApiFile, schemaPath } from './files.ts';

/**
 * The JSON Schema (2020-12) of a file, as it is served. Fields that it does not name are allowed, so
 * that a file may gain one without breaking who checks it against a copy of an older schema.
 *
 * @param site where the site is published: the schema's `$id` is absolute
 */
export function jsonSchema(file: ApiFile, site: URL): object {
  const schema = z.toJSONSchema(API_SCHEMAS[file], {
    target: 'draft-2020-12',
    io: 'output',
    reused: 'ref',
    override: ({ jsonSchema: part }) => {
      if (part.additionalProperties === false) delete part.additionalProperties;
    },
  });
  return { $schema: schema.$schema, $id: new URL(schemaPath(file), site).href, ...schema };
}
