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
    <script type="module" crossorigin src="./assets/index-X6F96ZHZ.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-XMLXEhBf.js">
    <link rel="stylesheet" crossorigin href="./assets/State-BgzcQesO.css">
    <link rel="stylesheet" crossorigin href="./assets/index-C6cCGnjM.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Badge-DCah1JWY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b49fdd8beb907e5b1bad245d681f6143\"",
        gzip: include_bytes!("../dist/assets/Badge-DCah1JWY.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-NB9XtgUS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"41eb4c76399aea99d1be58d0ee6b8e42\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-NB9XtgUS.js.gz"),
    },
    Asset {
        path: "assets/Choice-BBWx8KBI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9a2ecfc2e2bf358f456645875db2d8b7\"",
        gzip: include_bytes!("../dist/assets/Choice-BBWx8KBI.js.gz"),
    },
    Asset {
        path: "assets/Days-DJTPaC2C.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"92ff9647ffbe0d40864a5054e12a166f\"",
        gzip: include_bytes!("../dist/assets/Days-DJTPaC2C.css.gz"),
    },
    Asset {
        path: "assets/Days-nHgVRoS0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"115cfd305dc86c561129fb20d0535399\"",
        gzip: include_bytes!("../dist/assets/Days-nHgVRoS0.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CSK7Rvc4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a927f58c6003a4c95834e54fa787edc0\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CSK7Rvc4.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BQ4wL-9v.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"19ea218480c6369baa550dd471585615\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BQ4wL-9v.js.gz"),
    },
    Asset {
        path: "assets/Error-GAf4pr95.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f69f91bfbe3859cfa7a1cd9b5b8cbb87\"",
        gzip: include_bytes!("../dist/assets/Error-GAf4pr95.js.gz"),
    },
    Asset {
        path: "assets/Errors-l3_zJ7YA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0e3a76e8a70c574bb6923a9443c6f84f\"",
        gzip: include_bytes!("../dist/assets/Errors-l3_zJ7YA.js.gz"),
    },
    Asset {
        path: "assets/Head-DrSp5ba_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d6f011ebbe724aa81a5605954ea7d039\"",
        gzip: include_bytes!("../dist/assets/Head-DrSp5ba_.js.gz"),
    },
    Asset {
        path: "assets/Hours-rsHk9i7k.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"084ecc5f34f92af735abae8bb0c62327\"",
        gzip: include_bytes!("../dist/assets/Hours-rsHk9i7k.js.gz"),
    },
    Asset {
        path: "assets/Kind-dXNJ1p3t.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"985968fe0d02ca29a125daabc979fdb4\"",
        gzip: include_bytes!("../dist/assets/Kind-dXNJ1p3t.js.gz"),
    },
    Asset {
        path: "assets/Latency-CiYj8J5E.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ec136b62cb7ed7a9b8e207a585e6e18c\"",
        gzip: include_bytes!("../dist/assets/Latency-CiYj8J5E.js.gz"),
    },
    Asset {
        path: "assets/Outliers-B4CHQSTJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"042f627d05f50e063ff4a2e46185c426\"",
        gzip: include_bytes!("../dist/assets/Outliers-B4CHQSTJ.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CIjVX1xX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bd2f46920d5eb523e489763e7a11dd2c\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CIjVX1xX.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BEvqwnQl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"441dbae1734f10156a0e59625ec54aa4\"",
        gzip: include_bytes!("../dist/assets/Profiles-BEvqwnQl.js.gz"),
    },
    Asset {
        path: "assets/Request-CFSH2TWN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"53d1277ca472c464b5b65d5100981aa9\"",
        gzip: include_bytes!("../dist/assets/Request-CFSH2TWN.js.gz"),
    },
    Asset {
        path: "assets/Source-lEQ8B5j1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d7839ed2929d5fdf000554b9a932a73c\"",
        gzip: include_bytes!("../dist/assets/Source-lEQ8B5j1.js.gz"),
    },
    Asset {
        path: "assets/State-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/State-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/State-XMLXEhBf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9665c97f9621b05092891eca185b786d\"",
        gzip: include_bytes!("../dist/assets/State-XMLXEhBf.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DVt9qvBq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f8733a459a8a16a36cb4e63f2ef0afae\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DVt9qvBq.js.gz"),
    },
    Asset {
        path: "assets/Views-a0AtnCtQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4352a38c479603d2d59268950bd5abe7\"",
        gzip: include_bytes!("../dist/assets/Views-a0AtnCtQ.js.gz"),
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
        path: "assets/index-C6cCGnjM.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"69e09e3da641ff4e0a5ad74596a62e5e\"",
        gzip: include_bytes!("../dist/assets/index-C6cCGnjM.css.gz"),
    },
    Asset {
        path: "assets/index-X6F96ZHZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"091f9d801c7edc00405fbf4a1a45e33b\"",
        gzip: include_bytes!("../dist/assets/index-X6F96ZHZ.js.gz"),
    },
    Asset {
        path: "assets/shade-A-DNwvOU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bcec68e546dcb163e05dee20539e031a\"",
        gzip: include_bytes!("../dist/assets/shade-A-DNwvOU.js.gz"),
    },
    Asset {
        path: "assets/shade-DJsQn9jq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ee7bb2b3430721e5ed7e419b48a44f1f\"",
        gzip: include_bytes!("../dist/assets/shade-DJsQn9jq.css.gz"),
    },
    Asset {
        path: "assets/style-7Ume75xu.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a2ae1f9c38291958a819cfbdab439fab\"",
        gzip: include_bytes!("../dist/assets/style-7Ume75xu.css.gz"),
    },
    Asset {
        path: "assets/style-CG3f0Yh3.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"7f327ec982d8d4a8a6bef71255392940\"",
        gzip: include_bytes!("../dist/assets/style-CG3f0Yh3.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
    Asset {
        path: "assets/words-BLmNW4iQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-BLmNW4iQ.js.gz"),
    },
    Asset {
        path: "assets/words-C6Jn_l-9.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"f4f47b3becf6441d688539a2e4218578\"",
        gzip: include_bytes!("../dist/assets/words-C6Jn_l-9.css.gz"),
    },
];
