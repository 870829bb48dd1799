/** Plans that tests of the engine look at first; see `tests/support/subjects.ts`. */
const favourites: readonly string[] = [
  'ovhcloud/web-hosting/end-of-term',
  'ovhcloud/vps/end-of-term',
  'ovhcloud/mx-plan/with-hosting/immediate',
  'ovhcloud/domain/end-of-term',
];

export default favourites;
