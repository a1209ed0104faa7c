import { languageTable } from './language-table.js';

export const french = languageTable({
  code: 'fr',
  stopwords:
    'le la les des et en un une du dans que qui pour par sur est sont nous au aux avec ce cette ses leur plus ne pas',
  salutations: `
    cher, chere, chers, cheres, madame, monsieur, mesdames, messieurs, excellence, excellences, a qui de droit
  `,
  closings: `
    cordialement, bien cordialement, sinceres salutations, respectueusement, en solidarite, solidairement, veuillez
    agreer, veuillez recevoir, nous vous prions d agreer, salutations distinguees, avec nos remerciements, merci,
    signe, signe par, bien a vous
  `,
  requests: `
    nous appelons, nous demandons, nous exigeons, nous exhortons, nous prions, nous invitons, nous reclamons, nous
    recommandons, nous vous demandons, nous vous appelons, nous en appelons, nous lancons un appel, nous demandons
    egalement, nous sollicitons
  `,
  requestVerbs: `
    appelons, appellent, demandons, demandent, exigeons, exigent, exhortons, exhortent, invitons, reclamons,
    recommandons, recommandations, prions, revendications, doivent, mesures suivantes, demande, appelle, exige
  `,
  requestLinks: 'a, de, d, que, pour',
  demandHeadings: `
    nos demandes, nos revendications, revendications, demandes, recommandations, nos recommandations, nous
    demandons, nous exigeons
  `,
  noteHeadings: 'notes, note, notes de bas de page, references, sources',
  signatoryWords: `
    signataires, signataire, signatures, signe par, signent, soussignes, premiers signataires, organisations
    signataires, soutenu par, avec le soutien de, soutiens, co signataires, cosignataires, les signataires
  `,
  organizationWords: `
    organisations, organisation, associations, association, reseaux, collectifs, syndicats, ong, osc, institutions,
    groupes, mouvements, partis, entreprises, federations
  `,
  individualWords: `
    individus, personnes, personnalites, particuliers, citoyens, citoyennes, universitaires, experts, chercheurs, a
    titre individuel, a titre personnel
  `,
  areaWords: `
    mondial, mondiales, regional, regionales, regionaux, national, nationales, nationaux, international,
    internationales, internationaux, afrique, asie, ameriques, amerique latine, autres
  `,
  honorifics: 'M., Mme, Mlle, Pr, Pr., Me, Maître, Professeur, Professeure, Docteur, Madame, Monsieur, Père, Sœur',
  roleWords: `
    directeur, directrice, president, presidente, professeur, professeure, avocat, avocate, journaliste, ecrivain,
    auteur, autrice, membre, coordinateur, coordinatrice, fondateur, fondatrice, secretaire, depute, deputee,
    senateur, ministre, chercheur, chercheuse, artiste, militant, militante, economiste, philosophe, ancien,
    ancienne, responsable, tresorier, conseiller, historien, sociologue, porte-parole
  `,
  onBehalf: 'au nom de, au nom du, au nom des, pour le compte de, au nom de l, au nom de la',
  copyLabels: 'cc, copie a, copies a, copie',
  contactLabels: `
    contact, contacts, contact presse, contacts presse, personne de contact, pour plus d informations, pour plus d
    information, pour toute information, renseignements, contact medias
  `,
  phoneLabels: 'telephone, tel, portable, mobile',
  emailLabels: 'courriel, e mail, email, mail, courrier electronique, mel',
  toLabels: 'a, a l attention de, a l attention du, a l attention des, destinataires, destinataire',
  subjectLabels: 'objet, sujet',
  undersigned: `
    nous soussignes, nous soussignees, les soussignes, les organisations soussignees, nous les organisations,
    soussignes, soussignees
  `,
  noise: `
    activer javascript, activez javascript, signez la lettre, signer la lettre, signez la petition, signer la
    petition, partager sur, partagez, aller au contenu, cliquez ici, tous droits reserves, lire la suite, haut de
    page, imprimer
  `,
  disclaimers: 'a titre indicatif, a titre d identification, a des fins d identification, n engage pas',
  and: 'et, &',
});
