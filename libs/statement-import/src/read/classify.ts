import { phrases } from '../languages/index.js';
import type { Block } from '../text/blocks.js';
import { containedPhrase, foldWords, startingPhrase } from '../text/fold-words.js';

/** Longest text, in characters, that the phrase rules look at; longer blocks are prose in any case. */
const phraseLimit = 400;

const sentenceEnd = /[.!?…؟۔។][”"’»)\]]*$/;
const innerSentence = /[.!?؟۔][”"’»)]?\s+\p{Lu}|[؟។]\s/u;

/** Words of the block, folded; only the head of a long one. */
export function foldedHead(text: string): string {
  return foldWords(text.slice(0, phraseLimit));
}

/** Whether the text reads like running prose: more than a sentence, or one long one. */
export function isProse(text: string): boolean {
  if (text.length > 300) return true;
  if (text.length > 40 && innerSentence.test(text)) return !/^\p{L}{1,4}\.\s/u.test(text) || text.length > 120;
  return text.length > 100 && sentenceEnd.test(text);
}

/** Whether a short text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text) && text.split(' ', 7).length > 5;
}

/** Sentences of the page around the text: calls to sign, notices of scripts, sharing links. */
export function isNoise(block: Block): boolean {
  if (block.text.length > 160 || block.kind === 'row') return false;
  if (/^[→⇒►▶»]\s/u.test(block.text)) return true;
  const folded = foldedHead(block.text);
  if (folded === '') return !/[\p{L}\p{N}]/u.test(block.text);
  return containedPhrase(folded, phrases('noise')) !== null && !block.marker;
}

/** A menu of the page in one line: short words between bars ("Home | News | About us"). */
export function isMenu(block: Block): boolean {
  if (block.kind !== 'text' || block.marker || block.text.length > 160) return false;
  const pieces = block.text.split(/\s[|›»·•/]\s/u);
  return pieces.length >= 3 && pieces.every((piece) => piece !== '' && piece.split(' ').length <= 4);
}

/** How a letter greets ("Dear …,"). */
export function isSalutation(block: Block): boolean {
  if (block.kind !== 'text' || block.text.length > 200 || isProse(block.text)) return false;
  if (!/[,:;،؛!៖]$/.test(block.text)) return false;
  return startingPhrase(foldedHead(block.text), phrases('salutations')) !== null;
}

/** Formulas that are whole sentences. */
const longClosing =
  /^(?:veuillez (?:agreer|recevoir|croire)|(?:nous|je) vous pri(?:ons|e) d (?:agreer|accepter)|sin otro particular|reciban? (?:un|nuestros)|sem mais para o momento|وتفضلوا بقبول) ?/u;

/** How a letter ends ("Sincerely,"); at most three words after the formula. */
export function isClosing(block: Block): boolean {
  if (block.kind === 'text' && block.text.length < 260 && longClosing.test(foldedHead(block.text))) return true;
  if (block.kind !== 'text' || block.text.length > 90 || /[?]$/.test(block.text)) return false;
  const folded = foldedHead(block.text);
  const phrase = startingPhrase(folded, phrases('closings'));
  if (phrase === null) return false;
  const rest = folded.slice(phrase.length).trim();
  return rest === '' || (rest.split(' ').length <= 3 && /[,:،]$/.test(block.text));
}

/** "Subject: …", "To: …": the label's field and the text after it, or null. */
export function labelled(
  text: string,
  field: 'subjectLabels' | 'toLabels' | 'copyLabels' | 'contactLabels',
): string | null {
  const colon = text.slice(0, 60).search(/[:：៖]/);
  if (colon < 1) return null;
  const label = foldWords(text.slice(0, colon));
  return phrases(field).includes(label) ? text.slice(colon + 1).trim() : null;
}

/** A heading such as "Notes:" or "Références". */
export function isNoteHeading(block: Block): boolean {
  return block.text.length < 40 && block.kind !== 'row' && phrases('noteHeadings').includes(foldWords(block.text));
}

/** A heading such as "Our demands". */
export function isDemandHeading(block: Block): boolean {
  return block.text.length < 60 && !block.marker && phrases('demandHeadings').includes(foldWords(block.text));
}

/** Whether the words ask for something ("we call on …"). */
export function asksFor(text: string): boolean {
  return containedPhrase(foldWords(text), phrases('requests')) !== null;
}

/** Whether a text before a list announces demands. */
export function announcesDemands(text: string): boolean {
  if (!/[:：៖]$/.test(text)) return asksFor(text.slice(-400));
  const folded = foldWords(text.slice(-500));
  return (
    containedPhrase(folded, phrases('requests')) !== null || containedPhrase(folded, phrases('requestVerbs')) !== null
  );
}

/** Whether a short text announces signatories ("Endorsers as of …:", "Les signataires"). */
export function announcesSignatories(block: Block): boolean {
  if (block.kind === 'row' || block.marker || block.text.length > 140 || endsSentence(block.text)) return false;
  const folded = foldWords(block.text);
  if (folded.split(' ').length > 16 || containedPhrase(folded, phrases('signatoryWords')) === null) return false;
  return (
    containedPhrase(folded, phrases('requests')) === null && !/^(?:we|nous|nosotros|nos|نحن|wir|noi) /.test(folded)
  );
}

/** Whether the text says that affiliations are given for identification only. */
export function isDisclaimer(text: string): boolean {
  return text.length < 600 && containedPhrase(foldWords(text), phrases('disclaimers')) !== null;
}
