import { languageTable } from './language-table.js';

export const italian = languageTable({
  code: 'it',
  stopwords: 'il lo la i gli le di che e in un una per con non del della dei delle sono si da al come piu nel nella',
  salutations: 'caro, cara, cari, gentile, gentili, egregio, egregi, spettabile, eccellenza',
  closings: 'cordiali saluti, distinti saluti, in fede, cordialmente, firmato, firmatari, in solidarieta, grazie',
  requests: 'chiediamo, esortiamo, invitiamo, facciamo appello, esigiamo, sollecitiamo, raccomandiamo',
  requestVerbs: 'chiediamo, esortiamo, richieste, esigiamo, raccomandazioni, raccomandiamo, devono',
  demandHeadings: 'richieste, le nostre richieste, raccomandazioni',
  noteHeadings: 'note, riferimenti, fonti',
  signatoryWords: `
    firmatari, firmatarie, firme, firmato da, sottoscritti, sottoscrivono, primi firmatari, aderiscono, adesioni
  `,
  organizationWords: 'organizzazioni, associazioni, reti, sindacati, gruppi, enti, istituzioni, movimenti, aziende',
  individualWords: 'individui, persone, singoli, cittadini, a titolo personale, a titolo individuale',
  areaWords: 'internazionali, nazionali, regionali, locali',
  honorifics: 'Sig., Sig.ra, Dott., Dott.ssa, Avv., On., Ing.',
  roleWords: `
    direttore, direttrice, professoressa, avvocato, giornalista, scrittore, scrittrice, segretario, ricercatore,
    membro
  `,
  onBehalf: 'a nome di, per conto di, a nome della, a nome del',
  copyLabels: 'p c, copia a, per conoscenza',
  contactLabels: 'contatti, contatto, per informazioni, per maggiori informazioni, contatto stampa',
  phoneLabels: 'telefono, cellulare',
  emailLabels: 'posta elettronica, email, e mail',
  toLabels: 'al, alla, ai, alle, alla cortese attenzione',
  subjectLabels: 'oggetto',
  undersigned: 'noi sottoscritti, i sottoscritti, le organizzazioni firmatarie, sottoscritti',
  noise: `
    attivare javascript, firma la lettera, condividi, vai al contenuto, clicca qui, tutti i diritti riservati, leggi
    tutto
  `,
  disclaimers: 'a fini identificativi, a solo scopo identificativo',
  and: 'e, ed, &',
});
