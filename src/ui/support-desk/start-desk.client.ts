import { type ComponentProps, h, hydrate } from 'preact';
import type { FilterChoice } from './DeskFilters.tsx';
import { DeskIsland } from './DeskIsland.tsx';
import type { DeskFilter } from './desk-state.client.ts';
import { readRows } from './read-rows.client.ts';

/**
 * Brings the desk to life. By hand and not as an island of Astro's, whose properties would hold every row a second
 * time: rows and filters are read from where they stand in it, the words from beside it (`DeskPage.astro`).
 */
const desk = document.getElementById('desk');
const setup: Omit<ComponentProps<typeof DeskIsland>, 'own' | 'choices' | 'providers'> = JSON.parse(
  document.getElementById('desk-setup')?.textContent ?? '',
);
/** What a filter's list offers, without "All". */
const choicesOf = (filter: DeskFilter): readonly FilterChoice[] =>
  [...(desk?.querySelectorAll<HTMLOptionElement>(`[name=${filter}] option`) ?? [])]
    .slice(1)
    .map(({ value, text }) => ({ id: value, name: text }));
const chips = [...(desk?.querySelectorAll<HTMLButtonElement>('.desk-chip') ?? [])]
  .slice(1)
  .map(({ value, textContent }) => ({ id: value, name: textContent }));
const choices = { provider: chips, family: choicesOf('family'), route: choicesOf('route') };
const providers = [...document.querySelectorAll<HTMLElement>('.desk-parts [data-provider]')].map(
  ({ dataset, textContent }) => ({ id: dataset['provider'] ?? '', name: textContent }),
);
if (desk) hydrate(h(DeskIsland, { ...setup, own: readRows(desk), choices, providers }), desk);
// Defined, and nothing else: until then `late-desk.css` takes away after a while what does nothing without this script.
customElements.define('support-desk', class extends HTMLElement {});
