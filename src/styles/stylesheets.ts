import changes from '../../.cache/sheets/changes.css?url';
import data from '../../.cache/sheets/data.css?url';
import desk from '../../.cache/sheets/desk.css?url';
import embed from '../../.cache/sheets/embed.css?url';
import feedback from '../../.cache/sheets/feedback.css?url';
import guide from '../../.cache/sheets/guide.css?url';
import list from '../../.cache/sheets/list.css?url';
import plan from '../../.cache/sheets/plan.css?url';
import search from '../../.cache/sheets/search.css?url';
import site from '../../.cache/sheets/site.css?url';
import style from '../../.cache/sheets/style.css?url';
import wizard from '../../.cache/sheets/wizard.css?url';
import paper from './paper.css?url';
import turned from './right-to-left.css?url';
import { type PageKind, SHEETS, type SheetName } from './sheets.ts';

/** Addresses of the sheets that `integrations/page-sheets` writes from what the components of a page import. */
const ADDRESSES: Readonly<Record<SheetName, string>> = {
  changes,
  data,
  desk,
  embed,
  feedback,
  guide,
  list,
  plan,
  search,
  site,
  style,
  wizard,
};

/** The one stylesheet of a kind of page: what all pages share, then what its components need. */
export function stylesheetOf(kind: PageKind): string {
  const [name = 'site'] = (Object.keys(SHEETS) as SheetName[]).filter((each) =>
    SHEETS[each].some((shared) => shared === kind),
  );
  return ADDRESSES[name];
}

/** What pages that are written from right to left need besides. */
export const rightToLeft: string = turned;

/** What every page looks like on paper; linked for print only. */
export const printed: string = paper;
