// A chart as a picture: what is painted on its canvas, and the words that stand over it.

import { save } from "../figures/file";
import { token } from "../state/theme";

/** Blank edge around the picture, CSS pixels. */
const EDGE = 16;
/** Pixels of the picture for one CSS pixel, so that it is sharp in a document. */
const SHARPNESS = 2;

/** Saves the chart in `box` as `name.png`, in the theme at hand. */
export async function savePicture(box: HTMLElement, name: string): Promise<void> {
  const { getInstanceByDom } = await import("./echarts");
  const painted = getInstanceByDom(box.querySelector<HTMLElement>(".series-canvas")!)?.renderToCanvas({ pixelRatio: SHARPNESS });
  const bounds = box.getBoundingClientRect();
  const picture = document.createElement("canvas");
  picture.width = (bounds.width + 2 * EDGE) * SHARPNESS;
  picture.height = (bounds.height + 2 * EDGE) * SHARPNESS;
  const pen = picture.getContext("2d");
  if (!painted || !pen) return;
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = token("--bg");
  pen.fillRect(0, 0, bounds.width + 2 * EDGE, bounds.height + 2 * EDGE);
  pen.translate(EDGE, EDGE);
  pen.drawImage(painted, 0, 0, bounds.width, bounds.height);
  for (const marker of box.querySelectorAll(".series-version")) {
    const { left, top, height } = marker.getBoundingClientRect();
    pen.fillStyle = token("--text-3");
    pen.fillRect(left - bounds.left, top - bounds.top, 1, height);
  }
  const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) write(pen, words.currentNode as Text, bounds);
  picture.toBlob((content) => {
    if (content) save(`${name}.png`, content);
  });
}

function write(pen: CanvasRenderingContext2D, words: Text, bounds: DOMRect): void {
  if (!words.parentElement || words.parentElement.closest(".readout")) return;
  const range = document.createRange();
  range.selectNodeContents(words);
  const { left, top, height } = range.getBoundingClientRect();
  const look = getComputedStyle(words.parentElement);
  pen.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
  pen.fillStyle = look.color;
  pen.textBaseline = "middle";
  pen.fillText(words.data, left - bounds.left, top - bounds.top + height / 2);
}
