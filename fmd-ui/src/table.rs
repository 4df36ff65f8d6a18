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
    <script type="module" crossorigin src="./assets/index-BSMkuTcx.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-tfzUyoUn.js">
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
        path: "assets/Badge-DFrSlXz-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7a687b58e659e62e407b46f64865bae6\"",
        gzip: include_bytes!("../dist/assets/Badge-DFrSlXz-.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DcrcFfd_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d0a0a04e05efe562065fa69f2a6724f5\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DcrcFfd_.js.gz"),
    },
    Asset {
        path: "assets/Choice-CTiOt-e9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1190297d6645d8ce5baedf957e5b822c\"",
        gzip: include_bytes!("../dist/assets/Choice-CTiOt-e9.js.gz"),
    },
    Asset {
        path: "assets/Days-CYS3Twl5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a9160aa01e40edf43a8f99e0e2462de3\"",
        gzip: include_bytes!("../dist/assets/Days-CYS3Twl5.js.gz"),
    },
    Asset {
        path: "assets/Days-DJTPaC2C.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"92ff9647ffbe0d40864a5054e12a166f\"",
        gzip: include_bytes!("../dist/assets/Days-DJTPaC2C.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-py1Fbnyq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e902afb69d84808cbaa4fd15373ed988\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-py1Fbnyq.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DclzaUXa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f4f4d8fd6f76aaeb3a4915b676cc1227\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DclzaUXa.js.gz"),
    },
    Asset {
        path: "assets/Error-CJH7nmrf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1dfbfba47e510381401de49cb2cfb740\"",
        gzip: include_bytes!("../dist/assets/Error-CJH7nmrf.js.gz"),
    },
    Asset {
        path: "assets/Errors-5ycQjEIf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c7488c0d9e90befdb89be565adeb18d\"",
        gzip: include_bytes!("../dist/assets/Errors-5ycQjEIf.js.gz"),
    },
    Asset {
        path: "assets/Head-BVLPQxTj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"020c73e6d2602f06623d701e55eea26a\"",
        gzip: include_bytes!("../dist/assets/Head-BVLPQxTj.js.gz"),
    },
    Asset {
        path: "assets/Hours-BYN4qafc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6d261964af53144d27c67f9f2e4ab174\"",
        gzip: include_bytes!("../dist/assets/Hours-BYN4qafc.js.gz"),
    },
    Asset {
        path: "assets/Kind-BWCDLO3Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"def1fa7b44ca72a3a5a86f7660dda086\"",
        gzip: include_bytes!("../dist/assets/Kind-BWCDLO3Y.js.gz"),
    },
    Asset {
        path: "assets/Latency-DpnFQpzT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"18b47260a15d051a04b94a88c46f8ee2\"",
        gzip: include_bytes!("../dist/assets/Latency-DpnFQpzT.js.gz"),
    },
    Asset {
        path: "assets/Live-CwRYuSyJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43c11af053fef0c0fb3566a4ecb8858f\"",
        gzip: include_bytes!("../dist/assets/Live-CwRYuSyJ.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BX121eES.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2dfe8a74801ae696bf4781f0c743aab6\"",
        gzip: include_bytes!("../dist/assets/Outliers-BX121eES.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DDh1Z9gR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d6a5c51c5f9d2bc3b6dfc4d0a97025e0\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DDh1Z9gR.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DS5x8Vxr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ae8018a266be593be7226ea831fd4189\"",
        gzip: include_bytes!("../dist/assets/Profiles-DS5x8Vxr.js.gz"),
    },
    Asset {
        path: "assets/Queries-BJrBlEf8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c036e48c5c82ae0ff4649fe874f1139e\"",
        gzip: include_bytes!("../dist/assets/Queries-BJrBlEf8.js.gz"),
    },
    Asset {
        path: "assets/Request-Cx31Em2K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"17782b9b564026ddb7c90ae324a9bc7a\"",
        gzip: include_bytes!("../dist/assets/Request-Cx31Em2K.js.gz"),
    },
    Asset {
        path: "assets/Source-B32AMHPm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b583ccb9b8693e77767b7dc37b4ab744\"",
        gzip: include_bytes!("../dist/assets/Source-B32AMHPm.js.gz"),
    },
    Asset {
        path: "assets/Stack-C0kgfbmD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e86d14a8045223e0b4ca0d01b90c87be\"",
        gzip: include_bytes!("../dist/assets/Stack-C0kgfbmD.js.gz"),
    },
    Asset {
        path: "assets/Stack-CEConvi3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"266704eb64453e63bdd4d089d1d89fff\"",
        gzip: include_bytes!("../dist/assets/Stack-CEConvi3.js.gz"),
    },
    Asset {
        path: "assets/State-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/State-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/State-tfzUyoUn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"acf0c34362dfc12eedbae2e72ba47dab\"",
        gzip: include_bytes!("../dist/assets/State-tfzUyoUn.js.gz"),
    },
    Asset {
        path: "assets/Statement-G4HwLlLr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a82e36ffb21c2cc57d7b4530f467433\"",
        gzip: include_bytes!("../dist/assets/Statement-G4HwLlLr.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BY3fVTvh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7cff49732fd5ab10e773fffd16089c93\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BY3fVTvh.js.gz"),
    },
    Asset {
        path: "assets/Views-_gbVE5OD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"97a7c04bbbe2420df73f3fac537fdbce\"",
        gzip: include_bytes!("../dist/assets/Views-_gbVE5OD.js.gz"),
    },
    Asset {
        path: "assets/doing-76DF6Scs.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"d5c639353d4f5c6dc825483da1ee2d9a\"",
        gzip: include_bytes!("../dist/assets/doing-76DF6Scs.css.gz"),
    },
    Asset {
        path: "assets/doing-agF01LY0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-agF01LY0.js.gz"),
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
        path: "assets/index-BSMkuTcx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7114aef339b5c026211e9d1688cef82d\"",
        gzip: include_bytes!("../dist/assets/index-BSMkuTcx.js.gz"),
    },
    Asset {
        path: "assets/index-C6cCGnjM.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"69e09e3da641ff4e0a5ad74596a62e5e\"",
        gzip: include_bytes!("../dist/assets/index-C6cCGnjM.css.gz"),
    },
    Asset {
        path: "assets/name-B4z_-zLt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b33b99b0b9ddeb2721eb898ded34f7b\"",
        gzip: include_bytes!("../dist/assets/name-B4z_-zLt.js.gz"),
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
        path: "assets/style-BCyHtDHc.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"892c08a64d3ff798d38a16e208b47ab2\"",
        gzip: include_bytes!("../dist/assets/style-BCyHtDHc.css.gz"),
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
        path: "assets/words-B5XcJ4rj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-B5XcJ4rj.js.gz"),
    },
    Asset {
        path: "assets/words-CLvcgcUN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-CLvcgcUN.js.gz"),
    },
    Asset {
        path: "assets/words-Dkzd_kLj.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"63912f2b0f0f8dcc03d97c968165db02\"",
        gzip: include_bytes!("../dist/assets/words-Dkzd_kLj.css.gz"),
    },
];
