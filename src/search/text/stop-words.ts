import { LOCALES, type Locale } from '../../i18n/locales.ts';

/**
 * Words that say nothing about the subject, folded. They must go, because the engine wants every
 * word of a query on the page: "comment résilier mon vps" would find nothing.
 */
const LISTS: Readonly<Record<Locale, string>> = {
  en: `a about am an and any are as at be been being but by can could d did do does doesn don for from get had has have
    how i if in into is isn it its just ll m me my need of on or our please re s should so t than that the their
    them then there these they this those to us ve cant dont didnt doesnt im isnt ive wont youre want was we what when where which who whose why will with won would
    you your`,
  fr: `a ai aimerais as au aux avec avez avoir avons c ce ces cet cette comment d dans de des dois doit donc dont
    du elle elles en es est et etait ete etre faire fait faut il ils j je l la le les leur leurs lui m ma me mes
    moi mon n ne nos notre nous on ont ou par pas peut peux pour pourquoi pouvez puis qu quand que quel quelle
    quelles quels qui quoi s sa serai se ses si son sont souhaite suis sur t ta te tes toi ton tu un une veut veux vos
    votre voudrais vous y`,
};

const LANGUAGES_OF = new Map<string, readonly Locale[]>();
for (const locale of LOCALES)
  for (const word of LISTS[locale].split(/\s+/))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), locale]);
const NONE: readonly Locale[] = [];

/** The languages in which a folded word says nothing; in a query of unknown language, one is enough. */
export const stopWordIn = (word: string): readonly Locale[] => LANGUAGES_OF.get(word) ?? NONE;
