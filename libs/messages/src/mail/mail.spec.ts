import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { interfaceLanguages } from '@undersigned/kernel';
import { mailTemplates, renderMail, type MailMessage, type RenderedMail } from '../index.js';

const link = 'https://sign.example.org/m/abc?x=1&y=2';
const deadline = { at: '2026-12-01T16:59:00Z', zone: 'Asia/Phnom_Penh' };

function samples(name: string, lines = name): readonly MailMessage[] {
  const about = { coalition: name, recipient: name, statementTitle: name, printedName: name, link };
  const organization = name;
  return [
    { template: 'member-invited', data: { ...about, inviter: name, role: 'reviewer', expires: deadline } },
    { template: 'password-reset', data: { link, recipient: name, expires: deadline } },
    {
      template: 'invitation',
      data: { ...about, organization, inviter: name, note: lines, deadline, stopLink: link },
    },
    { template: 'sign-on-confirmation', data: { ...about, expires: deadline } },
    {
      template: 'sign-on-received',
      data: { ...about, code: 'K7QM-2XPD', version: 3, contentHash: 'c0ffee'.repeat(10), visibility: 'recipients' },
    },
    { template: 'sign-on-approved', data: { ...about, visibility: 'public', statementLink: link } },
    { template: 'sign-on-rejected', data: { ...about, reason: lines } },
    { template: 'sign-on-withdrawn', data: about },
    { template: 'deadline-reminder', data: { ...about, organization, deadline, stopLink: link } },
    { template: 'statement-closed', data: { ...about, closedAt: deadline, organizations: 18 } },
    { template: 'deadline-extended', data: { ...about, previous: deadline, deadline } },
    { template: 'sign-on-needs-review', data: { ...about, waiting: 2 } },
  ];
}

const render = (message: MailMessage, language: 'en' | 'fr'): RenderedMail =>
  renderMail(message.template, message.data as never, language);

/** What a browser would read as tags: everything between angle brackets. */
const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];

describe('mail', () => {
  it('has a sample of every template', () => {
    expect(
      samples('River Watch')
        .map((each) => each.template)
        .sort(),
    ).toEqual([...mailTemplates].sort());
  });

  it.each(samples('River Watch').map((each) => [each.template, each] as const))('%s reads well', (_, message) => {
    for (const language of interfaceLanguages) {
      const { subject, text, html } = render(message, language);
      expect(text).toContain(link);
      expect(text).not.toMatch(/undefined|null|\{|\}/);
      expect(html).toContain(`<html lang="${language}" dir="ltr">`);
      expect(html).toContain('href="https://sign.example.org/m/abc?x=1&amp;y=2"');
      expect(html).not.toMatch(/<(img|script|style|table|link)|url\(|@import/i);
      expect(subject.length).toBeGreaterThan(5);
      for (const line of text.split('\n')) if (!line.startsWith('http')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('keeps what people typed as words: escaped, without control characters, never in another header', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='x",
        'A\r\nBcc: everybody@example.org',
        '\u202Egnp.exe\u2066',
        '{count, plural, other {#}}',
        '&lt;b&gt;',
      ),
    );
    const harmless = samples('x').map((message) => tags(render(message, 'en').html));
    fc.assert(
      fc.property(nasty, fc.constantFrom(...interfaceLanguages), (typed, language) => {
        samples(`A ${typed}`, `A ${typed.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')}`).forEach((message, index) => {
          const { subject, text, html } = render(message, language);
          expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
          expect([...subject].length).toBeLessThanOrEqual(150);
          expect(text).not.toMatch(/[\u202A-\u202E\r]/);
          const [first, second, ...rest] = tags(html);
          expect([first, second?.replace('fr', 'en'), ...rest]).toEqual(harmless[index]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never names the statement in a subject', () => {
    for (const message of samples('River Watch'))
      for (const language of interfaceLanguages) {
        const named = { ...message.data, statementTitle: 'Free the lake', printedName: 'Quiet Voice' };
        expect(renderMail(message.template, named as never, language).subject).not.toMatch(/lake|Quiet/);
      }
  });

  it('keeps each name in its own direction', () => {
    const { text, html } = renderMail(
      'sign-on-withdrawn',
      { coalition: 'River Watch', statementTitle: 'نهر حر', printedName: 'جمعية النهر' },
      'en',
    );
    expect(text).toContain('The sign-on of \u2068جمعية النهر\u2069 is');
    expect(html).toContain('<bdi>جمعية النهر</bdi>');
  });

  it('keeps the lines of a note and marks them', () => {
    const [, , invitation] = samples('River Watch', 'First line\r\n\r\n\r\n\r\nSecond <b>line</b>\n');
    const { text, html } = render(invitation!, 'en');
    expect(text).toContain('> First line\n>\n> Second <b>line</b>\n\n');
    expect(html).toContain('First line<br>\n<br>\nSecond &lt;b&gt;line&lt;/b&gt;</blockquote>');
  });

  it('tells a deadline in UTC with the zone of the statement beside it', () => {
    const { text } = render(samples('River Watch')[8]!, 'en');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'December 1, 2026 at 16:59 UTC (December 1, 2026 at 23:59, Asia/Phnom Penh)',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'ftp://example.org/', ''])(
    'refuses to link to %j',
    (bad) => {
      const data = { coalition: 'c', statementTitle: 't', printedName: 'p', link: bad };
      if (bad !== '') expect(() => renderMail('sign-on-withdrawn', data, 'en')).toThrow(TypeError);
      expect(() => renderMail('sign-on-confirmation', data, 'en')).toThrow(TypeError);
    },
  );
});
