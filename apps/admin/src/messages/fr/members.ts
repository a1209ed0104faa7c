import type { members as en } from '../en/members.js';

export const members: Record<keyof typeof en, string> = {
  'members.title': 'Membres',
  'members.lead':
    'Les personnes qui travaillent aux déclarations de cette coalition. Les signataires n’ont pas besoin de compte.',
  'members.invite': 'Inviter un membre',
  'members.invite.submit': 'Envoyer l’invitation',
  'members.invited': 'Une invitation est envoyée à {email}',
  'members.name': 'Nom',
  'members.role': 'Rôle',
  'members.roleOf': 'Rôle de {name}',
  'members.you': 'Vous',
  'members.since': 'inscription :',
  'members.removeName': 'Retirer {name}',
  'members.remove.title': 'Retirer {name} ?',
  'members.remove.text': 'La personne perd l’accès immédiatement. Ce qu’elle a fait reste au journal.',
  'members.roles': 'Ce que permettent les rôles',
  'role.owner.may': 'Tout, y compris les membres et la coalition elle-même.',
  'role.coordinator.may':
    'Rédige et publie les déclarations, invite les organisations, décide des signatures, exporte.',
  'role.reviewer.may': 'Décide des signatures et tient le registre.',
  'role.exporter.may': 'Lit les déclarations et produit les fichiers définitifs.',
  'role.viewer.may': 'Lit les déclarations, sans les personnes derrière les organisations.',
  'coalition.title': 'Coalition',
  'coalition.lead': 'Le nom est montré à toute personne invitée.',
  'coalition.name': 'Nom',
  'coalition.language': 'Langue habituelle des courriels',
};
