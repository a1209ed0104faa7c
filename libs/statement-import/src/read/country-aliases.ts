import { foldWords } from '../text/fold-words.js';

/** Names that `Intl` does not give, by country: short, former, local and spoken ones. */
const aliases: Readonly<Record<string, string>> = {
  AE: 'UAE | U.A.E. | Emirates',
  AG: 'Antigua',
  AT: 'Österreich',
  BA: 'Bosnia | Bosnia and Herzegovina | Bosnia-Herzegovina',
  BN: 'Brunei',
  BO: 'Bolivia',
  BR: 'Brasil',
  BS: 'Bahamas',
  CD: `
    DRC | DR Congo | Democratic Republic of Congo | Democratic Republic of the Congo | Congo DRC | RDC | République
    démocratique du Congo | RD Congo | República Democrática del Congo | República Democrática do Congo | Congo
    Kinshasa | Zaire
  `,
  CF: 'CAR | Central African Republic | Centrafrique',
  CG: 'Congo | Republic of Congo | Republic of the Congo | République du Congo | Congo Brazzaville',
  CH: 'Schweiz | Suiza | Suíça | Suisse',
  CI: "Ivory Coast | Cote d'Ivoire | Costa de Marfil | Costa do Marfim",
  CN: "PR China | P.R. China | People's Republic of China",
  CV: 'Cape Verde | Cap-Vert',
  CZ: 'Czech Republic | Czechia | República Checa | République tchèque',
  DE: 'Deutschland',
  DO: 'República Dominicana | République dominicaine | Dominican Rep.',
  ES: 'España',
  FM: 'Micronesia',
  GB: `
    UK | U.K. | Great Britain | Britain | England | Scotland | Wales | Northern Ireland | Royaume Uni | Inglaterra |
    Angleterre | Écosse | Escocia | Grande-Bretagne | Gran Bretaña | Großbritannien
  `,
  GM: 'The Gambia | Gambia',
  GN: 'Guinée Conakry | Guinea Conakry',
  GW: 'Guinée Bissau | Guinea Bissau',
  HK: 'Hong Kong',
  IE: 'Eire | Republic of Ireland',
  IR: 'Iran',
  IT: 'Italia',
  JP: 'Nippon',
  KG: 'Kirghizistan | Kyrgyzstan',
  KH: 'Kampuchea | Cambodge | Camboya',
  KP: 'North Korea',
  KR: 'Korea | Republic of Korea | South Korea | Corée | Corea | Corea del Sur',
  LA: 'Laos | Lao PDR',
  MA: 'Maroc | Marruecos | Marrocos | Marocco',
  MD: 'Moldova',
  MK: 'Macedonia | Macédoine',
  MM: 'Burma | Birmanie | Birmania',
  MO: 'Macau',
  MU: 'Ile Maurice | Île Maurice | Mauricio',
  MX: 'México',
  NL: 'Holland | The Netherlands | Holanda | Pays Bas',
  NZ: 'Aotearoa New Zealand | Aotearoa | Aotearoa/New Zealand | New Zealand/Aotearoa',
  PG: 'Papua New Guinea | PNG',
  PS: `
    Palestine | Palestina | Occupied Palestinian Territory | Gaza | West Bank | Gaza Strip | State of Palestine |
    فلسطين
  `,
  RU: 'Russia | Russian Federation | Rusia',
  SA: 'KSA',
  SD: 'Sudan',
  SS: 'South Sudan',
  ST: 'Sao Tome and Principe',
  SY: 'Syria | Syrie | Siria',
  SZ: 'Swaziland',
  TL: 'Timor | East Timor | Timor Leste',
  TR: 'Türkiye | Turkey',
  TT: 'Trinidad and Tobago | Trinidad',
  TW: 'Republic of China',
  TZ: 'Tanzania | Tanzanie',
  US: `
    USA | US | U.S. | U.S.A. | United States of America | EUA | EEUU | EE.UU. | EE. UU. | États-Unis d’Amérique |
    Estados Unidos da América | Estados Unidos de América
  `,
  VE: 'Venezuela',
  VN: 'Vietnam | Viet Nam',
  XK: 'Kosovo',
};

/** Alias to country code. */
export const countryAliases: ReadonlyMap<string, string> = new Map(
  Object.entries(aliases).flatMap(([code, names]) => names.split('|').map((name) => [name.trim(), code] as const)),
);

/** Regions that lists print where others print a country. */
export const regions: ReadonlySet<string> = new Set(
  `
    Global | Global South | International | Regional | Worldwide | Africa | Asia | Europe | European Union | EU |
    Latin America | South America | North America | Central America | Americas | The Americas | Middle East | Middle
    East and North Africa | MENA | Pacific | The Pacific | Oceania | Caribbean | Latin America and the Caribbean |
    South Asia | Southeast Asia | South East Asia | East Asia | Central Asia | Asia Pacific | Asia-Pacific | East
    Africa | West Africa | Southern Africa | North Africa | Central Africa | Sub-Saharan Africa | Balkans | Western
    Balkans | Arab Region | Arab World | Nordic | Scandinavia | Kurdistan | América Latina | América Latina y el
    Caribe | América Latina e Caribe | África | Europa | Caribe | Afrique | Afrique de l'Ouest | Amérique latine |
    Moyen-Orient | Asie | Internacional | Mondial | Medio Oriente | Oriente Médio | أفريقيا | الشرق الأوسط | أوروبا
    | دولي | العالم العربي
  `
    .split('|')
    .map(foldWords),
);
