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
    <script type="module" crossorigin src="./assets/index-Bz71WRhg.js"></script>
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
        path: "assets/Accounts-Cjfu3LOo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2f6cf4dd5b403aaadf27e04a55545c2c\"",
        gzip: include_bytes!("../dist/assets/Accounts-Cjfu3LOo.js.gz"),
    },
    Asset {
        path: "assets/Alerts-Bs4qtJVv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ec4259d6c22c65bbc64e04beb735876f\"",
        gzip: include_bytes!("../dist/assets/Alerts-Bs4qtJVv.js.gz"),
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
        path: "assets/AllRequests-BcUNfiq8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3d71625fab5862cd92f26b5fcc011cf3\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BcUNfiq8.js.gz"),
    },
    Asset {
        path: "assets/Bars-CuosNS_O.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"224b22c53e024d8796014cb8505feec9\"",
        gzip: include_bytes!("../dist/assets/Bars-CuosNS_O.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-LXKc-hS_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"49ed2eff5f9c5e53278d092fae535464\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-LXKc-hS_.js.gz"),
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
        path: "assets/Days-B_M_wQBl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0e48f43357f4cc5fad73380bbdc0118c\"",
        gzip: include_bytes!("../dist/assets/Days-B_M_wQBl.js.gz"),
    },
    Asset {
        path: "assets/Days-BzwYi6O7.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e2aa72ae96ed474b293455fa10b394bb\"",
        gzip: include_bytes!("../dist/assets/Days-BzwYi6O7.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-B2k23UFC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b4ac7242a22906810ac11409907622f4\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-B2k23UFC.js.gz"),
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
        path: "assets/EndpointProfile-C6wAUM7M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8741061bf1c7ffd8a25b76798180338c\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-C6wAUM7M.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-_jb1_-_y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"447209c1f579518a44d428d49dd4af8c\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-_jb1_-_y.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BsXbDqDD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"334e6a29cd8b2db2459b1d84fadb6b9c\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BsXbDqDD.js.gz"),
    },
    Asset {
        path: "assets/Error-4dEsG4Wm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b86814de9616ef49e53d000b51e80d01\"",
        gzip: include_bytes!("../dist/assets/Error-4dEsG4Wm.js.gz"),
    },
    Asset {
        path: "assets/Errors-BVljk0HI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6fa4917673f2a5567f666664504c9127\"",
        gzip: include_bytes!("../dist/assets/Errors-BVljk0HI.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BrLRzehq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"19d613fbddc0cedefd0d52caec0c5938\"",
        gzip: include_bytes!("../dist/assets/Graphs-BrLRzehq.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Hours-B1JV0k1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2647e0c0983e8308ba8da3e06e16b4fc\"",
        gzip: include_bytes!("../dist/assets/Hours-B1JV0k1f.js.gz"),
    },
    Asset {
        path: "assets/Kind-D-bZEzIr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f4c947c9bd251e76ea87d1add51e9a07\"",
        gzip: include_bytes!("../dist/assets/Kind-D-bZEzIr.js.gz"),
    },
    Asset {
        path: "assets/Latency-DVwUCQLl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4404f336e31e3531d459f09f8616b64a\"",
        gzip: include_bytes!("../dist/assets/Latency-DVwUCQLl.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-Y1Atobin.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4e767e29975aaf32eccf90bded815bd\"",
        gzip: include_bytes!("../dist/assets/Live-Y1Atobin.js.gz"),
    },
    Asset {
        path: "assets/Outliers-DWE3VrL1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e8aaf402591033d3eba27adbfca1964b\"",
        gzip: include_bytes!("../dist/assets/Outliers-DWE3VrL1.js.gz"),
    },
    Asset {
        path: "assets/OverTime-D6c6tsw2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8ede9203add97d3216bf9cbe02737ba8\"",
        gzip: include_bytes!("../dist/assets/OverTime-D6c6tsw2.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Cb3XNXXB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"412a81811116e22f29828af1ea14679d\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Cb3XNXXB.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CNbymndd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ee903c31c92b9afcd4201cbfc0ddb329\"",
        gzip: include_bytes!("../dist/assets/Profiles-CNbymndd.js.gz"),
    },
    Asset {
        path: "assets/Queries-DRXnP2bu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8c0e685e6b441680918bd9485b3d471b\"",
        gzip: include_bytes!("../dist/assets/Queries-DRXnP2bu.js.gz"),
    },
    Asset {
        path: "assets/Reports-bHKiss7M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e04d43a9862ab375353b8aa4ae57cd21\"",
        gzip: include_bytes!("../dist/assets/Reports-bHKiss7M.js.gz"),
    },
    Asset {
        path: "assets/Request-BonxfOqR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"18db9876e17e24e0b75451ff122e4071\"",
        gzip: include_bytes!("../dist/assets/Request-BonxfOqR.js.gz"),
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
        path: "assets/Statement-DfcC6Khp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2b599f28dadea6bcbfcf7919fe84e6d0\"",
        gzip: include_bytes!("../dist/assets/Statement-DfcC6Khp.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DGadb4Ns.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5933d968f47d6d61d4d136b1e1cafb44\"",
        gzip: include_bytes!("../dist/assets/StatementName-DGadb4Ns.js.gz"),
    },
    Asset {
        path: "assets/Storage-yQ8sUYNu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cca50aebca66a7821561ca77ad75fda4\"",
        gzip: include_bytes!("../dist/assets/Storage-yQ8sUYNu.js.gz"),
    },
    Asset {
        path: "assets/Timeline-BUAUFDMA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9d06f787ba5e6a68f0a7191e23ae9036\"",
        gzip: include_bytes!("../dist/assets/Timeline-BUAUFDMA.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BPBE2A3W.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a2dfdf37e58d84491e8a07e9684a3b7\"",
        gzip: include_bytes!("../dist/assets/Tokens-BPBE2A3W.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-BqOHHwZM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"280c382b7de9585d64ba5cfab7c2420c\"",
        gzip: include_bytes!("../dist/assets/Toolbar-BqOHHwZM.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-BflbhEE0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"be5f30c0078b92b932a97f783f19c2ef\"",
        gzip: include_bytes!("../dist/assets/Users-BflbhEE0.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CzO-ROfu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ec0c02d09c9720e9b8e737e47548afad\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CzO-ROfu.js.gz"),
    },
    Asset {
        path: "assets/Views-CT50QJey.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4b92c612be07a0a9d96520a547c53ae1\"",
        gzip: include_bytes!("../dist/assets/Views-CT50QJey.js.gz"),
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
        path: "assets/index-Bz71WRhg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"832032febbaf7b944ae925f335303868\"",
        gzip: include_bytes!("../dist/assets/index-Bz71WRhg.js.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-lbEL6SaP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"05790eb665a1fc71399da468bc05591f\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-lbEL6SaP.js.gz"),
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
        path: "assets/sides-DNHZmb88.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0f89d2be184cc709d083504543395d32\"",
        gzip: include_bytes!("../dist/assets/sides-DNHZmb88.js.gz"),
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
