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
    <script type="module" crossorigin src="./assets/index-BKTJ7XsW.js"></script>
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
        path: "assets/Accounts-DWe8EmeF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"37f819574675162dc437c8520f3c88f5\"",
        gzip: include_bytes!("../dist/assets/Accounts-DWe8EmeF.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-Cz3Jdu-C.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a21eaa46788672148ddcaf5f243123af\"",
        gzip: include_bytes!("../dist/assets/Alerts-Cz3Jdu-C.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BPk9V8Ch.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b1c4d36fd651bd4f3b78e3574191566\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BPk9V8Ch.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-DblDyw8q.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"5e80afd4780be2614b701806a0fb4dc6\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DblDyw8q.css.gz"),
    },
    Asset {
        path: "assets/Bars-DKvU1k9m.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4d9efebdce77f683a9ccca242074ffe0\"",
        gzip: include_bytes!("../dist/assets/Bars-DKvU1k9m.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-B5jd33Fu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8f4025199b72d2b199ce34f873db1370\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-B5jd33Fu.js.gz"),
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
        path: "assets/Days-C8Joelfa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5b15e443a27071d3ddb963b2f7144b19\"",
        gzip: include_bytes!("../dist/assets/Days-C8Joelfa.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-PYG84cdL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b960ef8cd4a972b0e77e995429edfd1\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-PYG84cdL.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-_CtrjDnW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5b76b203741b1c027afb4b90b2a7594a\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-_CtrjDnW.js.gz"),
    },
    Asset {
        path: "assets/EndpointName-Cl7npW21.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4bcbc4efb4982556f9188b3db98b0e8f\"",
        gzip: include_bytes!("../dist/assets/EndpointName-Cl7npW21.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-BA_791pK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6d8c94535b7e0b2c06a5c5dd2be154b1\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BA_791pK.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-DLjeGnH6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"382e83987044359d5cb73c4587774b0d\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-DLjeGnH6.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BG_a7iP2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fefc73b5eb0b8f4c120be1104ab2e0b9\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BG_a7iP2.js.gz"),
    },
    Asset {
        path: "assets/Error-279SQh8f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"065c0142584ac0e963d531584a02c02f\"",
        gzip: include_bytes!("../dist/assets/Error-279SQh8f.js.gz"),
    },
    Asset {
        path: "assets/Errors-C8Ve2E-P.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"07e9f1e6d32bc2a8158e105e2730543c\"",
        gzip: include_bytes!("../dist/assets/Errors-C8Ve2E-P.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-Cbbbm901.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"49e2e38d22dae906b462a100bff35540\"",
        gzip: include_bytes!("../dist/assets/Graphs-Cbbbm901.js.gz"),
    },
    Asset {
        path: "assets/Hours-CrmJsxjJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"db2de4c20f6b362b8f57b619a5552bc1\"",
        gzip: include_bytes!("../dist/assets/Hours-CrmJsxjJ.js.gz"),
    },
    Asset {
        path: "assets/Kind-BUrgXQ5P.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b1f6a02748200b6e87953f1bf08ddb2b\"",
        gzip: include_bytes!("../dist/assets/Kind-BUrgXQ5P.js.gz"),
    },
    Asset {
        path: "assets/Latency-CnnkAH1c.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6e69c489159f701eadb9efdb98ff534\"",
        gzip: include_bytes!("../dist/assets/Latency-CnnkAH1c.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-Bo6J_qFe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"57995a93db3e0579fa7d022c17a365d3\"",
        gzip: include_bytes!("../dist/assets/Live-Bo6J_qFe.js.gz"),
    },
    Asset {
        path: "assets/Outliers-D-SsTDW0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"97d7ee34c785f4b701f5f96992161829\"",
        gzip: include_bytes!("../dist/assets/Outliers-D-SsTDW0.js.gz"),
    },
    Asset {
        path: "assets/OverTime-D9r9772O.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1ba97aaf5343b56c602912f152e703dc\"",
        gzip: include_bytes!("../dist/assets/OverTime-D9r9772O.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-XUWEfiUv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4939f6fa1e99f09f18d055833fba5b6\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-XUWEfiUv.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DABP0PqJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fc6789a0e237999e0122cdfc54d020e1\"",
        gzip: include_bytes!("../dist/assets/Profiles-DABP0PqJ.js.gz"),
    },
    Asset {
        path: "assets/Queries-DoQDwU_j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43649a58e9ee622f9012754722f40822\"",
        gzip: include_bytes!("../dist/assets/Queries-DoQDwU_j.js.gz"),
    },
    Asset {
        path: "assets/Reports-dFofqdHA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"46da7c8f478927a07ed89b824d61ddee\"",
        gzip: include_bytes!("../dist/assets/Reports-dFofqdHA.js.gz"),
    },
    Asset {
        path: "assets/Request-ZrwMDoqi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7ae14a2839fa2003368068dc539a3f56\"",
        gzip: include_bytes!("../dist/assets/Request-ZrwMDoqi.js.gz"),
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
        path: "assets/Statement-KFJx9xi9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6677e50c83705295304b857760ae6db5\"",
        gzip: include_bytes!("../dist/assets/Statement-KFJx9xi9.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DGadb4Ns.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5933d968f47d6d61d4d136b1e1cafb44\"",
        gzip: include_bytes!("../dist/assets/StatementName-DGadb4Ns.js.gz"),
    },
    Asset {
        path: "assets/Storage-B0J56yuF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0ec84c1295f8133ad43381b8b1dc1661\"",
        gzip: include_bytes!("../dist/assets/Storage-B0J56yuF.js.gz"),
    },
    Asset {
        path: "assets/Timeline-CK-aqwSx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6bb31453212154291f6d80bff5c13e01\"",
        gzip: include_bytes!("../dist/assets/Timeline-CK-aqwSx.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BCGEw0IV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a57d63119d85790d6f5e5d0af9dcdf20\"",
        gzip: include_bytes!("../dist/assets/Tokens-BCGEw0IV.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-Bko8_BN4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b93394b9cf76ea6a5b438af5f274e2d4\"",
        gzip: include_bytes!("../dist/assets/Toolbar-Bko8_BN4.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-CgBTuSJB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aef9c98cc4ddc427c63b5cf86330a135\"",
        gzip: include_bytes!("../dist/assets/Users-CgBTuSJB.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BzWMFTxu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4de206644f56441d58bae70f3dd7d6b\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BzWMFTxu.js.gz"),
    },
    Asset {
        path: "assets/Views-D0QZRBRg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3934d47a8c41183eefe27e3da84a2410\"",
        gzip: include_bytes!("../dist/assets/Views-D0QZRBRg.js.gz"),
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
        path: "assets/index-BKTJ7XsW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"da5d73adb45947d065729c3779042cee\"",
        gzip: include_bytes!("../dist/assets/index-BKTJ7XsW.js.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-CY1gkzxx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e5cf2df8d64384dbc288d1fb6341dcbc\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-CY1gkzxx.js.gz"),
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
        path: "assets/sides-By2S1KTS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e9531116e9b6df4f444da12617f548e6\"",
        gzip: include_bytes!("../dist/assets/sides-By2S1KTS.js.gz"),
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
