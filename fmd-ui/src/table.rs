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
    <script type="module" crossorigin src="./assets/index-CDE4-j7s.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CJ9bjyYi.js">
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
        path: "assets/BoxPlot-DRaemOaH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d79c8803a0c3254a309f52e870c9189d\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DRaemOaH.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/Choice-nIGRFtBQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5b128e7aa847e77584b7f2aad3d55f60\"",
        gzip: include_bytes!("../dist/assets/Choice-nIGRFtBQ.js.gz"),
    },
    Asset {
        path: "assets/Days-DJTPaC2C.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"92ff9647ffbe0d40864a5054e12a166f\"",
        gzip: include_bytes!("../dist/assets/Days-DJTPaC2C.css.gz"),
    },
    Asset {
        path: "assets/Days-asmBqzuc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a5eab06e83c67654dd77d156276f2691\"",
        gzip: include_bytes!("../dist/assets/Days-asmBqzuc.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-Bmpora2O.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cdc61bcca30cb6ba150e86a2176f7640\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-Bmpora2O.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-kbw4ssG5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0e8072a0d7e201a91814ffd105e73d11\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-kbw4ssG5.js.gz"),
    },
    Asset {
        path: "assets/Head-C6L582GC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"131040617e1236944eeeba28ce95f445\"",
        gzip: include_bytes!("../dist/assets/Head-C6L582GC.js.gz"),
    },
    Asset {
        path: "assets/Hours-Cy1mjzbw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cbc4df9bcaac433e8c00b991c8880c6d\"",
        gzip: include_bytes!("../dist/assets/Hours-Cy1mjzbw.js.gz"),
    },
    Asset {
        path: "assets/Kind-BuwoJULa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"845b9941d4e36f51459c9a0cc3a9854b\"",
        gzip: include_bytes!("../dist/assets/Kind-BuwoJULa.css.gz"),
    },
    Asset {
        path: "assets/Kind-CcLJQ4BS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4e04f86f22a9ef391f872d11147ba435\"",
        gzip: include_bytes!("../dist/assets/Kind-CcLJQ4BS.js.gz"),
    },
    Asset {
        path: "assets/Latency-Do4uYlsI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"928079f4850071a24414cdf2882f37b2\"",
        gzip: include_bytes!("../dist/assets/Latency-Do4uYlsI.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BudspQmR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0ba556aa3ca1c8ab3535b00cef186c57\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BudspQmR.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DaRIR06C.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"52fe968b6173a755de24f470e94b10ca\"",
        gzip: include_bytes!("../dist/assets/Profiles-DaRIR06C.js.gz"),
    },
    Asset {
        path: "assets/Request-COe0BP78.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7d558cccbc7bfeb3a52e5c47064d56f9\"",
        gzip: include_bytes!("../dist/assets/Request-COe0BP78.js.gz"),
    },
    Asset {
        path: "assets/State-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/State-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/State-CJ9bjyYi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"72d63a62e086a7145a1475523f16fe18\"",
        gzip: include_bytes!("../dist/assets/State-CJ9bjyYi.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CPKNuuHm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e5e37004d0ed76dcf9d1ca70d73430dd\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CPKNuuHm.js.gz"),
    },
    Asset {
        path: "assets/Views-CfT36swh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e0283c7a681db5ecfc622b2d5404dedd\"",
        gzip: include_bytes!("../dist/assets/Views-CfT36swh.js.gz"),
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
        path: "assets/index-CDE4-j7s.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ff4982d7c9f40941398b407315e62133\"",
        gzip: include_bytes!("../dist/assets/index-CDE4-j7s.js.gz"),
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
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
];
