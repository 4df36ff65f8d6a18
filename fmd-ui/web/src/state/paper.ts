/** Tells the style for paper how wide the page is on the screen, to which pictures are drawn. */
export function tellPaper(): void {
  addEventListener("beforeprint", () => {
    const width = document.querySelector(".page")?.clientWidth;
    if (width) document.documentElement.style.setProperty("--page-width", String(width));
  });
}
