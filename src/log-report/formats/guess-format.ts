/** Logs that are often given, are not read, and how they can be. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:\u00FF\u00FE|\u00FE\u00FF)|^(?:[ -~]\0){4}/,
    'It is written in UTF-16: iconv -f UTF-16 -t UTF-8 FILE | npm run report -- -',
  ],
  // Bytes from 80 on are parts of letters.
  [/(?![\t\u0080-\u009F])\p{Cc}/u, 'It is no text.'],
  [
    /^(?:https?|h2|wss?|grpcs) \d{4}-\d\d-\d\dT/,
    'It looks like a log of a load balancer of AWS, which is not read.',
  ],
  [/^[0-9a-f]{64} \S+ \[/, 'It looks like an access log of S3, which is not read.'],
  [
    /haproxy\[\d+\]|^\S+ \S+ \S+ \S+ haproxy/,
    'It looks like a log of HAProxy: “option httplog clf” makes one that is read.',
  ],
  [/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[/, 'It is an error log of nginx: the access log is read.'],
  [/^\[\w{3} \w{3} \d\d /, 'It is an error log of Apache: the access log is read.'],
  [
    /^\{/,
    'It is JSON, but has no field for what was asked for that is known here (README, “What readers do”).',
  ],
  [/^\[/, 'It is JSON in one piece: one object in a line is read (jq -c ".[]" FILE | npm run report -- -).'],
  [
    /^\d{4}-\d\d-\d\d[\t ]\d\d:\d\d:\d\d[\t ]/,
    'It looks like the extended format, without the line “#Fields:” that names its columns.',
  ],
  [/^<(?:!doctype|html|\?xml)/i, 'It is a page and not a log.'],
  [/^"?[\w-]+"?[,;]"?[\w-]+"?[,;]/, 'It is a table with commas, which is not read.'],
];

/**
 * What a log may be that cannot be read.
 *
 * @param line its first line that is not understood, one character per byte
 */
export function guessFormat(line: string): string {
  const known = KNOWN.find(([form]) => form.test(line));
  return (
    known?.[1] ?? 'Read are the common and combined format, JSON lines, and the extended format of the W3C.'
  );
}
