import type { exportLabels as english } from '../en/export.js';

export const exportLabels: Readonly<Record<keyof typeof english, string>> = {
  'export.notes': 'Notes',
  'export.signatories': 'Signataires',
  'export.contact': 'Contact',
  'export.draft': 'Projet',
  'export.draft.watermark': 'PROJET',
  'export.demands': 'Ce que nous demandons',
  'export.asOf': 'Au {date}',
  'export.page': 'Page {page} sur {total}',
  'export.version': 'Version {version}',
  'export.organizations': '{count, plural, =0 {Aucune organisation} one {# organisation} other {# organisations}}',
  'export.individuals': '{count, plural, =0 {Aucune personne} one {# personne} other {# personnes}}',
  'export.unnamed':
    '{count, plural, =0 {} one {et # autre qui n’est pas nommée} other {et # autres qui ne sont pas nommées}}',
  'export.hash': 'Empreinte (SHA-256)',
  'export.verify': 'Vérifier ce texte sur {address}',
  'export.column.number': 'Numéro',
  'export.column.name': 'Nom',
  'export.column.acronym': 'Sigle',
  'export.column.country': 'Pays',
  'export.column.kind': 'Type',
};
