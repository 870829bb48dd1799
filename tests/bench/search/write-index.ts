import { writeSearch } from '../../../src/integrations/search/write-search.ts';

// A process of its own, so that its memory can be read from outside.
const [folder = ''] = process.argv.slice(2);
await writeSearch(folder);
