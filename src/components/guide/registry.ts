import type { GuideComponent } from '../../catalogue/guide-components.ts';
import Checks from './embeds/Checks.astro';
import Dates from './embeds/Dates.astro';
import Delays from './embeds/Delays.astro';
import Dependants from './embeds/Dependants.astro';
import Email from './embeds/Email.astro';
import Emails from './embeds/Emails.astro';
import Facts from './embeds/Facts.astro';
import Label from './embeds/Label.astro';
import LifeCycle from './embeds/LifeCycle.astro';
import NotCovered from './embeds/NotCovered.astro';
import Note from './embeds/Note.astro';
import Procedure from './embeds/Procedure.astro';
import Routes from './embeds/Routes.astro';
import Rule from './embeds/Rule.astro';
import Steps from './embeds/Steps.astro';
import Support from './embeds/Support.astro';
import Undo from './embeds/Undo.astro';
import Unpublished from './embeds/Unpublished.astro';
import Value from './embeds/Value.astro';
import Warning from './embeds/Warning.astro';
import Warnings from './embeds/Warnings.astro';

/** The components that guides may use by name. Their props are declared in `catalogue/guide-components.ts`. */
export const registry = {
  Checks,
  Dates,
  Delays,
  Dependants,
  Email,
  Emails,
  Facts,
  Label,
  LifeCycle,
  NotCovered,
  Note,
  Procedure,
  Routes,
  Rule,
  Steps,
  Support,
  Undo,
  Unpublished,
  Value,
  Warning,
  Warnings,
} satisfies Readonly<Record<GuideComponent, unknown>>;
