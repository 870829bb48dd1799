/** What a site says otherwise that the provider runs itself, by the whole key of what it stands for. */
export const runByProvider = {
  'interface.footer.sentence':
    '{{site}} explains how to leave. Nothing you do on this site ends a service: that happens in the portal.',
  'pages.about.lead':
    '{{site}} explains how to end a service, step by step. It is run by the company that provides these services, and it cannot cancel anything for you.',
  'pages.about.how.text':
    'Every label, delay and warning is written down once, with its source and the day it was checked, and shown in the same words everywhere. What is not published is marked as such: nothing is guessed.',
  'pages.about.confidence.text':
    'Most statements stand in published documents. A statement from an older or partial source, one that is not confirmed, and mere advice are marked as such.',
  'pages.about.live': 'If the portal says something else',
  'pages.about.live.text':
    'A button may have moved since the day a page was checked: then the portal is right. Please report it.',
  'pages.about.mistake.text':
    'Note the address of the page and what the portal shows instead, and tell support. Every page names the day it was checked and its sources, so that they can be compared.',
  'pages.provider.unpublished': 'What is not published',
  'pages.undo.rest':
    'A service that is not here: how to undo its cancellation is not published, or it cannot be undone.',
  'plan.section.unpublished': 'What is not published',
  'plan.back.late': 'Past that limit, ask support whether the service can still be kept.',
  'plan.back.proof.unpublished':
    'What the page then shows is not published. Open the service again: if it still announces its end, ask support.',
  'plan.late.support': 'Only support can say whether a request is still taken.',
  'plan.sources.checked': 'Checked on {{date}}.',
  'proof.unsaid': 'After how long to worry is not published.',
  'facts.ends.unpublished': 'Not published; ask support',
  'facts.askBy.before-end-unpublished': 'Before the due date; how long before is not published',
  'facts.askBy.unpublished': 'As early as you can; no deadline is published',
  'facts.undo.unpublished': 'Assume that you cannot; nothing is published',
  'facts.data.unpublished': 'Save everything first; what becomes of it is not published',
  'facts.refund.unpublished': 'Ask before you cancel; nothing is published',
  'facts.line.undo.unpublished': 'Assume that you cannot change your mind; nothing is published',
  'facts.undo.text.unpublished':
    'Whether, and how, this can be undone is not published. Ask support before you start.',
  'facts.email.none-mentioned': 'No e-mail is announced.',
  'facts.email.unpublished': 'Which e-mails are sent is not published.',
  'desk.short.ends.unpublished': 'When it stops is not published.',
  'desk.short.askBy.before-end-unpublished':
    'Please ask well before the due date: how long before is not published.',
  'desk.short.askBy.unpublished': 'Please ask as early as you can: no deadline is published.',
  'desk.short.data.unpublished': 'What becomes of your data is not published, so save everything first.',
} as const;
