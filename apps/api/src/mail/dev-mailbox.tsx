import type { ReactNode } from 'react';
import type { CaughtMail } from './mail-catcher.js';

const css = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere; }
  ul { list-style: none; padding: 0; }
  li { border-top: 1px solid #8886; }
  li a { display: block; padding: .6rem 0; color: inherit; text-decoration: none; }
  li a:hover strong, li a:focus strong { text-decoration: underline; }
  li[aria-current] { font-weight: 600; }
  pre { white-space: pre-wrap; font: inherit; border: 1px solid #8886; border-radius: .5rem; padding: 1rem; }
  time, .to { opacity: .8; font-size: .9rem; }
  :focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }
`;

/** The mailbox of a trial: what would have gone out, newest first. */
export function DevMailbox({ mails, shown }: { mails: readonly CaughtMail[]; shown: CaughtMail | null }): ReactNode {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Mailbox · Undersigned</title>
        <style>{css}</style>
      </head>
      <body>
        <main>
          <h1>Mailbox</h1>
          <p>Mail is caught on this machine and goes nowhere. Set SMTP_URL to send it.</p>
          {shown && <ShownMail mail={shown} />}
          {mails.length === 0 && <p>No mail yet. Invite an organization or sign a statement, then reload this page.</p>}
          <ul>
            {mails.map((mail) => (
              <li key={mail.id} aria-current={mail.id === shown?.id ? 'true' : undefined}>
                <a href={`/dev/mail/${mail.id}`}>
                  <strong>{mail.subject}</strong>
                  <br />
                  <span className="to">{mail.to}</span>{' '}
                  <time dateTime={mail.at}>{mail.at.slice(0, 19).replace('T', ' ')} UTC</time>
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}

function ShownMail({ mail }: { mail: CaughtMail }): ReactNode {
  return (
    <article>
      <h2>{mail.subject}</h2>
      <p className="to">To {mail.to}</p>
      <pre dir="auto">
        {mail.text.split(/(https?:\/\/\S+)/).map((piece, index) =>
          index % 2 ? (
            <a key={index} href={piece}>
              {piece}
            </a>
          ) : (
            piece
          ),
        )}
      </pre>
    </article>
  );
}
