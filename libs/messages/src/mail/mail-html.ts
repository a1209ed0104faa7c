import type { TextDirection } from '@undersigned/kernel';
import type { MailBlock } from './mail-blocks.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as an attribute's value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

/** A sentence as HTML: everything escaped, isolated names become `<bdi>`, line feeds become breaks. */
function sentence(words: string): string {
  return escapeHtml(words).replaceAll('\u2068', '<bdi>').replaceAll('\u2069', '</bdi>').replaceAll('\n', '<br>\n');
}

const style = {
  body: 'margin:0;padding:24px 16px;font:16px/1.5 system-ui,sans-serif',
  main: 'max-width:36em;margin:0 auto',
  button:
    'display:inline-block;padding:12px 20px;border-radius:6px;background:#1b4f8f;color:#ffffff;font-weight:600;text-decoration:none',
  quote: 'margin:16px 0;padding-inline-start:12px;border-inline-start:3px solid #8a8f98',
  term: 'font-weight:600',
  detail: 'margin:0 0 8px 0;overflow-wrap:anywhere',
  small: 'font-size:14px;overflow-wrap:anywhere',
};

function blockHtml(block: MailBlock, copyHint: string): string {
  switch (block.kind) {
    case 'words':
      return `<p>${sentence(block.words)}</p>`;
    case 'facts':
      return `<dl>${block.rows
        .map(
          ([label, value]) =>
            `<dt style="${style.term}">${sentence(label)}</dt><dd style="${style.detail}">${sentence(value)}</dd>`,
        )
        .join('')}</dl>`;
    case 'quote':
      return `<blockquote dir="auto" style="${style.quote}">${sentence(block.words)}</blockquote>`;
    case 'action': {
      const link = escapeHtml(block.link);
      return [
        `<p><a href="${link}" style="${style.button}">${sentence(block.label)}</a></p>`,
        `<p style="${style.small}">${sentence(copyHint)} <bdi>${link}</bdi></p>`,
      ].join('\n');
    }
    case 'small': {
      const link = block.link === undefined ? '' : escapeHtml(block.link);
      return `<p style="${style.small}">${sentence(block.words)}${link && ` <a href="${link}">${link}</a>`}</p>`;
    }
  }
}

/** What {@link mailHtml} needs beside the blocks. */
export interface MailPage {
  readonly subject: string;
  readonly language: string;
  readonly direction: TextDirection;
  readonly copyHint: string;
}

/** A mail as one HTML page: no tables, no images, nothing fetched, all styles inline. */
export function mailHtml(blocks: readonly MailBlock[], page: MailPage): string {
  const subject = escapeHtml(page.subject);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}" dir="${page.direction}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><title>${subject}</title></head>`,
    `<body style="${style.body}"><main style="${style.main}">`,
    ...blocks.map((block) => blockHtml(block, page.copyHint)),
    '</main></body></html>',
    '',
  ].join('\n');
}
