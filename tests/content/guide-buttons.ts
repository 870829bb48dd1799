import type { Locale } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { guideView } from '../../src/site/guide/guide.ts';
import { plannerPath, rightsPath, undoPath } from '../../src/urls.ts';
import { catalogue } from './content.ts';

/** What the button under a guide does: asks on to a plan, opens a portal, leads to a guide, a list, the planner or the law. */
export type Button = 'cancel' | 'transfer' | 'portal' | 'guide' | 'undo' | 'planner' | 'rights';

/** What the button under a guide does, by where it leads; "none" where that is nowhere a button should lead. */
export function buttonOf(id: string, locale: Locale): Button | 'none' {
  const guide = catalogue.guides.find((each) => each.id === id);
  const next = guide && guideView(guide, viewContext(catalogue, locale)).next;
  if (!next) return 'none';
  if (next.external) return 'portal';
  if (next.href === plannerPath(locale)) return 'planner';
  if (next.href === undoPath(locale)) return 'undo';
  if (next.href === rightsPath(locale)) return 'rights';
  if (next.href.startsWith(`/${locale}/guides/`)) return 'guide';
  if (!next.href.startsWith(`/${locale}/cancel/`) || next.href.endsWith('/undo/')) return 'none';
  return next.href.endsWith('/transfer/') ? 'transfer' : 'cancel';
}
