import { Group, Select } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useMemo } from 'react';
import { useT } from '../messages/use-messages.js';
import type { WallTime } from './zoned-time.js';

interface DeadlineFieldProps {
  readonly wall: WallTime | null;
  readonly timeZone: string;
  readonly onWall: (wall: WallTime | null) => void;
  readonly onTimeZone: (timeZone: string) => void;
  readonly error?: string | null;
  readonly disabled?: boolean;
}

/** A day and hour on the clock of a place, because "midnight" without a place is a quarrel. */
export function DeadlineField({ wall, timeZone, onWall, onTimeZone, error, disabled }: DeadlineFieldProps) {
  const t = useT();
  const zones = useMemo(() => [...new Set(['UTC', timeZone, ...Intl.supportedValuesOf('timeZone')])], [timeZone]);
  return (
    <Group gap="sm" align="flex-start">
      <DateTimePicker
        label={t('deadline.label')}
        placeholder={t('deadline.none')}
        valueFormat="D MMM YYYY HH:mm"
        value={wall}
        onChange={onWall}
        clearable
        disabled={disabled}
        clearButtonProps={{ 'aria-label': t('deadline.clear') }}
        submitButtonProps={{ 'aria-label': t('action.confirm') }}
        error={error}
        style={{ flex: '1 1 190px' }}
      />
      <Select
        label={t('deadline.zone')}
        data={zones}
        value={timeZone}
        onChange={(value) => value && onTimeZone(value)}
        searchable
        allowDeselect={false}
        limit={80}
        disabled={disabled}
        style={{ flex: '1 1 170px' }}
      />
    </Group>
  );
}
