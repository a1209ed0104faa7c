import { escapeHtml } from './html-blocks.js';
import { htmlFragments } from './html-fragments.js';
import type { RenderInput } from './render-input.js';

const style = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 'Noto Serif', Georgia, serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; }
blockquote { margin-inline: 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid #999; }
.date-line, .draft, .provenance { color: #555; }
.draft { font-weight: bold; text-transform: uppercase; letter-spacing: 0.1em; }
.note-ref { line-height: 0; }
.notes { font-size: 0.875rem; border-block-start: 1px solid #999; }
:target { background: #fff3c4; }
`;

/**
 * The statement as one HTML file that loads nothing and runs nothing. Words are escaped; the file forbids scripts and
 * requests to whoever shows it.
 */
export function renderHtml(input: RenderInput): string {
  const { bodyHtml, signatoriesHtml, contactHtml, annexesHtml, notesHtml } = htmlFragments(input);
  const { labels, meta } = input;
  const draft = input.watermark === null ? '' : `<p class="draft">${escapeHtml(labels.draft)}</p>`;
  const provenance =
    labels.provenance === null ? '' : `<footer class="provenance"><p>${escapeHtml(labels.provenance)}</p></footer>`;
  const canonical = meta.publicUrl === null ? '' : `<link rel="canonical" href="${escapeHtml(meta.publicUrl)}">`;
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(input.language)}" dir="${input.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(meta.title)}</title>`,
    canonical,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    draft,
    '<main>',
    bodyHtml,
    signatoriesHtml,
    contactHtml,
    annexesHtml,
    notesHtml,
    '</main>',
    provenance,
    '</body>',
    '</html>',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}
