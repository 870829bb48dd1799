// No access, the wrong person holds it, somebody has died, the company closes.
import type { Line } from '../../query.ts';

const LOCKED = ['guide:basics/locked-out'] as const;
const KEYS = ['guide:basics/somebody-else-holds-the-keys'] as const;
const KEYS_OR_WHO = ['guide:basics/somebody-else-holds-the-keys', 'guide:basics/who-may-cancel'] as const;
const AGENCY = ['guide:basics/leave-a-reseller', 'guide:basics/somebody-else-holds-the-keys'] as const;
const CLOSED = ['guide:basics/close-your-account', 'guide:basics/somebody-else-holds-the-keys'] as const;

// kind: trouble
export const ACCESS_TROUBLE: readonly Line[] = [
  ['en', 'lost my 2FA phone cannot log in to cancel', ...LOCKED],
  ['en', "can't log in", ...LOCKED],
  ['en', 'lost two factor device', ...LOCKED],
  ['en', 'my my host account was hacked and someone ordered servers', ...LOCKED],
  ['en', 'new phone, the code app is empty, I am stuck outside my account', ...LOCKED],
  ['en', 'password reset goes to a mailbox that no longer exists', ...LOCKED],
  ['en', 'somebody got into our account and changed the email address', ...LOCKED],
  ['en', 'there are four servers on my bill that I never ordered, I think I was hacked', ...LOCKED],
  ['en', 'the guy who set everything up quit and took the login with him', ...KEYS_OR_WHO],
  ['en', 'account still belongs to an employee we fired', ...KEYS_OR_WHO],
  ['en', 'my husband passed away, his website keeps being charged', ...KEYS],
  ['en', 'father died he had hosting what do I send you', ...KEYS],
  ['en', 'company closed down cancel everything at my host', ...CLOSED],
  [
    'en',
    'we are in liquidation, who has the right to stop the hosting contracts',
    ...KEYS,
    'guide:basics/who-may-cancel',
  ],
  ['en', 'our web agency went bust and nobody answers the phone, the domain is in their name', ...AGENCY],
  ['en', 'freelancer who built my shop vanished and I pay him for the hosting', ...AGENCY],
  [
    'en',
    'I pay from my own card for the club and want out',
    ...KEYS,
    'guide:basics/who-may-cancel',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  [
    'en',
    'it says I am only the technical contact',
    'guide:basics/who-may-cancel',
    'guide:basics/button-missing',
  ],
  ['en', 'can I end a contract without logging in, by letter perhaps', ...LOCKED],
  ['fr', 'compte mon hébergeur piraté serveurs commandés', ...LOCKED],
  ['fr', "l'ancien président de l'association a les codes mon hébergeur", ...KEYS_OR_WHO, ...LOCKED],
  ['fr', 'mon webmaster a disparu, hébergement et domaine à son nom', ...AGENCY],
  ['fr', "j'ai perdu mon téléphone et je n'ai plus les codes pour entrer", ...LOCKED],
  ['fr', 'impossible de me connecter donc impossible de résilier', ...LOCKED],
  ['fr', 'mot de passe oublié et adresse mail fermée depuis longtemps', ...LOCKED],
  ['fr', "quelqu'un s'est introduit dans mon espace client et a pris des machines à 300 euros", ...LOCKED],
  ['fr', 'ma mère est décédée, elle avait un site et le prélèvement continue', ...KEYS],
  ['fr', 'titulaire mort, quels papiers faut-il pour arrêter le contrat', ...KEYS],
  ['fr', 'notre boîte ferme fin juin, il faut tout arrêter', ...CLOSED],
  [
    'fr',
    'liquidation judiciaire de la société, qui peut résilier les serveurs',
    ...KEYS,
    'guide:basics/who-may-cancel',
  ],
  ['fr', "l'agence qui gérait notre site ne répond plus depuis six mois", ...AGENCY],
  ['fr', 'le stagiaire avait créé le compte à son nom, il est parti', ...KEYS_OR_WHO],
  [
    'fr',
    'je ne suis pas le contact administrateur, comment je le deviens',
    'guide:basics/who-may-cancel',
    'guide:basics/somebody-else-holds-the-keys',
  ],
  [
    'fr',
    'je paie avec ma carte perso pour mon ancien associé, comment sortir de là',
    ...KEYS,
    'guide:basics/who-may-cancel',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  ['fr', 'peut on résilier par courrier recommandé sans se connecter', ...LOCKED],
  ['fr', 'impossible de supprimer mon compte mon hébergeur', 'guide:basics/close-your-account'],
  ['fr', 'supprimer mon compte', 'guide:basics/close-your-account'],
  [
    'fr',
    'je veux disparaître de chez vous, effacez toutes mes données personnelles',
    'guide:basics/close-your-account',
  ],
];

// kind: phone
export const ACCESS_PHONE: readonly Line[] = [
  ['en', 'cant login no code', ...LOCKED],
  ['en', 'forgot pasword and wanna cancel', ...LOCKED],
  ['en', 'wipe my whole acount im leaving for good', 'guide:basics/close-your-account'],
  ['en', 'dad passed away domain name what to do', ...KEYS],
  ['fr', 'jarrive plus a me conecter', ...LOCKED],
  ['fr', 'mdp oublier espace client', ...LOCKED],
  ['fr', 'double authentification perdu tel volé', ...LOCKED],
  ['fr', 'webmaster parti avec les codes', ...AGENCY, 'guide:basics/who-may-cancel'],
  ['fr', 'cloturer compte definitivement', 'guide:basics/close-your-account'],
];

// kind: agent
export const ACCESS_AGENT: readonly Line[] = [
  ['en', 'cust lost OTP + backup codes, which docs', ...LOCKED],
  ['en', 'deceased holder procedure', ...KEYS],
  ['en', 'nic admin left company, handover role', ...KEYS_OR_WHO],
  [
    'en',
    'end customer of reseller asks us to cancel',
    'guide:basics/leave-a-reseller',
    'guide:basics/who-may-cancel',
  ],
  ['en', 'account closure prerequisites', 'guide:basics/close-your-account'],
  ['fr', 'cl. bloqué 2FA, pièces à fournir', ...LOCKED],
  ['fr', 'décès titulaire, héritiers, doc ?', ...KEYS],
  ['fr', 'chgt contact admin avant résil', ...KEYS_OR_WHO],
  [
    'fr',
    'client final revendeur demande résil',
    'guide:basics/leave-a-reseller',
    'guide:basics/who-may-cancel',
  ],
];

// kind: mixed
export const ACCESS_MIXED: readonly Line[] = [
  ['fr', 'compte hacked, que faire', ...LOCKED],
  ['fr', 'plus de login, cancel comment faire', ...LOCKED],
  ['en', 'je ne peux pas me connecter, lost password', ...LOCKED],
  ['en', 'delete account / fermer compte client', 'guide:basics/close-your-account'],
];
