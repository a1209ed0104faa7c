import { Extension, type Editor } from '@tiptap/core';
import { chainCommands, toggleMark } from '@tiptap/pm/commands';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import type { Command } from '@tiptap/pm/state';
import { insertFootnote, jumpToNote, leaveNote, removeEmptyNote } from './footnote-commands.js';
import { footnoteRules } from './footnote-rules.js';
import { numbering, type NumberingWords } from './numbering.js';
import { insertDemand, setPart, splitDemand } from './part-commands.js';
import { partIds } from './part-ids.js';
import { Plugin } from '@tiptap/pm/state';

/** Runs a ProseMirror command on the editor and keeps the keyboard in the text. */
export function run(editor: Editor, command: Command): boolean {
  const done = command(editor.state, editor.view.dispatch, editor.view);
  editor.view.focus();
  return done;
}

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(state.schema.node('hardBreak')).scrollIntoView());
  return true;
};

export interface BehaviourOptions {
  readonly words: NumberingWords;
  readonly askForLink: () => void;
}

/** Keys and rules of the statement's text. */
export const behaviour = ({ words, askForLink }: BehaviourOptions) =>
  Extension.create({
    name: 'statementBehaviour',
    priority: 1000,
    addKeyboardShortcuts() {
      const { schema } = this.editor;
      const item = schema.nodes.listItem!;
      const key = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch, this.editor.view);
      return {
        'Mod-b': key(toggleMark(schema.marks.strong!)),
        'Mod-i': key(toggleMark(schema.marks.emphasis!)),
        'Mod-k': () => {
          askForLink();
          return true;
        },
        'Mod-Alt-f': key(insertFootnote),
        'Mod-Alt-d': key(insertDemand),
        'Mod-Alt-0': key(setPart('paragraph')),
        'Mod-Alt-2': key(setPart('heading2')),
        'Mod-Alt-3': key(setPart('heading3')),
        'Mod-Shift-7': key(setPart('orderedList')),
        'Mod-Shift-8': key(setPart('bulletList')),
        'Shift-Enter': key(breakLine),
        Enter: key(chainCommands(leaveNote, splitDemand, splitListItem(item))),
        Escape: key(leaveNote),
        Backspace: key(removeEmptyNote),
        Tab: key(sinkListItem(item)),
        'Shift-Tab': key(liftListItem(item)),
      };
    },
    addProseMirrorPlugins() {
      return [
        partIds(),
        footnoteRules(),
        numbering(words),
        new Plugin({
          props: {
            handleClickOn: (view, _pos, node) =>
              node.type.name === 'footnoteRef' && jumpToNote(view, node.attrs.noteId as string),
          },
        }),
      ];
    },
  });
