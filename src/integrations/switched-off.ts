import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { offers } from '../settings/site.ts';

/** Where a part that is switched off has moved, its old addresses forward. */
const FORWARDS = '[...gone]';

/** Makes no page and no file of what the settings switch off, so that nothing after it has to know of the switches. */
export const withoutSwitchedOff = (every: AstroPrerenderer): AstroPrerenderer => ({
  ...every,
  getStaticPaths: async () =>
    (await every.getStaticPaths()).filter(
      ({ pathname, route }) =>
        route.component.includes(FORWARDS) || offers(`/${pathname.replace(/^\/+/, '')}`),
    ),
});

/** The same in a build of the whole site; shards take it in by themselves. */
export function switchedOff(): AstroIntegration {
  return {
    name: 'sortie:switched-off',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(withoutSwitchedOff),
    },
  };
}
