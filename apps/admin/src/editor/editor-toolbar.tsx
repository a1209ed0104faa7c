import { RichTextEditor } from '@mantine/tiptap';
import { NativeSelect } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconList,
  IconListNumbers,
  IconNote,
  IconSpeakerphone,
} from '@tabler/icons-react';
import { toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useT } from '../messages/use-messages.js';
import { run } from './behaviour.js';
import { insertFootnote } from './footnote-commands.js';
import { LinkControl } from './link-control.js';
import { currentPart, insertDemand, setPart, type PartChoice } from './part-commands.js';
import { shortcut } from './shortcut.js';

const partChoices: readonly PartChoice[] = [
  'paragraph',
  'heading2',
  'heading3',
  'heading4',
  'title',
  'subtitle',
  'dateLine',
  'addressee',
  'salutation',
  'opening',
  'demandLeadIn',
  'demand',
  'bulletList',
  'orderedList',
  'quote',
  'closing',
  'publicContact',
  'annex',
];

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly linkOpened: boolean;
  readonly onLinkOpened: (opened: boolean) => void;
}

export function EditorToolbar({ editor, linkOpened, onLinkOpened }: EditorToolbarProps) {
  const t = useT();
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      part: currentPart(current.state),
      strong: current.isActive('strong'),
      emphasis: current.isActive('emphasis'),
      link: current.isActive('link'),
      mayInsertNote: insertFootnote(current.state),
      undo: current.can().undo(),
      redo: current.can().redo(),
    }),
  });
  const { marks } = editor.schema;
  const control = (
    label: string,
    keys: string,
    icon: ReactNode,
    command: Command,
    active = false,
    disabled = false,
  ) => (
    <RichTextEditor.Control
      aria-label={label}
      title={`${label} (${shortcut(keys)})`}
      aria-pressed={active}
      active={active}
      disabled={disabled}
      onClick={() => run(editor, command)}
      w={34}
      h={34}
    >
      {icon}
    </RichTextEditor.Control>
  );
  const icon = { size: 18, stroke: 1.8, 'aria-hidden': true } as const;
  return (
    <RichTextEditor.Toolbar
      sticky
      stickyOffset={56}
      role="toolbar"
      aria-label={t('text.toolbar')}
      style={{ zIndex: 2 }}
    >
      <NativeSelect
        size="xs"
        aria-label={t('text.part')}
        data={[
          ...(state.part === null || !partChoices.includes(state.part)
            ? [{ value: '', label: t('text.part.mixed') }]
            : []),
          ...partChoices.map((value) => ({ value, label: t(`part.${value}`) })),
        ]}
        value={state.part ?? ''}
        onChange={(event) => event.currentTarget.value && run(editor, setPart(event.currentTarget.value as PartChoice))}
      />
      <RichTextEditor.ControlsGroup>
        {control(t('text.strong'), 'Mod-B', <IconBold {...icon} />, toggleMark(marks.strong!), state.strong)}
        {control(t('text.emphasis'), 'Mod-I', <IconItalic {...icon} />, toggleMark(marks.emphasis!), state.emphasis)}
        <LinkControl editor={editor} active={state.link} opened={linkOpened} onOpened={onLinkOpened} />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        {control(
          t('text.bulletList'),
          'Mod-Shift-8',
          <IconList {...icon} />,
          setPart(state.part === 'bulletList' ? 'paragraph' : 'bulletList'),
          state.part === 'bulletList',
        )}
        {control(
          t('text.orderedList'),
          'Mod-Shift-7',
          <IconListNumbers {...icon} />,
          setPart(state.part === 'orderedList' ? 'paragraph' : 'orderedList'),
          state.part === 'orderedList',
        )}
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        {control(
          t('text.insertNote'),
          'Mod-Alt-F',
          <IconNote {...icon} />,
          insertFootnote,
          false,
          !state.mayInsertNote,
        )}
        {control(t('text.insertDemand'), 'Mod-Alt-D', <IconSpeakerphone {...icon} />, insertDemand)}
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        {control(
          t('text.undo'),
          'Mod-Z',
          <IconArrowBackUp {...icon} />,
          () => editor.commands.undo(),
          false,
          !state.undo,
        )}
        {control(
          t('text.redo'),
          'Mod-Shift-Z',
          <IconArrowForwardUp {...icon} />,
          () => editor.commands.redo(),
          false,
          !state.redo,
        )}
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  );
}
