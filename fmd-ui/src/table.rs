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
    <script type="module" crossorigin src="./assets/index-khXkke2K.js"></script>
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
        path: "assets/EndpointProfile-DXxp2gLh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"936ff5c5afdb8dfebdf1b5298c496a50\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DXxp2gLh.js.gz"),
    },
    Asset {
        path: "assets/Kind-D2Cwwkwj.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"7722a7b8628426d5dda4f79c871a2c2b\"",
        gzip: include_bytes!("../dist/assets/Kind-D2Cwwkwj.css.gz"),
    },
    Asset {
        path: "assets/Kind-DZu9fe-e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a96e12fca8f8354a6df8a069384375c7\"",
        gzip: include_bytes!("../dist/assets/Kind-DZu9fe-e.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CWTuon_R.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"65017ed221487f35828f58065a4f46e5\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CWTuon_R.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BD6ORHup.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0b8e970c59f3f53461efc956f7e0da16\"",
        gzip: include_bytes!("../dist/assets/Profiles-BD6ORHup.js.gz"),
    },
    Asset {
        path: "assets/Request-DJZsbM0p.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"324fde0972d4cb7e9d9175e8dcf5800b\"",
        gzip: include_bytes!("../dist/assets/Request-DJZsbM0p.js.gz"),
    },
    Asset {
        path: "assets/Views-BWCWnXeG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"81428fc8ec73d50db86448a28fed15e5\"",
        gzip: include_bytes!("../dist/assets/Views-BWCWnXeG.js.gz"),
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
        path: "assets/index-DkFDyAyP.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"8df828feded214f2b85ececc18e4e4ea\"",
        gzip: include_bytes!("../dist/assets/index-DkFDyAyP.css.gz"),
    },
    Asset {
        path: "assets/index-khXkke2K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3dd785aa787f4e4b9970d9046c1fb54c\"",
        gzip: include_bytes!("../dist/assets/index-khXkke2K.js.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
];
