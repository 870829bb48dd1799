/** Plans that tests of the engine look at first; see `tests/support/subjects.ts`. */
const favourites: readonly string[] = ['colonelserver/cs-vps/immediate'];

export default favourites;
