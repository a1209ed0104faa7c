import { foldWords } from '../text/fold-words.js';

/** What a column of a signatory sheet holds. */
export type CsvField =
  'number' | 'name' | 'acronym' | 'country' | 'person' | 'role' | 'email' | 'description' | 'city' | 'extra';

/** Header words by field, folded, in several languages. The first that fits a header wins. */
const headers: Readonly<Record<Exclude<CsvField, 'extra'>, readonly string[]>> = {
  name: [
    'signatory',
    'signatories',
    'organization',
    'organisation',
    'organization name',
    'organisation name',
    'name of organization',
    'name of organisation',
    'name of the organization',
    'organizacion',
    'nombre de la organizacion',
    'nom de l organisation',
    'organizacao',
    'nome da organizacao',
    'group',
    'group name',
    'institution',
    'entity',
    'ngo',
    'cso',
    'association',
    'company',
    'name',
    'nom',
    'nombre',
    'nome',
    'المنظمة',
    'اسم المنظمة',
    'الاسم',
    'اسم الجهة',
    'signataire',
    'firmante',
    'org',
    'سازمان',
    'نام سازمان',
    'ឈ្មោះ',
    'អង្គការ',
    'verein',
    'organisationen',
  ],
  acronym: ['acronym', 'abbreviation', 'sigle', 'sigla', 'siglas', 'short name', 'acronimo', 'acronyme'],
  country: [
    'country',
    'pays',
    'pais',
    'البلد',
    'الدولة',
    'land',
    'paese',
    'nation',
    'country of origin',
    'کشور',
    'ប្រទេស',
    'country territory',
  ],
  person: [
    'contact',
    'contact person',
    'contact name',
    'representative',
    'signatory name',
    'signed by',
    'full name',
    'person',
    'representante',
    'your name',
    'name of representative',
  ],
  role: ['role', 'title', 'position', 'job title', 'fonction', 'cargo', 'funcion', 'poste', 'المنصب'],
  email: ['email', 'e mail', 'email address', 'mail', 'correo', 'correo electronico', 'courriel', 'البريد الإلكتروني'],
  description: ['description', 'about', 'mission', 'descripcion', 'descricao'],
  city: ['city', 'town', 'ville', 'ciudad', 'cidade', 'المدينة'],
  number: ['no', 'nr', 'number', 'n', 'id', '#', 'num', 'numero', 'الرقم', 'sr no', 's no'],
};

/** The field of every column by its header, or null where the line is no header: no column named a signatory. */
export function csvColumns(header: readonly string[]): readonly CsvField[] | null {
  const taken = new Set<CsvField>();
  const best = (Object.keys(headers) as Exclude<CsvField, 'extra'>[]).map(
    (field) => [field, bestColumn(header, headers[field])] as const,
  );
  const columns: CsvField[] = header.map((title, index) => {
    const folded = foldWords(title) || title.trim();
    const field = best.find(
      ([name, column]) => column === index && headers[name].includes(folded) && !taken.has(name),
    )?.[0];
    if (!field) return 'extra';
    taken.add(field);
    return field;
  });
  return taken.has('name') ? columns : null;
}

/** Of several columns that could hold a field, the one whose header stands first in the field's list. */
function bestColumn(header: readonly string[], names: readonly string[]): number {
  const ranks = header.map((title) => names.indexOf(foldWords(title) || title.trim()));
  return ranks.reduce(
    (best, rank, index) => (rank >= 0 && (best < 0 || rank < (ranks[best] as number)) ? index : best),
    -1,
  );
}

/** The separator of a CSV text by its first line, or null where that has none outside quotes. */
export function csvSeparator(firstLine: string): string | null {
  const bare = firstLine.slice(0, 2000).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((separator) => [separator, bare.split(separator).length - 1] as const);
  const [separator, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return count > 0 ? separator : null;
}
