/** Debian's tool for packages, by its place, so that nothing else of that name is run as root. */
export const APT = '/usr/bin/apt-get';

/** What is run to install a Chromium, in this order: arguments of `APT`. */
export const APT_RUNS: readonly (readonly string[])[] = [['update'], ['install', '-y', 'chromium']];

/** What decides whether a Chromium may be installed as a package of the system. */
export interface Machine {
  readonly isRoot: boolean;
  readonly hasApt: boolean;
  /** The text of `os-release`, empty where there is none. */
  readonly osRelease: string;
  /** The variable SORTIE_NO_INSTALL, as it is set. */
  readonly noInstall: string | undefined;
}

/** Whether the reader has said that nothing may be installed. */
export function isForbidden({ noInstall = '' }: Pick<Machine, 'noInstall'>): boolean {
  return noInstall !== '' && noInstall !== '0';
}

/** Whether the package can be installed without asking for anything. */
export function canInstall(machine: Machine): boolean {
  // Debian only: Ubuntu's package of that name is a stub for a snap, which containers cannot run.
  const isDebian = /^ID=debian$/m.test(machine.osRelease);
  return !isForbidden(machine) && machine.isRoot && machine.hasApt && isDebian;
}

/** Said before anything is installed: what, by which commands, and how to keep it from happening. */
export const ANNOUNCEMENT = [
  'There is no Chromium: installing Debian\'s package "chromium", and what it depends on, on this system with',
  ...APT_RUNS.map((args) => `  apt-get ${args.join(' ')}`),
  'Set SORTIE_NO_INSTALL=1 to prevent this and to bring a Chromium yourself.',
].join('\n');

/** Said when there is no Chromium and none was installed. */
export function noChromium(machine: Pick<Machine, 'noInstall'>): string {
  const why = isForbidden(machine)
    ? 'there is none, and SORTIE_NO_INSTALL says not to install one'
    : 'there is none';
  return `The tests need a Chromium and ${why}: run "npx playwright install chromium".`;
}
