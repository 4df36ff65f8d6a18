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
    <script type="module" crossorigin src="./assets/index-D-nRgzZ-.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-ZgVtX5mZdOBGydfiYYzpiak0R2HoAPQOgdw06X1kSYQ=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xTVeolgYQ7EaCP37rpSyT38pKI3zoKYLL2VLtMSopPM=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-6872325c.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-D3asrFWc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9dac0f65645041c87c6b55ba04511294\"",
        gzip: include_bytes!("../dist/assets/Accounts-D3asrFWc.js.gz"),
    },
    Asset {
        path: "assets/Alerts-B8B0qLxi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"687c3ac3d97b6ffe9dfe769c33e2e8eb\"",
        gzip: include_bytes!("../dist/assets/Alerts-B8B0qLxi.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-B13L2qiq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b3d4029a3d2cd0d979da219d0a40bf1\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B13L2qiq.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-DUFT9ew7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ef8f747c87b4e2323de9e35e3dd789f7\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DUFT9ew7.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/Bars-uZLpkYZ5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4ee4a3d5217f8a9b027d2f5749e883fe\"",
        gzip: include_bytes!("../dist/assets/Bars-uZLpkYZ5.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CaXxppEQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7ea2bed2c343bc767d420571ca8bd0b1\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CaXxppEQ.js.gz"),
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
        path: "assets/Days-khWTg538.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"000fee182cb9c1f468fac3876de04f0a\"",
        gzip: include_bytes!("../dist/assets/Days-khWTg538.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-Gp8la_Zt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2e5ac0b52b9286280a2e35cb5e1b5618\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-Gp8la_Zt.js.gz"),
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
        path: "assets/EndpointProfile-ouGnRgdm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ac508d58a710f556b5043815647665a8\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-ouGnRgdm.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-Bdkm2qa8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"94845e06a46f9ea840469a65346eac6b\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-Bdkm2qa8.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-B-NzHluh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b283aba7eac1c7700657c745bf14fed6\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-B-NzHluh.js.gz"),
    },
    Asset {
        path: "assets/Error-7y0ANGPU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"35bba947cf9aaf5d9d3a355cd9aad2d7\"",
        gzip: include_bytes!("../dist/assets/Error-7y0ANGPU.js.gz"),
    },
    Asset {
        path: "assets/Errors-B3lrRxnv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b759d2edf8e62a2ff8a6c5ade0b56aca\"",
        gzip: include_bytes!("../dist/assets/Errors-B3lrRxnv.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-xbvAO69K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"79eb59e982f248393a62256179dc5f5e\"",
        gzip: include_bytes!("../dist/assets/Graphs-xbvAO69K.js.gz"),
    },
    Asset {
        path: "assets/Hours-CXK8XGJw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c44f63498f8fcee612e6bb7a6b817f7b\"",
        gzip: include_bytes!("../dist/assets/Hours-CXK8XGJw.js.gz"),
    },
    Asset {
        path: "assets/Kind-FDemg7Wl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8d9380cdd70b2c926ffb84bffdda1a3c\"",
        gzip: include_bytes!("../dist/assets/Kind-FDemg7Wl.js.gz"),
    },
    Asset {
        path: "assets/Latency-B5yUqhY3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"215d964f9c1251c1667a5089e6424cf3\"",
        gzip: include_bytes!("../dist/assets/Latency-B5yUqhY3.js.gz"),
    },
    Asset {
        path: "assets/Link-CZxr1_5w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1447aaaaea1e1dfd51e98a226fab3df\"",
        gzip: include_bytes!("../dist/assets/Link-CZxr1_5w.js.gz"),
    },
    Asset {
        path: "assets/Live-BZl6NeBA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eacca0dd552a2107d827b439fbf1cc1e\"",
        gzip: include_bytes!("../dist/assets/Live-BZl6NeBA.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BTdGUNV6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9327f94027df4eaf812aa0d411da3b57\"",
        gzip: include_bytes!("../dist/assets/Outliers-BTdGUNV6.js.gz"),
    },
    Asset {
        path: "assets/OverTime-BdoGj5id.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"709ff8f279b4466024900c49e593e189\"",
        gzip: include_bytes!("../dist/assets/OverTime-BdoGj5id.js.gz"),
    },
    Asset {
        path: "assets/Plan-BEvFaaeI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4931e618b35dd9e38a77a21ef507e02\"",
        gzip: include_bytes!("../dist/assets/Plan-BEvFaaeI.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CZch9gJZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"61152235e76e684e4b5b3aa777d5f7eb\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CZch9gJZ.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DsF_TRrp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5954357518d807917abb6d4d85ef7aeb\"",
        gzip: include_bytes!("../dist/assets/Profiles-DsF_TRrp.js.gz"),
    },
    Asset {
        path: "assets/Queries-DftfAhG7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f3e7f22815ac67227d30639a890dec6a\"",
        gzip: include_bytes!("../dist/assets/Queries-DftfAhG7.js.gz"),
    },
    Asset {
        path: "assets/Reports-DHbOzU0i.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"110bbef01370f15854b87b62faf9ba7f\"",
        gzip: include_bytes!("../dist/assets/Reports-DHbOzU0i.js.gz"),
    },
    Asset {
        path: "assets/Request-IGK7Xsoa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9b814acca3c88532c780ab15eaa0187a\"",
        gzip: include_bytes!("../dist/assets/Request-IGK7Xsoa.js.gz"),
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
        path: "assets/Stack-DXQQBwpB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6c38ea0fe5cdea5d29cf0a0a33d05041\"",
        gzip: include_bytes!("../dist/assets/Stack-DXQQBwpB.js.gz"),
    },
    Asset {
        path: "assets/State-D-GDf-Lw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c3af73c78795d9f6aa434ff19191883\"",
        gzip: include_bytes!("../dist/assets/State-D-GDf-Lw.js.gz"),
    },
    Asset {
        path: "assets/Statement-DvPK2PLI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"26140318c8ffc2ab45531952c6ba6d14\"",
        gzip: include_bytes!("../dist/assets/Statement-DvPK2PLI.js.gz"),
    },
    Asset {
        path: "assets/StatementName-D9ksX02Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bf59e80cbe9579f7f7d2b55df351474b\"",
        gzip: include_bytes!("../dist/assets/StatementName-D9ksX02Z.js.gz"),
    },
    Asset {
        path: "assets/Storage-MeZE-UEU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dc8f9d09d69129d5162cbf76beb9e2de\"",
        gzip: include_bytes!("../dist/assets/Storage-MeZE-UEU.js.gz"),
    },
    Asset {
        path: "assets/Timeline-Dq9lRaJu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ac00939dbbd7edd27d623a4742ca36f3\"",
        gzip: include_bytes!("../dist/assets/Timeline-Dq9lRaJu.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BX7lMpRT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b0e88b43421ddfd06c403416ada796e0\"",
        gzip: include_bytes!("../dist/assets/Tokens-BX7lMpRT.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-CcTTpNf6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"14590dc6dd934156de9c3d11b3f1008e\"",
        gzip: include_bytes!("../dist/assets/Toolbar-CcTTpNf6.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-CjmNnoiP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"98d8bd291e89d88e575f1a2ae1f25e74\"",
        gzip: include_bytes!("../dist/assets/Users-CjmNnoiP.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CCPVIDdc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ef4aaf8c05845546a388ddf7f9bb8258\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CCPVIDdc.js.gz"),
    },
    Asset {
        path: "assets/Views-HYOJTuxG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"606afdefcab19d0b2fc6307a8c973b5a\"",
        gzip: include_bytes!("../dist/assets/Views-HYOJTuxG.js.gz"),
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
        path: "assets/index-D-nRgzZ-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bb2199e8dc1a2fb663c7ab668e1ab716\"",
        gzip: include_bytes!("../dist/assets/index-D-nRgzZ-.js.gz"),
    },
    Asset {
        path: "assets/name-CYaSGUEF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cef2faf39b6840b75f90272e2a4da093\"",
        gzip: include_bytes!("../dist/assets/name-CYaSGUEF.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-gTCrnUB9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1011be689aecab7009fef4c5330216f8\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-gTCrnUB9.js.gz"),
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
        path: "assets/sides-Ccx39i4O.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2fda3bcf9dc03f08a338d62c0738104d\"",
        gzip: include_bytes!("../dist/assets/sides-Ccx39i4O.css.gz"),
    },
    Asset {
        path: "assets/sides-DEkQF9Dx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cabebfacf180ba5c4daab8ba2c887712\"",
        gzip: include_bytes!("../dist/assets/sides-DEkQF9Dx.js.gz"),
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
