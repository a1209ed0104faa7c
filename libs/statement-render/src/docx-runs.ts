import {
  BookmarkEnd,
  BookmarkStart,
  ConcreteHyperlink,
  FootnoteReferenceRun,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
  type ParagraphChild,
} from 'docx';
import type { TextDirection } from '@undersigned/kernel';
import type { Run, TextRun as Words } from './render-input.js';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of the first letter that has one, else the given one. */
export function directionOf(words: string, otherwise: TextDirection): TextDirection {
  const letter = /\p{L}/u.exec(words)?.[0];
  if (letter === undefined) return otherwise;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

class FieldAttributes extends XmlAttributeComponent<{ readonly instruction: string }> {
  protected override readonly xmlKeys = { instruction: 'w:instr' };
}

/** Repeats the number of a note that was referred to before; Word gives every true reference a number of its own. */
class RepeatedReference extends XmlComponent {
  constructor(number: number) {
    super('w:fldSimple');
    this.root.push(new FieldAttributes({ instruction: `NOTEREF note_${number} \\f \\h` }));
    this.root.push(new TextRun({ text: String(number), style: 'FootnoteReference' }));
  }
}

/** Link targets of one file of the package; ids are counted, because the library's own are random. */
export class LinkTargets {
  private readonly ids = new Map<string, string>();

  idOf(href: string): string {
    const id = this.ids.get(href) ?? `Link${this.ids.size + 1}`;
    this.ids.set(href, id);
    return id;
  }

  entries(): Iterable<readonly [href: string, id: string]> {
    return this.ids;
  }
}

// The library's own type lists its classes by name; what it writes is any component.
const child = (component: XmlComponent) => component as unknown as ParagraphChild;

/** Words as the children of a Word paragraph. */
export function docxRuns(
  runs: readonly Run[],
  direction: TextDirection,
  links: LinkTargets,
): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    if (run.kind === 'text') return [marked(run, direction, links)];
    if (run.reference > 1) return [child(new RepeatedReference(run.number))];
    const bookmark = [new BookmarkStart(`note_${run.number}`, run.number), new BookmarkEnd(run.number)] as const;
    return [child(bookmark[0]), new FootnoteReferenceRun(run.number), child(bookmark[1])];
  });
}

function marked(run: Words, direction: TextDirection, links: LinkTargets): ParagraphChild {
  const runDirection = run.direction ?? directionOf(run.text, direction);
  const words = new TextRun({
    text: run.text,
    ...(run.strong && { bold: true }),
    ...(run.emphasis && { italics: true }),
    ...(run.href !== null && { style: 'Hyperlink' }),
    ...(runDirection === 'rtl' && { rightToLeft: true }),
    ...(run.language !== null && { language: { value: run.language, bidirectional: run.language } }),
  });
  return run.href === null ? words : child(new ConcreteHyperlink([words], links.idOf(run.href)));
}
