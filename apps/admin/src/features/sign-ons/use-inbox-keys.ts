import { useEffect, useRef, type RefObject } from 'react';

/** What the open panel does at a key. */
export interface PanelKeys {
  readonly approve: () => void;
  readonly reject: () => void;
}

interface InboxKeysOptions {
  readonly items: readonly { readonly id: string }[];
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly enabled: boolean;
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** j and k walk through the list, a approves, r rejects; never while somebody types or a dialog is in front. */
export function useInboxKeys({ items, open, onOpen, enabled }: InboxKeysOptions): RefObject<PanelKeys | null> {
  const panel = useRef<PanelKeys>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!enabled || event.ctrlKey || event.metaKey || event.altKey) return;
      const box = event.target instanceof HTMLInputElement && event.target.type === 'checkbox';
      if ((typing(event.target) && !box) || document.querySelector('[role="dialog"][aria-modal="true"] textarea'))
        return;
      const index = items.findIndex(({ id }) => id === open);
      const step = { j: 1, k: -1 }[event.key];
      if (step !== undefined) {
        const next = items[Math.min(items.length - 1, Math.max(0, index + step))];
        if (next) onOpen(next.id);
      } else if (event.key === 'a') panel.current?.approve();
      else if (event.key === 'r') panel.current?.reject();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [items, open, onOpen, enabled]);
  return panel;
}
