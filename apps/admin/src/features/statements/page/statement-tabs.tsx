import { Badge, ScrollArea } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Statement } from '../../../api/models.js';
import { useT } from '../../../messages/use-messages.js';
import { PlainLink } from '../../../ui/links.js';
import classes from './statement-tabs.module.css';

const tabs = [
  { key: 'overview', to: '/statements/$statementId' },
  { key: 'text', to: '/statements/$statementId/text' },
  { key: 'versions', to: '/statements/$statementId/versions' },
  { key: 'invitations', to: '/statements/$statementId/invitations' },
  { key: 'sign-ons', to: '/statements/$statementId/sign-ons' },
  { key: 'exports', to: '/statements/$statementId/exports' },
  { key: 'timeline', to: '/statements/$statementId/timeline' },
] as const;

/** Tabs are links, so that each has an address of its own. */
export function StatementTabs({ statement }: { statement: Statement }) {
  const t = useT();
  const current = useRouterState({ select: (state) => state.location.pathname.split('/')[3] ?? '' }) || 'overview';
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the current tab may lie beyond the edge.
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <ScrollArea type="never" className={classes.frame}>
      <nav ref={strip} aria-label={t('statement.tabs')} className={classes.tabs}>
        {tabs.map(({ key, to }) => (
          <PlainLink
            key={key}
            to={to}
            params={{ statementId: statement.id }}
            className={classes.tab}
            data-active={current === key || undefined}
            aria-current={current === key ? 'page' : undefined}
          >
            {t(`statement.tab.${key}`)}
            {key === 'sign-ons' && statement.counts.pending > 0 && (
              <Badge
                size="sm"
                color="orange"
                ms={6}
                aria-label={t('statement.pendingCount', { count: statement.counts.pending })}
              >
                {statement.counts.pending}
              </Badge>
            )}
          </PlainLink>
        ))}
      </nav>
    </ScrollArea>
  );
}
