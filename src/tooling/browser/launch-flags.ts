/** Keeps Chromium from calling its maker's hosts: tests must not depend on another host. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** The flags a test's Chromium starts with. */
export function launchFlags(): string[] {
  // Chromium refuses its sandbox to root, which is what containers run as.
  return process.getuid?.() === 0 ? [...QUIET, '--no-sandbox', '--disable-gpu'] : [...QUIET, '--disable-gpu'];
}
