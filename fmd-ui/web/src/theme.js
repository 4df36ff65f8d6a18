// Sets the theme before the first paint. `state/theme.ts` changes it later.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem("fmd-theme");
  } catch (e) {
    chosen = null;
  }
  var dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
