/** Words of the page about the machine-readable files. */
export const api = {
  title: 'The facts as data',
  description:
    'JSON files, replies for help desks, Markdown twins and schemas: what there is and what is promised.',
  lead: 'Everything on this site can be read by programs, in the same words and from the same facts. No key, no account.',
  link: 'Data and API',
  files: 'Files',
  'file.catalogue': 'All facts as they are kept: providers, portals, labels, procedures, rules, products.',
  'file.plans': 'Every way to end every product, with its steps.',
  'file.guides': 'Every guide, without its text.',
  'file.replies': 'A whole reply about every guide and plan, in every language.',
  'file.replies.csv':
    'The same as a table: UTF-8, commas, quotes where needed. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
  'file.changes': 'What changed, with the codes that hold it and a text to send about it.',
  'file.zendesk': 'Every reply as a macro for Zendesk, in one language each.',
  'file.rights':
    'What laws and registries add to the rules of providers: rights, limits, and whom to turn to.',
  'file.desk': 'Every guide and plan as the support desk lists it.',
  'file.desk-item': 'The parts of the replies about one guide or plan, one file per code.',
  schema: 'Schema of {{file}}',
  twins: 'Markdown and llms.txt',
  'twins.text':
    'Every guide and plan has a twin in Markdown: put .md for the slash at the end of its address. All twins are listed in:',
  fields: 'Fields',
  'fields.text':
    'A field means the same wherever it stands. The schemas say which file has which, and which values.',
  promise: 'What is promised',
  'promise.text':
    'Addresses never die. New fields may come at any time, so ignore those you do not know. When a field changes its meaning or goes away, the version is raised, a new schema stands beside the old one, and the change is written here. Codes are never used again.',
  changes: 'What changed in the files',
  cors: 'Reading them from another site',
  'cors.text':
    'The files are public. For pages of other sites to read them in the browser, the host of this site sends, with everything below /api/, with the twins and with llms.txt:',
  'cors.types':
    'and the type of each file: application/json, text/csv and text/markdown, with charset=utf-8.',
  desks: 'Replies in your help desk',
  'desks.text':
    "Replies come without greeting and signature, because help desks put in their own. They hold no placeholder. Import them again when the day in “changed” is no longer the same. What follows was read in stored copies of the makers' documentation: look there before you import.",
  'zendesk.text':
    'The files /api/zendesk/en.json and /api/zendesk/fr.json hold the bodies. This script for Node.js makes a macro of each; run again, it finds them by their description, which is the permanent link of the reply, and writes those anew that changed on the day in SINCE or later. It writes over what was edited by hand in them. Without SINCE it writes all. Where Zendesk refuses a call, it stops: run it again. Save it as macros.mjs; we could not try it on an account.',
  'zendesk.copy': 'Copy the script',
  'zendesk.script': 'The script',
  'zendesk.run': 'Put in your own subdomain, e-mail address and API token:',
  'zendesk.command': 'The command',
  'desks.from': 'Our field',
  'desks.to': 'Their field',
  'desks.documentation': 'Documentation',
} as const;
