/**
 * The package that a module of the bundle comes from.
 *
 * @param id as the bundler has it, with virtual modules of its own, such as Vite's
 * @returns undefined for the project's own
 * @example packageOfModule('/x/node_modules/@preact/signals/dist/signals.mjs?v=1') // '@preact/signals'
 */
export function packageOfModule(id: string): string | undefined {
  const [, virtual] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  if (virtual !== undefined) return virtual;
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll('\\', '/')) ?? [];
  return name;
}
