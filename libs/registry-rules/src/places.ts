import { countryCodes, countryName } from './country.js';
import { foldLetters } from './fold-letters.js';

/** Regions, directions and the states of large federations: what tells chapters of one family apart. Folded, one word each. */
const regions =
  'africa african asia asian europe european america americas american oceania pacific caribbean balkans mena eu uk us ' +
  'usa uae north south east west northern southern eastern western central afrique asie europe amerique nord sud est ouest ' +
  'norte sur este oeste victoria queensland tasmania nsw ontario quebec manitoba alberta saskatchewan england scotland ' +
  'wales ulster alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho ' +
  'illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri ' +
  'montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee ' +
  'texas utah vermont virginia washington wisconsin wyoming bavaria catalonia flanders wallonia bengal kerala punjab';
const abbreviations =
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc ' +
  'sd tn tx ut vt va wa wv wi wy dc';
const chapterWords = 'chapter branch section local chapitre filiale seccion capitulo'.split(' ');

let known: Set<string> | undefined;
function placeWords(): Set<string> {
  if (known) return known;
  known = new Set([...regions.split(' '), ...abbreviations.split(' '), ...chapterWords]);
  for (const code of countryCodes)
    for (const language of ['en', 'fr', 'es']) {
      const words = foldLetters(countryName(code, language)).match(/[\p{L}\p{M}]+/gu) ?? [];
      if (words.length === 1) known.add(words[0]!);
      else for (const word of words) if (word.length > 4) known.add(word);
    }
  for (const word of ['islands', 'republic', 'territory', 'territories', 'united', 'states', 'kingdom'])
    known.delete(word);
  return known;
}

/** Whether a folded word names a place, a chapter or a number: what may differ between chapters of one organization. */
export function tellsChaptersApart(word: string): boolean {
  return /^\p{N}+(?:st|nd|rd|th|e|er|eme)?$/u.test(word) || /^[ivx]{2,5}$/u.test(word) || placeWords().has(word);
}
