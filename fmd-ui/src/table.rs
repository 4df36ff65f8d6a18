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
    <script type="module" crossorigin src="./assets/index-DqnuHEW3.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-Hl8gHSEZ.js">
    <link rel="modulepreload" crossorigin href="./assets/color-CUWMUj5l.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-Cl7npW21.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-Bw22ozQx.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-DfsqptGr.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-DXytZyej.css">
    <link rel="stylesheet" crossorigin href="./assets/index-J1MqcDn_.css">
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
    (include_bytes!("../dist/sent.css.gz"), "sha256-TMVhzthk6mAgl9v8pNxyds+r8mLEQDddHmNKVWOk62o=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-BaQWaUvb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"168b0cf6ae7b3c7432998c70298387cd\"",
        gzip: include_bytes!("../dist/assets/Accounts-BaQWaUvb.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-D_dhh36P.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"77d744b72384fe0ccb6b87df702e9ba8\"",
        gzip: include_bytes!("../dist/assets/Alerts-D_dhh36P.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-DblDyw8q.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"5e80afd4780be2614b701806a0fb4dc6\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DblDyw8q.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-VseH67JT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82d0f184c5f6c48076c192b53b9898b3\"",
        gzip: include_bytes!("../dist/assets/AllRequests-VseH67JT.js.gz"),
    },
    Asset {
        path: "assets/Bars-DURyagMJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3e80e7cccae29b936955d210d109b7c7\"",
        gzip: include_bytes!("../dist/assets/Bars-DURyagMJ.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DFOgVqKq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2037463e289b39c14a43b98e399e9cae\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DFOgVqKq.js.gz"),
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
        path: "assets/Days-BNhu9x_Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a3461437ea9ccaf306a0588e05a5de8a\"",
        gzip: include_bytes!("../dist/assets/Days-BNhu9x_Y.js.gz"),
    },
    Asset {
        path: "assets/Days-BzwYi6O7.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e2aa72ae96ed474b293455fa10b394bb\"",
        gzip: include_bytes!("../dist/assets/Days-BzwYi6O7.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-B0kBQJAI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c6ec34a58d9ce5f14eb873de9998d9e2\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-B0kBQJAI.js.gz"),
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
        path: "assets/EndpointProfile-k3gqpirx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0ef2649969f6401a3688cffe94c1bdcb\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-k3gqpirx.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-Dbo6LycW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"502e0d5ad225b8813f1402100849ac86\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-Dbo6LycW.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-D5-DfblN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"27e3ba0a50c6979041c1456a6793df1f\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-D5-DfblN.js.gz"),
    },
    Asset {
        path: "assets/Error-BGDJsPwW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"40ea9a774da3ae8fe942e6ff1c9fa715\"",
        gzip: include_bytes!("../dist/assets/Error-BGDJsPwW.js.gz"),
    },
    Asset {
        path: "assets/Errors-Cpz5UUHm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b7093239397930ee242ffc2ef29f63eb\"",
        gzip: include_bytes!("../dist/assets/Errors-Cpz5UUHm.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-Dxbzd8px.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"29ab6a5ebb309861502b737cfde5e124\"",
        gzip: include_bytes!("../dist/assets/Graphs-Dxbzd8px.js.gz"),
    },
    Asset {
        path: "assets/Hours-DE5sIze6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8f19c1513ed560732789c6db45aab258\"",
        gzip: include_bytes!("../dist/assets/Hours-DE5sIze6.js.gz"),
    },
    Asset {
        path: "assets/Kind-CIEn3hcs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e0505ebd68cd68cf684b68b001129849\"",
        gzip: include_bytes!("../dist/assets/Kind-CIEn3hcs.js.gz"),
    },
    Asset {
        path: "assets/Latency-BXPBdrZU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a9e2bf54532f7ec71947d0f4b6bd3c71\"",
        gzip: include_bytes!("../dist/assets/Latency-BXPBdrZU.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-Ce6zbIPy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9f14e2604819e79574e8d9642c65324f\"",
        gzip: include_bytes!("../dist/assets/Live-Ce6zbIPy.js.gz"),
    },
    Asset {
        path: "assets/Outliers-DOPmWlBw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7c513ace1c9df49c93dd39104822b2ac\"",
        gzip: include_bytes!("../dist/assets/Outliers-DOPmWlBw.js.gz"),
    },
    Asset {
        path: "assets/OverTime-DKX-S4Va.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3eeb838f53aaebcfcd420c4bc18eabdf\"",
        gzip: include_bytes!("../dist/assets/OverTime-DKX-S4Va.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DRuPLI0-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"489f9ec231b1ed5ceca2321b6b62f99e\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DRuPLI0-.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DFBRVFT-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0ebd7560cee9255f26182ceff736e8cd\"",
        gzip: include_bytes!("../dist/assets/Profiles-DFBRVFT-.js.gz"),
    },
    Asset {
        path: "assets/Queries-mnMkC4QD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9f9d57d145960b3509d58b6fc434697\"",
        gzip: include_bytes!("../dist/assets/Queries-mnMkC4QD.js.gz"),
    },
    Asset {
        path: "assets/Reports-BDPJQgi_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ee89c18d33dec5cc169208b0713f4043\"",
        gzip: include_bytes!("../dist/assets/Reports-BDPJQgi_.js.gz"),
    },
    Asset {
        path: "assets/Request-BkOlSB4I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aeb6d466234f95e15f09c08c967ec3e5\"",
        gzip: include_bytes!("../dist/assets/Request-BkOlSB4I.js.gz"),
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
        path: "assets/Statement-BmgqzYJ0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"10421977094dacc8da24089f3ea8fc5e\"",
        gzip: include_bytes!("../dist/assets/Statement-BmgqzYJ0.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DGadb4Ns.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5933d968f47d6d61d4d136b1e1cafb44\"",
        gzip: include_bytes!("../dist/assets/StatementName-DGadb4Ns.js.gz"),
    },
    Asset {
        path: "assets/Storage-C3G3ZrHS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"08b16beca839e4a777d27c76f6cdb75b\"",
        gzip: include_bytes!("../dist/assets/Storage-C3G3ZrHS.js.gz"),
    },
    Asset {
        path: "assets/Timeline-D6FSnyQq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7f9e365c76142f6111aaf5fb56e6803c\"",
        gzip: include_bytes!("../dist/assets/Timeline-D6FSnyQq.js.gz"),
    },
    Asset {
        path: "assets/Tokens-U2wm5Ggs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"708038b56bc48b96c109c4dc0883db87\"",
        gzip: include_bytes!("../dist/assets/Tokens-U2wm5Ggs.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-Dq1fow4K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8f8978aee1f399f5155588a6548278ec\"",
        gzip: include_bytes!("../dist/assets/Toolbar-Dq1fow4K.js.gz"),
    },
    Asset {
        path: "assets/Users-BkO6EyD-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"668d947d7f051992a6a02c47a33dcb83\"",
        gzip: include_bytes!("../dist/assets/Users-BkO6EyD-.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-gw4WFohB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a3cbac084306c7a27d6bf0a3590c979f\"",
        gzip: include_bytes!("../dist/assets/VersionShares-gw4WFohB.js.gz"),
    },
    Asset {
        path: "assets/Views-M1A5TUB6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"65225261fd440551d38851ddd394b777\"",
        gzip: include_bytes!("../dist/assets/Views-M1A5TUB6.js.gz"),
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
        path: "assets/index-DqnuHEW3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1e1fd624bf5447d8f4265b35a1b13644\"",
        gzip: include_bytes!("../dist/assets/index-DqnuHEW3.js.gz"),
    },
    Asset {
        path: "assets/index-J1MqcDn_.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"9bc4f40e7f5b917c063a078a23ff8a45\"",
        gzip: include_bytes!("../dist/assets/index-J1MqcDn_.css.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-BNvTTzkr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7b05b90713dacd3131571fa1bcb3d600\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-BNvTTzkr.js.gz"),
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
        path: "assets/sides-VN6Jpkk9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4ea92d404dc93f047247a0bbd1c4da3\"",
        gzip: include_bytes!("../dist/assets/sides-VN6Jpkk9.js.gz"),
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
