/** Words of the page that proves a cancellation, made for paper. */
export const proof = {
  link: 'Printable sheet',
  title: 'Proof sheet: {{plan}}',
  description:
    '{{plan}}: what to tick, what proves it, which e-mail to expect and what to do without it, on one page.',
  lead: 'Print it, or tick it here. Fill in the lines as you go, and keep it until the last bill.',
  print: 'Print',
  product: 'Service',
  route: 'How it ends',
  code: 'Code',
  steps: 'Done',
  emails: 'The e-mail to expect',
  worry: 'If nothing comes',
  unsaid: 'When to worry: {{provider}} does not say.',
  write: 'To fill in',
  'write.asked': 'Asked on',
  'write.ticket': 'Ticket number',
  'write.agent': 'Name of the agent',
  'write.confirmed': 'Confirmed on',
  'write.ends': 'Ends on',
  'write.bill': 'Last bill seen on',
  kept: 'What you tick stays in this browser.',
} as const;
