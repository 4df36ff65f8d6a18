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
    <script type="module" crossorigin src="./assets/index-Bl0a6xNV.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CqTGIKDB.js">
    <link rel="modulepreload" crossorigin href="./assets/color-BfbQY2uN.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-At_zEyS2.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-yRoSC-YK.js">
    <link rel="stylesheet" crossorigin href="./assets/index-DBx5uSld.css">
    <link rel="stylesheet" crossorigin href="./assets/tabs-BgzcQesO.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-pUBKOkRwHOigCrbogamstz/gnRiOmPVyEKCy8vEs2Xg=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-ALpHAwQFTnitLve6VHCYMtoEJE0Xwz9kHdmdWjGJCqM=");

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-DUlZIidP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b157cb9c001b23d92a87cf7dc15d79e9\"",
        gzip: include_bytes!("../dist/assets/Accounts-DUlZIidP.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BK5s4IiT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ccd012c81fbd28033884d06d44f612ce\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BK5s4IiT.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-D-136ykL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b96386a2234010f60ff85d65b71b52ac\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D-136ykL.css.gz"),
    },
    Asset {
        path: "assets/Badge-CLHNQYme.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1f4fcdb02dd4b5091e60424e3833b6d1\"",
        gzip: include_bytes!("../dist/assets/Badge-CLHNQYme.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-C7gEpKoI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1a8df7cf26a374793cd9f0b3ddfdb37a\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-C7gEpKoI.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-B4pmzMFr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5e71575cc9e4a032032ba94859700922\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-B4pmzMFr.js.gz"),
    },
    Asset {
        path: "assets/Choice-rywJ-ZOg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fede2cef420fc6b50f1b0d900f9b5bcc\"",
        gzip: include_bytes!("../dist/assets/Choice-rywJ-ZOg.js.gz"),
    },
    Asset {
        path: "assets/Confirm-DI4ZpPRk.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"262d5b8f5a08cc1c4d9f8fbfd3bb1259\"",
        gzip: include_bytes!("../dist/assets/Confirm-DI4ZpPRk.css.gz"),
    },
    Asset {
        path: "assets/Confirm-DcLXDk5U.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"51c719101222df6953a214589f050f87\"",
        gzip: include_bytes!("../dist/assets/Confirm-DcLXDk5U.js.gz"),
    },
    Asset {
        path: "assets/Days-CsFa9jA6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cfb6103a67923a2c3bd464e0f7d67339\"",
        gzip: include_bytes!("../dist/assets/Days-CsFa9jA6.js.gz"),
    },
    Asset {
        path: "assets/Days-aSYHCdLW.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e95f5a64385e9573fba302672fc910a6\"",
        gzip: include_bytes!("../dist/assets/Days-aSYHCdLW.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-Bu05rQ4V.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f53eda0a73a7e2f2fd714ff1540090d0\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-Bu05rQ4V.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-At_zEyS2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d42b7ae3324625113c8e3baa708b14d\"",
        gzip: include_bytes!("../dist/assets/EndpointName-At_zEyS2.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-D4Gwo8mi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"36ed09491073d72ae2c3d561397edea0\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-D4Gwo8mi.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-CtRF-Jwp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a9c65607c3dacdc76f5bd47096cff398\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-CtRF-Jwp.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CyW2CVwt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"39c1c091a07b9913f79fdaf1074562c9\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CyW2CVwt.js.gz"),
    },
    Asset {
        path: "assets/Error-BayK9j6J.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e22ea105362c9dfdfadff0fbf37df83b\"",
        gzip: include_bytes!("../dist/assets/Error-BayK9j6J.js.gz"),
    },
    Asset {
        path: "assets/Errors-DV6RZa2g.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b36298f00352891e845e8a8cf4a4dc0\"",
        gzip: include_bytes!("../dist/assets/Errors-DV6RZa2g.js.gz"),
    },
    Asset {
        path: "assets/Graphs-CIlZNIlZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"20b0dff19a4681e321b84365d633837a\"",
        gzip: include_bytes!("../dist/assets/Graphs-CIlZNIlZ.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Hours-mmcNzi1x.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"71ccf75f4c3a3ab82b4c09f357975c68\"",
        gzip: include_bytes!("../dist/assets/Hours-mmcNzi1x.js.gz"),
    },
    Asset {
        path: "assets/Kind-CBZZU8vN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d2144d4b5ec5a527d2cc600503000bf9\"",
        gzip: include_bytes!("../dist/assets/Kind-CBZZU8vN.js.gz"),
    },
    Asset {
        path: "assets/Latency-D9pKnwAM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4e155c26cb8018939f3cb4493ab6301a\"",
        gzip: include_bytes!("../dist/assets/Latency-D9pKnwAM.js.gz"),
    },
    Asset {
        path: "assets/Link-yRoSC-YK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"307c0dee88b11a63ecc31cf0e2ac6abc\"",
        gzip: include_bytes!("../dist/assets/Link-yRoSC-YK.js.gz"),
    },
    Asset {
        path: "assets/Live-CO8Y8E7V.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"adec5e2f47ebf6c1f61c644ee1a8cfaf\"",
        gzip: include_bytes!("../dist/assets/Live-CO8Y8E7V.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BqBwKAuM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b54457ec021346e633503a05e3defca7\"",
        gzip: include_bytes!("../dist/assets/Outliers-BqBwKAuM.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-C3PpB0Re.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9035bc7fafe13102914c13965a7403c5\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-C3PpB0Re.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CbMxrGbz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4801d348b018537664a77f15dcc72ca\"",
        gzip: include_bytes!("../dist/assets/Profiles-CbMxrGbz.js.gz"),
    },
    Asset {
        path: "assets/Queries-BColgujf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"81ddbc3e02f9d31016c1190e8cff5151\"",
        gzip: include_bytes!("../dist/assets/Queries-BColgujf.js.gz"),
    },
    Asset {
        path: "assets/Reports-DzXZCW9w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"de85d4cd9cbe054c4ce0ac6f6d646ccf\"",
        gzip: include_bytes!("../dist/assets/Reports-DzXZCW9w.js.gz"),
    },
    Asset {
        path: "assets/Request-BezVOTXF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a64a1f2771ea6ae1c4ebfd8bffb29324\"",
        gzip: include_bytes!("../dist/assets/Request-BezVOTXF.js.gz"),
    },
    Asset {
        path: "assets/Source-Bcxa8ODE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"93bf9b01a2638f02681331986b46326e\"",
        gzip: include_bytes!("../dist/assets/Source-Bcxa8ODE.js.gz"),
    },
    Asset {
        path: "assets/Stack-BUPJ0_1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fea9361edb909c7342cb487ff56b6c06\"",
        gzip: include_bytes!("../dist/assets/Stack-BUPJ0_1f.js.gz"),
    },
    Asset {
        path: "assets/Stack-Dy05fNl9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c03dbe5b074f14897ae2627b37b38a5c\"",
        gzip: include_bytes!("../dist/assets/Stack-Dy05fNl9.js.gz"),
    },
    Asset {
        path: "assets/State-CqTGIKDB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2656b15b0297256b9e119aea4b2ae562\"",
        gzip: include_bytes!("../dist/assets/State-CqTGIKDB.js.gz"),
    },
    Asset {
        path: "assets/Statement-CH3B6GMr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"513ad7134e0e15e7955a818dab812647\"",
        gzip: include_bytes!("../dist/assets/Statement-CH3B6GMr.js.gz"),
    },
    Asset {
        path: "assets/Storage-DfVx-GUO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3a35730c0635a961c53665457848798a\"",
        gzip: include_bytes!("../dist/assets/Storage-DfVx-GUO.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BuyEhMVe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ff20843d92fb1c2a947571a217a259e7\"",
        gzip: include_bytes!("../dist/assets/Tokens-BuyEhMVe.js.gz"),
    },
    Asset {
        path: "assets/Users-C5G8rGF4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"06534dfb84cb49a824705b2a10acd1eb\"",
        gzip: include_bytes!("../dist/assets/Users-C5G8rGF4.js.gz"),
    },
    Asset {
        path: "assets/VersionShares--SaUsIzi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8f84fd5148bbc5ccf5076352086c2021\"",
        gzip: include_bytes!("../dist/assets/VersionShares--SaUsIzi.js.gz"),
    },
    Asset {
        path: "assets/Views-CmpcDyYx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d2124f8317e27c643f4f54b866625af8\"",
        gzip: include_bytes!("../dist/assets/Views-CmpcDyYx.js.gz"),
    },
    Asset {
        path: "assets/box-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/box-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/color-BfbQY2uN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d10465133a1e0f955b39a2de66205d9\"",
        gzip: include_bytes!("../dist/assets/color-BfbQY2uN.js.gz"),
    },
    Asset {
        path: "assets/doing-B6i3dnQ4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-B6i3dnQ4.js.gz"),
    },
    Asset {
        path: "assets/doing-B75R9h8P.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"6e575871c676a30e8ee5fa39efbe7d5f\"",
        gzip: include_bytes!("../dist/assets/doing-B75R9h8P.css.gz"),
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
        path: "assets/index-Bl0a6xNV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cf0303f4838e5c91d5aa59aac26d1984\"",
        gzip: include_bytes!("../dist/assets/index-Bl0a6xNV.js.gz"),
    },
    Asset {
        path: "assets/index-DBx5uSld.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e8ac9824315d946852f707716fbcd055\"",
        gzip: include_bytes!("../dist/assets/index-DBx5uSld.css.gz"),
    },
    Asset {
        path: "assets/name-Drn6FO2u.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a31d4eaa213a040aaaf744b2a0fc2d9e\"",
        gzip: include_bytes!("../dist/assets/name-Drn6FO2u.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-BRv-t1_P.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5ff023fd2c6d01622e918a69c85c4285\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-BRv-t1_P.js.gz"),
    },
    Asset {
        path: "assets/shade-B8a6W2RZ.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"517ad1d94bc3a3a8dcdc9fbfd1d917fd\"",
        gzip: include_bytes!("../dist/assets/shade-B8a6W2RZ.css.gz"),
    },
    Asset {
        path: "assets/shade-D8oNeFsu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fabe6ad5fd99f1c1b6c38f3fb983f995\"",
        gzip: include_bytes!("../dist/assets/shade-D8oNeFsu.js.gz"),
    },
    Asset {
        path: "assets/sides-CizN4XdV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6999b3ea17df7ffe72ad4748483f4ce4\"",
        gzip: include_bytes!("../dist/assets/sides-CizN4XdV.js.gz"),
    },
    Asset {
        path: "assets/sides-bf7gC6JA.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e54eba137522b310123a54788f4ff9d7\"",
        gzip: include_bytes!("../dist/assets/sides-bf7gC6JA.css.gz"),
    },
    Asset {
        path: "assets/style-B8oQRgJn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"c718576e804894fb6525638f726467e4\"",
        gzip: include_bytes!("../dist/assets/style-B8oQRgJn.css.gz"),
    },
    Asset {
        path: "assets/style-Dy58pS6w.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"93dfedd52585ba8427ba91bd0590abaf\"",
        gzip: include_bytes!("../dist/assets/style-Dy58pS6w.css.gz"),
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
        path: "assets/words-CMAtZsB2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-CMAtZsB2.js.gz"),
    },
    Asset {
        path: "assets/words-Cd_uMNQm.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"22d9b86338c8d6a5f8b1c6a358845727\"",
        gzip: include_bytes!("../dist/assets/words-Cd_uMNQm.css.gz"),
    },
];
