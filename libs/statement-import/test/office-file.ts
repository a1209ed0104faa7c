import { strToU8, zipSync } from 'fflate';

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The bytes of a DOCX file with this body; further parts by name. */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return archive({ 'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`, ...parts });
}

/** A paragraph of a DOCX body, its style by name. */
export function paragraph(content: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content.startsWith('<') ? content : `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`}</w:p>`;
}

/** The bytes of an XLSX file with one sheet of texts. */
export function xlsxFile(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row
        .map(
          (text, column) =>
            `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
        )
        .join('')}</row>`,
  );
  return archive({
    'xl/workbook.xml': '<workbook><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`,
  });
}

/** The bytes of an archive of texts. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 9 });
}
