/** As much of this package as is used; it brings no types. */
declare module 'js-yaml' {
  /** Text, numbers, booleans and null, as in YAML 1.2; days stay text. */
  export const CORE_SCHEMA: object;
  /** @throws where the text is no valid YAML, or has a key twice */
  export function load(text: string, options: { readonly schema: object }): unknown;
}
