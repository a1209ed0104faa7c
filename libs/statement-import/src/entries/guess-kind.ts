import type { Block } from '../text/blocks.js';
import type { SignatoryGroup } from '../types.js';
import { isAcronymOf } from './acronym.js';
import { bracketPairs } from './brackets.js';
import { personForOrganization } from './on-behalf.js';
import { looksLikePerson, namesRole } from './person.js';

/**
 * The kind of a group whose heading names none: individuals when most lines start with a person's name and give an
 * office or an affiliation, organizations otherwise.
 */
export function guessKind(blocks: readonly Block[]): SignatoryGroup['kind'] {
  const sample = blocks.slice(0, 60);
  if (sample.length === 0) return 'mixed';
  const people = sample.filter((block) => isPersonLine(block.cells?.[0] ?? block.text)).length;
  if (people > sample.length * 0.6) return 'individuals';
  return 'organizations';
}

function isPersonLine(text: string): boolean {
  if (text.length > 400 || personForOrganization(text)) return false;
  const bracket = bracketPairs(text)[0];
  const head = (bracket && bracket.start > 0 ? text.slice(0, bracket.start) : text).split(/[,;–]/)[0]?.trim() ?? '';
  if (!looksLikePerson(head)) return false;
  if (bracket && isAcronymOf(bracket.inside, head)) return false;
  const rest = text.slice(head.length);
  return rest === ''
    ? !organizationWord.test(head)
    : namesRole(rest) || (bracket !== undefined && !organizationWord.test(head));
}

const organizationWord =
  /\b(?:alliance|action|association|asociaci[oó]n|associa[cç][aã]o|center|centre|centro|coalition|collective|committee|council|federation|foundation|forum|fund|group|initiative|institute|international|league|movement|network|organi[sz]ation|party|project|society|trust|union|watch|red|rede|r[eé]seau|fundaci[oó]n|campaign|club|global|rights|press|university|college|school|church|justice|peace|earth|world|women|youth|health|labs?|foundation)\b/iu;
