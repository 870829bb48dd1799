/**
 * The arrow of the exit plate, on a grid of 24, stroke 2.6: the mark of what such a help centre is for, whoever runs it.
 * Drawn as a single line with square ends. What belongs to one house stands in `content/site.yaml`.
 */
export const EXIT_ARROW_PATH = 'M5 12h12M12 6.5l5.5 5.5-5.5 5.5';
