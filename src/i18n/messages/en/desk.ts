/** Words of the replies that support agents paste, beside those that plans share with them. */
export const desk = {
  'reply.greeting': 'Hello,',
  'reply.checks': 'Check these points before you start:',
  'reply.checks.link': 'What to do if one of them is not true:',
  'reply.undo.link': 'The steps for that:',
  'reply.then': 'Then: {{text}}.',
  'reply.link': 'The whole page, kept up to date:',
  'reply.item': '{{name}}: {{text}}',
  'twin.page': 'This page:',
  'llms.lead':
    'What to do to cancel a hosting service: when it ends, what is lost, by when to ask, how to undo it, step by step. Every statement has its source and the day it was checked.',
  'llms.data': 'Data',
  'llms.data.text': 'The same facts as JSON, with a schema for each file:',
  'llms.plans': 'Cancellation plans ({{language}})',
  'llms.guides': 'Guides ({{language}})',
} as const;
