import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";

/** From this width on the picture of the overview stands beside its table, as `style.css` lays it out. */
const WIDE = matchMedia("(min-width: 2200px)");

/** What stands above and below the picture there, pixels. */
const AROUND = 200;

/** Height that a picture beside its table may fill; 0 where it stands above it. */
export function useRoom(aside: boolean): number {
  const measure = () => (aside && WIDE.matches ? innerHeight - AROUND : 0);
  const [room, setRoom] = useState(measure);
  useEffect(() => {
    const again = () => setRoom(measure());
    again();
    addEventListener("resize", again);
    return () => removeEventListener("resize", again);
  }, [aside]);
  return room;
}

/** The width of an element, pixels, kept up to date; at least `least`, also before it is known. */
export function useWidth(box: RefObject<HTMLElement | null>, least = 0): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return Math.max(least, width);
}
