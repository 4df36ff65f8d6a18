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
    <script type="module" crossorigin src="./assets/index-CFT-GKlK.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-B1p1QeL5.js">
    <link rel="modulepreload" crossorigin href="./assets/color-DjdHK7Gw.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-BBcfTubg.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-CeuAEMDI.js">
    <link rel="stylesheet" crossorigin href="./assets/index-D3371VtH.css">
    <link rel="stylesheet" crossorigin href="./assets/tabs-BgzcQesO.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-D-OJsTWg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"842daf007abc3ab309503be339006590\"",
        gzip: include_bytes!("../dist/assets/Accounts-D-OJsTWg.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B1by4_SK.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"879233a02080d249ba714d587d77b95d\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B1by4_SK.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-BDVsYKnT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"44a62cf16eae6762551bd0c3dee27f70\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BDVsYKnT.js.gz"),
    },
    Asset {
        path: "assets/Badge-CPbZL1g8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"335d47570acbe4f264f6f4a23bddaa64\"",
        gzip: include_bytes!("../dist/assets/Badge-CPbZL1g8.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DBhVVcJd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6c53177ce167ec032ae10c47e640fdea\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DBhVVcJd.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-5H_yPGfP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c110d46d859371aac8c07ac9b9933c24\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-5H_yPGfP.js.gz"),
    },
    Asset {
        path: "assets/Choice-C_1AzUZu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"181e7be95e191291b185fa49609115b8\"",
        gzip: include_bytes!("../dist/assets/Choice-C_1AzUZu.js.gz"),
    },
    Asset {
        path: "assets/Confirm-BszGZpzw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9cf2b022aa3c8413113a2e856d18238e\"",
        gzip: include_bytes!("../dist/assets/Confirm-BszGZpzw.js.gz"),
    },
    Asset {
        path: "assets/Confirm-Dhg95MzG.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b64f4943e70d2f77fdadeec449a5ef03\"",
        gzip: include_bytes!("../dist/assets/Confirm-Dhg95MzG.css.gz"),
    },
    Asset {
        path: "assets/Days-B3_nb989.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e0a95708e24c30bd2382789a50be2579\"",
        gzip: include_bytes!("../dist/assets/Days-B3_nb989.css.gz"),
    },
    Asset {
        path: "assets/Days-CEQKs5qm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3cad44d6fcc6e5389dda8cb6936a5a25\"",
        gzip: include_bytes!("../dist/assets/Days-CEQKs5qm.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-BN8puwkJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2bb575eb0fb7d6b5799a1f448c928e6e\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-BN8puwkJ.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-BBcfTubg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cf470ab48f66f9f3b935a368d04b8048\"",
        gzip: include_bytes!("../dist/assets/EndpointName-BBcfTubg.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-BbcEni9z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"07baeef0ed0520b84a00d57dae754dc5\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BbcEni9z.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-HcxjjQ49.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ccf262a92d179eac9ddedf96dd069fcb\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-HcxjjQ49.js.gz"),
    },
    Asset {
        path: "assets/Error-DuH8IKu0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1cca56c46f72aea16c066b8f446a87bf\"",
        gzip: include_bytes!("../dist/assets/Error-DuH8IKu0.js.gz"),
    },
    Asset {
        path: "assets/Errors-CDK64Yh-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"53a295f38ee135e083a214fade81346c\"",
        gzip: include_bytes!("../dist/assets/Errors-CDK64Yh-.js.gz"),
    },
    Asset {
        path: "assets/Graphs-CoOwlX8W.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d085233d3370378ee746c76651b99df9\"",
        gzip: include_bytes!("../dist/assets/Graphs-CoOwlX8W.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Hours-zVttQVPR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"711b117b8e4411ad30904dde9a4bef88\"",
        gzip: include_bytes!("../dist/assets/Hours-zVttQVPR.js.gz"),
    },
    Asset {
        path: "assets/Kind-BlTInyDI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"51485281b06eba095cdf3f5330caf1ac\"",
        gzip: include_bytes!("../dist/assets/Kind-BlTInyDI.js.gz"),
    },
    Asset {
        path: "assets/Latency-BDVPvlLm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c6813b0cd03aed8106a4982df20c591b\"",
        gzip: include_bytes!("../dist/assets/Latency-BDVPvlLm.js.gz"),
    },
    Asset {
        path: "assets/Link-CeuAEMDI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"69f23b70d4b39a53058814da53743cb0\"",
        gzip: include_bytes!("../dist/assets/Link-CeuAEMDI.js.gz"),
    },
    Asset {
        path: "assets/Live-Bcezt8f1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0c9524df1d7019a7cbceab280630627a\"",
        gzip: include_bytes!("../dist/assets/Live-Bcezt8f1.js.gz"),
    },
    Asset {
        path: "assets/Outliers-eFChYTuC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"80f7d6641c1674eb30b096d7c0e99a13\"",
        gzip: include_bytes!("../dist/assets/Outliers-eFChYTuC.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BmvF3kb4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3f786e3b6b9d3f251fa74be23d8cf646\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BmvF3kb4.js.gz"),
    },
    Asset {
        path: "assets/Profiles-Dr17POSf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7e7bb5c55d118b22a2fefbb887fe41fe\"",
        gzip: include_bytes!("../dist/assets/Profiles-Dr17POSf.js.gz"),
    },
    Asset {
        path: "assets/Queries-7u7UsklZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"243585adee79a49659c1cda4bffcab1a\"",
        gzip: include_bytes!("../dist/assets/Queries-7u7UsklZ.js.gz"),
    },
    Asset {
        path: "assets/Reports-9b-nK_Dk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"40ac4825d59d08c98cb0bc6293c19b76\"",
        gzip: include_bytes!("../dist/assets/Reports-9b-nK_Dk.js.gz"),
    },
    Asset {
        path: "assets/Request-DwVGRxEB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"090f063f3b8fea6c86d162031118a975\"",
        gzip: include_bytes!("../dist/assets/Request-DwVGRxEB.js.gz"),
    },
    Asset {
        path: "assets/Source-DACHavuS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"34baeff7a2d88e86f6b50a0c3f472d29\"",
        gzip: include_bytes!("../dist/assets/Source-DACHavuS.js.gz"),
    },
    Asset {
        path: "assets/Stack-CsePhFGO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c8691d53eb1a7eada43d621d77acadb\"",
        gzip: include_bytes!("../dist/assets/Stack-CsePhFGO.js.gz"),
    },
    Asset {
        path: "assets/Stack-DSz5O5DA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"160db5776ff8ba2a213225a533b76860\"",
        gzip: include_bytes!("../dist/assets/Stack-DSz5O5DA.js.gz"),
    },
    Asset {
        path: "assets/State-B1p1QeL5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"109ebb77d46bbf5e4601926fd1b5536d\"",
        gzip: include_bytes!("../dist/assets/State-B1p1QeL5.js.gz"),
    },
    Asset {
        path: "assets/Statement-CuNitCLT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0dd3c5f14b40c1740f3244a1f13dff21\"",
        gzip: include_bytes!("../dist/assets/Statement-CuNitCLT.js.gz"),
    },
    Asset {
        path: "assets/Storage-BbbDLAJg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"52730312af3a83e8185c69254e7dd2f6\"",
        gzip: include_bytes!("../dist/assets/Storage-BbbDLAJg.js.gz"),
    },
    Asset {
        path: "assets/Tokens--KMOQJQn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"26c26fb270e3fd7dad6a70e7c5dd9500\"",
        gzip: include_bytes!("../dist/assets/Tokens--KMOQJQn.js.gz"),
    },
    Asset {
        path: "assets/Users-BNns_dDx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b61824346fd95f00e17bd1e3dea9e1ab\"",
        gzip: include_bytes!("../dist/assets/Users-BNns_dDx.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DY7Nj-yu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d3018937b5352f029cf0575c4111787\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DY7Nj-yu.js.gz"),
    },
    Asset {
        path: "assets/Views-N6kgKTcq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bb950b941f35078b0d545f7c3729aa00\"",
        gzip: include_bytes!("../dist/assets/Views-N6kgKTcq.js.gz"),
    },
    Asset {
        path: "assets/box-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/box-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/color-DjdHK7Gw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1afbbc3f043483f225c2b8441034e71f\"",
        gzip: include_bytes!("../dist/assets/color-DjdHK7Gw.js.gz"),
    },
    Asset {
        path: "assets/doing-Bg47mUH1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-Bg47mUH1.js.gz"),
    },
    Asset {
        path: "assets/doing-BphTkWdT.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"4f1e19c5a081c2f58f66b5f696e81968\"",
        gzip: include_bytes!("../dist/assets/doing-BphTkWdT.css.gz"),
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
        path: "assets/index-CFT-GKlK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bd8ea8d5af511bd69b9ea4b2f43e94cf\"",
        gzip: include_bytes!("../dist/assets/index-CFT-GKlK.js.gz"),
    },
    Asset {
        path: "assets/index-D3371VtH.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"76bb0cd286173cbfa766e6b2a9b79276\"",
        gzip: include_bytes!("../dist/assets/index-D3371VtH.css.gz"),
    },
    Asset {
        path: "assets/name-oLtyoI2e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b37226d766a6d76eec176f3543ee7dbb\"",
        gzip: include_bytes!("../dist/assets/name-oLtyoI2e.js.gz"),
    },
    Asset {
        path: "assets/shade-C7CBFMe6.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"4ec87443a73cb38fe03214ce54871dfb\"",
        gzip: include_bytes!("../dist/assets/shade-C7CBFMe6.css.gz"),
    },
    Asset {
        path: "assets/shade-DoxnPiOB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fabe6ad5fd99f1c1b6c38f3fb983f995\"",
        gzip: include_bytes!("../dist/assets/shade-DoxnPiOB.js.gz"),
    },
    Asset {
        path: "assets/sides-Okg63mEe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"97d6024ef59206ad58c606c126e49ee3\"",
        gzip: include_bytes!("../dist/assets/sides-Okg63mEe.js.gz"),
    },
    Asset {
        path: "assets/sides-bf7gC6JA.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e54eba137522b310123a54788f4ff9d7\"",
        gzip: include_bytes!("../dist/assets/sides-bf7gC6JA.css.gz"),
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
        path: "assets/tabs-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/tabs-BgzcQesO.css.gz"),
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
