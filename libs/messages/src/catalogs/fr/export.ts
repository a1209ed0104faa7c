import type { exportLabels as english } from '../en/export.js';

export const exportLabels: Readonly<Record<keyof typeof english, string>> = {
  'export.notes': 'Notes',
  'export.signatories': 'Signataires',
  'export.contact': 'Contact',
  'export.phone': 'Téléphone',
  'export.email': 'Adresse électronique',
  'export.note': 'Note {note}',
  'export.backToText': 'Retour au texte',
  'export.provenance': 'Version {version}, texte et signataires au {date}.',
  'export.draft': 'Projet',
  'export.draft.watermark': 'PROJET',
  'export.demands': 'Ce que nous demandons',
  'export.asOf': 'Au {date}',
  'export.page': 'Page {page} sur {total}',
  'export.version': 'Version {version}',
  'export.organizations': '{count, plural, =0 {Aucune organisation} one {# organisation} other {# organisations}}',
  'export.individuals': '{count, plural, =0 {Aucune personne} one {# personne} other {# personnes}}',
  'export.unnamed':
    '{count, plural, =0 {} one {Et # autre qui n’est pas nommée.} other {Et # autres qui ne sont pas nommées.}}',
  'export.hash': 'Empreinte (SHA-256)',
  'export.verify': 'Vérifier ce texte sur {address}',
  'export.column.number': 'Numéro',
  'export.column.name': 'Nom',
  'export.column.acronym': 'Sigle',
  'export.column.country': 'Pays',
  'export.column.kind': 'Type',
  'export.problem.storage':
    'L’espace où les fichiers sont conservés ne les accepte pas. De nouveaux essais suivent ; ensuite, prévenez l’exploitant.',
  'export.problem.time_limit': 'La création d’un fichier a pris trop de temps. Réessayez à un moment plus calme.',
  'export.problem.not_printable':
    'Le texte n’a pas pu être imprimé. Choisissez un autre format et prévenez l’exploitant.',
  'export.problem.interrupted':
    'Le travail a été interrompu trop souvent. Demandez moins de formats à la fois et prévenez l’exploitant.',
  'export.problem.unexpected':
    'Les fichiers n’ont pas pu être créés. Réessayez ; en cas de nouvel échec, prévenez l’exploitant.',
};
