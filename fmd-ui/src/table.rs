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
    <script type="module" crossorigin src="./assets/index-BLsGjGNv.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CWwbOx9f.js">
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
        path: "assets/Badge-DCrEwp2l.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"413bf6e621b86a9b725200764a194a36\"",
        gzip: include_bytes!("../dist/assets/Badge-DCrEwp2l.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DTfXmERN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9579b60fa55c56ea1ee551338104c201\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DTfXmERN.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/Choice-DLDxCV21.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4bcaa032863a8b7ad2fd92196579ce57\"",
        gzip: include_bytes!("../dist/assets/Choice-DLDxCV21.js.gz"),
    },
    Asset {
        path: "assets/Days-BfjdGTmp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bf844efee7208d7e131f271f11cb533b\"",
        gzip: include_bytes!("../dist/assets/Days-BfjdGTmp.js.gz"),
    },
    Asset {
        path: "assets/Days-DJTPaC2C.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"92ff9647ffbe0d40864a5054e12a166f\"",
        gzip: include_bytes!("../dist/assets/Days-DJTPaC2C.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-DqSVSk-k.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5e8724ecad2d9be571d82988d76d9418\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DqSVSk-k.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DzaCN4aT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3e3a7ee8b84960c674dbc2471e3880f8\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DzaCN4aT.js.gz"),
    },
    Asset {
        path: "assets/Error-Cqw7o9st.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ac3c7e2bd3464d2d756f99a3f29553ff\"",
        gzip: include_bytes!("../dist/assets/Error-Cqw7o9st.js.gz"),
    },
    Asset {
        path: "assets/Errors-DciUb0Ea.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7b199595074c4ab3e1da7c55153165a5\"",
        gzip: include_bytes!("../dist/assets/Errors-DciUb0Ea.js.gz"),
    },
    Asset {
        path: "assets/Head-CxtHcxkE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6f5e52dcbd8e959eb43464614a42273\"",
        gzip: include_bytes!("../dist/assets/Head-CxtHcxkE.js.gz"),
    },
    Asset {
        path: "assets/Hours-ffwivdgx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b586b703836606f8973192732424728e\"",
        gzip: include_bytes!("../dist/assets/Hours-ffwivdgx.js.gz"),
    },
    Asset {
        path: "assets/Kind-D0U_7jXb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"545545be80077e44417637dc7a293879\"",
        gzip: include_bytes!("../dist/assets/Kind-D0U_7jXb.js.gz"),
    },
    Asset {
        path: "assets/Latency-BWFVH84g.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"47852c67b47fa688445beebb8c50f44b\"",
        gzip: include_bytes!("../dist/assets/Latency-BWFVH84g.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CASJ9ko9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"169f1627950873787d2a24b607b51ad1\"",
        gzip: include_bytes!("../dist/assets/Outliers-CASJ9ko9.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DbaNEdWO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a646062faa15df6979c89e9400994789\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DbaNEdWO.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DOD033gV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e801161b7f8df5edbce415aa8c81a442\"",
        gzip: include_bytes!("../dist/assets/Profiles-DOD033gV.js.gz"),
    },
    Asset {
        path: "assets/Request-CIjmbdWF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"45899275b3d0b757bcb8f9f35af8cd26\"",
        gzip: include_bytes!("../dist/assets/Request-CIjmbdWF.js.gz"),
    },
    Asset {
        path: "assets/Source-DA0lcatc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7400dfc3ac258c4af5e8cc45f8123e6d\"",
        gzip: include_bytes!("../dist/assets/Source-DA0lcatc.js.gz"),
    },
    Asset {
        path: "assets/State-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/State-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/State-CWwbOx9f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dcbb29b3ce426a10f016da60d3be7ae4\"",
        gzip: include_bytes!("../dist/assets/State-CWwbOx9f.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BSNUVL32.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"05ed423f610ccd6b753ad3a8e260ba7c\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BSNUVL32.js.gz"),
    },
    Asset {
        path: "assets/Views-NtG9gcia.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4a8b51b3460a12e4d3d3262159caec10\"",
        gzip: include_bytes!("../dist/assets/Views-NtG9gcia.js.gz"),
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
        path: "assets/index-BLsGjGNv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"766484d3a3b2e10a26d31f922e39df24\"",
        gzip: include_bytes!("../dist/assets/index-BLsGjGNv.js.gz"),
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
