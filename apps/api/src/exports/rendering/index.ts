export { fileFormats, renderFile, type FileFormat, type RenderedFile } from './render-file.js';
export { closePdfPrinter, renderPdf } from './render-pdf.js';
