import { Packer } from 'docx';
import { docxDocument } from './docx-document.js';
import { escapeHtml } from './html-blocks.js';
import type { RenderInput } from './render-input.js';
import { withFixedTimes } from './zip-times.js';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

function coreProperties({ meta, language }: RenderInput): string {
  const time = `xsi:type="dcterms:W3CDTF">${escapeHtml(meta.asOf)}</dcterms:`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}><dc:title>${escapeHtml(meta.title)}</dc:title>`,
    `<dc:language>${escapeHtml(language)}</dc:language>`,
    `<dcterms:created ${time}created><dcterms:modified ${time}modified></cp:coreProperties>`,
  ].join('');
}

/**
 * The statement as a Word file: true footnotes, numbered demands and signatories, right to left where the language is.
 * A second reference to a note is a field that repeats its number. Equal input gives equal bytes: times are `asOf`.
 */
export async function renderDocx(input: RenderInput): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreProperties(input) };
  return withFixedTimes(new Uint8Array(await Packer.toArrayBuffer(docxDocument(input), undefined, [core])));
}
