/** What one invented organization does in the sample. */
export interface SampleSigner {
  readonly acronym: string;
  readonly person: string;
  readonly role: string;
  readonly country: string;
  readonly visibility?: 'public' | 'recipients' | 'counted';
}

/** A sample statement: an invented text that comes in through the importer, and who signs it. */
export interface Sample {
  readonly file: string;
  readonly slug: string;
  readonly signers: readonly SampleSigner[];
  /** The last of the signers is left in the inbox. */
  readonly leavesOneWaiting: boolean;
  readonly released: boolean;
  readonly deadlineDays: number;
}

export const samples: readonly Sample[] = [
  {
    file: 'night-buses.txt',
    slug: 'night-buses',
    signers: [
      { acronym: 'COPA', person: 'Mira Solberg', role: 'Director', country: 'BE' },
      { acronym: 'NWA', person: 'Tomas Brandt', role: 'Secretary', country: 'BE' },
      { acronym: 'PASC', person: 'Aya Lindqvist', role: 'President', country: 'BE' },
      { acronym: 'WWH', person: 'Noor Haddad', role: 'Coordinator', country: 'BE' },
    ],
    leavesOneWaiting: false,
    released: true,
    deadlineDays: 14,
  },
  {
    file: 'lower-maren.txt',
    slug: 'let-the-maren-reach-the-sea',
    signers: [
      { acronym: 'ALR', person: 'Ilse Varga', role: 'Coordinator', country: 'BE' },
      { acronym: 'ADFC', person: 'Jonas Okoye', role: 'Chair', country: 'NL' },
      { acronym: 'AMM', person: 'Élodie Martin', role: 'Présidente', country: 'FR' },
      { acronym: 'DWN', person: 'Samira Costa', role: 'Director', country: 'NL' },
      { acronym: 'FRW', person: 'Piet de Vries', role: 'Secretary', country: 'NL', visibility: 'counted' },
      { acronym: 'RJE', person: 'Luc Perrin', role: 'Rédacteur', country: 'FR', visibility: 'recipients' },
      { acronym: 'CWL', person: 'Hanna Kim', role: 'Legal officer', country: 'DE' },
    ],
    leavesOneWaiting: true,
    released: false,
    deadlineDays: 21,
  },
];
