import { publicFindings } from '../addresses/check-public.ts';
import { checkContent } from '../catalogue/check.ts';
import { formatFinding } from '../catalogue/finding.ts';
import { unreadElsewhere } from './checks/read-elsewhere.ts';

const root = process.cwd();
const { content, findings } = checkContent(root);
const all = [...findings, ...unreadElsewhere(root), ...publicFindings(root)];
for (const finding of all) console.error(formatFinding(finding));
const products = content.providers.reduce((sum, { products }) => sum + products.size, 0);
const size = `${content.providers.length} providers, ${products} products, ${content.guides.length} guide files`;
console.log(all.length === 0 ? `content: ${size}, sound` : `content: ${size}, ${all.length} problems`);
process.exitCode = all.length === 0 ? 0 : 1;
