import { checkContent } from '../../catalogue/check.ts';
import { formatFinding, summedUp } from '../../catalogue/finding.ts';
import { unused } from '../../catalogue/unused.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';

/** Lists what stands in the content and nothing names. */
await main(async () => {
  const { content, findings } = checkContent(root);
  if (findings.length > 0)
    throw new UserError(`${summedUp(findings).join('\n')}\nThe content has mistakes: mend them first.`);
  const found = unused(content);
  for (const finding of found) console.log(formatFinding(finding));
  console.log(found.length === 0 ? 'Everything is used.' : `${found.length} are used by nothing.`);
});
