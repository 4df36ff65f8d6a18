// A row of links that is wider than the window.

import { type RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The element whose current link is moved into sight whenever `path` changes. */
export function useCurrentInSight(path: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const link = row.current?.querySelector<HTMLElement>("[aria-current]");
    if (!row.current || !link) return;
    const { left, right } = row.current.getBoundingClientRect();
    const bounds = link.getBoundingClientRect();
    if (bounds.left < left || bounds.right > right) row.current.scrollLeft += bounds.left - left - (right - left - bounds.width) / 2;
  }, [path]);
  return row;
}
