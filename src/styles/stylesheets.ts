import paper from './paper.css?url';
import turned from './right-to-left.css?url';
import { type PageKind, SHEETS } from './sheets.ts';

/** Addresses of the sheets that `integrations/page-sheets` writes from what the components of a page import. */
const addresses = import.meta.glob<string>('../../.cache/sheets/*.css', {
  query: '?url',
  import: 'default',
  eager: true,
  // A folder that begins with a dot is looked into only then.
  exhaustive: true,
});

/**
 * The one stylesheet of a kind of page: what all pages share, then what its components need.
 *
 * @throws for a kind that is in no group of `SHEETS`
 */
export function stylesheetOf(kind: PageKind): string {
  const group = Object.entries(SHEETS).find(([, kinds]) => kinds.some((each) => each === kind));
  const address = group && addresses[`../../.cache/sheets/${group[0]}.css`];
  if (address === undefined) throw new Error(`pages of the kind "${kind}" have no sheet`);
  return address;
}

/** What pages that are written from right to left need besides. */
export const rightToLeft: string = turned;

/** What every page looks like on paper; linked for print only. */
export const printed: string = paper;
