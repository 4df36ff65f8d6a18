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
    <script type="module" crossorigin src="./assets/index-BE9_JMM2.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-DrpMRRUI.js">
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
        path: "assets/Badge-DVYNXWz0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6a72b4eb2a3df0e1e296049720c1d5c\"",
        gzip: include_bytes!("../dist/assets/Badge-DVYNXWz0.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-BpP4zG2_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f2ca43cfa6fac7b28a8a31d1ebc9a373\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-BpP4zG2_.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/Choice-C3exPTNW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b8e26429c1fd2ff6c523bd959f063a41\"",
        gzip: include_bytes!("../dist/assets/Choice-C3exPTNW.js.gz"),
    },
    Asset {
        path: "assets/Days-DJTPaC2C.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"92ff9647ffbe0d40864a5054e12a166f\"",
        gzip: include_bytes!("../dist/assets/Days-DJTPaC2C.css.gz"),
    },
    Asset {
        path: "assets/Days-pNSPICWv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ed0c0103cb1f44419a34d1161c20396a\"",
        gzip: include_bytes!("../dist/assets/Days-pNSPICWv.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CdQsAosE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"087fc7e44a421ed5f3dc29a133404218\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CdQsAosE.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-MBCWTco4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e75864fa07debd656e2425f2962c2192\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-MBCWTco4.js.gz"),
    },
    Asset {
        path: "assets/Error-DnSxzZtp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"416889552c20aa901fa5b96bd7089b77\"",
        gzip: include_bytes!("../dist/assets/Error-DnSxzZtp.js.gz"),
    },
    Asset {
        path: "assets/Errors--qaqfcOq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"750e645b50679357a721315a9283b35a\"",
        gzip: include_bytes!("../dist/assets/Errors--qaqfcOq.js.gz"),
    },
    Asset {
        path: "assets/Head-BUJATs6O.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c89835d78c34c50d258e4461b2d05365\"",
        gzip: include_bytes!("../dist/assets/Head-BUJATs6O.js.gz"),
    },
    Asset {
        path: "assets/Hours-CI5Oy4Qk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"401c938e21b05d1fbf3be754c97da7c4\"",
        gzip: include_bytes!("../dist/assets/Hours-CI5Oy4Qk.js.gz"),
    },
    Asset {
        path: "assets/Kind-p4pz6_LF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"93e0f0796e492fcf53745ef1f3325c28\"",
        gzip: include_bytes!("../dist/assets/Kind-p4pz6_LF.js.gz"),
    },
    Asset {
        path: "assets/Latency-A01HNDU2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a22074bc40f1fa57c44041106d7abee7\"",
        gzip: include_bytes!("../dist/assets/Latency-A01HNDU2.js.gz"),
    },
    Asset {
        path: "assets/Outliers-xqcYzk7Q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e079bb3bd41cac976bbb2262019c8350\"",
        gzip: include_bytes!("../dist/assets/Outliers-xqcYzk7Q.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DgQXj8bl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e052cec35b79fdf361dbfcfc9d0ee08e\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DgQXj8bl.js.gz"),
    },
    Asset {
        path: "assets/Profiles-Gf7MLJBa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cbb794ad8b9f772df75677aadbc4ed3c\"",
        gzip: include_bytes!("../dist/assets/Profiles-Gf7MLJBa.js.gz"),
    },
    Asset {
        path: "assets/Queries-BXZrQ9lP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c024cd75d9e69a1a72f521d0bdb83b52\"",
        gzip: include_bytes!("../dist/assets/Queries-BXZrQ9lP.js.gz"),
    },
    Asset {
        path: "assets/Request-CleOwrv5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"666160726a6abe3cb4d4b54823909c42\"",
        gzip: include_bytes!("../dist/assets/Request-CleOwrv5.js.gz"),
    },
    Asset {
        path: "assets/Source-CEZTog97.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ffb32e074043405d586d594f00a269bc\"",
        gzip: include_bytes!("../dist/assets/Source-CEZTog97.js.gz"),
    },
    Asset {
        path: "assets/Stack-DKhy4qej.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"13650ea8b22683a5df7c1b94d30e52d6\"",
        gzip: include_bytes!("../dist/assets/Stack-DKhy4qej.js.gz"),
    },
    Asset {
        path: "assets/State-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/State-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/State-DrpMRRUI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ec7c6c37eb6474d8fd35e0d3a6f126cc\"",
        gzip: include_bytes!("../dist/assets/State-DrpMRRUI.js.gz"),
    },
    Asset {
        path: "assets/Statement-DPFwTd8P.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"91eb280c76195da99d0421779ee723e4\"",
        gzip: include_bytes!("../dist/assets/Statement-DPFwTd8P.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CRBtlPCu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dc12a715b606328197e7aff75c6053cd\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CRBtlPCu.js.gz"),
    },
    Asset {
        path: "assets/Views-CfbpE2At.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b07984621b9d4f3f4a9d56c688fc0fb6\"",
        gzip: include_bytes!("../dist/assets/Views-CfbpE2At.js.gz"),
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
        path: "assets/index-BE9_JMM2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e0c25a3329010503fb3d6da8f174e737\"",
        gzip: include_bytes!("../dist/assets/index-BE9_JMM2.js.gz"),
    },
    Asset {
        path: "assets/index-C6cCGnjM.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"69e09e3da641ff4e0a5ad74596a62e5e\"",
        gzip: include_bytes!("../dist/assets/index-C6cCGnjM.css.gz"),
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
