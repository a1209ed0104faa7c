import type { ReactNode } from 'react';
import type { PageContext } from './page-context.js';
import { renderPage } from './render-page.js';

/** A page that says one thing and what to do next. */
export interface Notice {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tone?: 'good' | 'bad';
  readonly link?: { readonly href: string; readonly label: string };
  readonly children?: ReactNode;
}

export function noticePage(context: PageContext, { title, sentences, tone, link, children }: Notice): string {
  return renderPage(context, {
    title,
    children: (
      <>
        <h1>{title}</h1>
        <div className={`box ${tone ?? ''}`.trim()}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {children}
        {link && (
          <p>
            <a href={link.href}>{link.label}</a>
          </p>
        )}
      </>
    ),
  });
}
