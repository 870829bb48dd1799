/** Lines as bills and portals print them, made up, with the product each is about. Written before anything was tuned. */
const pastedLines: readonly (readonly [line: string, product: string])[] = [
  ['MassiveGRID Cloud Server - server1.example.com (01/12/2026 - 31/12/2026)', 'massivegrid/mg-cloud-server'],
  ['MassiveGRID - Private Cloud environment, monthly', 'massivegrid/mg-private-cloud'],
  ['MassiveGRID Dedicated Server, New York', 'massivegrid/mg-dedicated-server'],
  ['Serveur cloud MassiveGRID, échéance au 15/12/2026', 'massivegrid/mg-cloud-server'],
  ['Domain renewal example.com - MassiveGRID', 'massivegrid/mg-domain'],
];

export default pastedLines;
