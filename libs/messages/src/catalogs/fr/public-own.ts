import type { publicOwn as english } from '../en/public-own.js';

export const publicOwn: Readonly<Record<keyof typeof english, string>> = {
  'public.own.title': 'Votre signature',
  'public.own.state': 'Où elle en est',
  'public.own.state.submitted':
    'Nous attendons que vous confirmiez votre adresse électronique. La signature ne compte pas avant cela.',
  'public.own.state.pending': 'La coalition vérifie la signature. Vous n’avez rien à faire.',
  'public.own.state.correction_requested':
    'La coalition vous demande une correction avant de pouvoir accepter la signature.',
  'public.own.state.approved': 'La signature est acceptée et compte.',
  'public.own.state.reconsent_due':
    'Le texte a changé. Merci de lire la nouvelle version et de dire si vous êtes toujours d’accord.',
  'public.own.state.rejected': 'La coalition n’a pas retenu la signature. Elle n’est ni imprimée ni comptée.',
  'public.own.state.withdrawn': 'La signature est retirée. Elle n’est ni imprimée ni comptée.',
  'public.own.state.lapsed':
    'Le texte a changé et aucun nouvel accord n’a été donné à temps. La signature ne compte plus.',
  'public.own.reason': 'Motif : {reason}',
  'public.own.agreed': 'Ce que vous avez approuvé',
  'public.own.agreed.version': 'Version {version}, le {date}',
  'public.own.newer': 'Une version {version} plus récente existe. Votre accord porte sur la version {agreed}.',
  'public.own.code': 'Code du reçu',
  'public.own.hash': 'Empreinte du texte (SHA-256)',
  'public.own.history': 'Ce qui s’est passé',
  'public.own.copy': 'Gardez une copie : imprimez cette page ou enregistrez-la.',
  'public.own.withdraw.title': 'Retirer',
  'public.own.withdraw.hint':
    'Le nom est ôté de toute liste établie à partir de maintenant. Les fichiers déjà publiés ne peuvent pas être rappelés ; le retrait est consigné à leur côté.',
  'public.own.withdraw.reason': 'Motif',
  'public.own.withdraw.reason.hint': 'Pour les seuls coordinateurs.',
  'public.own.withdraw.button': 'Retirer la signature',
  'public.own.withdraw.check': 'Voulez-vous vraiment retirer la signature de {name} ?',
  'public.own.withdraw.confirm': 'Oui, la retirer',
  'public.own.withdraw.keep': 'Non, la garder',
  'public.own.withdraw.done': 'La signature est retirée. Nous vous avons envoyé un message qui le dit.',
  'public.own.withdraw.already': 'Cette signature a déjà été retirée le {date}. Vous n’avez rien à faire.',
  'public.own.signAgain': 'Pour signer à nouveau, ouvrez la déclaration et signez une nouvelle fois.',

  'public.confirm.title': 'Confirmer votre adresse électronique',
  'public.confirm.text': 'Confirmez que {email} est votre adresse et que vous avez envoyé cette signature pour {name}.',
  'public.confirm.button': 'Oui, confirmer',
  'public.confirm.not': 'Si ce n’était pas vous, fermez cette page : sans confirmation, la signature ne compte pas.',
  'public.confirm.done': 'Votre adresse est confirmée.',
  'public.confirm.already': 'Cette adresse était déjà confirmée. Vous n’avez rien à faire.',

  'public.decline.title': 'Décliner l’invitation',
  'public.decline.link': 'Nous ne voulons pas signer',
  'public.decline.text':
    'Vous pouvez dire pourquoi aux coordinateurs. Cela n’est jamais publié, et personne d’autre n’apprend que vous avez été sollicité.',
  'public.decline.reason': 'Motif',
  'public.decline.button': 'Décliner',
  'public.decline.done': 'Merci pour la réponse. Vous ne recevrez plus de rappels.',
  'public.decline.change': 'Si vous changez d’avis, ouvrez à nouveau le lien de l’invitation avant la date limite.',

  'public.postpone.title': 'Il nous faut d’abord un accord interne',
  'public.postpone.text':
    'Dites à la coalition jusqu’à quand. Vous ne recevrez pas de rappel avant ce jour, et le même lien reste valable.',
  'public.postpone.until': 'Jusqu’à quel jour ?',
  'public.postpone.button': 'Le dire à la coalition',
  'public.postpone.done': 'C’est noté : il vous faut jusqu’au {date}. Le même lien vous ramène ici.',
  'public.postpone.error': 'Merci d’indiquer un jour entre demain et l’échéance.',

  'public.invitation.stop.title': 'Ne plus recevoir de messages sur cette déclaration',
  'public.invitation.stop.button': 'Arrêter les messages',
  'public.invitation.stop.done': 'Vous ne recevrez plus de messages sur cette déclaration.',

  'public.closed.title': 'La signature est close',
  'public.closed.text': 'Cette déclaration ne peut plus être signée ; elle a été close le {deadline}.',
  'public.closed.next': 'Vous pouvez toujours la lire. Pour la soutenir malgré tout, écrivez à la coalition.',
  'public.expired.title': 'Ce lien a expiré',
  'public.expired.next': 'Demandez un nouveau lien à la personne qui vous a invité.',
  'public.used.title': 'Ce lien a déjà servi',
  'public.used.next': 'Si vous avez signé, cherchez le message avec votre reçu : il contient le lien vers votre page.',
  'public.revoked.title': 'Ce lien n’est plus valable',
  'public.revoked.next':
    'Un lien plus récent est peut-être dans votre messagerie. Sinon, écrivez à la personne qui vous a invité.',
  'public.outdated.title': 'Un lien plus récent est dans votre boîte',
  'public.outdated.next':
    'L’adresse de cette signature a été confirmée. Utilisez le lien du message qui contient votre reçu.',
  'public.refused.title': 'Ce n’était pas possible',
  'public.notFound.title': 'Rien ici',
  'public.notFound.text': 'Cette page n’existe pas, ou elle n’est pas publique.',
  'public.notFound.next': 'Vérifiez l’adresse : dans les messages, les liens sont parfois coupés en fin de ligne.',
  'public.error.title': 'Une erreur est survenue de notre côté',
  'public.error.next':
    'Rien de ce que vous avez saisi n’a été signé. Merci de revenir en arrière et de réessayer dans quelques minutes.',
  'public.error.code': 'Référence pour l’exploitant : {code}',
  'public.tooMany.title': 'Trop de tentatives',
  'public.tooMany.next': 'Merci d’attendre quelques minutes avant de réessayer.',
};
