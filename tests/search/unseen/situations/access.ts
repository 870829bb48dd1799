import type { Line } from '../../query.ts';

// kind: trouble; access and the people behind it
export const ACCESS_TROUBLE: readonly Line[] = [
  [
    'en',
    'new phone, the six digit code app is empty and I cannot get into my account',
    'guide:basics/locked-out',
  ],
  ['en', "forgot which email I signed up with years ago, can't get in", 'guide:basics/locked-out'],
  ['en', 'some guy in another country ordered 14 machines with my account, help', 'guide:basics/locked-out'],
  [
    'en',
    'my husband passed away and I keep getting bills for his website',
    'guide:basics/somebody-else-holds-the-keys',
  ],
  [
    'en',
    'we liquidate the company next month, the liquidator wants every contract ended',
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/close-your-account',
  ],
  [
    'en',
    'the web guy who built our site ghosted us and he is the owner of everything',
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/leave-a-reseller',
  ],
  [
    'en',
    'Our treasurer left the club in a fight and he alone has the login',
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/who-may-cancel',
  ],
  [
    'en',
    "I pay every bill but I am only billing contact, it won't let me stop anything",
    'guide:basics/who-may-cancel',
    'guide:basics/button-missing',
  ],
  [
    'en',
    'how do I make my colleague the admin contact before I quit the firm',
    'guide:basics/who-may-cancel',
  ],
  [
    'en',
    'agency went bankrupt and they hosted our shop',
    'guide:basics/leave-a-reseller',
    'guide:basics/somebody-else-holds-the-keys',
  ],
  ['fr', "je reçois plus le code sur mon ancien portable et impossible d'entrer", 'guide:basics/locked-out'],
  [
    'fr',
    "mot de passe oublié et l'adresse mail du compte existe plus depuis longtemps",
    'guide:basics/locked-out',
  ],
  ['fr', "on s'est fait pirater le compte client, le mdp a été changé", 'guide:basics/locked-out'],
  [
    'fr',
    'mon père est décédé, il avait un site et une adresse mail, comment tout arrêter',
    'guide:basics/somebody-else-holds-the-keys',
  ],
  [
    'fr',
    "liquidation judiciaire, qui doit mettre fin aux contrats d'hébergement",
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/close-your-account',
  ],
  [
    'fr',
    'notre prestataire web ne répond plus au téléphone depuis trois mois et tout est à son nom',
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/leave-a-reseller',
  ],
  [
    'fr',
    "l'ex trésorière garde les identifiants et refuse de nous les donner",
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/who-may-cancel',
  ],
  [
    'fr',
    "je suis contact technique seulement, ai-je le droit d'arrêter le serveur",
    'guide:basics/who-may-cancel',
    'guide:basics/button-missing',
  ],
  ['fr', 'passer la main à mon successeur avant mon départ à la retraite', 'guide:basics/who-may-cancel'],
];

// kind: phone; access and the people behind it
export const ACCESS_PHONE: readonly Line[] = [
  ['en', 'cant login no code pls help', 'guide:basics/locked-out'],
  ['en', 'somebody hacked me orderd servers on my card what do i do', 'guide:basics/locked-out'],
  ['fr', 'jarrive plus a me connecter a mon espace client', 'guide:basics/locked-out'],
  [
    'fr',
    'compte au nom de mon ex comment faire pour arreter',
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/who-may-cancel',
  ],
  [
    'fr',
    'bonjour voilà ma société est radiée depuis mars et je suis encore prélevé comment on ferme tout',
    'guide:basics/close-your-account',
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/it-failed',
  ],
  [
    'en',
    "my dad died in may and the bank keeps paying for some server he had and we don't have any of his passwords",
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/locked-out',
  ],
  [
    'fr',
    "ma collègue est partie à la concurrence et c'est elle qui avait le compte avec tous nos serveurs dessus comment on récupère",
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/who-may-cancel',
  ],
];

// kind: agent; access and the people behind it
export const ACCESS_AGENT: readonly Line[] = [
  ['en', 'holder deceased, heir on line, which papers', 'guide:basics/somebody-else-holds-the-keys'],
  ['en', 'cust lost u2f key, emerg codes gone', 'guide:basics/locked-out'],
  [
    'en',
    'NIC admin = ex employee, cust = NIC billing, wants out',
    'guide:basics/who-may-cancel',
    'guide:basics/somebody-else-holds-the-keys',
  ],
  [
    'fr',
    "dirigeant parti, compte perso de l'ancien salarié, client veut couper",
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/who-may-cancel',
  ],
  ['fr', 'perte double auth, quels justificatifs', 'guide:basics/locked-out'],
];

// kind: mixed; access and the people behind it
export const ACCESS_MIXED: readonly Line[] = [
  ['fr', 'two factor perdu, je peux plus faire de login', 'guide:basics/locked-out'],
  [
    'en',
    'mon associé est parti with the password, who can cancel',
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/who-may-cancel',
  ],
  [
    'fr',
    "j'ai lost mon accès admin, le webmaster a tout en son nom",
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/leave-a-reseller',
    'guide:basics/who-may-cancel',
  ],
];
