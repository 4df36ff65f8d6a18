// Where the monitored service is, seen from its dashboard.

/**
 * The address of `pattern` in the service whose dashboard lies at `root` under `link`. A dashboard of a scope lies below that
 * scope, whose path its patterns begin with.
 */
export function serviceAddress(root: URL, link: string, pattern: string): string {
  const path = root.pathname.replace(/\/+$/, "");
  const above = path.endsWith(`/${link}`) ? path.slice(0, -link.length - 1) : path;
  const parts = above.split("/").slice(1);
  for (let n = 0; n < parts.length; n += 1) {
    const scope = `/${parts.slice(n).join("/")}`;
    if (pattern === scope || pattern.startsWith(`${scope}/`)) return root.origin + above.slice(0, above.length - scope.length) + pattern;
  }
  return root.origin + above + pattern;
}
