import type { GuideComponent } from '../../catalogue/guide-components.ts';
import Checks from './blocks/Checks.astro';
import Delays from './blocks/Delays.astro';
import Email from './blocks/Email.astro';
import Emails from './blocks/Emails.astro';
import Folded from './blocks/Folded.astro';
import Label from './blocks/Label.astro';
import Ladder from './blocks/Ladder.astro';
import Letter from './blocks/Letter.astro';
import LifeCycle from './blocks/LifeCycle.astro';
import NameLives from './blocks/NameLives.astro';
import NotCovered from './blocks/NotCovered.astro';
import Note from './blocks/Note.astro';
import Procedure from './blocks/Procedure.astro';
import Rights from './blocks/Rights.astro';
import Rule from './blocks/Rule.astro';
import SecondChance from './blocks/SecondChance.astro';
import Support from './blocks/Support.astro';
import Value from './blocks/Value.astro';
import Warning from './blocks/Warning.astro';
import Way from './blocks/Way.astro';

/** The components that guides may use by name. Their props are declared in `catalogue/guide-components.ts`. */
export const registry = {
  Checks,
  Delays,
  Email,
  Emails,
  Folded,
  Label,
  Ladder,
  Letter,
  LifeCycle,
  NameLives,
  NotCovered,
  Note,
  Procedure,
  Rights,
  Rule,
  SecondChance,
  Support,
  Value,
  Warning,
  Way,
} satisfies Readonly<Record<GuideComponent, unknown>>;
