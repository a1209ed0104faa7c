import {
  renderDocx,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderSignatoriesCsv,
  renderText,
  type RenderInput,
} from '@undersigned/statement-render';
import { renderPdf } from './render-pdf.js';

/** The kinds of files that a statement is released in; `csv` is its signatory list. */
export const fileFormats = ['pdf', 'docx', 'html', 'md', 'txt', 'json', 'csv'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A finished file. */
export interface RenderedFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const written = (render: (input: RenderInput) => string) => async (input: RenderInput) =>
  new TextEncoder().encode(render(input));

const formats: Record<FileFormat, readonly [contentType: string, render: (input: RenderInput) => Promise<Uint8Array>]> =
  {
    pdf: ['application/pdf', renderPdf],
    docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', renderDocx],
    html: ['text/html; charset=utf-8', written(renderHtml)],
    md: ['text/markdown; charset=utf-8', written(renderMarkdown)],
    txt: ['text/plain; charset=utf-8', written(renderText)],
    json: ['application/json; charset=utf-8', written(renderJson)],
    csv: ['text/csv; charset=utf-8', written(renderSignatoriesCsv)],
  };

/** Prints a statement in one format; all formats come from the one input, so they agree. */
export async function renderFile(format: FileFormat, input: RenderInput): Promise<RenderedFile> {
  const [contentType, render] = formats[format];
  return { contentType, bytes: await render(input) };
}
