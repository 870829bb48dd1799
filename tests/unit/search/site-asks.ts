import type { Ask } from '../../../src/catalogue/schemas/asks.ts';
import { text } from '../catalogue/made.ts';

/** What people ask on the made-up site, with a few examples of each. */

/** An ask; of examples that do not matter, one. */
export const ask = (id: string, answers: readonly string[], fields: Partial<Ask> = {}): Ask => ({
  id,
  answers: [...answers],
  name: text(id),
  elsewhere: false,
  en: [`${id} of {service}`],
  fr: [`${id} du {service}`],
  ...fields,
});

const lines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const END = ask('end', ['plan'], {
  name: text('Cancel', 'Résilier'),
  en: lines(`
    cancel {service}
    cancel my {service}
    terminate {provider} {service}
    how to cancel {service}
    cancel {service} contract
    terminate the {service}
    terminate my {service} contract
    cancel subscription
    cancel my {provider} contract
    terminate subscription at {provider}
    get rid of my {service}
    get rid of the {service}`),
  fr: lines(`
    résilier {service}
    résilier mon {service}
    comment résilier le {service} {provider}
    résiliation {service}
    résiliation abonnement
    résiliation du contrat
    résilier le contrat {provider}
    arrêter mon {service}
    arrêter le {service}
    arrêter abonnement {provider}`),
});

const END_NOW = ask('end-now', ['plan'], {
  name: text('Cancel now', 'Résilier tout de suite'),
  route: 'immediate',
  en: lines(`
    cancel {service} now
    delete {service} now
    delete {service} today
    terminate {service} today
    delete my {service} now
    cancel {service} immediately today
    delete it immediately
    terminate immediately`),
  fr: lines(`
    supprimer {service} maintenant
    supprimer {service} aujourd'hui
    résilier maintenant
    résilier {service} maintenant
    supprimer aujourd'hui le {service}
    arrêter {service} aujourd'hui`),
});

const REFUNDS = ask('refunds', ['basics/refunds', 'basics/ways-to-end'], {
  name: text('Refunds', 'Remboursements'),
  en: lines(`
    refund
    get a refund
    refund from {provider}
    refund for {service}
    money back
    want money back
    my money back for the {service}
    is there a refund when I cancel`),
  fr: lines(`
    remboursement
    remboursement {service}
    remboursement {provider}
    argent rendu
    argent rendu par {provider}
    rendre mon argent
    remboursement après résiliation`),
});

const LOCKED_OUT = ask('locked-out', ['basics/locked-out'], {
  name: text('Locked out', 'Accès perdu'),
  en: lines(`
    forgot password
    password lost
    forgot my password for {service}
    lost my password
    password of {provider} lost
    forgot {provider} password`),
  fr: lines(`
    mot de passe oublié
    mot de passe perdu
    passe oublié {provider}
    oublié mon mot de passe
    mot de passe du {service} perdu`),
});

const TRANSFER = ask('transfer', ['domains/transfer'], {
  name: text('Domain transfer', 'Transfert de domaine'),
  route: 'transfer',
  elsewhere: true,
  en: lines(`
    transfer domain name
    transfer to {other}
    transfer code
    transfer code from {provider}
    transfer my domain name away
    move it to {other}
    move domain name to {other}
    move away`),
  fr: lines(`
    transférer nom de domaine
    transfert chez {other}
    transférer chez {other}
    code de transfert
    transfert ailleurs
    code de transfert {provider}`),
});

const NOT_COVERED = ask('not-covered', ['basics/not-covered'], {
  en: lines(`
    kubernetes cluster
    kubernetes
    end kubernetes cluster
    kubernetes nodes of {provider}
    cancel {other}
    cancel my {other} account
    my {other} account`),
  fr: lines(`
    kubernetes
    cluster kubernetes
    fin du cluster kubernetes
    résilier {other}
    résilier mon {other}`),
});

const UNTREATED = ask('untreated', [], {
  en: lines(`
    install wordpress
    wordpress theme
    weather tomorrow
    weather
    weather report
    install wordpress on {service}
    wordpress plugin`),
  fr: lines(`
    installer wordpress
    installer wordpress sur {service}
    météo demain
    météo
    météo paris
    thème wordpress`),
});

export const ASKS: readonly Ask[] = [END, END_NOW, REFUNDS, LOCKED_OUT, TRANSFER, NOT_COVERED, UNTREATED];
