import type { publicSign as english } from '../en/public-sign.js';

export const publicSign: Readonly<Record<keyof typeof english, string>> = {
  'public.sign.title': 'Signer la déclaration',
  'public.sign.textAbove': 'Vous signez le texte entier ci-dessus, avec ses notes : version {version}.',
  'public.sign.required': 'Tout est nécessaire, sauf mention « facultatif ».',
  'public.sign.optional': 'facultatif',
  'public.sign.step': 'Étape {step} sur {steps}',
  'public.sign.continue': 'Vérifier vos réponses',
  'public.sign.privacy':
    'Votre nom et votre adresse électronique sont chiffrés, vus des seuls coordinateurs et jamais imprimés, sauf si vous signez à titre individuel.',

  'public.sign.capacity': 'Qui signe ?',
  'public.sign.capacity.organization': 'Une organisation',
  'public.sign.capacity.organization.hint': 'Je signe au nom de mon organisation.',
  'public.sign.capacity.individual': 'Une personne',
  'public.sign.capacity.individual.hint': 'Je signe en mon nom propre.',

  'public.sign.organization': 'Nom de l’organisation',
  'public.sign.organization.hint': 'Exactement comme il doit être imprimé, dans sa langue et son écriture.',
  'public.sign.acronym': 'Sigle',
  'public.sign.acronym.hint': 'Imprimé entre parenthèses après le nom.',
  'public.sign.country': 'Pays',
  'public.sign.country.hint': 'Où l’organisation est établie.',
  'public.sign.country.none': 'Ne pas l’indiquer',
  'public.sign.website': 'Site web',
  'public.sign.website.hint': 'Aide la coalition à vous connaître ; il n’est pas imprimé.',
  'public.sign.person': 'Votre nom',
  'public.sign.person.hint': 'Pour les seuls coordinateurs.',
  'public.sign.person.hint.individual': 'Exactement comme il doit être imprimé.',
  'public.sign.role': 'Votre fonction dans l’organisation',
  'public.sign.role.hint': 'Par exemple directrice ou membre du conseil. Pour les seuls coordinateurs.',
  'public.sign.email': 'Votre adresse électronique',
  'public.sign.email.hint': 'Nous y envoyons le reçu et le lien pour retirer la signature. Elle n’est jamais publiée.',
  'public.sign.email.confirm':
    'Nous vous demanderons de confirmer cette adresse : ouvrez le lien du message que nous envoyons.',
  'public.sign.messageLanguage': 'Langue de nos messages',
  'public.sign.note': 'Un mot aux coordinateurs',
  'public.sign.note.hint': 'Il n’est pas publié.',
  'public.sign.printedAs': 'Imprimé ainsi',
  'public.sign.printedAs.hint': 'Voici comment le nom figurera dans la liste.',

  'public.visibility.title': 'Comment pouvons-nous montrer le nom ?',
  'public.visibility.public': 'Publiquement',
  'public.visibility.public.hint': 'Le nom figure dans la liste publique et dans tous les fichiers publiés.',
  'public.visibility.recipients': 'Aux seuls destinataires',
  'public.visibility.recipients.hint':
    'Le nom figure dans ce qui est remis aux destinataires, et nulle part en public. Il compte dans le nombre public.',
  'public.visibility.counted': 'Comme un nombre seulement',
  'public.visibility.counted.hint':
    'Vous êtes compté. Le nom n’est imprimé nulle part ; les coordinateurs le connaissent.',
  'public.visibility.sealed': 'Pas du tout',
  'public.visibility.sealed.hint':
    'Seuls les coordinateurs savent que vous soutenez la déclaration. Vous n’êtes pas compté en public.',

  'public.sign.authority': 'Je suis habilité à signer pour cette organisation.',
  'public.sign.authority.hint': 'Si votre conseil doit d’abord décider, revenez ensuite par le même lien.',
  'public.sign.consent.title': 'Votre accord',
  'public.sign.consent.label': 'Je suis d’accord',

  'public.sign.errors.title': '{count, plural, one {Une réponse est à revoir} other {# réponses sont à revoir}}',
  'public.sign.error.required': 'Merci de remplir ce champ.',
  'public.sign.error.invalid': 'Merci de vérifier cette réponse.',
  'public.sign.error.too_long': 'Merci de raccourcir à {maximum} caractères au plus.',
  'public.sign.error.capacity': 'Merci d’indiquer si une organisation ou une personne signe.',
  'public.sign.error.organization': 'Merci d’indiquer le nom de l’organisation.',
  'public.sign.error.organization.too_long':
    'Ce nom est trop long. Merci de le raccourcir à {maximum} caractères au plus.',
  'public.sign.error.acronym':
    'Merci de raccourcir le sigle à {maximum} caractères au plus, ou de laisser le champ vide.',
  'public.sign.error.country': 'Merci de choisir un pays dans la liste, ou de ne pas l’indiquer.',
  'public.sign.error.website': 'Merci d’indiquer le site avec https:// au début, ou de laisser le champ vide.',
  'public.sign.error.person': 'Merci d’indiquer votre nom.',
  'public.sign.error.role': 'Merci d’indiquer votre fonction dans l’organisation.',
  'public.sign.error.email': 'Merci d’indiquer une adresse comme nom@example.org.',
  'public.sign.error.visibility': 'Merci de choisir comment nous pouvons montrer le nom.',
  'public.sign.error.authority': 'Merci de confirmer que vous pouvez signer pour l’organisation.',
  'public.sign.error.consent': 'Merci de donner votre accord au texte, ou de quitter cette page sans signer.',
  'public.sign.error.language': 'Merci de choisir une des langues proposées.',
  'public.sign.error.note': 'Merci de raccourcir le mot à {maximum} caractères au plus.',
  'public.sign.error.characters':
    'Ce champ contient des caractères impossibles à imprimer. Merci de le saisir à nouveau.',

  'public.check.title': 'Vérifier vos réponses',
  'public.check.intro': 'Rien n’est encore envoyé.',
  'public.check.change': 'Modifier',
  'public.check.change.what': 'Modifier : {what}',
  'public.check.text': 'Vous approuvez la version {version} de « {title} ».',
  'public.check.empty': 'non indiqué',
  'public.check.submit': 'Signer maintenant',
  'public.check.textChanged':
    'Le texte a changé pendant votre visite. Merci de lire la version {version} avant de signer.',

  'public.receipt.title': 'Merci, votre signature est reçue',
  'public.receipt.title.confirm': 'Encore une étape : confirmer votre adresse',
  'public.receipt.confirm':
    'Nous avons envoyé un message à {email}. Ouvrez le lien qu’il contient : la signature ne compte pas avant cela.',
  'public.receipt.confirm.missing':
    'Pas de message après dix minutes ? Regardez parmi les indésirables, puis signez à nouveau avec la bonne adresse.',
  'public.receipt.next': 'La coalition vérifie maintenant la signature. Vous aurez de nos nouvelles par courriel.',
  'public.receipt.approved': 'La signature est acceptée et compte dès maintenant.',
  'public.receipt.code': 'Code du reçu',
  'public.receipt.code.hint': 'Merci de conserver ce code. Il prouve ce que vous avez approuvé et quand.',
  'public.receipt.version': 'Version signée',
  'public.receipt.time': 'Date et heure',
  'public.receipt.ownPage': 'Ouvrir votre page',
  'public.receipt.statement': 'Retour à la déclaration',
};
