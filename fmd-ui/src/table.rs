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
    <script type="module" crossorigin src="./assets/index-Dg74dNeV.js"></script>
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
        path: "assets/EndpointProfile--P9BTqXr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cf727c216f45ed002247b83166a726c8\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile--P9BTqXr.js.gz"),
    },
    Asset {
        path: "assets/Kind-BuwoJULa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"845b9941d4e36f51459c9a0cc3a9854b\"",
        gzip: include_bytes!("../dist/assets/Kind-BuwoJULa.css.gz"),
    },
    Asset {
        path: "assets/Kind-xjQkzHB7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c93487475dfe5b76453e1c08030a63d\"",
        gzip: include_bytes!("../dist/assets/Kind-xjQkzHB7.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BZ9QEWD3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f743e4ba10f09790fd94f599035314f0\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BZ9QEWD3.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CQE1pSW_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"095602709913d98ab77d4798bf6a12de\"",
        gzip: include_bytes!("../dist/assets/Profiles-CQE1pSW_.js.gz"),
    },
    Asset {
        path: "assets/Request-BbTf_mRi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"31fc6093c150a095ceeb0b3a919d7bbd\"",
        gzip: include_bytes!("../dist/assets/Request-BbTf_mRi.js.gz"),
    },
    Asset {
        path: "assets/Views-Dv4jVkAy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fb5a6d1e8a66b4987439931e99774d55\"",
        gzip: include_bytes!("../dist/assets/Views-Dv4jVkAy.js.gz"),
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
        path: "assets/index-Dg74dNeV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f8b0f7b61c533c06e488d020a541346b\"",
        gzip: include_bytes!("../dist/assets/index-Dg74dNeV.js.gz"),
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
