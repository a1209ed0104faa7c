import type { publicSign as english } from '../en/public-sign.js';

export const publicSign: Readonly<Record<keyof typeof english, string>> = {
  'public.sign.title': 'Signer la déclaration',
  'public.sign.byInvitation':
    'Cette déclaration se signe sur invitation. Si vous êtes invité, ouvrez le lien de votre message.',
  'public.sign.organization.hint.both':
    'Exactement comme il doit être imprimé, dans sa langue et son écriture. Particuliers : votre employeur, si vous voulez.',
  'public.sign.person.hint.both':
    'Organisations : pour les seuls coordinateurs. Particuliers : exactement comme il doit être imprimé.',
  'public.sign.authority.hint.both':
    'Pour les organisations. Si votre conseil doit d’abord décider, revenez ensuite avec le même lien.',
  'public.sign.tooMany':
    'Beaucoup de signatures ont été envoyées avec cette adresse en peu de temps. Merci d’attendre une heure et de réessayer.',
  'public.sign.tryAgain':
    'Quelque chose s’est interposé. Merci de vérifier vos réponses et de les envoyer encore une fois.',
  'public.sign.textAbove': 'Vous signez le texte entier ci-dessus, avec ses notes : version {version}.',
  'public.sign.required': 'Tout est nécessaire, sauf mention « facultatif ».',
  'public.sign.optional': 'facultatif',
  'public.sign.step': 'Étape {step} sur {steps}',
  'public.sign.continue': 'Vérifier vos réponses',
  'public.sign.privacy':
    'Votre nom et votre adresse électronique ne sont vus que des coordinateurs et ne sont jamais imprimés, sauf si vous signez à titre individuel.',

  'public.sign.capacity': 'Qui signe ?',
  'public.sign.capacity.organization': 'Une organisation',
  'public.sign.capacity.organization.hint': 'Je signe au nom de mon organisation.',
  'public.sign.capacity.individual': 'Une personne',
  'public.sign.capacity.individual.hint': 'Je signe en mon nom propre.',

  'public.sign.organizationName': 'Nom de l’organisation',
  'public.sign.organizationName.hint': 'Exactement comme il doit être imprimé, dans sa langue et son écriture.',
  'public.sign.organizationName.individual': 'Organisation dont vous faites partie',
  'public.sign.organizationName.individual.hint':
    'Imprimée après votre nom. Laissez le champ vide si elle ne doit pas l’être.',
  'public.sign.acronym': 'Sigle',
  'public.sign.acronym.hint': 'Imprimé entre parenthèses après le nom.',
  'public.sign.country': 'Pays',
  'public.sign.country.hint': 'Où l’organisation est établie.',
  'public.sign.contactName': 'Votre nom',
  'public.sign.contactName.hint': 'Pour les seuls coordinateurs.',
  'public.sign.contactName.hint.individual': 'Exactement comme il doit être imprimé.',
  'public.sign.role': 'Votre fonction dans l’organisation',
  'public.sign.role.hint': 'Par exemple directrice ou membre du conseil. Pour les seuls coordinateurs.',
  'public.sign.email': 'Votre adresse électronique',
  'public.sign.email.hint': 'Nous y envoyons le reçu et le lien pour retirer la signature. Elle n’est jamais publiée.',
  'public.sign.email.confirm':
    'Nous vous demanderons de confirmer cette adresse : ouvrez le lien du message que nous envoyons.',
  'public.sign.messageLanguage': 'Langue de nos messages',
  'public.sign.printedAs': 'Imprimé ainsi',
  'public.sign.printedAs.hint': 'Voici comment le nom figurera dans la liste.',

  'public.sign.visibility': 'Comment pouvons-nous montrer le nom ?',
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
  'public.sign.consent': 'Je suis d’accord',

  'public.sign.errors.title': '{count, plural, one {Une réponse est à revoir} other {# réponses sont à revoir}}',
  'public.sign.error.required': 'Merci de remplir ce champ.',
  'public.sign.error.invalid': 'Merci de vérifier cette réponse.',
  'public.sign.error.too_long': 'C’est trop long. Merci de raccourcir.',
  'public.sign.error.no_letters': 'Merci de l’écrire avec des lettres.',
  'public.sign.error.unknown_country': 'Merci de choisir un pays dans la liste.',
  'public.sign.error.invalid_email': 'Merci d’indiquer une adresse comme nom@example.org.',
  'public.sign.error.not_offered': 'Merci de choisir une des réponses proposées.',
  'public.sign.error.must_be_confirmed': 'Merci de cocher cette case pour continuer.',
  'public.sign.error.capacity.required': 'Merci d’indiquer si une organisation ou une personne signe.',
  'public.sign.error.organizationName.required': 'Merci d’indiquer le nom de l’organisation.',
  'public.sign.error.country.required': 'Merci de choisir un pays.',
  'public.sign.error.contactName.required': 'Merci d’indiquer votre nom.',
  'public.sign.error.role.required': 'Merci d’indiquer votre fonction dans l’organisation.',
  'public.sign.error.email.required': 'Merci d’indiquer votre adresse électronique : le reçu y est envoyé.',
  'public.sign.error.visibility.required': 'Merci de choisir comment nous pouvons montrer le nom.',
  'public.sign.error.authority.must_be_confirmed': 'Merci de confirmer que vous pouvez signer pour l’organisation.',
  'public.sign.error.consent.must_be_confirmed':
    'Merci de donner votre accord au texte, ou de quitter cette page sans signer.',

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
