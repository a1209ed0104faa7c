import { describe, expect, it } from '@jest/globals';
import { archive, docxFile, paragraph, xlsxFile } from '../test/office-file.js';
import { importFile } from './index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const shape = (file: Uint8Array) => {
  const { statement, signatoryGroups, form, warnings } = importFile(file);
  return {
    form,
    parts: statement.parts.map((part) => `${part.type}: ${part.text}`),
    references: statement.parts.flatMap((part) => part.footnoteRefs),
    notes: statement.footnotes.map((note) => note.text),
    names: signatoryGroups.flatMap((group) => group.entries.map((entry) => entry.name)),
    links: statement.parts.flatMap((part) => part.links.map((link) => link.href)),
    findings: warnings.map((warning) => warning.code),
  };
};

const sentence = 'The clinic is the only place in the district where people without insurance are seen at all.';

describe('HTML', () => {
  it('reads a saved page without its menus, with linked notes and safe links only', () => {
    const page = `<!doctype html><html><head><title>x</title><script>document.write("<p>no</p>")</script></head><body>
      <div class="site-nav"><a href="/">Home</a> <a href="/news">News</a></div>
      <main><h1>Keep the Clinic&nbsp;Open</h1>
      <p>We, the undersigned groups, are concerned.<sup><a href="#n1" id="r1">1</a></sup> ${sentence}</p>
      <p>${sentence} <a href="javascript:alert(1)">See</a> <a href="https://example.org/a">the study</a>.</p>
      <p>We call on the board to:</p><ol><li>stop the closing;</li><li>publish the study.</li></ol>
      <h2>Signatories</h2><p>River Watch (RW)<br>Water Trust<br>Hill Farmers Union</p>
      <h2>Notes</h2><ol><li id="n1">Minutes, 2019. <a href="#r1">↩</a></li></ol></main>
      <footer>All rights reserved</footer></body></html>`;
    expect(shape(bytes(page))).toMatchObject({
      form: 'html',
      parts: [
        'title: Keep the Clinic Open',
        `opening: We, the undersigned groups, are concerned. ${sentence}`,
        `paragraph: ${sentence} See the study.`,
        'demandLeadIn: We call on the board to:',
        'demand: stop the closing;',
        'demand: publish the study.',
      ],
      references: [1],
      notes: ['Minutes, 2019.'],
      names: ['River Watch', 'Water Trust', 'Hill Farmers Union'],
      links: ['https://example.org/a'],
    });
    const read = importFile(bytes(page));
    expect(read.omitted.map((piece) => piece.text)).toEqual(['Home News', 'All rights reserved']);
    for (const part of read.statement.parts)
      expect(read.text.slice(part.source.start, part.source.end)).toContain(part.text.slice(0, 8));
  });

  it('reads a fragment of the clipboard with notes of a word processor, and tables', () => {
    const fragment = `<!--StartFragment--><p class=MsoNormal>${sentence}<a href="#_ftn1" name="_ftnref1">[1]</a> ${sentence}</p>
      <table><tr><th>Organization</th><th>Country</th></tr><tr><td>Valley Parents</td><td>Nepal</td></tr>
      <tr><td>Teachers United</td><td>India</td></tr></table>
      <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Survey, 2019.</p></div><!--EndFragment-->`;
    expect(shape(bytes(fragment))).toMatchObject({
      references: [1],
      notes: ['Survey, 2019.'],
      names: ['Valley Parents', 'Teachers United'],
    });
  });
});

describe('DOCX', () => {
  it('reads styles, numbering, true notes, links and tracked changes', () => {
    const styles =
      '<w:styles><w:style w:styleId="T1"><w:name w:val="Title"/></w:style><w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>';
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
    const item = (text: string, id: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const file = docxFile(
      [
        paragraph('Keep the Clinic Open', 'T1'),
        paragraph(
          `<w:r><w:t>${sentence}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> It is </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>much </w:t></w:r></w:ins><w:r><w:t>needed.</w:t></w:r>`,
        ),
        paragraph('We call on the board to:'),
        item('stop the closing;', 5),
        item('publish the study.', 5),
        paragraph('Signatories', 'H2'),
        item('River Watch (RW)', 6),
        item('Water Trust', 6),
      ].join(''),
      {
        'word/styles.xml': styles,
        'word/numbering.xml': numbering,
        'word/footnotes.xml':
          '<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Minutes, 2019.</w:t></w:r></w:p></w:footnote></w:footnotes>',
      },
    );
    const read = shape(file);
    expect(read).toMatchObject({
      form: 'docx',
      parts: [
        'title: Keep the Clinic Open',
        `paragraph: ${sentence} It is much needed.`,
        'demandLeadIn: We call on the board to:',
        'demand: stop the closing;',
        'demand: publish the study.',
      ],
      references: [1],
      notes: ['Minutes, 2019.'],
      names: ['River Watch', 'Water Trust'],
    });
    expect(read.findings).toContain('TRACKED_CHANGES');
    expect(importFile(file).signatoryGroups[0]?.entries.map((entry) => entry.number)).toEqual([1, 2]);
  });
});

describe('sheets', () => {
  it('reads a workbook whose header stands below a title, and CSV', () => {
    const rows = [
      ['Sign-ons of May'],
      ['Organization', 'Country'],
      ['River Watch, North', 'Kenya'],
      ['=1+1 Trust', ''],
    ];
    const read = importFile(xlsxFile(rows));
    expect(read.form).toBe('xlsx');
    expect(read.signatoryGroups[0]?.entries).toMatchObject([
      { name: 'River Watch, North', country: 'KE' },
      { name: '=1+1 Trust', country: null },
    ]);
    expect(importFile(bytes('organization,country\nRiver Watch,Kenya\n')).form).toBe('csv');
  });

  it('refuses an archive that is neither', () => {
    expect(() => importFile(archive({ 'a.txt': 'words that are no document at all, only a text' }))).toThrow();
  });
});
