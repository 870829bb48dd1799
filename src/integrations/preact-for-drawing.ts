import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact for components that are drawn while building. What would bring Astro's islands to life is left out: no page
 * has one, and the bundler would publish it all the same, with packages that no reader gets otherwise.
 */
export function preactForDrawing(): AstroIntegration {
  const whole = preact();
  return {
    ...whole,
    hooks: {
      ...whole.hooks,
      'astro:config:setup': (options) =>
        whole.hooks['astro:config:setup']?.({
          ...options,
          addRenderer: ({ clientEntrypoint: _, ...renderer }) => options.addRenderer(renderer),
        }),
    },
  };
}
