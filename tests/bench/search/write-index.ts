import { readCatalogue } from '../../../src/catalogue/check.ts';
import { writeSearch } from '../../../src/integrations/search/write-search.ts';
import { madeUpGuides } from './made-up.ts';

// A process of its own, so that its memory can be read from outside.
const [folder = '', guides = '0'] = process.argv.slice(2);
const catalogue = readCatalogue(process.cwd());
const more = madeUpGuides(Number(guides), catalogue);
await writeSearch(folder, { ...catalogue, guides: [...catalogue.guides, ...more] });
