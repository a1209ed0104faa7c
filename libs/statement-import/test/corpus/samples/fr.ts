import type { Sample } from '../sample.js';

export const french: Sample = {
  language: 'fr',
  title: 'Pour le maintien de la ligne de bus des Trois-Vallons',
  dateText: 'le 3 octobre 2022',
  date: '2022-10-03',
  salutation: 'Mesdames et Messieurs les membres du Conseil départemental,',
  addressee: 'Mesdames et Messieurs les membres du Conseil départemental',
  opening:
    'Nous, associations soussignées, exprimons notre vive inquiétude face à la suppression annoncée de la ligne de bus qui relie les villages des Trois-Vallons à la ville.',
  paragraphs: [
    'Cette ligne transporte chaque jour des lycéens, des personnes âgées et des salariés qui n’ont pas de voiture. Sa disparition les priverait de tout accès aux soins et aux études.',
    'Aucune étude n’a été présentée aux habitants, et la réunion promise au printemps n’a jamais eu lieu. Les élus des communes ont appris la décision par la presse.',
  ],
  leadIn: 'Nous demandons donc au Conseil départemental de :',
  demands: [
    'suspendre la fermeture de la ligne jusqu’à la fin de l’année scolaire ;',
    'rendre publique l’étude financière qui a fondé la décision ;',
    'réunir les communes et les usagers avant toute nouvelle mesure.',
  ],
  demandDetail: 'Les habitants n’ont jamais été consultés, alors que la loi le prévoit pour chaque fermeture de ligne.',
  closing: 'Cordialement,',
  listHeading: 'Signataires',
  organizationsHeading: 'Organisations signataires',
  individualsHeading: 'À titre individuel',
  organizations: [
    ['Collectif des Usagers des Vallons', 'CUV', 'FR', 'France'],
    ['Association Mobilité pour Tous', 'AMT', 'BE', 'Belgique'],
    ['Maison des Jeunes de Sauvigne', null, 'FR', 'France'],
    ['Union des Parents d’Élèves du Plateau', 'UPEP', 'CH', 'Suisse'],
    ['Réseau Campagnes Vivantes', null, 'SN', 'Sénégal'],
    ['Fédération des Aînés Ruraux du Val', 'FARV', 'FR', 'France'],
    ['Atelier Vélo de Montbrun', null, 'CA', 'Canada'],
    ['Comité Rail et Route', 'CRR', 'CI', 'Côte d’Ivoire'],
  ],
  people: [
    ['Mme', 'Élise Garonde', 'professeure de géographie, Université de Lorne'],
    ['M.', 'Paul Vasseray', 'directeur du lycée de Sauvigne'],
    ['Dr', 'Claire Montfol', 'médecin et chercheuse'],
  ],
  contact: {
    line: 'Contact presse : Mme Julie Tavernac, coordinatrice du Collectif des Usagers des Vallons, tél. +33 1 99 00 12 34, julie@example.org',
    email: 'julie@example.org',
  },
  noteHeading: 'Notes',
  notes: [
    'Délibération du Conseil, septembre 2022, https://example.org/deliberation',
    'Enquête de l’association Mobilité pour Tous (2021).',
    'Rapport annuel des transports, https://example.org/rapport-transports',
  ],
  noise: {
    before: ['Aller au contenu', 'Accueil | Actualités | Qui sommes-nous', 'Partager sur les réseaux'],
    after: ['Tous droits réservés', 'Lire la suite'],
  },
};
