import { Text, Tooltip, type TextProps } from '@mantine/core';
import { useIntl } from 'react-intl';
import { relativeParts } from './relative-time.js';

/** A moment as people say it; the exact time is in the tooltip and in the markup. */
export function When({ at, ...props }: { at: string } & TextProps) {
  const intl = useIntl();
  const date = new Date(at);
  const exact = intl.formatDate(date, { dateStyle: 'long', timeStyle: 'short' });
  const { value, unit } = relativeParts(date, new Date());
  const far = unit === 'day' && Math.abs(value) > 14;
  return (
    <Tooltip label={exact}>
      <Text component="time" span inherit {...props} dateTime={at}>
        {far
          ? intl.formatDate(date, { dateStyle: 'medium' })
          : intl.formatRelativeTime(value, unit, { numeric: 'auto' })}
      </Text>
    </Tooltip>
  );
}

/** An exact moment in a named time zone, as a deadline needs it. */
export function ZonedTime({ at, timeZone }: { at: string; timeZone: string }) {
  const intl = useIntl();
  return (
    <time dateTime={at}>
      {intl.formatDate(at, { dateStyle: 'full', timeZone })}, {intl.formatTime(at, { timeStyle: 'short', timeZone })} (
      {timeZone})
    </time>
  );
}
