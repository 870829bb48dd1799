import { LOCALE_NAMES, type Locale, perLocale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';

/** The island's words, resolved for one language; `{…}` is filled in there. */
export type DeskStrings = Omit<ReturnType<typeof deskStrings>, 'lost'> & {
  /** Only while building. */
  readonly lost?: string;
};

/** The words of the desk's island in one language. */
export function deskStrings(locale: Locale) {
  const t = translator(locale);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return {
    field: { label: t('supportDesk.field.label'), submit: t('supportDesk.field.submit') },
    filters: {
      provider: t('supportDesk.filter.provider'),
      family: t('supportDesk.filter.family'),
      route: t('supportDesk.filter.route'),
    },
    all: t('supportDesk.filter.all'),
    lost: t('supportDesk.lost'),
    count: { one: t('supportDesk.count.one'), other: t('supportDesk.count.other') },
    none: t('supportDesk.none'),
    ask: t('supportDesk.ask'),
    listing: t('supportDesk.listing'),
    list: t('supportDesk.list'),
    place: t('supportDesk.selected.status'),
    keys: {
      label: t('supportDesk.keys.label'),
      search: t('supportDesk.keys.search'),
      move: t('supportDesk.keys.move'),
      choose: t('supportDesk.keys.choose'),
      reply: t('supportDesk.keys.reply'),
      link: t('supportDesk.keys.link'),
      add: t('supportDesk.keys.add'),
    },
    idle: { title: t('supportDesk.idle.title'), text: t('supportDesk.idle.text') },
    recent: t('supportDesk.recent'),
    customer: {
      title: t('supportDesk.customer.title'),
      label: t('supportDesk.customer.label'),
      submit: t('supportDesk.customer.submit'),
      found: t('supportDesk.customer.found'),
      foreign: t('supportDesk.customer.foreign'),
      lost: t('supportDesk.customer.lost'),
    },
    ...replyStrings(t),
    wrapping: {
      title: t('supportDesk.wrapping.title'),
      note: t('supportDesk.wrapping.note'),
      greeting: t('supportDesk.wrapping.greeting'),
      signature: t('supportDesk.wrapping.signature'),
      lost: t('supportDesk.wrapping.lost'),
      forget: t('supportDesk.wrapping.forget'),
    },
    greetings: perLocale((language) => translator(language)('desk.reply.greeting')),
    spoken: perLocale((language) => names.of(language) ?? LOCALE_NAMES[language]),
    languages: LOCALE_NAMES,
  };
}

/** What stands on a reply and on the ways to take it along. */
function replyStrings(t: Translate) {
  return {
    open: { plan: t('supportDesk.open.plan'), guide: t('supportDesk.open.guide') },
    tabs: { label: t('supportDesk.tabs.label'), both: t('supportDesk.tabs.both') },
    with: {
      label: t('supportDesk.with.label'),
      warnings: t('supportDesk.with.warnings'),
      dates: t('supportDesk.with.dates'),
    },
    law: { label: t('supportDesk.law.label'), none: t('supportDesk.law.none') },
    forms: {
      label: t('supportDesk.forms.label'),
      short: t('supportDesk.forms.short'),
      steps: t('supportDesk.forms.steps'),
      whole: t('supportDesk.forms.whole'),
      ask: t('supportDesk.forms.ask'),
    },
    end: { label: t('supportDesk.end.label'), past: t('supportDesk.end.past') },
    together: {
      label: t('supportDesk.together.label'),
      add: t('supportDesk.together.add'),
      remove: t('supportDesk.together.remove'),
    },
    copy: {
      reply: t('supportDesk.copy.reply'),
      as: t('supportDesk.copy.as'),
      link: t('supportDesk.copy.link'),
      linkIn: t('supportDesk.copy.link-in'),
      anyLanguage: t('supportDesk.copy.any-language'),
    },
    formats: {
      text: t('supportDesk.format.text'),
      rich: t('supportDesk.format.rich'),
      markdown: t('supportDesk.format.markdown'),
    },
    copied: {
      button: t('supportDesk.copied.button'),
      reply: t('supportDesk.copied.reply'),
      both: t('supportDesk.copied.reply.both'),
      steps: t('supportDesk.copied.steps'),
      link: t('supportDesk.copied.link'),
    },
    failed: {
      copy: t('supportDesk.failed.copy'),
      instead: t('supportDesk.failed.instead'),
      load: t('supportDesk.failed.load'),
      list: t('supportDesk.failed.list'),
    },
    retry: t('supportDesk.retry'),
    loading: t('supportDesk.loading'),
  };
}
