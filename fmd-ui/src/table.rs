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
    <script type="module" crossorigin src="./assets/index-DOlCzCKQ.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CmWHu4Xp.js">
    <link rel="modulepreload" crossorigin href="./assets/color-DzdC-kW2.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-6dT-8Bz2.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-BTx4_NCw.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-9QJFl4BH.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-BgzcQesO.css">
    <link rel="stylesheet" crossorigin href="./assets/index-DVpypykn.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-hjsra+xATq1ekJMBCXGuezIVmSMkJE5uG8mdeWbivtI=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xtoIzXf914Z2Ds95BcrqJK77MwVIrEBiHFxJ/WF73Dw=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-f9be5fa3.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-8HG57ILU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c9bfd3900d3db73c10c868feb4105ffc\"",
        gzip: include_bytes!("../dist/assets/Accounts-8HG57ILU.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CHY6GEPO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8bcf32b0fb99c136fbf0b02e54535468\"",
        gzip: include_bytes!("../dist/assets/Alerts-CHY6GEPO.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CiAMamb4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b631ce497fc7d76e98427510c5d7b01f\"",
        gzip: include_bytes!("../dist/assets/Alerts-CiAMamb4.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-ZiBWwcDj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"04c24990c7bf79d095ac467ff799b333\"",
        gzip: include_bytes!("../dist/assets/AllRequests-ZiBWwcDj.js.gz"),
    },
    Asset {
        path: "assets/Badge-B4ZggLsI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fb20f69cab7cb3c00abb270ee3586d82\"",
        gzip: include_bytes!("../dist/assets/Badge-B4ZggLsI.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-BjVyHcH9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3b7ab1f7e365e886ab14de77a09b84e6\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-BjVyHcH9.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-TkuoONyF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"06b2927338f4ab2c7699f6da5fab8ba3\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-TkuoONyF.js.gz"),
    },
    Asset {
        path: "assets/Choice-B9oS-osC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8352323eae376ea6eae754e8334f3c77\"",
        gzip: include_bytes!("../dist/assets/Choice-B9oS-osC.js.gz"),
    },
    Asset {
        path: "assets/Confirm-DlPFv-hc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7a573c64d6fa05eaf86188add8edc4b2\"",
        gzip: include_bytes!("../dist/assets/Confirm-DlPFv-hc.js.gz"),
    },
    Asset {
        path: "assets/Days-4ROAyHGa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3953d9136d60b6258c381ca6f2749fbd\"",
        gzip: include_bytes!("../dist/assets/Days-4ROAyHGa.js.gz"),
    },
    Asset {
        path: "assets/Days-dVKskt64.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da009fafa38e5460e1db6bc44bfd2fbe\"",
        gzip: include_bytes!("../dist/assets/Days-dVKskt64.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-BelIl5TW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"647c139a48cdc0e7512c9e78c9f4563f\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-BelIl5TW.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-6dT-8Bz2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"30f3a672c6cd1d3e35fa407c996e3d19\"",
        gzip: include_bytes!("../dist/assets/EndpointName-6dT-8Bz2.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-D42xhZ-B.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8889e03571e4d5214281d9e1d3263bc2\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-D42xhZ-B.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BchoI5YP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"53413da22e196d2ef87c86216af555b6\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BchoI5YP.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CdAPq_yO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6cc2d9163a7ac078ece6ca63fbbe3630\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CdAPq_yO.js.gz"),
    },
    Asset {
        path: "assets/Error-fi39J27x.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6d90d2eb950e9c1b273c4d6b9e9982e3\"",
        gzip: include_bytes!("../dist/assets/Error-fi39J27x.js.gz"),
    },
    Asset {
        path: "assets/Errors-ByV3KIRq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b42b667a2a35fe811c7a15573aced32f\"",
        gzip: include_bytes!("../dist/assets/Errors-ByV3KIRq.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-BoNxplj3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6fbf618ff58081a86cd77000461e8f9f\"",
        gzip: include_bytes!("../dist/assets/Graphs-BoNxplj3.js.gz"),
    },
    Asset {
        path: "assets/Hours-6pPr3Lvx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"950fedf9069c8fe8fd9e4d8433f67be6\"",
        gzip: include_bytes!("../dist/assets/Hours-6pPr3Lvx.js.gz"),
    },
    Asset {
        path: "assets/Kind-hMu-oDQm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dcfa757844cb5ea64709117c4222c2a3\"",
        gzip: include_bytes!("../dist/assets/Kind-hMu-oDQm.js.gz"),
    },
    Asset {
        path: "assets/Latency-CxDawSOJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b2cd233d9d6eb46602961112a9c74027\"",
        gzip: include_bytes!("../dist/assets/Latency-CxDawSOJ.js.gz"),
    },
    Asset {
        path: "assets/Link-9QJFl4BH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1a89d16fcab43de2f00a934c96431ed1\"",
        gzip: include_bytes!("../dist/assets/Link-9QJFl4BH.js.gz"),
    },
    Asset {
        path: "assets/Live-D4fkblyg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6a963b2a8f21e8bb48deb055bacd2095\"",
        gzip: include_bytes!("../dist/assets/Live-D4fkblyg.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Zk14YtD9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85360d966445c7d6987bb3b3084579ec\"",
        gzip: include_bytes!("../dist/assets/Outliers-Zk14YtD9.js.gz"),
    },
    Asset {
        path: "assets/Plan-BoGHUvMk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2127f2d7f830b78f5de86b8923347e93\"",
        gzip: include_bytes!("../dist/assets/Plan-BoGHUvMk.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-73ccT_5n.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5c0caf3ee7c3a41e05113cb7fb3b0c28\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-73ccT_5n.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BhSOXbIZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"61169c2f5bd8b6da647e3c6c768d1372\"",
        gzip: include_bytes!("../dist/assets/Profiles-BhSOXbIZ.js.gz"),
    },
    Asset {
        path: "assets/Queries-dMnzu-R1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0aaa332c3a40cd1add61a4e04c08a649\"",
        gzip: include_bytes!("../dist/assets/Queries-dMnzu-R1.js.gz"),
    },
    Asset {
        path: "assets/Reports-qUU_3Ups.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"244a75ff226492675b571e39f8fba1f2\"",
        gzip: include_bytes!("../dist/assets/Reports-qUU_3Ups.js.gz"),
    },
    Asset {
        path: "assets/Request-Dx9ihF7y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"94e315aa19b010b5d721476e67ba6308\"",
        gzip: include_bytes!("../dist/assets/Request-Dx9ihF7y.js.gz"),
    },
    Asset {
        path: "assets/Source-Ds_JrKL8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43a5ffcc23f7689848d0167e70d3a80c\"",
        gzip: include_bytes!("../dist/assets/Source-Ds_JrKL8.js.gz"),
    },
    Asset {
        path: "assets/Stack-CERLLBw3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b83748f137b454acfa9392c3a9e6a40e\"",
        gzip: include_bytes!("../dist/assets/Stack-CERLLBw3.js.gz"),
    },
    Asset {
        path: "assets/Stack-DMygvPP4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4f3a1b9e5229f9a827369c3155b8e241\"",
        gzip: include_bytes!("../dist/assets/Stack-DMygvPP4.js.gz"),
    },
    Asset {
        path: "assets/State-CmWHu4Xp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9e3b70deb8e5eb2a9c7d922e1153457b\"",
        gzip: include_bytes!("../dist/assets/State-CmWHu4Xp.js.gz"),
    },
    Asset {
        path: "assets/Statement-XeVWM1vq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"69441e8b8b0893e5f0bf9de3ecc614ec\"",
        gzip: include_bytes!("../dist/assets/Statement-XeVWM1vq.js.gz"),
    },
    Asset {
        path: "assets/Storage-CBhhrczG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c72d3817ed6372f0acbd0098112ca3eb\"",
        gzip: include_bytes!("../dist/assets/Storage-CBhhrczG.js.gz"),
    },
    Asset {
        path: "assets/Timeline-82nV-Rdu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8450e8a8e370392d00669e8cc56567dd\"",
        gzip: include_bytes!("../dist/assets/Timeline-82nV-Rdu.js.gz"),
    },
    Asset {
        path: "assets/Tokens-C91AZXY_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"88cab59b9c9283153ea49b664f7588eb\"",
        gzip: include_bytes!("../dist/assets/Tokens-C91AZXY_.js.gz"),
    },
    Asset {
        path: "assets/Toolbar--P6LSObY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bfa5a6c5f3642070fa2a03d17e02df9b\"",
        gzip: include_bytes!("../dist/assets/Toolbar--P6LSObY.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-D-j4TzRl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1705adb72bbcae64966d99161bf22881\"",
        gzip: include_bytes!("../dist/assets/Users-D-j4TzRl.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-HInb-yQV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"18a65654401a38bd3b85ed1ecd6cf35c\"",
        gzip: include_bytes!("../dist/assets/VersionShares-HInb-yQV.js.gz"),
    },
    Asset {
        path: "assets/Views-CSOEDJmQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"06587433df4130915705afe67e8740d5\"",
        gzip: include_bytes!("../dist/assets/Views-CSOEDJmQ.js.gz"),
    },
    Asset {
        path: "assets/admin-B8yPlh3B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e554e102ba71123b980c0c14d56d5085\"",
        gzip: include_bytes!("../dist/assets/admin-B8yPlh3B.css.gz"),
    },
    Asset {
        path: "assets/box-CwazqvCr.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da37cc032446e715e3df969c5d7f2d94\"",
        gzip: include_bytes!("../dist/assets/box-CwazqvCr.css.gz"),
    },
    Asset {
        path: "assets/color-DzdC-kW2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aef15e970acdbef38696c7edf40a7e73\"",
        gzip: include_bytes!("../dist/assets/color-DzdC-kW2.js.gz"),
    },
    Asset {
        path: "assets/doing-DF7cjQ92.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-DF7cjQ92.js.gz"),
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
        path: "assets/inSight-BTx4_NCw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7d78d68c9ea8b4b4190c02969c125145\"",
        gzip: include_bytes!("../dist/assets/inSight-BTx4_NCw.js.gz"),
    },
    Asset {
        path: "assets/inSight-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/inSight-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/index-DOlCzCKQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f21094b3245bfecf8f9c44c812275556\"",
        gzip: include_bytes!("../dist/assets/index-DOlCzCKQ.js.gz"),
    },
    Asset {
        path: "assets/index-DVpypykn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3823dbe7b4d7a096505c099ab4b13f72\"",
        gzip: include_bytes!("../dist/assets/index-DVpypykn.css.gz"),
    },
    Asset {
        path: "assets/name-CGOGB1y6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cb5af05031fd0e2c7df6edc3b780c896\"",
        gzip: include_bytes!("../dist/assets/name-CGOGB1y6.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-CTaokNL2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"33dd893b73efa91bcbfea5f6904d14bc\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-CTaokNL2.js.gz"),
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
        path: "assets/sides-Sfdvp6ro.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ddd6baab1e2d0e8e39f0c998d02caa75\"",
        gzip: include_bytes!("../dist/assets/sides-Sfdvp6ro.css.gz"),
    },
    Asset {
        path: "assets/sides-ewSNVVPB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d61d008df80ed30eb176bcd20885a11c\"",
        gzip: include_bytes!("../dist/assets/sides-ewSNVVPB.js.gz"),
    },
    Asset {
        path: "assets/style-BCInsEMg.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"357733d869f427ac21e45d49703a5583\"",
        gzip: include_bytes!("../dist/assets/style-BCInsEMg.css.gz"),
    },
    Asset {
        path: "assets/style-Dy58pS6w.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"93dfedd52585ba8427ba91bd0590abaf\"",
        gzip: include_bytes!("../dist/assets/style-Dy58pS6w.css.gz"),
    },
    Asset {
        path: "assets/style-IA9KRJoC.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b4ef9367d0f4e0ca63ffd87ff05443bb\"",
        gzip: include_bytes!("../dist/assets/style-IA9KRJoC.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
    Asset {
        path: "assets/toolbar-f9be5fa3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9be5fa387b58aaddbc3e8b8be0dc1f2\"",
        gzip: include_bytes!("../dist/assets/toolbar-f9be5fa3.js.gz"),
    },
    Asset {
        path: "assets/words-B5XcJ4rj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-B5XcJ4rj.js.gz"),
    },
    Asset {
        path: "assets/words-CdYjFwGh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-CdYjFwGh.js.gz"),
    },
    Asset {
        path: "assets/words-oSI1jRSa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"5b7a7d60f79a6399bb6f0a75029e2dda\"",
        gzip: include_bytes!("../dist/assets/words-oSI1jRSa.css.gz"),
    },
];
