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
    <script type="module" crossorigin src="./assets/index-Cj8Kp0iH.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-Hl8gHSEZ.js">
    <link rel="modulepreload" crossorigin href="./assets/color-CUWMUj5l.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-Cl7npW21.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-Bw22ozQx.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-DfsqptGr.js">
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-sPKHdbGpSCfch1ATze/eW+Kt30rZgI5jpP3NJf+TjX4=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xTVeolgYQ7EaCP37rpSyT38pKI3zoKYLL2VLtMSopPM=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-Q6yVdm52.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c3f9aae17951f755b0432cd261dc71f6\"",
        gzip: include_bytes!("../dist/assets/Accounts-Q6yVdm52.js.gz"),
    },
    Asset {
        path: "assets/Alerts-B3bs9AqP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ec363f308039c60b5837759dce69a9fc\"",
        gzip: include_bytes!("../dist/assets/Alerts-B3bs9AqP.js.gz"),
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
        path: "assets/AllRequests-DSM-e1pE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"013cd3aaa608dc0872be6bfb280a0c65\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DSM-e1pE.js.gz"),
    },
    Asset {
        path: "assets/Bars-Cbs2Ntce.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54a78c37176be0883828e28ee10b8eac\"",
        gzip: include_bytes!("../dist/assets/Bars-Cbs2Ntce.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-2m0m5ySZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22d676eb53cce81fb143e57bda57a271\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-2m0m5ySZ.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-DtnBoapy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0faa67df0606e9cb8d0dd01cb9fd77d9\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-DtnBoapy.js.gz"),
    },
    Asset {
        path: "assets/Choice-DoEizloI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a9b3b9c02e2075b9a17ba596b44660c1\"",
        gzip: include_bytes!("../dist/assets/Choice-DoEizloI.js.gz"),
    },
    Asset {
        path: "assets/Confirm-SzQQAirW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"207ce08e2f67646a0d201a8fbe2149c6\"",
        gzip: include_bytes!("../dist/assets/Confirm-SzQQAirW.js.gz"),
    },
    Asset {
        path: "assets/Days-BzwYi6O7.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e2aa72ae96ed474b293455fa10b394bb\"",
        gzip: include_bytes!("../dist/assets/Days-BzwYi6O7.css.gz"),
    },
    Asset {
        path: "assets/Days-aurU920A.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ff27b44c2ab04e39235e2add03d1483c\"",
        gzip: include_bytes!("../dist/assets/Days-aurU920A.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DKkSMudG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"96c1d9188cdefc5156e44a41ffa1a020\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DKkSMudG.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-PYG84cdL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b960ef8cd4a972b0e77e995429edfd1\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-PYG84cdL.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-Cl7npW21.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4bcbc4efb4982556f9188b3db98b0e8f\"",
        gzip: include_bytes!("../dist/assets/EndpointName-Cl7npW21.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-Cg1qG4Xe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a287e457e7bfa7582f5689b8503e4ba6\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-Cg1qG4Xe.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-D1rHA9HQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c92a5bf1774e3d7f931d838fd3bb8e21\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-D1rHA9HQ.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DqnicwAX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7ed7a7f1c95549d86691f727ace69f3d\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DqnicwAX.js.gz"),
    },
    Asset {
        path: "assets/Error-SQnWorDN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"40a0d69e0d6bc3fdd360203945ad40a9\"",
        gzip: include_bytes!("../dist/assets/Error-SQnWorDN.js.gz"),
    },
    Asset {
        path: "assets/Errors--wklMUEx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d0522ae1253eab51ac22f21108aa7046\"",
        gzip: include_bytes!("../dist/assets/Errors--wklMUEx.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-vz3sPipg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5db9a207eb363d9b7560e56b56d5a8a6\"",
        gzip: include_bytes!("../dist/assets/Graphs-vz3sPipg.js.gz"),
    },
    Asset {
        path: "assets/Hours-DWs1x4D2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"365fd822746b600768913852a703a806\"",
        gzip: include_bytes!("../dist/assets/Hours-DWs1x4D2.js.gz"),
    },
    Asset {
        path: "assets/Kind-HmtYdXsy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"96c4ef6ab3037692250591d6b7a966f9\"",
        gzip: include_bytes!("../dist/assets/Kind-HmtYdXsy.js.gz"),
    },
    Asset {
        path: "assets/Latency-CJHehEsx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cd78a62dc007f7545f850bab15a37626\"",
        gzip: include_bytes!("../dist/assets/Latency-CJHehEsx.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-DDQ5ru3Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"038ead0387b299c2c8067ac5bff4c407\"",
        gzip: include_bytes!("../dist/assets/Live-DDQ5ru3Y.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BuALTkjL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d546f05ef57622e2ca9f5c528dfa1d60\"",
        gzip: include_bytes!("../dist/assets/Outliers-BuALTkjL.js.gz"),
    },
    Asset {
        path: "assets/OverTime-sDYbInRT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"549e03eb9042fdb1e1001d1e3840806d\"",
        gzip: include_bytes!("../dist/assets/OverTime-sDYbInRT.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BYdUdcWd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a2d3243e2e8cc450c7cca8e4966d79e1\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BYdUdcWd.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DLCQqjsY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"721d5cd1f5c75093ffce80ae418887f3\"",
        gzip: include_bytes!("../dist/assets/Profiles-DLCQqjsY.js.gz"),
    },
    Asset {
        path: "assets/Queries-Cyohj7ZW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"af4b3bb620a7c344ba8d32026a88dab2\"",
        gzip: include_bytes!("../dist/assets/Queries-Cyohj7ZW.js.gz"),
    },
    Asset {
        path: "assets/Reports-ds_2LNC0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d9af9f9f2dae75ba9ee0a905a6819c50\"",
        gzip: include_bytes!("../dist/assets/Reports-ds_2LNC0.js.gz"),
    },
    Asset {
        path: "assets/Request-CpgsV4ku.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"52e97f7b875084357e64999804cea875\"",
        gzip: include_bytes!("../dist/assets/Request-CpgsV4ku.js.gz"),
    },
    Asset {
        path: "assets/Source-DghFZfdf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8e2410250bc2db089c3ff22c66a47b6a\"",
        gzip: include_bytes!("../dist/assets/Source-DghFZfdf.js.gz"),
    },
    Asset {
        path: "assets/Stack-91lTuurw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43fc8d34efcdad189cec72f09a590953\"",
        gzip: include_bytes!("../dist/assets/Stack-91lTuurw.js.gz"),
    },
    Asset {
        path: "assets/Stack-DLHwT4Ez.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4e7aab6e9b42342b485fe3a527337408\"",
        gzip: include_bytes!("../dist/assets/Stack-DLHwT4Ez.js.gz"),
    },
    Asset {
        path: "assets/State-Hl8gHSEZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d8ad0ab93f68b955b5f3cf822158ee0b\"",
        gzip: include_bytes!("../dist/assets/State-Hl8gHSEZ.js.gz"),
    },
    Asset {
        path: "assets/Statement-aImuJsCy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8ee9a741b7e5d8bac30804f4cd9ae018\"",
        gzip: include_bytes!("../dist/assets/Statement-aImuJsCy.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DGadb4Ns.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5933d968f47d6d61d4d136b1e1cafb44\"",
        gzip: include_bytes!("../dist/assets/StatementName-DGadb4Ns.js.gz"),
    },
    Asset {
        path: "assets/Storage-B_tFBqNp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b3d47b943f5274d1d3f0776a418ebea\"",
        gzip: include_bytes!("../dist/assets/Storage-B_tFBqNp.js.gz"),
    },
    Asset {
        path: "assets/Timeline-Cfy36ska.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0444337e7f9797a5c35d91d1d63e0f2c\"",
        gzip: include_bytes!("../dist/assets/Timeline-Cfy36ska.js.gz"),
    },
    Asset {
        path: "assets/Tokens-C2tmRs2e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"15a60b6cb0e316270fab2e7b2f9054f9\"",
        gzip: include_bytes!("../dist/assets/Tokens-C2tmRs2e.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-DnsrfiJX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2cabcb0436bee8e5a1406a9417a091e0\"",
        gzip: include_bytes!("../dist/assets/Toolbar-DnsrfiJX.js.gz"),
    },
    Asset {
        path: "assets/Users-DpoXtwjp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3ec8e26a1d9c239bb0ddfc2b021461e8\"",
        gzip: include_bytes!("../dist/assets/Users-DpoXtwjp.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CFVCWjKR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82df6bd33839ab661b627f7edf6cffe0\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CFVCWjKR.js.gz"),
    },
    Asset {
        path: "assets/Views-C5WqLIfY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"159332afc1191f83491c90e77ad68701\"",
        gzip: include_bytes!("../dist/assets/Views-C5WqLIfY.js.gz"),
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
        path: "assets/color-CUWMUj5l.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6f8644a1f98f8c1ea76b94e9133ed6c2\"",
        gzip: include_bytes!("../dist/assets/color-CUWMUj5l.js.gz"),
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
        path: "assets/inSight-Bw22ozQx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4a5c54fc61ba9989d5b9d5be7422a57b\"",
        gzip: include_bytes!("../dist/assets/inSight-Bw22ozQx.js.gz"),
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
        path: "assets/index-Cj8Kp0iH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"46c3e580648a940c035bf688579abdc9\"",
        gzip: include_bytes!("../dist/assets/index-Cj8Kp0iH.js.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-RjDsokvo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9f1eed7747e99df628893dda58650e7f\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-RjDsokvo.js.gz"),
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
        path: "assets/sides-DXAPUJsa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a0b19d7b048cfa98e97c7b515f23847e\"",
        gzip: include_bytes!("../dist/assets/sides-DXAPUJsa.js.gz"),
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
        path: "assets/toolbar-973b5799.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"973b57993ca08db4aff38cd744e4fd51\"",
        gzip: include_bytes!("../dist/assets/toolbar-973b5799.js.gz"),
    },
    Asset {
        path: "assets/words-B5XcJ4rj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-B5XcJ4rj.js.gz"),
    },
    Asset {
        path: "assets/words-DRvCkIKK.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"fd626e0db9a8c241ae48047a39c7080b\"",
        gzip: include_bytes!("../dist/assets/words-DRvCkIKK.css.gz"),
    },
    Asset {
        path: "assets/words-Dx2ljHeD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3ef75cff4e66218dfba1de32f061f430\"",
        gzip: include_bytes!("../dist/assets/words-Dx2ljHeD.js.gz"),
    },
];
