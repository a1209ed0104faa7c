import type { mail as english } from '../en/mail.js';

export const mail: Readonly<Record<keyof typeof english, string>> = {
  'mail.greeting': 'Bonjour {name},',
  'mail.greeting.plain': 'Bonjour,',
  'mail.footer':
    'Ce message a été envoyé par {sender} avec Undersigned, où des coalitions réunissent les signatures de leurs déclarations communes.',
  'mail.footer.ignore': 'Si vous ne l’attendiez pas, vous pouvez l’ignorer : rien n’est signé sans vous.',
  'mail.footer.stop': 'Ne plus recevoir de messages sur cette déclaration :',
  'mail.link.copy': 'Ou copiez cette adresse dans votre navigateur :',
  'mail.link.personal':
    'Ce lien est personnel. Quiconque le possède peut agir en votre nom : merci de ne pas le transmettre.',

  'mail.label': '{label} :',
  'mail.fact.statement': 'Déclaration',
  'mail.fact.printedName': 'Nom tel qu’imprimé',
  'mail.fact.organization': 'Organisation',
  'mail.fact.deadline': 'Date limite',
  'mail.fact.deadlineBefore': 'Ancienne date limite',
  'mail.fact.deadlineNow': 'Nouvelle date limite',
  'mail.fact.version': 'Version signée',
  'mail.fact.hash': 'Empreinte du texte',
  'mail.fact.code': 'Code du reçu',
  'mail.fact.visibility': 'Comment vous apparaissez',
  'mail.fact.reason': 'Motif indiqué',
  'mail.fact.closedAt': 'Clôture',
  'mail.fact.organizations': 'Organisations signataires',

  'mail.visibility.public': 'Nom public',
  'mail.visibility.recipients': 'Nom communiqué aux seuls destinataires de la déclaration',
  'mail.visibility.counted': 'Compté, jamais nommé',
  'mail.visibility.sealed': 'Connu des seuls coordinateurs, non compté en public',

  'mail.role.owner': 'propriétaire',
  'mail.role.coordinator': 'coordination',
  'mail.role.reviewer': 'examen des signatures',
  'mail.role.exporter': 'exportation',
  'mail.role.viewer': 'lecture',

  'mail.member-invited.subject': 'Invitation à travailler avec {coalition}',
  'mail.member-invited.body': '{inviter} vous invite à rejoindre {coalition} sur Undersigned (rôle : {role}).',
  'mail.member-invited.body.noInviter': 'Vous êtes invité à rejoindre {coalition} sur Undersigned (rôle : {role}).',
  'mail.member-invited.action': 'Accepter et choisir un mot de passe',
  'mail.member-invited.expires': 'Le lien sert une seule fois, jusqu’au {deadline}.',

  'mail.password-reset.subject': 'Choisir un nouveau mot de passe',
  'mail.password-reset.body': 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour cette adresse.',
  'mail.password-reset.action': 'Choisir un nouveau mot de passe',
  'mail.password-reset.expires': 'Le lien sert une seule fois, jusqu’au {deadline}.',
  'mail.password-reset.ignore': 'Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',

  'mail.invitation.subject': 'Une invitation de {coalition}',
  'mail.invitation.body': '{coalition} invite {organization} à signer une déclaration commune.',
  'mail.invitation.body.noOrganization': '{coalition} vous invite à signer une déclaration commune.',
  'mail.invitation.note': '{inviter} vous écrit :',
  'mail.invitation.note.noInviter': 'Un mot pour vous :',
  'mail.invitation.action': 'Lire la déclaration et répondre',
  'mail.invitation.how':
    'Aucun compte n’est nécessaire. Vous pouvez lire le texte entier, le soumettre à votre conseil, signer ou décliner.',

  'mail.sign-on-confirmation.subject': 'Merci de confirmer votre adresse pour {coalition}',
  'mail.sign-on-confirmation.body':
    'Cette adresse a été indiquée lorsque {printedName} a été inscrit comme signataire. Merci de confirmer qu’elle est la vôtre. La signature ne compte pas avant cela.',
  'mail.sign-on-confirmation.action': 'Confirmer cette adresse',
  'mail.sign-on-confirmation.expires': 'Le lien est valable jusqu’au {deadline}.',

  'mail.sign-on-received.subject': '{coalition} : votre reçu',
  'mail.sign-on-received.body':
    'Nous avons reçu la signature de {printedName}. Voici votre reçu ; merci de le conserver. La coalition vérifie maintenant la signature et vous tiendra au courant.',
  'mail.sign-on-received.action': 'Ouvrir votre page',
  'mail.sign-on-received.how':
    'Votre page montre ce que vous avez approuvé et l’état de votre signature ; vous pouvez y retirer votre signature.',

  'mail.sign-on-approved.subject': '{coalition} : votre signature est acceptée',
  'mail.sign-on-approved.body': '{coalition} a accepté la signature de {printedName}. Merci.',
  'mail.sign-on-approved.action': 'Ouvrir votre page',
  'mail.sign-on-approved.statement': 'La déclaration se trouve ici :',

  'mail.sign-on-rejected.subject': '{coalition} : au sujet de votre signature',
  'mail.sign-on-rejected.body':
    '{coalition} n’a pas retenu la signature de {printedName}. Le nom n’est ni imprimé ni compté.',
  'mail.sign-on-rejected.action': 'Ouvrir votre page',
  'mail.sign-on-rejected.how': 'Si vous pensez qu’il s’agit d’une erreur, merci d’écrire à la coalition.',

  'mail.sign-on-withdrawn.subject': '{coalition} : votre signature est retirée',
  'mail.sign-on-withdrawn.body':
    'La signature de {printedName} est retirée. Le nom ne figure sur aucune liste établie à partir de maintenant. Les fichiers déjà publiés ne peuvent pas être rappelés ; le retrait est consigné à leur côté.',
  'mail.sign-on-withdrawn.action': 'Ouvrir votre page',
  'mail.sign-on-withdrawn.notYou': 'Si ce retrait ne vient pas de vous, merci de prévenir la coalition aussitôt.',

  'mail.deadline-reminder.subject': 'Un rappel de {coalition}',
  'mail.deadline-reminder.body':
    'Une déclaration commune attend encore la réponse de {organization}. Après la date limite, elle ne pourra plus être signée.',
  'mail.deadline-reminder.body.noOrganization':
    'Une déclaration commune attend encore votre réponse. Après la date limite, elle ne pourra plus être signée.',
  'mail.deadline-reminder.action': 'Lire la déclaration et répondre',

  'mail.statement-closed.subject': '{coalition} : la signature est close',
  'mail.statement-closed.body':
    'La signature de la déclaration commune est close. La coalition prépare maintenant le texte final avec ses signataires.',
  'mail.statement-closed.action': 'Ouvrir la page',

  'mail.deadline-extended.subject': '{coalition} : plus de temps pour signer',
  'mail.deadline-extended.body':
    'La date limite de la déclaration commune est repoussée. Une signature déjà donnée reste valable ; vous n’avez rien à faire.',
  'mail.deadline-extended.action': 'Ouvrir la page',

  'mail.sign-on-needs-review.subject': '{coalition} : une signature vous attend',
  'mail.sign-on-needs-review.body': '{printedName} a signé et attend une décision.',
  'mail.sign-on-needs-review.waiting':
    '{waiting, plural, one {# signature attend dans la boîte.} other {# signatures attendent dans la boîte.}}',
  'mail.sign-on-needs-review.action': 'Ouvrir la boîte',
};
