import { Text } from '@mantine/core';
import type { SourceSpan } from '@undersigned/statement-import';
import { useEffect, useRef } from 'react';
import { useT } from '../../messages/use-messages.js';
import { Section } from '../../ui/section.js';
import classes from './review.module.css';

/** How much of a very long source is drawn at once, around the marked place. */
const windowSize = 60_000;

export function SourcePanel({ text, name, span }: { text: string; name: string | null; span: SourceSpan | null }) {
  const t = useT();
  const mark = useRef<HTMLElement>(null);
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    if (!mark.current || !box.current) return;
    box.current.scrollTop = mark.current.offsetTop - box.current.clientHeight / 3;
  }, [span]);
  const begin = text.length > windowSize ? Math.max(0, (span?.start ?? 0) - windowSize / 2) : 0;
  const end = Math.min(text.length, begin + windowSize);
  return (
    <Section title={name ? t('import.sourceOf', { name }) : t('import.source')}>
      <pre ref={box} className={classes.source} dir="auto" tabIndex={0} aria-label={t('import.source')}>
        {begin > 0 && '… '}
        {span ? (
          <>
            {text.slice(begin, span.start)}
            <mark ref={mark}>{text.slice(span.start, span.end)}</mark>
            {text.slice(span.end, end)}
          </>
        ) : (
          text.slice(begin, end)
        )}
        {end < text.length && ' …'}
      </pre>
      <Text size="xs" c="dimmed">
        {t('import.source.hint')}
      </Text>
    </Section>
  );
}
