//! Made by `npm ci && npm run build` in `fmd-ui/web`; do not edit.

use crate::Asset;

/// The page before the address of the dashboard's root.
pub(crate) const SHELL_BEFORE_BASE: &str = r#"<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <base href=""#;

/// The page after the address of the dashboard's root.
pub(crate) const SHELL_AFTER_BASE: &str = r#"" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="same-origin" />
    <meta name="robots" content="noindex" />
    <title>Dashboard</title>
    <link rel="icon" type="image/svg+xml" href="./assets/icon-BkBNQ5bT.svg" />
    <script src="./assets/theme-CnImpLx4.js"></script>
    <script type="module" crossorigin src="./assets/index-BRL2iCFV.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-BRVDfrxx.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/echarts-Dguq3fPV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cc382a659fb6c9c28f7d9f61adae0dc5\"",
        gzip: include_bytes!("../dist/assets/echarts-Dguq3fPV.js.gz"),
    },
    Asset {
        path: "assets/icon-BkBNQ5bT.svg",
        content_type: "image/svg+xml",
        etag: "\"8066c0c94f2aef2f861e73e96099025b\"",
        gzip: include_bytes!("../dist/assets/icon-BkBNQ5bT.svg.gz"),
    },
    Asset {
        path: "assets/index-BRL2iCFV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d63dcd1c7d41497c8626c73fe24b82f0\"",
        gzip: include_bytes!("../dist/assets/index-BRL2iCFV.js.gz"),
    },
    Asset {
        path: "assets/index-BRVDfrxx.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2fea5bc2874aa855ccd4325272021869\"",
        gzip: include_bytes!("../dist/assets/index-BRVDfrxx.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
];
