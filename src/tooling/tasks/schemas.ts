import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.mjs';
import { FIELDS_PAGE, fieldsPage } from '../editor/fields-page.ts';
import { SCHEMA_FOLDER, writeSchemas, writeSettings } from '../editor/write-schemas.ts';
import { main } from '../process/main.ts';

/** Writes what editors need to complete and explain fields, and the page of all fields. */
await main(async () => {
  const count = writeSchemas(root);
  writeSettings(root);
  writeFileSync(join(root, FIELDS_PAGE), fieldsPage());
  console.log(`${SCHEMA_FOLDER}: ${count} schemas\n${FIELDS_PAGE}: every field, to read`);
});
