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
    <script type="module" crossorigin src="./assets/index-BvG1kIgZ.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-DkFDyAyP.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/EndpointProfile-DpOjrSYs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"817ab8cd9ac55c6a3c235409ae85a333\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DpOjrSYs.js.gz"),
    },
    Asset {
        path: "assets/Kind-BuwoJULa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"845b9941d4e36f51459c9a0cc3a9854b\"",
        gzip: include_bytes!("../dist/assets/Kind-BuwoJULa.css.gz"),
    },
    Asset {
        path: "assets/Kind-nawf2wwK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"851c7817345e693d17c08cd6538aee60\"",
        gzip: include_bytes!("../dist/assets/Kind-nawf2wwK.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BZDg_x8r.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d024201c2ed2f03d7d3dc7d2f37438f9\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BZDg_x8r.js.gz"),
    },
    Asset {
        path: "assets/Profiles-Ajz0Odk1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9765eeac3851647b22503bb47155b0fe\"",
        gzip: include_bytes!("../dist/assets/Profiles-Ajz0Odk1.js.gz"),
    },
    Asset {
        path: "assets/Request-BZFdijJg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6c61fa11dffbbeb5707c2d0201dbd8cd\"",
        gzip: include_bytes!("../dist/assets/Request-BZFdijJg.js.gz"),
    },
    Asset {
        path: "assets/Views-CGb5gALL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0eeb14f03e4460d8e47cc4dcd7e6d402\"",
        gzip: include_bytes!("../dist/assets/Views-CGb5gALL.js.gz"),
    },
    Asset {
        path: "assets/echarts-D5s_yxaH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4b160cefce6f6f63adb62a25bb9ee13e\"",
        gzip: include_bytes!("../dist/assets/echarts-D5s_yxaH.js.gz"),
    },
    Asset {
        path: "assets/icon-BkBNQ5bT.svg",
        content_type: "image/svg+xml",
        etag: "\"8066c0c94f2aef2f861e73e96099025b\"",
        gzip: include_bytes!("../dist/assets/icon-BkBNQ5bT.svg.gz"),
    },
    Asset {
        path: "assets/index-BvG1kIgZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fbaf26314d8d54c17579d3feeb57325a\"",
        gzip: include_bytes!("../dist/assets/index-BvG1kIgZ.js.gz"),
    },
    Asset {
        path: "assets/index-DkFDyAyP.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"8df828feded214f2b85ececc18e4e4ea\"",
        gzip: include_bytes!("../dist/assets/index-DkFDyAyP.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
];
