import type { exports as en } from '../en/exports.js';

export const exports: Record<keyof typeof en, string> = {
  'exports.draftNote': 'Jusqu’à la publication de la déclaration, chaque fichier porte la mention de projet.',
  'exports.needsVersion': 'Il n’y a encore rien à exporter : publiez d’abord une version.',
  'exports.new': 'Produire des fichiers',
  'exports.formats': 'Formats',
  'exports.format.pdf': 'PDF',
  'exports.format.docx': 'Word (DOCX)',
  'exports.format.html': 'Page web (HTML)',
  'exports.format.md': 'Markdown',
  'exports.format.txt': 'Texte brut',
  'exports.format.json': 'Données (JSON)',
  'exports.format.csv': 'Signataires (CSV)',
  'exports.version': 'Version',
  'exports.make': 'Produire les fichiers',
  'exports.empty.title': 'Pas encore de fichier',
  'exports.empty.text':
    'Choisissez des formats ci-dessus. Tous viennent d’une même source et concordent : ordre, nombre et notes.',
  'exports.draft': 'Projet',
  'exports.signatories': '{count, plural, =0 {Aucun signataire} one {# signataire} other {# signataires}}',
  'exports.progress': '{done, number} fichiers sur {total, number}',
};
