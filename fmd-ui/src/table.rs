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
    <script type="module" crossorigin src="./assets/index-NjKWD7cZ.js"></script>
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
        path: "assets/Accounts-CcFyj_0N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1bcb95914ad65cae3a6bcb51a2c3df2f\"",
        gzip: include_bytes!("../dist/assets/Accounts-CcFyj_0N.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B1by4_SK.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"879233a02080d249ba714d587d77b95d\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B1by4_SK.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-BEWbc9op.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0322a9d062d3dd5e7a45aa75abfe5b98\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BEWbc9op.js.gz"),
    },
    Asset {
        path: "assets/Badge-C0Kt9_jQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d84892e6637849eb37fe19d870047663\"",
        gzip: include_bytes!("../dist/assets/Badge-C0Kt9_jQ.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-C9OcrhLC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9b42ead0ea559ba5e72ee3968765b92\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-C9OcrhLC.js.gz"),
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
        path: "assets/Days-DrwuxXyA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"75c4e173f403176966ee00039c46fe6c\"",
        gzip: include_bytes!("../dist/assets/Days-DrwuxXyA.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DdbtoQ7a.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d9ebe41bbfe897f8559974c673f270b\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DdbtoQ7a.js.gz"),
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
        path: "assets/EndpointProfile-DwVvYZaY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"593a265ae3b9d13f06a2d3ea9d8d87a2\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DwVvYZaY.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CQPdp0Sb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"251c2cca966a21f28473b8466bd0d944\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CQPdp0Sb.js.gz"),
    },
    Asset {
        path: "assets/Error-pdpabf0x.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9d92cd6fac5230b76f00658d4f91ace8\"",
        gzip: include_bytes!("../dist/assets/Error-pdpabf0x.js.gz"),
    },
    Asset {
        path: "assets/Errors-BuCVgMK0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"66f72b4f6b9515b4acdd85257b4c4eb4\"",
        gzip: include_bytes!("../dist/assets/Errors-BuCVgMK0.js.gz"),
    },
    Asset {
        path: "assets/Graphs-CByfhOQ2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c73c615c171edbf56749185f76eb8858\"",
        gzip: include_bytes!("../dist/assets/Graphs-CByfhOQ2.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Hours-qGjy9g6S.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"12d81bab638d1c87b26143a282b9f930\"",
        gzip: include_bytes!("../dist/assets/Hours-qGjy9g6S.js.gz"),
    },
    Asset {
        path: "assets/Kind-BlTInyDI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"51485281b06eba095cdf3f5330caf1ac\"",
        gzip: include_bytes!("../dist/assets/Kind-BlTInyDI.js.gz"),
    },
    Asset {
        path: "assets/Latency-D-isAhKB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3aa597360c5f1d5b550893a09d298a83\"",
        gzip: include_bytes!("../dist/assets/Latency-D-isAhKB.js.gz"),
    },
    Asset {
        path: "assets/Link-CeuAEMDI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"69f23b70d4b39a53058814da53743cb0\"",
        gzip: include_bytes!("../dist/assets/Link-CeuAEMDI.js.gz"),
    },
    Asset {
        path: "assets/Live-BYuNGm-x.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0d6fa81a51a7808988f036fd61a46fc7\"",
        gzip: include_bytes!("../dist/assets/Live-BYuNGm-x.js.gz"),
    },
    Asset {
        path: "assets/Outliers-DY_rOWeu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7d0190f352dc34a5f0d3f92bd3d83290\"",
        gzip: include_bytes!("../dist/assets/Outliers-DY_rOWeu.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-D1Dacrjz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c7e59189ea8b4c342ea4edefcaa588db\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-D1Dacrjz.js.gz"),
    },
    Asset {
        path: "assets/Profiles-3KaLfJoT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ca7383f3130eaee10eaab4a50f18df63\"",
        gzip: include_bytes!("../dist/assets/Profiles-3KaLfJoT.js.gz"),
    },
    Asset {
        path: "assets/Queries-BFTNaqdC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8725d51f19fc8d8451c2dbb0e7d580e8\"",
        gzip: include_bytes!("../dist/assets/Queries-BFTNaqdC.js.gz"),
    },
    Asset {
        path: "assets/Reports-BcNuvUJs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"33576e3809deb4e814d03ddbe935c594\"",
        gzip: include_bytes!("../dist/assets/Reports-BcNuvUJs.js.gz"),
    },
    Asset {
        path: "assets/Request-BlhgLUTp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f6bcdb10ce930f3e7083e9d79bbe6c53\"",
        gzip: include_bytes!("../dist/assets/Request-BlhgLUTp.js.gz"),
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
        path: "assets/Statement-C2o9kj6A.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"abf5ff2f40ff45ad0999b6b49fd61fb7\"",
        gzip: include_bytes!("../dist/assets/Statement-C2o9kj6A.js.gz"),
    },
    Asset {
        path: "assets/Storage-BYLubV5J.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3d191b210f72070216f232918cf4f4f7\"",
        gzip: include_bytes!("../dist/assets/Storage-BYLubV5J.js.gz"),
    },
    Asset {
        path: "assets/Tokens-C8un7eFq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3142892346267ae8535c293226cf9518\"",
        gzip: include_bytes!("../dist/assets/Tokens-C8un7eFq.js.gz"),
    },
    Asset {
        path: "assets/Users-DaALXcpH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"969a3b50991892fca9fe40ed1b521fe8\"",
        gzip: include_bytes!("../dist/assets/Users-DaALXcpH.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BV2Eqb87.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"47d3c63d9f874cd866f28a37916bdf39\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BV2Eqb87.js.gz"),
    },
    Asset {
        path: "assets/Views-D-ZMtrnN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"afcdd4a5b1ca30a96876d93a94764e33\"",
        gzip: include_bytes!("../dist/assets/Views-D-ZMtrnN.js.gz"),
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
        path: "assets/index-D3371VtH.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"76bb0cd286173cbfa766e6b2a9b79276\"",
        gzip: include_bytes!("../dist/assets/index-D3371VtH.css.gz"),
    },
    Asset {
        path: "assets/index-NjKWD7cZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8ba36a73568898696159a4edcba63119\"",
        gzip: include_bytes!("../dist/assets/index-NjKWD7cZ.js.gz"),
    },
    Asset {
        path: "assets/name-oLtyoI2e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b37226d766a6d76eec176f3543ee7dbb\"",
        gzip: include_bytes!("../dist/assets/name-oLtyoI2e.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-D48YSUPi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f3df05eb2148f6188f1afb314979546f\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-D48YSUPi.js.gz"),
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
        path: "assets/sides-0RTaUM9K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c4740d774e9b846cdbdfa5bea53a0b67\"",
        gzip: include_bytes!("../dist/assets/sides-0RTaUM9K.js.gz"),
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
        path: "assets/words-DSuZ3U6H.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"854ead202bcec7ddd5e3272e4234a26a\"",
        gzip: include_bytes!("../dist/assets/words-DSuZ3U6H.css.gz"),
    },
    Asset {
        path: "assets/words-b7JFgxta.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-b7JFgxta.js.gz"),
    },
];
