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
    <script type="module" crossorigin src="./assets/index-DDtRaU1S.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-D-GDf-Lw.js">
    <link rel="modulepreload" crossorigin href="./assets/color-B8p0pHIX.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-nJXPv6kd.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-D6BkJZGs.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-CZxr1_5w.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-DXytZyej.css">
    <link rel="stylesheet" crossorigin href="./assets/index--bE61Uv-.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-tfNcqdJ1PJtx4NlbxeDRHaRJwqSfiZqQVgjobnq86jU=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xTVeolgYQ7EaCP37rpSyT38pKI3zoKYLL2VLtMSopPM=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-6872325c.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-DsYf-l0A.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f39eb8536328f19ece1f0fe643f60923\"",
        gzip: include_bytes!("../dist/assets/Accounts-DsYf-l0A.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-CkoLhgkZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6166bb7f2d03cc1e03c15a640eb63b61\"",
        gzip: include_bytes!("../dist/assets/Alerts-CkoLhgkZ.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B13L2qiq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b3d4029a3d2cd0d979da219d0a40bf1\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B13L2qiq.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-fhCWbeTP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bdc2ee2c29b7d84c8d368e774413264b\"",
        gzip: include_bytes!("../dist/assets/AllRequests-fhCWbeTP.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/Bars-gsdGiDQB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d805ccd5bf6e3732d4b41dfdd8c8d7eb\"",
        gzip: include_bytes!("../dist/assets/Bars-gsdGiDQB.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-BGjc0iTu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"11e5da1f76f784d0700d9197be7d421d\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-BGjc0iTu.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-CVcp0-JC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"98d1b1d71a0a423333a3fdaae58e5e3b\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-CVcp0-JC.js.gz"),
    },
    Asset {
        path: "assets/Choice-rF8u8OOj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f0dabd53e439ff6f09aa0badf6359166\"",
        gzip: include_bytes!("../dist/assets/Choice-rF8u8OOj.js.gz"),
    },
    Asset {
        path: "assets/Confirm-CMo_dyUM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a4ffd90400e7456eaba6f25cf317fbe8\"",
        gzip: include_bytes!("../dist/assets/Confirm-CMo_dyUM.js.gz"),
    },
    Asset {
        path: "assets/Days-BzwYi6O7.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e2aa72ae96ed474b293455fa10b394bb\"",
        gzip: include_bytes!("../dist/assets/Days-BzwYi6O7.css.gz"),
    },
    Asset {
        path: "assets/Days-DkfgOv2s.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7b4ee586c75a8ac3a138ed385cc006df\"",
        gzip: include_bytes!("../dist/assets/Days-DkfgOv2s.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-EYQGrWLz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aa1fdf9bfb2201d9c1eeb620089512a4\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-EYQGrWLz.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-PYG84cdL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b960ef8cd4a972b0e77e995429edfd1\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-PYG84cdL.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-nJXPv6kd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7d450bce2fc7cadf8dec2688311074a1\"",
        gzip: include_bytes!("../dist/assets/EndpointName-nJXPv6kd.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CN1BrW80.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c6fb75b04bcfcf2b102b1a94a61b0b11\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CN1BrW80.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-lgyGoFFg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54e4aab4c751d701a7b6d16a0a381ef6\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-lgyGoFFg.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-t28AM3gl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aea4be863973e2dbac5d33e06a967d80\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-t28AM3gl.js.gz"),
    },
    Asset {
        path: "assets/Error-ByfKcjiO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e8b808cfb9384f7aae998ca0343c2a75\"",
        gzip: include_bytes!("../dist/assets/Error-ByfKcjiO.js.gz"),
    },
    Asset {
        path: "assets/Errors-CVUVT19H.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8bc0bc7d156d1b38660e0c0182d91617\"",
        gzip: include_bytes!("../dist/assets/Errors-CVUVT19H.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DHiczaqL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"df522f218faad143d31c6bf602df3622\"",
        gzip: include_bytes!("../dist/assets/Graphs-DHiczaqL.js.gz"),
    },
    Asset {
        path: "assets/Hours-DZBge2ue.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"67af5470f2dcf772b7c7cf8a8f2d222e\"",
        gzip: include_bytes!("../dist/assets/Hours-DZBge2ue.js.gz"),
    },
    Asset {
        path: "assets/Kind-DDe49x8l.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d29c48a949f38493ba1bfda3b6750115\"",
        gzip: include_bytes!("../dist/assets/Kind-DDe49x8l.js.gz"),
    },
    Asset {
        path: "assets/Latency-tJt_jEaX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0096e7367937ce61e88178a6269958e2\"",
        gzip: include_bytes!("../dist/assets/Latency-tJt_jEaX.js.gz"),
    },
    Asset {
        path: "assets/Link-CZxr1_5w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1447aaaaea1e1dfd51e98a226fab3df\"",
        gzip: include_bytes!("../dist/assets/Link-CZxr1_5w.js.gz"),
    },
    Asset {
        path: "assets/Live-CTd0_-U_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2ec406a8c7f8de83bce0ea558fd5c0fb\"",
        gzip: include_bytes!("../dist/assets/Live-CTd0_-U_.js.gz"),
    },
    Asset {
        path: "assets/Outliers-gAJlVwNt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a5889ae53d9b2d22031b75d7b5861165\"",
        gzip: include_bytes!("../dist/assets/Outliers-gAJlVwNt.js.gz"),
    },
    Asset {
        path: "assets/OverTime-CdyciSm-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"00a2131c37f851d849a0e716411e2fbc\"",
        gzip: include_bytes!("../dist/assets/OverTime-CdyciSm-.js.gz"),
    },
    Asset {
        path: "assets/Plan-BEvFaaeI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4931e618b35dd9e38a77a21ef507e02\"",
        gzip: include_bytes!("../dist/assets/Plan-BEvFaaeI.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DLhzAa5a.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ad1d706198517be4daaf4a838f8376a2\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DLhzAa5a.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DDBwTKdJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"133280e40f678ffe2201e7d16b78c1d8\"",
        gzip: include_bytes!("../dist/assets/Profiles-DDBwTKdJ.js.gz"),
    },
    Asset {
        path: "assets/Queries-HS54MP8M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3cd90977092e057a573012e3dffe1d89\"",
        gzip: include_bytes!("../dist/assets/Queries-HS54MP8M.js.gz"),
    },
    Asset {
        path: "assets/Reports-Bc_CHegt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d1fd37237e42b579d6f3d15ed8f544f5\"",
        gzip: include_bytes!("../dist/assets/Reports-Bc_CHegt.js.gz"),
    },
    Asset {
        path: "assets/Request-Bw9xTaCG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7ac2616b938436216baa18c146b5ab7e\"",
        gzip: include_bytes!("../dist/assets/Request-Bw9xTaCG.js.gz"),
    },
    Asset {
        path: "assets/Source-DXPiRjU6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"05109824325f78da18bf39aa0cbeb3b8\"",
        gzip: include_bytes!("../dist/assets/Source-DXPiRjU6.js.gz"),
    },
    Asset {
        path: "assets/Stack-BjtqmU8N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ae37b5380a98fb2cdae0a8babf0f12e9\"",
        gzip: include_bytes!("../dist/assets/Stack-BjtqmU8N.js.gz"),
    },
    Asset {
        path: "assets/Stack-Cv0cLCO2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"68bda6e4bb345668c7b9c667442913fb\"",
        gzip: include_bytes!("../dist/assets/Stack-Cv0cLCO2.js.gz"),
    },
    Asset {
        path: "assets/State-D-GDf-Lw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c3af73c78795d9f6aa434ff19191883\"",
        gzip: include_bytes!("../dist/assets/State-D-GDf-Lw.js.gz"),
    },
    Asset {
        path: "assets/Statement-MwCFQv7w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ffe51edcc7b779999a2cb937ca1f54d2\"",
        gzip: include_bytes!("../dist/assets/Statement-MwCFQv7w.js.gz"),
    },
    Asset {
        path: "assets/StatementName-D9ksX02Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bf59e80cbe9579f7f7d2b55df351474b\"",
        gzip: include_bytes!("../dist/assets/StatementName-D9ksX02Z.js.gz"),
    },
    Asset {
        path: "assets/Storage-BKGOcQlH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7bc90dc91e57dbfcce42b70f5b9d729a\"",
        gzip: include_bytes!("../dist/assets/Storage-BKGOcQlH.js.gz"),
    },
    Asset {
        path: "assets/Timeline-EQXvo4Jr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ac7796e0483df10dafa2b1a4d7c50f26\"",
        gzip: include_bytes!("../dist/assets/Timeline-EQXvo4Jr.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BHd3wGfe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"06e1a733ea69c2c1db4753f1a8278a9c\"",
        gzip: include_bytes!("../dist/assets/Tokens-BHd3wGfe.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-umyYschZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"87e6ca9357cf5a926ceb4f8427160e15\"",
        gzip: include_bytes!("../dist/assets/Toolbar-umyYschZ.js.gz"),
    },
    Asset {
        path: "assets/Users-aLSsap3H.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b09a96f21084a6b7b1e44871b7765b5\"",
        gzip: include_bytes!("../dist/assets/Users-aLSsap3H.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CVeqeH-5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9e00aafc37349f8099b21d1c9f170db\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CVeqeH-5.js.gz"),
    },
    Asset {
        path: "assets/Views-DRk3pm8m.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"660e10939242ca312d3708a35b491246\"",
        gzip: include_bytes!("../dist/assets/Views-DRk3pm8m.js.gz"),
    },
    Asset {
        path: "assets/admin-Bg6yRna_.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"576b8521f8d42c5ee747e36cd0239e6b\"",
        gzip: include_bytes!("../dist/assets/admin-Bg6yRna_.css.gz"),
    },
    Asset {
        path: "assets/box-CobS8oF5.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"0773117c3470436a89ff9caa2725b29e\"",
        gzip: include_bytes!("../dist/assets/box-CobS8oF5.css.gz"),
    },
    Asset {
        path: "assets/color-B8p0pHIX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6c909e6500f6067ee79358c7da7769e1\"",
        gzip: include_bytes!("../dist/assets/color-B8p0pHIX.js.gz"),
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
        path: "assets/inSight-D6BkJZGs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"81d8f49a9670e13f2335220346b6c89c\"",
        gzip: include_bytes!("../dist/assets/inSight-D6BkJZGs.js.gz"),
    },
    Asset {
        path: "assets/inSight-DXytZyej.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"9d444bfcb0f225167b35e3d0e724515d\"",
        gzip: include_bytes!("../dist/assets/inSight-DXytZyej.css.gz"),
    },
    Asset {
        path: "assets/index--bE61Uv-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"977ee743fcada542332ac652394ff441\"",
        gzip: include_bytes!("../dist/assets/index--bE61Uv-.css.gz"),
    },
    Asset {
        path: "assets/index-DDtRaU1S.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3912f02fa6b29fd1adc00919ee18e649\"",
        gzip: include_bytes!("../dist/assets/index-DDtRaU1S.js.gz"),
    },
    Asset {
        path: "assets/name-Co-OjQdW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1779a77a2dcf8afc300981aabe852757\"",
        gzip: include_bytes!("../dist/assets/name-Co-OjQdW.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-DJktmU4Q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6acede53750575440dc1f4686782f048\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-DJktmU4Q.js.gz"),
    },
    Asset {
        path: "assets/shade-DqAqS6FG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fae0502017e56ba2f5b35dd04860526a\"",
        gzip: include_bytes!("../dist/assets/shade-DqAqS6FG.js.gz"),
    },
    Asset {
        path: "assets/shade-Twwrp2ll.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a5e3667f7a5e3dbdebf0c018c3ce2e1f\"",
        gzip: include_bytes!("../dist/assets/shade-Twwrp2ll.css.gz"),
    },
    Asset {
        path: "assets/sides-BqNTNV0M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e686ce98f33f9f27aa1bb8a9516cb58d\"",
        gzip: include_bytes!("../dist/assets/sides-BqNTNV0M.js.gz"),
    },
    Asset {
        path: "assets/sides-Ccx39i4O.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2fda3bcf9dc03f08a338d62c0738104d\"",
        gzip: include_bytes!("../dist/assets/sides-Ccx39i4O.css.gz"),
    },
    Asset {
        path: "assets/style-CHrtbWxz.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"24a35fe24e2a093dee452a22b8e4d619\"",
        gzip: include_bytes!("../dist/assets/style-CHrtbWxz.css.gz"),
    },
    Asset {
        path: "assets/style-CvMTthth.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"82bbaceeac9e55af31edf2c77eefbf77\"",
        gzip: include_bytes!("../dist/assets/style-CvMTthth.css.gz"),
    },
    Asset {
        path: "assets/style-DmH_we9O.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e60596fd22483ddf4f6de84236374bfd\"",
        gzip: include_bytes!("../dist/assets/style-DmH_we9O.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
    Asset {
        path: "assets/toolbar-6872325c.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6872325ca6248c159d6b5d0774880dd5\"",
        gzip: include_bytes!("../dist/assets/toolbar-6872325c.js.gz"),
    },
    Asset {
        path: "assets/words-B5XcJ4rj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-B5XcJ4rj.js.gz"),
    },
    Asset {
        path: "assets/words-C5lDR5lL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7910672fba3f319a88c63a6bae62fab6\"",
        gzip: include_bytes!("../dist/assets/words-C5lDR5lL.js.gz"),
    },
    Asset {
        path: "assets/words-DRvCkIKK.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"fd626e0db9a8c241ae48047a39c7080b\"",
        gzip: include_bytes!("../dist/assets/words-DRvCkIKK.css.gz"),
    },
];
