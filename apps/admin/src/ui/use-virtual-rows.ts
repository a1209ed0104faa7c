import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

export interface VirtualRows {
  /** The rows to draw now. */
  readonly rows: readonly VirtualItem[];
  readonly height: number;
  /** Give it as `ref` to each row, with its `data-index`, so that rows may differ in height. */
  readonly measure: (node: Element | null) => void;
}

const nothing: VirtualRows = { rows: [], height: 0, measure: () => {} };

/** The rows of a long list that can be seen in a scrolling box. */
export function useVirtualRows(box: RefObject<HTMLElement | null>, count: number, estimate: number): VirtualRows {
  const [view, setView] = useState(nothing);
  useLayoutEffect(() => {
    const virtualizer: Virtualizer<HTMLElement, Element> = new Virtualizer({
      count,
      getScrollElement: () => box.current,
      estimateSize: () => estimate,
      overscan: 8,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: (changed) => show(changed),
    });
    const measure = (node: Element | null) => virtualizer.measureElement(node);
    const show = (from: Virtualizer<HTMLElement, Element>) =>
      setView({ rows: from.getVirtualItems(), height: from.getTotalSize(), measure });
    const unmount = virtualizer._didMount();
    virtualizer._willUpdate();
    show(virtualizer);
    return unmount;
  }, [box, count, estimate]);
  return view;
}
