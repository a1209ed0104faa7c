import '@mantine/tiptap/styles.css';
import { RichTextEditor } from '@mantine/tiptap';
import { UndoRedo, Gapcursor } from '@tiptap/extensions';
import { useEditor, type Editor, type JSONContent } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { StatementDocument } from '@undersigned/statement';
import { textDirection } from '@undersigned/kernel';
import type { MessageId } from '../messages/index.js';
import { useT } from '../messages/use-messages.js';
import { behaviour } from './behaviour.js';
import { EditorToolbar } from './editor-toolbar.js';
import { schemaExtensions } from './schema-extensions.js';
import classes from './statement-editor.module.css';

export interface StatementEditorProps {
  /** The text to begin with; a later change of it does not touch what is being written. */
  readonly document: StatementDocument;
  readonly language: string;
  readonly editable: boolean;
  /** Told at every change; reads the document only when asked, so that typing stays light. */
  readonly onChange: (read: () => StatementDocument) => void;
}

/** The text of a statement, written in its typed parts. */
export function StatementEditor({ document, language, editable, onChange }: StatementEditorProps) {
  const t = useT();
  const [linkOpened, setLinkOpened] = useState(false);
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  }, [onChange]);
  const extensions = useMemo(
    () => [
      ...schemaExtensions,
      UndoRedo.configure({ depth: 1000 }),
      Gapcursor,
      behaviour({
        askForLink: () => setLinkOpened(true),
        words: {
          partLabel: (part) => t(`part.${part}` as MessageId),
          reference: (number) => t('text.note.reference', { number }),
          back: (number) => t('text.note.back', { number }),
          unreferenced: t('text.note.unreferenced'),
        },
      }),
    ],
    [t],
  );
  const editor = useEditor(
    {
      extensions,
      content: document as JSONContent,
      editable,
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        // Header and toolbar stay on top of the text.
        scrollThreshold: { top: 130, right: 0, bottom: 20, left: 0 },
        scrollMargin: { top: 140, right: 0, bottom: 40, left: 0 },
        attributes: {
          class: classes.text!,
          dir: textDirection(language),
          lang: language,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': t('text.editor'),
          spellcheck: 'true',
        },
      },
      onUpdate: ({ editor: changed }) => told.current(() => changed.getJSON() as StatementDocument),
    },
    // What is typed lives in the editor: it is made again for another text or another language of the interface only.
    [extensions, language],
  );
  useEffect(() => {
    editor.setEditable(editable, false);
  }, [editor, editable]);
  return (
    <RichTextEditor editor={editor} withTypographyStyles={false} withCodeHighlightStyles={false}>
      {editable && <EditorToolbar editor={editor as Editor} linkOpened={linkOpened} onLinkOpened={setLinkOpened} />}
      <RichTextEditor.Content />
    </RichTextEditor>
  );
}
