import { Button, Group, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ListPolicy, Statement } from '../../../api/models.js';
import { isApiError } from '../../../api/problem.js';
import { useCan } from '../../../app/permissions.js';
import { useT } from '../../../messages/use-messages.js';
import { DeadlineField } from '../../../ui/deadline-field.js';
import { FormError } from '../../../ui/form-error.js';
import { Section } from '../../../ui/section.js';
import { toInstant, toWallTime } from '../../../ui/zoned-time.js';
import { useChangeStatement, type StatementChange } from '../queries.js';

const listPolicies: readonly ListPolicy[] = ['alphabetical', 'country', 'signing-order'];

export function SettingsSection({ statement }: { statement: Statement }) {
  const t = useT();
  const locked = !useCan()('statement.edit') || ['archived', 'retracted'].includes(statement.state);
  const save = useChangeStatement(statement.id);
  const { deadlineAt } = statement;
  const shownDeadline = deadlineAt ? toWallTime(deadlineAt, statement.timeZone) : null;
  const form = useForm({
    initialValues: {
      slug: statement.slug,
      wall: shownDeadline,
      timeZone: statement.timeZone,
      openSignOn: statement.openSignOn,
      autoApproval: statement.autoApproval,
      listPolicy: statement.listPolicy,
    },
    validate: { slug: (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? null : t('settings.slug.invalid')) },
  });
  const submit = form.onSubmit(({ wall, timeZone, ...rest }) => {
    const wanted: StatementChange = { ...rest, timeZone };
    const change: StatementChange = {
      ...Object.fromEntries(
        Object.entries(wanted).filter(([key, value]) => value !== statement[key as keyof Statement]),
      ),
      // The field knows no fractions of a second: an untouched deadline must not be sent back a little earlier.
      ...((wall !== shownDeadline || timeZone !== statement.timeZone) && {
        deadlineAt: wall ? toInstant(wall, timeZone) : null,
      }),
    };
    save.mutate(change, {
      onSuccess: () => notifications.show({ color: 'green', message: t('notice.saved') }),
      onError: (error) => {
        if (isApiError(error, 'statement.slug_taken')) form.setFieldError('slug', t('settings.slug.taken'));
      },
    });
  });
  return (
    <Section title={t('settings.title')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <FormError error={isApiError(save.error, 'statement.slug_taken') ? null : save.error} />
          <DeadlineField
            wall={form.values.wall}
            timeZone={form.values.timeZone}
            onWall={(wall) => form.setFieldValue('wall', wall)}
            onTimeZone={(zone) => form.setFieldValue('timeZone', zone)}
            disabled={locked}
          />
          <Switch
            label={t('settings.openSignOn')}
            description={t('settings.openSignOn.hint')}
            disabled={locked}
            {...form.getInputProps('openSignOn', { type: 'checkbox' })}
          />
          <Select
            label={t('settings.autoApproval')}
            data={(['off', 'invited'] as const).map((value) => ({ value, label: t(`settings.autoApproval.${value}`) }))}
            allowDeselect={false}
            disabled={locked}
            {...form.getInputProps('autoApproval')}
          />
          <Select
            label={t('settings.listPolicy')}
            data={listPolicies.map((value) => ({ value, label: t(`settings.listPolicy.${value}`) }))}
            allowDeselect={false}
            disabled={locked}
            {...form.getInputProps('listPolicy')}
          />
          <TextInput
            label={t('settings.slug')}
            description={t('settings.slug.hint')}
            leftSection="/s/"
            disabled={locked}
            {...form.getInputProps('slug')}
          />
          {!locked && (
            <Group justify="flex-end">
              <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
                {t('action.save')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Section>
  );
}
