import { Title } from '@mantine/core';
import { textDirection } from '@undersigned/kernel';
import {
  listDemands,
  numberFootnotes,
  partsOf,
  type DocumentNode,
  type StatementDocument,
} from '@undersigned/statement';
import { Fragment, type ReactNode } from 'react';
import classes from './document-view.module.css';

interface Numbers {
  readonly notes: ReadonlyMap<string, number>;
  readonly demands: ReadonlyMap<DocumentNode, number>;
}

/** A text to read: parts, demands and notes with the numbers a reader sees. */
export function DocumentView({ document, language }: { document: StatementDocument; language: string }) {
  const { notes, numberOf } = numberFootnotes(document);
  const numbers: Numbers = {
    notes: numberOf,
    demands: new Map(listDemands(document).map((demand) => [demand.node, demand.number])),
  };
  return (
    <article className={classes.text} lang={language} dir={textDirection(language)}>
      {partsOf(document).map((part, index) => (
        <Fragment key={index}>{block(part, numbers)}</Fragment>
      ))}
      {notes.length > 0 && (
        <ol className={classes.notes}>
          {notes.map((note) => (
            <li key={note.id}>{inline(note.node, numbers)}</li>
          ))}
        </ol>
      )}
    </article>
  );
}

function block(node: DocumentNode, numbers: Numbers): ReactNode {
  const inner = () =>
    (node.content ?? []).map((child, index) => <Fragment key={index}>{block(child, numbers)}</Fragment>);
  switch (node.type) {
    case 'title':
      return <Title order={2}>{inline(node, numbers)}</Title>;
    case 'heading':
      return <Title order={3}>{inline(node, numbers)}</Title>;
    case 'bulletList':
      return <ul>{inner()}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.start ?? 1)}>{inner()}</ol>;
    case 'listItem':
      return <li>{inner()}</li>;
    case 'quote':
      return <blockquote>{inner()}</blockquote>;
    case 'demand':
      return (
        <section className={classes.demand} data-number={numbers.demands.get(node)}>
          {inner()}
        </section>
      );
    case 'annex':
      return <section>{inner()}</section>;
    default:
      return <p>{inline(node, numbers)}</p>;
  }
}

function inline(node: DocumentNode, numbers: Numbers): ReactNode {
  return (node.content ?? []).map((child, index) => <Fragment key={index}>{run(child, numbers)}</Fragment>);
}

function run(node: DocumentNode, numbers: Numbers): ReactNode {
  if (node.type === 'hardBreak') return <br />;
  if (node.type === 'footnoteRef') return <sup>{numbers.notes.get(String(node.attrs?.noteId))}</sup>;
  return (node.marks ?? []).reduceRight<ReactNode>((words, mark) => {
    if (mark.type === 'strong') return <strong>{words}</strong>;
    if (mark.type === 'emphasis') return <em>{words}</em>;
    if (mark.type === 'language') return <span lang={String(mark.attrs?.lang)}>{words}</span>;
    return (
      <a href={String(mark.attrs?.href)} rel="noopener nofollow noreferrer" target="_blank">
        {words}
      </a>
    );
  }, node.text);
}
