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
    <script type="module" crossorigin src="./assets/index-DxltcQ33.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-ekOscK0DbVHwYisTmzjFtkUWeqsrG0hHt/KRX5WViL4=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-ALpHAwQFTnitLve6VHCYMtoEJE0Xwz9kHdmdWjGJCqM=");

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-Bu_iL5qZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b25ad6573b7312541cc09d3cf5bbc41\"",
        gzip: include_bytes!("../dist/assets/Accounts-Bu_iL5qZ.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-D-136ykL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b96386a2234010f60ff85d65b71b52ac\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D-136ykL.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-DWlamzgy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1eb2f48942ef6d8ccf3c15ef0d42fcd3\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DWlamzgy.js.gz"),
    },
    Asset {
        path: "assets/Badge-Cf092If-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aac7fe2afed0990d2060393e548b521d\"",
        gzip: include_bytes!("../dist/assets/Badge-Cf092If-.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CIk000aO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"87fc75bfcaee2c08b8c0225f8616c919\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CIk000aO.js.gz"),
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
        path: "assets/Days-DSTLTcy0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7a2c99126a31632e27770d875ce39df7\"",
        gzip: include_bytes!("../dist/assets/Days-DSTLTcy0.js.gz"),
    },
    Asset {
        path: "assets/Days-aSYHCdLW.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e95f5a64385e9573fba302672fc910a6\"",
        gzip: include_bytes!("../dist/assets/Days-aSYHCdLW.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-CnKlje4r.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d96c56691666d017b15628abacd04e1\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-CnKlje4r.js.gz"),
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
        path: "assets/EndpointProfile-5W7oBHE9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7800033ac713e6a8f9fe4a851ff7a078\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-5W7oBHE9.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BuZXnpR8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bbe5c4f8fef33340383d2d1bbd89027d\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BuZXnpR8.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-D0cyOn-1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"754ade43bec9628952bb49a3f31c23d6\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-D0cyOn-1.js.gz"),
    },
    Asset {
        path: "assets/Error-gjq37x1Q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a468381e5c11b5f4b771a3c3188c9725\"",
        gzip: include_bytes!("../dist/assets/Error-gjq37x1Q.js.gz"),
    },
    Asset {
        path: "assets/Errors-mEUEbw9K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5a6c394abed30f8e24250418e922c867\"",
        gzip: include_bytes!("../dist/assets/Errors-mEUEbw9K.js.gz"),
    },
    Asset {
        path: "assets/Graphs-C-CQFrPz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7d171590448b4f348211cf36af7bc4ef\"",
        gzip: include_bytes!("../dist/assets/Graphs-C-CQFrPz.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Hours-C_dHCfqT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"66fe761fe845c96dd6cfab1e52511de1\"",
        gzip: include_bytes!("../dist/assets/Hours-C_dHCfqT.js.gz"),
    },
    Asset {
        path: "assets/Kind-CtjLyXOk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b2489362bd90e3664808343ac5395965\"",
        gzip: include_bytes!("../dist/assets/Kind-CtjLyXOk.js.gz"),
    },
    Asset {
        path: "assets/Latency-DwFXG2X0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9e6c7558a1b8bc17aba9d1dc5d758877\"",
        gzip: include_bytes!("../dist/assets/Latency-DwFXG2X0.js.gz"),
    },
    Asset {
        path: "assets/Link-yRoSC-YK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"307c0dee88b11a63ecc31cf0e2ac6abc\"",
        gzip: include_bytes!("../dist/assets/Link-yRoSC-YK.js.gz"),
    },
    Asset {
        path: "assets/Live-CSmxpJco.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7a3d0e9542ad382b921ecbf06f0c0536\"",
        gzip: include_bytes!("../dist/assets/Live-CSmxpJco.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CsTzTDgn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"02f8a80d60e6f847a44266c181bc324e\"",
        gzip: include_bytes!("../dist/assets/Outliers-CsTzTDgn.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DzzKs4RD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fd7c295eb900f79dcdddc6f5e9a0a3db\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DzzKs4RD.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CaWtASIt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d97fdafe401815f7dd05f5bb79785a8\"",
        gzip: include_bytes!("../dist/assets/Profiles-CaWtASIt.js.gz"),
    },
    Asset {
        path: "assets/Queries-CaahM9mV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e495c2c7486d34daacdc0477eed4fce2\"",
        gzip: include_bytes!("../dist/assets/Queries-CaahM9mV.js.gz"),
    },
    Asset {
        path: "assets/Reports-BhHZZnXz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0b57878579826b8b2520fabe3b5167ed\"",
        gzip: include_bytes!("../dist/assets/Reports-BhHZZnXz.js.gz"),
    },
    Asset {
        path: "assets/Request-xabMzpQc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c1066ba1d78f72ec40d206df701028c\"",
        gzip: include_bytes!("../dist/assets/Request-xabMzpQc.js.gz"),
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
        path: "assets/Statement-8m2FCgAl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"59ab8cef12781c0d2d3c09901f1d754e\"",
        gzip: include_bytes!("../dist/assets/Statement-8m2FCgAl.js.gz"),
    },
    Asset {
        path: "assets/Storage-B-obwi-d.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eb1ad28f8ecb9bbad348b990eb3465f6\"",
        gzip: include_bytes!("../dist/assets/Storage-B-obwi-d.js.gz"),
    },
    Asset {
        path: "assets/Tokens-D8N_1Xu-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1255d23c4167a21852667eddfe4e5ef\"",
        gzip: include_bytes!("../dist/assets/Tokens-D8N_1Xu-.js.gz"),
    },
    Asset {
        path: "assets/Users-CqgzL4jG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b04672cbb25747fc530bbf9e88ef724d\"",
        gzip: include_bytes!("../dist/assets/Users-CqgzL4jG.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DMLv549b.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"835c1f56a0fe3075643e17cbc8e826d8\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DMLv549b.js.gz"),
    },
    Asset {
        path: "assets/Views-Tm13mXWI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c24339ce53cb37991c080cc49c68bdb8\"",
        gzip: include_bytes!("../dist/assets/Views-Tm13mXWI.js.gz"),
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
        path: "assets/index-DBx5uSld.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e8ac9824315d946852f707716fbcd055\"",
        gzip: include_bytes!("../dist/assets/index-DBx5uSld.css.gz"),
    },
    Asset {
        path: "assets/index-DxltcQ33.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1da571bec9757eaae7e793156542659b\"",
        gzip: include_bytes!("../dist/assets/index-DxltcQ33.js.gz"),
    },
    Asset {
        path: "assets/name-Drn6FO2u.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a31d4eaa213a040aaaf744b2a0fc2d9e\"",
        gzip: include_bytes!("../dist/assets/name-Drn6FO2u.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-VRZDBy1q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"74ab499555a74ff6af5ac687ea53b3d5\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-VRZDBy1q.js.gz"),
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
        path: "assets/sides-CQBU6ZcJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4f3a5fc26cdb1c3e6e03ce624522742d\"",
        gzip: include_bytes!("../dist/assets/sides-CQBU6ZcJ.js.gz"),
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
