/**
 * A *Change* link ends in `#keep=<route>`: who changes an earlier answer should not have to give
 * the last one again.
 */
const KEEP = /^#keep=([a-z0-9-]+)$/;

/**
 * Where a chosen answer really leads, given the hash of the question it was chosen on.
 *
 * @param routes what the next question offers, when that is the question of the route
 * @example keepRoute('/fr/cancel/vps/ovhcloud/vps/', ['immediate'], '#keep=immediate') // "…/vps/immediate/"
 * @example keepRoute('/fr/cancel/vps/ovhcloud/', undefined, '#keep=immediate') // "…/ovhcloud/#keep=immediate"
 */
export function keepRoute(href: string, routes: readonly string[] | undefined, hash: string): string {
  const route = KEEP.exec(hash)?.[1];
  if (!route) return href;
  if (!routes) return href + hash;
  return routes.includes(route) ? `${href}${route}/` : href;
}
