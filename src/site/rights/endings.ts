/** Extensions of names as one reads them: `.com, .net, .org`. */
export const endingsOf = (extensions: readonly string[]): string =>
  extensions.map((ending) => `.${ending}`).join(', ');
