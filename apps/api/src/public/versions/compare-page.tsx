import type { ChangeClass, RedlinePart } from '@undersigned/statement-diff';
import type { PublicStatement } from '../../statements/index.js';
import type { PageContext } from '../web/page-context.js';
import { renderPage } from '../web/render-page.js';

export interface ComparePageInput {
  readonly statement: PublicStatement;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly RedlinePart[];
  readonly changeClass: ChangeClass;
}

/** The redline of two versions, word by word, for everybody who may read them. */
export function comparePage(context: PageContext, input: ComparePageInput): string {
  const { t, href } = context;
  const { statement, from, to, parts, changeClass } = input;
  const title = t('public.compare.title', { before: from, after: to });
  const changed = parts.some((part) => part.change !== 'same' || part.moved);
  return renderPage(context, {
    title: `${title}: ${statement.title}`,
    children: (
      <>
        <p>
          <a href={href(`/s/${statement.slug}`)}>{t('public.receipt.statement')}</a>
        </p>
        <h1>{title}</h1>
        {!changed && <p className="box">{t('public.compare.same')}</p>}
        {changeClass !== 'none' && <p className="quiet">{t(`public.compare.${changeClass}`)}</p>}
        {(['text', 'note'] as const).map((place) => {
          const shown = parts.filter((part) => part.place === place);
          if (shown.length === 0) return null;
          return (
            <section key={place}>
              {place === 'note' && <h2>{t('public.statement.notes')}</h2>}
              <div className="text" lang={statement.language} dir={statement.direction}>
                {shown.map((part, index) => (
                  <Part key={index} context={context} part={part} />
                ))}
              </div>
            </section>
          );
        })}
      </>
    ),
  });
}

function Part({ context: { t, language }, part }: { context: PageContext; part: RedlinePart }) {
  const tags = [
    part.change === 'same' ? null : t(`public.compare.${part.change}`),
    part.moved ? t('public.compare.moved') : null,
  ].filter((tag) => tag !== null);
  const number = (part.after ?? part.before)?.number;
  return (
    <div className={`redline ${part.change}`}>
      {tags.length > 0 && (
        <span className="tag" lang={language}>
          [{tags.join(', ')}]{' '}
        </span>
      )}
      {number != null && <strong>{number}. </strong>}
      {part.segments.map((segment, index) => {
        if (segment.kind === 'added') return <ins key={index}>{segment.text}</ins>;
        if (segment.kind === 'removed') return <del key={index}>{segment.text}</del>;
        return <span key={index}>{segment.text}</span>;
      })}
    </div>
  );
}
