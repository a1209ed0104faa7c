import { Button, Group, Text } from '@mantine/core';
import { useMemo, useRef } from 'react';
import type { OrganizationChoice, ImportMatch } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { Section } from '../../ui/section.js';
import { useVirtualRows } from '../../ui/use-virtual-rows.js';
import classes from './review.module.css';
import { countChoices, entriesOf, entryKey, type Review, type ReviewEntry } from './review-state.js';
import { SignatoryRow } from './signatory-row.js';

type Line = { readonly heading: string; readonly count: number } | ReviewEntry;

/** Long lists are drawn a screenful at a time. */
export function SignatorySection({ review, onChange }: { review: Review; onChange: (review: Review) => void }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const { preview, choices } = review;
  const lines = useMemo<readonly Line[]>(() => {
    const entries = entriesOf(preview);
    return preview.signatoryGroups.flatMap((group, groupIndex): Line[] => [
      { heading: [group.parentHeading, group.heading].filter(Boolean).join(' · '), count: group.entries.length },
      ...entries.filter((entry) => entry.groupIndex === groupIndex),
    ]);
  }, [preview]);
  const matches = useMemo(
    () =>
      new Map<string, readonly ImportMatch[]>(
        preview.organizationMatches.map((found) => [entryKey(found.groupIndex, found.entryIndex), found.matches]),
      ),
    [preview],
  );
  const virtual = useVirtualRows(box, lines.length, 60);
  const counts = countChoices(review);
  const choose = (key: string, choice: OrganizationChoice) =>
    onChange({ ...review, choices: { ...choices, [key]: choice } });
  const all = (action: 'create' | 'skip') =>
    onChange({
      ...review,
      choices: Object.fromEntries(
        Object.entries(choices).map(([key, choice]) => {
          const proposed = matches.get(key)?.[0];
          if (action === 'create' && proposed && choice.action === 'use') return [key, choice];
          return [key, { ...choice, action }];
        }),
      ),
    });
  if (lines.length === 0)
    return (
      <Section title={t('import.signatories', { count: 0 })}>
        <Text size="sm" c="dimmed">
          {t('import.signatories.none')}
        </Text>
      </Section>
    );
  return (
    <Section
      title={t('import.signatories', { count: preview.summary.signatories })}
      lead={t('import.signatories.lead', { ...counts })}
      actions={
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => all('create')}>
            {t('import.all.create')}
          </Button>
          <Button size="xs" variant="default" onClick={() => all('skip')}>
            {t('import.all.skip')}
          </Button>
        </Group>
      }
    >
      <div ref={box} className={classes.entries} role="group" aria-label={t('import.signatories.label')} tabIndex={0}>
        <div style={{ height: virtual.height, position: 'relative' }}>
          {virtual.rows.map((item) => {
            const line = lines[item.index]!;
            const frame = {
              ref: virtual.measure,
              'data-index': item.index,
              style: { transform: `translateY(${item.start}px)` },
            };
            if ('heading' in line)
              return (
                <div key={item.key} className={`${classes.entry} ${classes.group}`} {...frame}>
                  <Text size="sm" fw={600} dir="auto">
                    {line.heading || t('import.group.untitled')} ({line.count})
                  </Text>
                </div>
              );
            return (
              <div key={item.key} className={classes.entry} {...frame}>
                <SignatoryRow
                  line={line}
                  choice={choices[line.key]}
                  matches={matches.get(line.key) ?? []}
                  onChoice={(choice) => choose(line.key, choice)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </Section>
  );
}
