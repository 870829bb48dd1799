import { readCatalogue } from '../../../src/catalogue/check.ts';
import { writeSearch } from '../../../src/integrations/search/write-search.ts';
import { madeUpGuides } from './made-up.ts';

// A process of its own, so that its memory can be read from outside.
const [folder = '', guides = '0'] = process.argv.slice(2);
const catalogue = readCatalogue(process.cwd());
await writeSearch(folder, { ...catalogue, guides: madeUpGuides(Number(guides), catalogue) });
