import { typstSource, type RenderInput } from '@undersigned/statement-render';
import { fontFiles } from './fonts.js';
import { PdfPrinter } from './pdf-printer.js';

const printer = new PdfPrinter(typstSource(), fontFiles);

/**
 * The statement as a PDF: tagged (PDF/UA-1 where the fonts have every character), notes at the foot of the page, only
 * bundled fonts. Equal input gives equal bytes. Throws `export.failed`.
 */
export async function renderPdf(input: RenderInput): Promise<Uint8Array> {
  return printer.print(JSON.stringify(input));
}

/** Ends the thread that prints; for shutdown and tests. */
export async function closePdfPrinter(): Promise<void> {
  await printer.close();
}
