import { accessibility } from './accessibility.ts';
import { api } from './api.ts';
import { desk } from './desk.ts';
import { embed } from './embed.ts';
import { facts } from './facts.ts';
import { interfaceWords } from './interface.ts';
import { labels } from './labels.ts';
import { links } from './links.ts';
import { pages } from './pages.ts';
import { plan } from './plan.ts';
import { planner } from './planner.ts';
import { proof } from './proof.ts';
import { rights } from './rights.ts';
import { search } from './search.ts';
import { style } from './style.ts';
import { supportDesk } from './support-desk.ts';
import { wizard } from './wizard.ts';

export const fr = {
  accessibility,
  api,
  desk,
  embed,
  facts,
  interface: interfaceWords,
  labels,
  links,
  pages,
  plan,
  planner,
  proof,
  rights,
  search,
  style,
  supportDesk,
  wizard,
} as const;
