/** Loaded before a program, lets it believe that it runs 400 days later. Time goes on as ever. */
const LATER_MS = 400 * 24 * 3600 * 1000;
const Today = globalThis.Date;

globalThis.Date = class extends Today {
  constructor(...parts) {
    if (parts.length === 0) super(Today.now() + LATER_MS);
    else super(...parts);
  }

  static now() {
    return Today.now() + LATER_MS;
  }
};
