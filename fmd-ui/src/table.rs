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
    <script type="module" crossorigin src="./assets/index-CJgD1RpU.js"></script>
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
        path: "assets/BoxPlot-D-gozclU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ff1256ae16c88d7846a1f3cafd3be413\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-D-gozclU.js.gz"),
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
        path: "assets/Days-B44LOKRB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6372db2018697cdc046c8f763c8b7533\"",
        gzip: include_bytes!("../dist/assets/Days-B44LOKRB.js.gz"),
    },
    Asset {
        path: "assets/Days-DJTPaC2C.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"92ff9647ffbe0d40864a5054e12a166f\"",
        gzip: include_bytes!("../dist/assets/Days-DJTPaC2C.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-BCxdxmdX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ad8f33e4ca8f25467c8385649f0c6c94\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BCxdxmdX.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-ahiJzVPD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"02fbb0c0f46277906507178e96b69423\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-ahiJzVPD.js.gz"),
    },
    Asset {
        path: "assets/Error-DsS4sz9D.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3cb04ea22c38a78835603df158e155d4\"",
        gzip: include_bytes!("../dist/assets/Error-DsS4sz9D.js.gz"),
    },
    Asset {
        path: "assets/Errors-CVzdJ8WQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"670ea01ddac00ef5e5e568e1d5dfa0fa\"",
        gzip: include_bytes!("../dist/assets/Errors-CVzdJ8WQ.js.gz"),
    },
    Asset {
        path: "assets/Head-DSBUrPoa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"11176a89a2344c91c1375edf8cea26f8\"",
        gzip: include_bytes!("../dist/assets/Head-DSBUrPoa.js.gz"),
    },
    Asset {
        path: "assets/Hours-wwL1oKBV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"af82ec2c8add7ab381d10a65cac4a64a\"",
        gzip: include_bytes!("../dist/assets/Hours-wwL1oKBV.js.gz"),
    },
    Asset {
        path: "assets/Kind-BOy6WFV2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8a104b52da45107675c6f78641d6255c\"",
        gzip: include_bytes!("../dist/assets/Kind-BOy6WFV2.js.gz"),
    },
    Asset {
        path: "assets/Latency-B-JX9rxh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9b8b8bf50a084437e11fc26cf3a5fbcc\"",
        gzip: include_bytes!("../dist/assets/Latency-B-JX9rxh.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DY-PTmrQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"83eb7cfee9f00e81cc9a6133af26c182\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DY-PTmrQ.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BO9-mzRJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6226d2343b5f40c3c1c1605362efff5c\"",
        gzip: include_bytes!("../dist/assets/Profiles-BO9-mzRJ.js.gz"),
    },
    Asset {
        path: "assets/Request-CwrfrdR-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8d6fbe356c14c4ca05a95c5d722b56b8\"",
        gzip: include_bytes!("../dist/assets/Request-CwrfrdR-.js.gz"),
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
        path: "assets/VersionShares-DyDS-fEg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"beddfc4ad6f8f69af2ec5ec01afd4b6f\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DyDS-fEg.js.gz"),
    },
    Asset {
        path: "assets/Views-BkYEdIXk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e5a6f75256da669747a365d121874714\"",
        gzip: include_bytes!("../dist/assets/Views-BkYEdIXk.js.gz"),
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
        path: "assets/index-CJgD1RpU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0e30a2dfc79e1fc0e29600f5449debd3\"",
        gzip: include_bytes!("../dist/assets/index-CJgD1RpU.js.gz"),
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
