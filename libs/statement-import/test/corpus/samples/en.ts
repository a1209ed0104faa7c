import type { Sample } from '../sample.js';

export const english: Sample = {
  language: 'en',
  title: 'Keep the Tarrow Valley Archive Open',
  dateText: '14 February 2023',
  date: '2023-02-14',
  salutation: 'Dear Members of the Regional Council,',
  addressee: 'Members of the Regional Council',
  opening:
    'We, the undersigned civil society organizations, write to express our deep concern about the plan to close the Tarrow Valley Archive at the end of the year.',
  paragraphs: [
    'The archive holds the land records of forty villages, and families depend on them whenever a title is contested in court. No other place keeps copies of these papers.',
    'Since the announcement, the number of visitors has doubled. Staff have been told to stop lending, and the reading room is open on only two mornings of the week.',
  ],
  leadIn: 'We therefore call on the Regional Council to:',
  demands: [
    'withdraw the decision of 9 January and keep the archive open;',
    'publish the study on which the decision was based, with all annexes;',
    'hold a public hearing in each of the districts concerned before any further step.',
  ],
  demandDetail: 'The villages were never asked, and the law of the region gives them that right without any exception.',
  closing: 'Sincerely,',
  listHeading: 'Signatories',
  organizationsHeading: 'Organizations',
  individualsHeading: 'Individuals',
  organizations: [
    ['Tarrow Valley Farmers Union', 'TVFU', 'KE', 'Kenya'],
    ['Archive Friends Network', 'AFN', 'UG', 'Uganda'],
    ['Centre for Land and Memory', null, 'GH', 'Ghana'],
    ['Women of the Upper Hills', 'WUH', 'KE', 'Kenya'],
    ['River and Rights Initiative', null, 'ZM', 'Zambia'],
    ['Youth Forum for Open Records', 'YFOR', 'MW', 'Malawi'],
    ['Lakeside Legal Aid Clinic', null, 'GB', 'United Kingdom'],
    ['Northern Teachers Alliance', 'NTA', 'IE', 'Ireland'],
  ],
  people: [
    ['Dr.', 'Miriam Okello', 'Professor of History, Tarrow University'],
    [null, 'Peter Lindgren', 'Director, Harbor School of Law'],
    ['Prof.', 'Anne Wairimu', 'Senior Lecturer, Hill College'],
  ],
  contact: {
    line: 'Media contact: Grace Atieno, coordinator of the Archive Friends Network, Tel: +254 700 555 010, grace@example.org',
    email: 'grace@example.org',
  },
  noteHeading: 'Notes',
  notes: [
    'Regional Gazette, Decision on the archives, January 2023, https://example.org/gazette/12',
    'Tarrow Court, judgment in the matter of the Upper Hills (2019).',
    'Survey of visitors, https://example.org/survey',
  ],
  noise: {
    before: ['Skip to main content', 'Home | News | About us | Contact', 'Share this'],
    after: ['All rights reserved', 'Subscribe to our newsletter'],
  },
};
