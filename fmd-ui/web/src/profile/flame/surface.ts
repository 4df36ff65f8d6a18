// A canvas that fits its box, sharp on every screen.

import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { hold } from "../../state/clock";

/** Device pixels that one pixel of the page takes; changes when the window moves to another screen or is zoomed. */
export function useRatio(): number {
  const [ratio, setRatio] = useState(devicePixelRatio);
  useEffect(() => {
    const query = matchMedia(`(resolution: ${ratio}dppx)`);
    const change = () => setRatio(devicePixelRatio);
    query.addEventListener("change", change);
    return () => query.removeEventListener("change", change);
  }, [ratio]);
  return ratio;
}

/** Sizes a canvas and gives what to draw with, in pixels of the page. */
export function prepared(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): CanvasRenderingContext2D {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext("2d", { alpha: false })!;
  context.setTransform(across / width, 0, 0, down / height, 0, 0);
  return context;
}

/** Holds the automatic refresh while the pointer or the focus is inside of an element, so that nothing moves under a reader. */
export function useStillness(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const reasons = new Map<string, () => void>();
    const take = (why: string) => () => {
      if (!reasons.has(why)) reasons.set(why, hold());
    };
    const drop = (why: string) => () => {
      reasons.get(why)?.();
      reasons.delete(why);
    };
    const wired = [
      ["pointerenter", take("pointer")],
      ["pointerleave", drop("pointer")],
      ["focusin", take("focus")],
      ["focusout", drop("focus")],
    ] as const;
    for (const [name, listener] of wired) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of wired) element.removeEventListener(name, listener);
      for (const release of reasons.values()) release();
    };
  }, []);
}
