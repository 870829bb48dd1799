import { publicFindings } from '../addresses/check-public.ts';
import { readLedger } from '../addresses/read-ledger.ts';
import { checkContent } from '../catalogue/check.ts';
import { formatFinding, summedUp } from '../catalogue/finding.ts';
import { unreadElsewhere } from './checks/read-elsewhere.ts';

const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);
const codes = [...readLedger(root).ledger.codes.values()];
const published = new Map(codes.map(({ code, pattern }) => [code, pattern]));
const { content, findings } = checkContent(root, {
  today,
  published,
  complete: process.argv.includes('--complete'),
});
const all = [...findings, ...unreadElsewhere(root), ...publicFindings(root)];
const lines = process.argv.includes('--all') ? all.map(formatFinding) : summedUp(all);
for (const line of lines) console.error(line);
if (lines.length < all.length)
  console.error(`${all.length - lines.length} more are not shown: npm run check -- --all`);
const products = content.providers.reduce((sum, { products }) => sum + products.size, 0);
const size = `${content.providers.length} providers, ${products} products, ${content.guides.length} guide files`;
const problems = all.length === 1 ? '1 problem' : `${all.length} problems`;
console.log(`content: ${size}, ${all.length === 0 ? 'sound' : problems}`);
process.exitCode = all.length === 0 ? 0 : 1;
