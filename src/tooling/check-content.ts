import { checkContent } from '../catalogue/check.ts';
import { formatFinding } from '../catalogue/finding.ts';

const { content, findings } = checkContent(process.cwd());
for (const finding of findings) console.error(formatFinding(finding));
const products = content.providers.reduce((sum, { products }) => sum + products.size, 0);
const size = `${content.providers.length} providers, ${products} products, ${content.guides.length} guide files`;
console.log(
  findings.length === 0 ? `content: ${size}, sound` : `content: ${size}, ${findings.length} problems`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
