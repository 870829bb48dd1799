import { click } from './click.ts';
import { dev } from './dev.ts';
import { edits } from './edits.ts';
import { growth } from './growth.ts';
import { guides } from './guides.ts';
import type { Part } from './part.ts';
import { peers } from './peers.ts';
import { providers } from './providers.ts';
import { search } from './search.ts';
import { view } from './view.ts';

const ALL = { peers, guides, view, click, edits, dev, growth, providers, search };

export type PartName = keyof typeof ALL;

/** In the order in which they are measured: whoever looks at built pages comes after those who build them. */
export const PARTS: Readonly<Record<PartName, Part>> = ALL;
