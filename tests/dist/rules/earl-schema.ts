/** What a report in W3C's Evaluation and Report Language has to be, in the form that this site writes. */
const id = { type: 'string', pattern: '^#[a-z0-9-]+$' } as const;
const test = {
  type: 'string',
  pattern: '^(?:#best-practice|https://www\\.w3\\.org/TR/WCAG22/#[a-z-]+)$',
} as const;

const assertor = {
  type: 'object',
  required: ['@id', '@type', 'title', 'version', 'homepage'],
  additionalProperties: false,
  properties: {
    '@id': id,
    '@type': { const: ['Assertor', 'Software'] },
    title: { type: 'string', minLength: 1 },
    version: { type: 'string', pattern: '^\\d+\\.\\d+' },
    homepage: { type: 'string', format: 'uri' },
  },
} as const;

const requirement = {
  type: 'object',
  required: ['@id', '@type', 'title'],
  additionalProperties: false,
  properties: { '@id': id, '@type': { const: 'TestRequirement' }, title: { type: 'string' } },
} as const;

const subject = {
  type: 'object',
  required: ['@id', '@type', 'title', 'date', 'source'],
  additionalProperties: false,
  properties: {
    '@id': id,
    '@type': { const: 'TestSubject' },
    title: { type: 'string', minLength: 1 },
    date: { type: 'string', format: 'date' },
    source: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', format: 'uri' } },
  },
} as const;

const assertion = {
  type: 'object',
  required: ['@type', 'assertedBy', 'subject', 'mode', 'test', 'result'],
  additionalProperties: false,
  properties: {
    '@type': { const: 'Assertion' },
    assertedBy: id,
    subject: id,
    mode: { const: 'earl:automatic' },
    test,
    result: {
      type: 'object',
      required: ['@type', 'outcome', 'date'],
      additionalProperties: false,
      properties: {
        '@type': { const: 'TestResult' },
        outcome: { enum: ['earl:passed', 'earl:failed'] },
        date: { type: 'string', format: 'date' },
      },
    },
  },
} as const;

export const earlSchema = {
  type: 'object',
  required: ['@context', '@graph'],
  additionalProperties: false,
  properties: {
    '@context': {
      type: 'object',
      required: ['@vocab'],
      properties: { '@vocab': { const: 'http://www.w3.org/ns/earl#' } },
    },
    '@graph': { type: 'array', minItems: 1, items: { anyOf: [assertor, requirement, subject, assertion] } },
  },
} as const;
