import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Guide } from '../../../src/catalogue/schemas/catalogue.ts';
import { writeSearch } from '../../../src/integrations/search/write-search.ts';

// A process of its own, so that its memory can be read from outside.
const [folder = ''] = process.argv.slice(2);
const catalogue = readCatalogue(process.cwd());
const [model] = catalogue.guides;
const slugs = await readdir(join(folder, 'en/guides/vps'));
const madeUp = slugs.map(
  (slug): Guide => ({ id: `vps/${slug}`, family: 'vps', slug, heads: model?.heads ?? {} }),
);
await writeSearch(folder, { ...catalogue, guides: madeUp });
