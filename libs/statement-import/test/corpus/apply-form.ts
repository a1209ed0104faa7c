import type { CorpusCase } from './cases.js';
import type { Sample } from './sample.js';
import type { Piece } from './write-statement.js';

const blank = '';

function plainLines(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => [...piece.lines, blank]);
}

function markdownLines(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    const lines = piece.lines.map((line) =>
      line.replace(/\[(\d)\]/g, '[^$1]').replace(/^(\[\^\d\]) /, piece.kind === 'notes' ? '$1: ' : '$1 '),
    );
    if (piece.kind === 'title') return [`# ${lines[0]}`, blank];
    if (piece.kind === 'heading' || piece.kind === 'noteHeading') return [`## ${lines[0]}`, blank];
    if (piece.kind === 'headingItem') return [`### ${lines[0]}`, blank];
    if (piece.kind === 'list') return [...lines.map((line) => line.replace(/^• /, '* ')), blank];
    return [...lines, blank];
  });
}

/** Breaks a line at a width, as a PDF reader or a mail program does. */
export function hardWrap(line: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = `${indent}${word}`;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open];
}

function wrapped(pieces: readonly Piece[], width: number): string[] {
  return pieces.flatMap((piece) => [
    ...piece.lines.flatMap((line) =>
      line.includes('\t') || line.includes('  ') || line.startsWith('|') ? [line] : hardWrap(line, width, ''),
    ),
    blank,
  ]);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function htmlBody(pieces: readonly Piece[]): string {
  const raised = (text: string) => escaped(text).replace(/\[(\d)\]/g, '<sup><a href="#fn$1" id="ref$1">$1</a></sup>');
  return pieces
    .map((piece) => {
      const [first = ''] = piece.lines;
      if (piece.kind === 'title') return `<h1>${escaped(first)}</h1>`;
      if (piece.kind === 'heading' || piece.kind === 'noteHeading') return `<h2>${escaped(first)}</h2>`;
      if (piece.kind === 'headingItem') return `<h3>${raised(first)}</h3>`;
      if (piece.kind === 'list') {
        const ordered = /^\d/.test(first);
        const items = piece.lines.map((line) => `<li>${raised(line.replace(/^(?:\d\.|•) /, ''))}</li>`).join('\n');
        return ordered ? `<ol>${items}</ol>` : `<ul style="list-style:none">${items}</ul>`;
      }
      if (piece.kind === 'notes')
        return piece.lines
          .map((line) =>
            line.startsWith('[')
              ? `<p id="fn${line[1]}"><a href="#ref${line[1]}">${line[1]}</a> ${escaped(line.slice(4))}</p>`
              : `<p>${escaped(line)}</p>`,
          )
          .join('\n');
      if (piece.kind !== 'entries') return `<p>${raised(first)}</p>`;
      if (first.startsWith('|') || first.includes('\t')) {
        const rows = piece.lines.filter((line) => !line.includes('---'));
        const cells = rows.map((row) => row.replace(/^\| | \|$/g, '').split(/ \| |\t/));
        return `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`;
      }
      if (first.startsWith('1. '))
        return `<ol>${piece.lines.map((line) => `<li>${escaped(line.replace(/^\d+\. /, ''))}</li>`).join('')}</ol>`;
      if (first.startsWith('- '))
        return `<ul>${piece.lines.map((line) => `<li>${escaped(line.slice(2))}</li>`).join('')}</ul>`;
      return `<p>${piece.lines.map((line) => escaped(line).replaceAll('  ', '&nbsp; ')).join('<br>\n')}</p>`;
    })
    .join('\n');
}

function page(sample: Sample, pieces: readonly Piece[]): string {
  const links = sample.noise.before.map((line) => `<li><a href="/x">${escaped(line)}</a></li>`).join('');
  return `<!DOCTYPE html><html lang="${sample.language}"><head><title>${escaped(sample.title)} – Example</title><style>p{color:red}</style><script>var a = "<p>";</script></head><body><nav><ul>${links}</ul></nav><main><article>${htmlBody(pieces)}</article></main><footer>${sample.noise.after.map(escaped).join(' ')}</footer></body></html>`;
}

/** The text of a case in its form. HTML is a file, the others are pasted texts. */
export function applyForm(sample: Sample, pieces: readonly Piece[], form: CorpusCase['form']): string {
  switch (form) {
    case 'plain':
      return plainLines(pieces).join('\n');
    case 'markdown':
      return markdownLines(pieces).join('\n');
    case 'pdf':
      return wrapped(pieces, 84).join('\n');
    case 'mail':
      return wrapped(pieces, 70)
        .map((line) => (line === blank ? '>' : `> ${line}`))
        .join('\r\n');
    case 'page':
      return [...sample.noise.before, blank, ...plainLines(pieces), ...sample.noise.after].join('\n');
    case 'html':
      return page(sample, pieces);
    case 'nbsp':
      return plainLines(pieces)
        .map((line) => (line.includes('  ') || line.includes('\t') ? line : line.replace(/ /g, '\u00a0')))
        .join('\r\n');
  }
}
