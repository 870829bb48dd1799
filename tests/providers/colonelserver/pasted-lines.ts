/** Lines as bills and portals print them, made up, with the product each is about. Written before anything was tuned. */
const pastedLines: readonly (readonly [line: string, product: string])[] = [
  ['Colonelserver VPS NL-2 monthly', 'colonelserver/cs-vps'],
  ['Netherlands VPS 4 GB', 'colonelserver/cs-vps'],
  ['Colonel Server dedicated server, 1 month', 'colonelserver/cs-dedicated-server'],
  ['Colocation 1U, 12 months', 'colonelserver/cs-colocation'],
  ['Hébergement web Colonelserver exemple.com', 'colonelserver/cs-hosting'],
  ['Colonelserver - nom de domaine exemple.com', 'colonelserver/cs-domain'],
];

export default pastedLines;
