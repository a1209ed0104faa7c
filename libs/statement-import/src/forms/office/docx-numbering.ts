import type { Marker } from '../../text/markers.js';
import { attribute, xmlTokens } from './xml.js';

interface Level {
  format: string;
  start: number;
  text: string;
}

/** Gives the marker that a word processor shows before a paragraph of a list; counts as it is asked. */
export class DocxNumbering {
  private readonly abstract = new Map<string, Map<number, Level>>();
  private readonly numbers = new Map<string, { abstract: string; starts: Map<number, number> }>();
  private readonly counters = new Map<string, number[]>();

  constructor(source: string | null) {
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let number: { abstract: string; starts: Map<number, number> } | null = null;
    let override = 0;
    for (const token of xmlTokens(source ?? '')) {
      if (token.kind !== 'open') continue;
      const value = attribute(token, 'val') ?? '';
      if (token.name === 'abstractNum') {
        levels = new Map();
        this.abstract.set(attribute(token, 'abstractNumId') ?? '', levels);
      } else if (token.name === 'lvl' && levels) {
        level = { format: 'decimal', start: 1, text: '' };
        levels.set(Number(attribute(token, 'ilvl')), level);
      } else if (token.name === 'start' && level) level.start = Number(value) || 0;
      else if (token.name === 'numFmt' && level) level.format = value;
      else if (token.name === 'lvlText' && level) level.text = value;
      else if (token.name === 'num') {
        levels = null;
        level = null;
        number = { abstract: '', starts: new Map() };
        this.numbers.set(attribute(token, 'numId') ?? '', number);
      } else if (token.name === 'abstractNumId' && number) number.abstract = value;
      else if (token.name === 'lvlOverride') override = Number(attribute(token, 'ilvl'));
      else if (token.name === 'startOverride' && number) number.starts.set(override, Number(value));
    }
  }

  /** The marker of the next paragraph of a list at a level, or null where the list has none. */
  next(id: string, depth: number): Marker | null {
    const number = this.numbers.get(id);
    const level = number ? this.abstract.get(number.abstract)?.get(depth) : undefined;
    if (!number || !level || level.format === 'none') return null;
    if (level.format === 'bullet') return { kind: 'bullet', number: null, raw: '-', malformed: false };
    // Lists that share a definition count on together unless one of them starts anew.
    const key = number.starts.size > 0 ? `n${id}` : `a${number.abstract}`;
    const counters = this.counters.get(key) ?? [];
    this.counters.set(key, counters);
    counters.length = Math.min(counters.length, depth + 1);
    const value = counters[depth] === undefined ? (number.starts.get(depth) ?? level.start) : counters[depth] + 1;
    counters[depth] = value;
    if (/Letter|Roman/.test(level.format))
      return {
        kind: 'letter',
        number: null,
        raw: `${String.fromCharCode(97 + ((value - 1 + 26) % 26))})`,
        malformed: false,
      };
    return { kind: 'number', number: value, raw: `${value}.`, malformed: false };
  }
}
