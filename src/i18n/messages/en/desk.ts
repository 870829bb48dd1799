/** Words of the replies that support agents paste, beside those that plans share with them. */
export const desk = {
  'reply.greeting': 'Hello,',
  'reply.checks': 'Check these points before you start:',
  'reply.checks.link': 'What to do if one of them is not true:',
  'reply.undo.link': 'The steps for that:',
  'reply.then': 'Then: {{text}}.',
  'reply.link': 'The whole page, kept up to date:',
  'reply.item': '{{name}}: {{text}}',
} as const;
