// Loaded before Astro: a build whose task was killed would go on by itself, and write what nobody waits for.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(1), 250).unref();
