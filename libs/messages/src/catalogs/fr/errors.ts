import type { errorDetails as englishDetails, errors as english } from '../en/errors.js';

export const errors: Readonly<Record<keyof typeof english, string>> = {
  'error.request.invalid': 'Un élément envoyé n’est pas correct. Vérifiez les champs signalés et envoyez à nouveau.',
  'error.request.too_large': 'C’est trop volumineux. Envoyez un fichier plus petit ou un texte plus court.',
  'error.request.not_found': 'Rien ne se trouve à cette adresse. Vérifiez-la, ou repartez de la première page.',
  'error.request.rate_limited': 'Trop de requêtes en peu de temps. Attendez quelques minutes et réessayez.',
  'error.request.precondition_required': 'La révision que vous avez modifiée manque. Rechargez la page et réessayez.',
  'error.request.idempotency_mismatch':
    'Cette clé a déjà servi à autre chose. Envoyez la requête avec une nouvelle clé.',
  'error.request.in_progress':
    'La même requête est encore en cours. Attendez un instant, puis vérifiez si elle est arrivée.',
  'error.request.origin_refused':
    'La requête venait d’un autre site et a été refusée. Ouvrez la page ici et réessayez.',
  'error.session.required': 'Vous n’êtes pas connecté. Connectez-vous et réessayez.',
  'error.session.invalid_credentials':
    'Adresse et mot de passe ne correspondent pas. Réessayez, ou demandez un nouveau mot de passe.',
  'error.session.throttled':
    'Trop de tentatives de connexion. Attendez quelques minutes, ou demandez un nouveau mot de passe.',
  'error.access.denied': 'Votre rôle ne le permet pas. Adressez-vous à un propriétaire de la coalition.',
  'error.account.link_invalid': 'Ce lien a expiré ou a déjà servi. Demandez-en un nouveau.',
  'error.account.email_taken': 'Un compte existe avec cette adresse. Connectez-vous avec lui.',
  'error.account.password_too_weak':
    'Ce mot de passe est trop facile à deviner. Choisissez-en un plus long, par exemple quatre mots sans lien.',
  'error.member.already_in_coalition': 'Cette personne est déjà membre. Changez son rôle dans la liste des membres.',
  'error.member.last_owner': 'Une coalition a besoin d’un propriétaire. Nommez d’abord quelqu’un d’autre.',
  'error.coalition.slug_taken': 'Ce nom court est pris. Choisissez-en un autre.',
  'error.statement.not_found':
    'Cette déclaration n’existe pas, ou vous ne pouvez pas la voir. Revenez à la liste des déclarations.',
  'error.statement.slug_taken': 'Cette adresse est prise par une autre déclaration. Choisissez-en une autre.',
  'error.statement.slug_fixed':
    'L’adresse de cette déclaration est déjà publique et les liens doivent rester valables. Elle reste telle quelle.',
  'error.statement.read_only':
    'Cette déclaration est diffusée, archivée ou retirée : son texte ne change plus. Créez plutôt une nouvelle déclaration.',
  'error.statement.document_invalid':
    'Le texte ne peut pas être gardé sous cette forme. Annulez la dernière modification et réessayez.',
  'error.statement.draft_stale':
    'Quelqu’un d’autre a enregistré le projet entre-temps. Comparez les deux textes et enregistrez à nouveau.',
  'error.statement.transition_not_allowed':
    'La déclaration ne peut pas passer à cette étape. Rechargez la page pour voir les étapes possibles.',
  'error.statement.not_publishable':
    'Le texte n’est pas prêt à être publié. Réglez ce que les contrôles signalent, puis publiez.',
  'error.statement.version_immutable':
    'Une version publiée ne change jamais. Modifiez le projet et publiez une nouvelle version.',
  'error.statement.deadline_passed': 'La date limite est passée. Pour continuer, fixez d’abord une date plus tardive.',
  'error.statement.deadline_not_later':
    'Une fois la déclaration ouverte, sa date limite ne peut qu’être repoussée. Choisissez une date plus tardive.',
  'error.statement.needs_version': 'Rien n’est encore publié. Publiez d’abord une version du texte.',
  'error.statement.reason_required': 'Cette étape demande un motif que le public pourra lire. Écrivez-le et réessayez.',
  'error.import.unreadable':
    'Ce fichier ne peut pas être lu comme du texte. Enregistrez-le en texte brut UTF-8, ou collez le texte.',
  'error.import.too_large': 'Ce texte est trop volumineux pour être importé. Importez-le par morceaux.',
  'error.import.changed_since_preview': 'Le texte diffère de ce que vous avez relu. Relisez-le avant de confirmer.',
  'error.organization.not_found':
    'Cette organisation n’existe pas, ou elle a été fusionnée avec une autre. Cherchez son nom dans le registre.',
  'error.organization.changed':
    'Quelqu’un d’autre a modifié cette organisation entre-temps. Rechargez-la et réessayez.',
  'error.organization.merge_with_itself':
    'Une organisation ne peut pas être fusionnée avec elle-même. Choisissez-en deux différentes.',
  'error.organization.merge_conflict':
    'Les deux organisations sont invitées à la même déclaration, ou l’ont signée. Révoquez ou retirez d’abord l’une des deux.',
  'error.contact.not_found': 'Ce contact n’existe pas. Ouvrez l’organisation et regardez ses contacts.',
  'error.invitation.not_found': 'Cette invitation n’existe pas. Revenez à la liste des invitations.',
  'error.invitation.link_unknown': 'Ce lien n’est pas valable. Vérifiez qu’il est complet, ou demandez-en un nouveau.',
  'error.invitation.transition_not_allowed':
    'Cette invitation a déjà une réponse ou est terminée. Créez une nouvelle invitation.',
  'error.invitation.already_invited':
    'Cette organisation est déjà invitée. Envoyez un rappel, ou révoquez la première invitation.',
  'error.invitation.reminder_not_due':
    'Un rappel n’est pas encore possible : réponse reçue, dernier message trop récent ou nombre de rappels atteint. Réessayez plus tard.',
  'error.sign_on.not_found': 'Cette signature n’existe pas. Revenez à la boîte.',
  'error.sign_on.not_open':
    'Cette déclaration n’est pas ouverte à la signature en ce moment. Lisez-la, ou écrivez à la coalition.',
  'error.sign_on.text_changed': 'Le texte a changé pendant votre lecture. Lisez la nouvelle version, puis signez.',
  'error.sign_on.duplicate': 'Ceci a déjà été envoyé. Cherchez le reçu dans votre messagerie.',
  'error.sign_on.already_decided':
    'Quelqu’un a décidé de cette signature entre-temps. Rechargez-la pour voir la décision.',
  'error.sign_on.transition_not_allowed':
    'La signature ne peut pas passer à cette étape. Rechargez-la pour voir où elle en est.',
  'error.sign_on.link_unknown': 'Ce lien n’est pas valable. Utilisez le lien de votre dernier message.',
  'error.message.not_found': 'Ce message n’existe pas. Revenez à la liste des messages.',
  'error.message.not_retryable':
    'Seuls les messages en échec ou en attente peuvent être renvoyés. Celui-ci ne le peut pas.',
  'error.export.not_found': 'Ce fichier n’existe pas. Refaites l’exportation.',
  'error.export.not_ready': 'Le fichier est encore en préparation. Réessayez dans un instant.',
  'error.export.failed':
    'Le fichier n’a pas pu être produit. Réessayez ; en cas de nouvel échec, prévenez l’exploitant.',
};

export const errorDetails: Readonly<Record<keyof typeof englishDetails, string>> = {
  'errorDetail.request.rate_limited':
    'Trop de requêtes en peu de temps. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
  'errorDetail.session.throttled':
    'Trop de tentatives de connexion. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}, ou demandez un nouveau mot de passe.',
  'errorDetail.account.password_too_weak':
    '{reason, select, too_short {Ce mot de passe est trop court. Choisissez-en un d’au moins {minimumLength} caractères, par exemple quatre mots sans lien.} contains_address {Ce mot de passe contient votre adresse. Choisissez-en un sans elle, d’au moins {minimumLength} caractères.} other {Ce mot de passe est trop facile à deviner. Choisissez-en un d’au moins {minimumLength} caractères, par exemple quatre mots sans lien.}}',
  'errorDetail.statement.document_invalid':
    '{reason, select, too_long {Le texte est trop long pour être gardé. Raccourcissez-le et enregistrez à nouveau.} too_deep {Des listes sont imbriquées trop profondément. Annulez la dernière modification et enregistrez à nouveau.} link_unsafe {Un lien ne mène ni à une adresse web, ni à une adresse électronique, ni à un téléphone. Corrigez le lien et enregistrez à nouveau.} reference_missing {Un renvoi mène à une note qui n’existe pas. Supprimez le renvoi ou écrivez la note.} duplicate_id {Deux notes partagent une même place. Annulez le dernier collage et enregistrez à nouveau.} other {Le texte ne peut pas être gardé sous cette forme. Annulez la dernière modification et réessayez.}}',
  'errorDetail.sign_on.text_changed':
    'Le texte a changé pendant votre lecture. Lisez la version {version}, puis signez.',
  'errorDetail.sign_on.already_decided':
    '{by} a déjà décidé de cette signature ({at}). Rechargez-la pour voir la décision.',
};
