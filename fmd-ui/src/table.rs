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
    <script type="module" crossorigin src="./assets/index-hq_X7lAV.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-Cp3j9Ry-.js">
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
        path: "assets/Badge-Cbd5tslT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"12d59811606fcca08a48d2011c477aff\"",
        gzip: include_bytes!("../dist/assets/Badge-Cbd5tslT.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-BiEwjRC5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4ad93947f32a777b58ccc551331d89d\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-BiEwjRC5.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/Choice-BGFxKwlc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ecf1ac0a457b011ab7e3be6320a3a996\"",
        gzip: include_bytes!("../dist/assets/Choice-BGFxKwlc.js.gz"),
    },
    Asset {
        path: "assets/Days-C3HDyEGy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1be45254b85a62c09d9b42af92f321b\"",
        gzip: include_bytes!("../dist/assets/Days-C3HDyEGy.js.gz"),
    },
    Asset {
        path: "assets/Days-DJTPaC2C.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"92ff9647ffbe0d40864a5054e12a166f\"",
        gzip: include_bytes!("../dist/assets/Days-DJTPaC2C.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-DNKjNlDP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"52f5295ee5ab7a418bfdce76ab81b395\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DNKjNlDP.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DS2oe9xi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"028091b50f72107c4a38673c2af55a60\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DS2oe9xi.js.gz"),
    },
    Asset {
        path: "assets/Error-Dz2qbKoG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a23b3ba57eaa4904cacadb424a89c09d\"",
        gzip: include_bytes!("../dist/assets/Error-Dz2qbKoG.js.gz"),
    },
    Asset {
        path: "assets/Errors-BdGL5Fbz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"790ce35741aaab1c96845bb67de449e5\"",
        gzip: include_bytes!("../dist/assets/Errors-BdGL5Fbz.js.gz"),
    },
    Asset {
        path: "assets/Head-DWj9En3q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fe7597df5a8f8b69c945c2b695bd5f17\"",
        gzip: include_bytes!("../dist/assets/Head-DWj9En3q.js.gz"),
    },
    Asset {
        path: "assets/Hours-aIu08Dxd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a0cbf4a11eb92cdcbfb08f9b4b276473\"",
        gzip: include_bytes!("../dist/assets/Hours-aIu08Dxd.js.gz"),
    },
    Asset {
        path: "assets/Kind-Cmf9UrfM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ace46c08d7e02379c5bcaabcce5a0a66\"",
        gzip: include_bytes!("../dist/assets/Kind-Cmf9UrfM.js.gz"),
    },
    Asset {
        path: "assets/Latency-BiiNN_Fa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6187a427bf4279ce7265650a052845f5\"",
        gzip: include_bytes!("../dist/assets/Latency-BiiNN_Fa.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CL0OG0qe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ba0f736a87959a5cae450ce592400287\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CL0OG0qe.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BUFZ1_8T.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"79f7e09c61489ef34689e04608bb1b72\"",
        gzip: include_bytes!("../dist/assets/Profiles-BUFZ1_8T.js.gz"),
    },
    Asset {
        path: "assets/Request-CHl5XsTv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6daae83aa53d7b62c9635fabc7026edf\"",
        gzip: include_bytes!("../dist/assets/Request-CHl5XsTv.js.gz"),
    },
    Asset {
        path: "assets/Source-CLxGaWWA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4d28f742ac0f288ffe093fee3cff6072\"",
        gzip: include_bytes!("../dist/assets/Source-CLxGaWWA.js.gz"),
    },
    Asset {
        path: "assets/State-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/State-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/State-Cp3j9Ry-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b774f478bebf20fa4b115f2f1bc76169\"",
        gzip: include_bytes!("../dist/assets/State-Cp3j9Ry-.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-Dg9AZdCO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4d115c34a762e3056b8ddcb2967f5c41\"",
        gzip: include_bytes!("../dist/assets/VersionShares-Dg9AZdCO.js.gz"),
    },
    Asset {
        path: "assets/Views-BvQ425En.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c313a99d2a2f2bc95ef5cfc2080d5f37\"",
        gzip: include_bytes!("../dist/assets/Views-BvQ425En.js.gz"),
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
        path: "assets/index-hq_X7lAV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0de242c71a4189858b4fbc8d8e803c10\"",
        gzip: include_bytes!("../dist/assets/index-hq_X7lAV.js.gz"),
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
        path: "assets/style-BuwoJULa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"845b9941d4e36f51459c9a0cc3a9854b\"",
        gzip: include_bytes!("../dist/assets/style-BuwoJULa.css.gz"),
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
