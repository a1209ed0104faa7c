import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { getMarkRange } from '@tiptap/core';
import { useState, type FormEvent } from 'react';
import { safeHref } from '@undersigned/statement';
import { useT } from '../messages/use-messages.js';
import { shortcut } from './shortcut.js';

interface LinkControlProps {
  readonly editor: Editor;
  readonly active: boolean;
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
}

/** Links the selected words; addresses that could run code are refused, as the server refuses them. */
export function LinkControl({ editor, active, opened, onOpened }: LinkControlProps) {
  const t = useT();
  return (
    <Popover opened={opened} onChange={onOpened} trapFocus returnFocus withinPortal position="bottom-start" shadow="md">
      <Popover.Target>
        <RichTextEditor.Control
          aria-label={t('text.link')}
          title={`${t('text.link')} (${shortcut('Mod-K')})`}
          aria-pressed={active}
          active={active}
          onClick={() => onOpened(!opened)}
          w={34}
          h={34}
        >
          <IconLink size={18} stroke={1.8} aria-hidden />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown>{opened && <LinkForm editor={editor} onClose={() => onOpened(false)} />}</Popover.Dropdown>
    </Popover>
  );
}

function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useT();
  const link = editor.schema.marks.link!;
  const [href, setHref] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [refused, setRefused] = useState(false);
  const range = () => {
    const { selection } = editor.state;
    if (!selection.empty) return { from: selection.from, to: selection.to };
    return getMarkRange(selection.$from, link) ?? null;
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    // The portal keeps the DOM apart, but React would hand the event to the forms around the editor.
    event.stopPropagation();
    const typed = href.trim();
    const address = safeHref(/^[\w.-]+\.\w{2,}(\/\S*)?$/.test(typed) ? `https://${typed}` : typed);
    if (!address) return setRefused(true);
    const at = range();
    const { tr, schema } = editor.state;
    const mark = link.create({ href: address });
    if (at) tr.removeMark(at.from, at.to, link).addMark(at.from, at.to, mark);
    else tr.replaceSelectionWith(schema.text(address, [mark]), false);
    editor.view.dispatch(tr);
    onClose();
    editor.view.focus();
  };
  const remove = () => {
    const at = range();
    if (at) editor.view.dispatch(editor.state.tr.removeMark(at.from, at.to, link));
    onClose();
    editor.view.focus();
  };
  return (
    <form onSubmit={apply} noValidate>
      <Stack gap="xs" w={280}>
        <TextInput
          label={t('text.link.address')}
          placeholder="https://"
          type="url"
          dir="ltr"
          data-autofocus
          value={href}
          onChange={(event) => {
            setHref(event.currentTarget.value);
            setRefused(false);
          }}
          error={refused && t('text.link.refused')}
        />
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={remove}>
            {t('action.remove')}
          </Button>
          <Button size="xs" type="submit">
            {t('action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
