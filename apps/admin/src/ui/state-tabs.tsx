import { Badge, ScrollArea, UnstyledButton } from '@mantine/core';
import { useIntl } from 'react-intl';
import classes from './state-tabs.module.css';

interface StateTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly value: string; readonly label: string; readonly count?: number | undefined }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** States of a list with their counts, one of them chosen. */
export function StateTabs({ label, tabs, value, onChange }: StateTabsProps) {
  const intl = useIntl();
  return (
    <ScrollArea type="never">
      <div role="group" aria-label={label} className={classes.tabs}>
        {tabs.map((tab) => (
          <UnstyledButton
            key={tab.value}
            className={classes.tab}
            aria-pressed={tab.value === value}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
            {tab.count !== undefined && (
              <Badge size="sm" color="gray" variant={tab.value === value ? 'white' : 'light'} ms={6}>
                {intl.formatNumber(tab.count)}
              </Badge>
            )}
          </UnstyledButton>
        ))}
      </div>
    </ScrollArea>
  );
}
