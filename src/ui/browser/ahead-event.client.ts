/** Says of a link that it will probably be followed, though nobody has shown an intent yet. */
export const AHEAD = 'sortie:ahead';
