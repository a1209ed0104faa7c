import { languageTable } from './language-table.js';

export const german = languageTable({
  code: 'de',
  stopwords: 'der die das und in den von zu mit fur auf ist im dem nicht ein eine als auch wir es an werden aus sich',
  salutations: 'sehr geehrte, sehr geehrter, liebe, lieber, an alle',
  closings: `
    mit freundlichen grussen, hochachtungsvoll, mit solidarischen grussen, unterzeichnet, gezeichnet, vielen dank,
    freundliche grusse
  `,
  requests: `
    wir fordern, wir rufen, wir bitten, wir appellieren, wir verlangen, wir drangen, fordern wir, bitten wir, rufen
    wir, wir empfehlen
  `,
  requestVerbs: `
    fordern, forderungen, bitten, appellieren, verlangen, empfehlungen, empfehlen, folgende massnahmen, mussen
  `,
  demandHeadings: 'forderungen, unsere forderungen, empfehlungen, wir fordern',
  noteHeadings: 'anmerkungen, fussnoten, quellen, quellenangaben',
  signatoryWords: `
    unterzeichner, unterzeichnerinnen, unterzeichnende, unterzeichnet, unterzeichnet von, unterschriften,
    erstunterzeichner, erstunterzeichnerinnen, unterstutzer, unterstutzerinnen
  `,
  organizationWords: `
    organisationen, verbande, vereine, netzwerke, gruppen, initiativen, unternehmen, institutionen, gewerkschaften
  `,
  individualWords: 'einzelpersonen, personen, privatpersonen, wissenschaftler, wissenschaftlerinnen',
  areaWords: 'international, internationale, national, nationale, regionale',
  honorifics: 'Herr, Frau, Prof. Dr., PD',
  roleWords: `
    direktor, direktorin, prasident, prasidentin, vorsitzender, vorsitzende, mitglied, journalist, journalistin,
    autor, autorin, professorin, entwickler, entwicklerin, geschaftsfuhrer, geschaftsfuhrerin
  `,
  onBehalf: 'im namen von, im namen der, im namen des, im auftrag von',
  copyLabels: 'kopie an, in kopie',
  contactLabels: 'kontakt, ansprechpartner, ansprechpartnerin, pressekontakt, fur weitere informationen',
  phoneLabels: 'telefon, mobil',
  emailLabels: 'e mail, email',
  toLabels: 'an',
  subjectLabels: 'betreff, betrifft',
  undersigned: `
    wir die unterzeichnenden, die unterzeichnenden, wir die unterzeichner, die unterzeichner, unterzeichnenden
  `,
  noise: `
    javascript aktivieren, jetzt unterzeichnen, brief unterzeichnen, teilen auf, zum inhalt springen, alle rechte
    vorbehalten, weiterlesen
  `,
  disclaimers: 'nur zur identifikation, dient nur der identifizierung',
  and: 'und, &',
});
