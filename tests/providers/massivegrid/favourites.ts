/** Plans that tests of the engine look at first; see `tests/support/subjects.ts`. */
const favourites: readonly string[] = [
  'massivegrid/mg-domain/not-documented',
  'massivegrid/mg-dedicated-server/end-of-term',
];

export default favourites;
