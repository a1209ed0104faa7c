import { languageTable } from './language-table.js';

export const english = languageTable({
  code: 'en',
  stopwords: 'the of and to in that is for with on by as are this have from be our their we which not has at an it',
  salutations: `
    dear, to whom it may concern, your excellency, your excellencies, excellency, excellencies, honorable,
    honourable
  `,
  closings: `
    sincerely, yours sincerely, sincerely yours, yours faithfully, yours truly, respectfully, respectfully yours,
    respectfully submitted, in solidarity, with solidarity, with kind regards, kind regards, best regards, regards,
    thank you, thank you for your consideration, thank you for your attention, with respect, with best wishes,
    signed, signed by, yours, with hope, with thanks, many thanks, cordially
  `,
  requests: `
    we call on, we call upon, we call for, we further call, we also call, we therefore call, we are calling, we are
    also calling, we urge, we strongly urge, we therefore urge, we also urge, we further urge, we request, we
    respectfully request, we would thus request, we would request, we demand, we ask, we therefore ask, we also ask,
    we appeal, we recommend, we therefore request, we respectfully ask, we respectfully urge, we implore, we insist,
    we thus request, we thus call, call for the, call on the, call upon the, we also demand, we therefore demand, we
    strongly call, we jointly call, we encourage, we strongly encourage, we hereby call, we hereby request
  `,
  requestVerbs: `
    call, calls, calling, urge, urges, request, requests, demand, demands, ask, asks, appeal, recommend, recommends,
    recommendations, propose, must, should, following measures, following steps, following actions, insist, implore,
    invite, commit to, encourage
  `,
  requestLinks: 'to, that, not to',
  demandHeadings: `
    our request, our requests, our demands, demands, we demand, our asks, recommendations, our recommendations, key
    demands, calls to action, call to action, requests, key recommendations, what we ask, what we demand, our call
  `,
  noteHeadings: 'notes, note, footnotes, footnote, endnotes, references, sources, citations, notes and references',
  signatoryWords: `
    signatories, signatory, signatures, signed, signed by, signers, signees, undersigned, endorsers, endorsed by,
    endorsements, endorsing, supported by, supporters, supporting organizations, supporting organisations, co
    signed, co signatories, cosigners, sign ons, signing organizations, signing organisations
  `,
  organizationWords: `
    organizations, organisations, organization, organisation, networks, groups, associations, institutions, unions,
    ngos, csos, companies, businesses, coalitions, federations, parties, entities, churches, movements
  `,
  individualWords: `
    individuals, individual, persons, people, academics, experts, scholars, researchers, citizens, scientists,
    lawyers, journalists, artists, activists, writers, personalities, professors
  `,
  areaWords: `
    global, regional, national, international, local, africa, asia, europe, americas, pacific, oceania, middle east,
    latin america, north america, other
  `,
  honorifics: `
    Dr., Dr, Mr., Mr, Mrs., Mrs, Ms., Ms, Prof., Prof, Professor, Sir, Dame, Lord, Lady, Rev., Rev, Reverend, Fr.,
    Hon., Hon, Ven., Venerable, Senator, Ambassador, Judge, Justice, Bishop, Archbishop, Father, Sister, Imam,
    Rabbi, Sheikh, Captain, Colonel, General, Emeritus, Oknha
  `,
  roleWords: `
    director, president, professor, lawyer, journalist, writer, author, member, chair, chairman, chairperson,
    chairwoman, coordinator, founder, co-founder, ceo, cto, cfo, secretary, representative, senator, minister,
    developer, researcher, academic, artist, activist, economist, engineer, manager, officer, fellow, lecturer,
    former, editor, deputy, ambassador, candidate, philosopher, advisor, adviser, maintainer, contributor,
    treasurer, executive, student, consultant, supporter, founding, musician, filmmaker, politician, mp, board,
    advocate, organizer, spokesperson, convenor, convener, head, barrister, judge, dean, poet, actor, analyst,
    specialist, expert, programmer, emeritus
  `,
  onBehalf: 'on behalf of, for and on behalf of',
  copyLabels: 'cc, copy to, copies to, copied to, with copy to',
  contactLabels: `
    contact person, contact persons, contact, contacts, media contact, media contacts, press contact, press
    contacts, for more information, for further information, for media enquiries, for media inquiries, for
    inquiries, for press inquiries, please contact, for enquiries
  `,
  phoneLabels: 'phone, telephone, tel, mobile, cell, whatsapp, fax',
  emailLabels: 'email, e mail, mail',
  toLabels: 'to, addressed to, attention, attn',
  subjectLabels: 'subject, re, regarding',
  undersigned: 'we the undersigned, the undersigned, undersigned',
  noise: `
    enable javascript, sign the letter, sign the statement, sign this letter, sign the petition, add your name, add
    your signature, share this, share on, skip to content, skip to main content, click here to, still be awaiting
    review, cookies, all rights reserved, read more, download pdf, print this page, back to top, subscribe to our
    newsletter, follow us, tweet this, posted in, filed under, leave a comment, table of contents, last updated,
    sign on here, sign here, load more, for immediate release
  `,
  disclaimers: `
    identification purposes, for identification only, does not constitute endorsement, affiliations are listed,
    affiliation is provided, in their personal capacity, in a personal capacity, institutional affiliation
  `,
  and: 'and, &',
});
