import { type ApiFile, FORMER_VERSION, schemaPath } from './files.ts';
import catalogue from './former/catalogue.v1.json' with { type: 'json' };
import desk from './former/desk.v1.json' with { type: 'json' };
import deskItem from './former/desk-item.v1.json' with { type: 'json' };
import guides from './former/guides.v1.json' with { type: 'json' };
import plans from './former/plans.v1.json' with { type: 'json' };
import replies from './former/replies.v1.json' with { type: 'json' };

/** Schemas of versions before the present one, word for word: integrations check copies of old files by them. */
const FORMER: Readonly<Partial<Record<ApiFile, object>>> = {
  catalogue,
  plans,
  guides,
  replies,
  desk,
  'desk-item': deskItem,
};

/** The schema that a file had in version 1, the only one before the present. @param site where the site is published: the schema's `$id` is absolute */
export function formerSchema(file: ApiFile, site: URL): object {
  const { $schema, ...schema } = { $schema: undefined, ...FORMER[file] };
  return { $schema, $id: new URL(schemaPath(file, FORMER_VERSION), site).href, ...schema };
}
