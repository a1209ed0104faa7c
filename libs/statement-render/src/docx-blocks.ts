import { HeadingLevel, Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { TextDirection } from '@undersigned/kernel';
import { docxRuns, type LinkTargets } from './docx-runs.js';
import type { Block, ListBlock } from './render-input.js';

const step = 425;
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** A heading of level 1 to 4. */
export const headingLevel = (level: number) => headings[level - 1] ?? HeadingLevel.HEADING_4;

type Style = Partial<Omit<IParagraphOptions, 'children' | 'text'>>;

/** Turns blocks into Word paragraphs; remembers where each ordered list starts, because each needs its own numbering. */
export class DocxBlocks {
  /** The start of each ordered list; list `k` counts under the reference `list-k`. */
  readonly listStarts: number[] = [];

  constructor(
    private readonly direction: TextDirection,
    private readonly links: LinkTargets,
  ) {}

  paragraph(children: readonly ParagraphChild[], style: Style = {}): Paragraph {
    return new Paragraph({
      ...style,
      ...(this.direction === 'rtl' && { bidirectional: true }),
      children: [...children],
    });
  }

  blocks(blocks: readonly Block[], depth = 0): readonly Paragraph[] {
    return blocks.flatMap((block) => this.block(block, depth));
  }

  private block(block: Block, depth: number): readonly Paragraph[] {
    const indent = depth > 0 ? { indent: { start: depth * step } } : {};
    switch (block.kind) {
      case 'text': {
        const title = block.role === 'title' ? { heading: HeadingLevel.HEADING_1 } : {};
        return [this.paragraph(docxRuns(block.runs, this.direction, this.links), { ...indent, ...title })];
      }
      case 'heading': {
        const runs = docxRuns(block.runs, this.direction, this.links);
        return [this.paragraph(runs, { ...indent, heading: headingLevel(block.level) })];
      }
      case 'quote':
        return this.blocks(block.blocks, depth + 1);
      case 'list':
        return this.list(block, depth);
      case 'demands':
        return block.demands.flatMap((demand) => this.item(demand.blocks, 'demands', depth));
    }
  }

  private list(block: ListBlock, depth: number): readonly Paragraph[] {
    const reference = block.ordered ? `list-${this.listStarts.push(block.start)}` : 'bullets';
    return block.items.flatMap((item) => this.item(item, reference, depth));
  }

  /** The first paragraph carries the number, what follows stands below its words. */
  private item(blocks: readonly Block[], reference: string, depth: number): readonly Paragraph[] {
    const [first, ...rest] = blocks;
    const leads = first?.kind === 'text';
    const runs = leads ? docxRuns(first.runs, this.direction, this.links) : [];
    const numbered = this.paragraph(runs, {
      numbering: { reference, level: 0 },
      indent: { start: (depth + 1) * step, hanging: step },
    });
    return [numbered, ...this.blocks(leads ? rest : blocks, depth + 1)];
  }
}
