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
    <script type="module" crossorigin src="./assets/index-BVgG__91.js"></script>
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
        path: "assets/Accounts-DyLN1oTq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1102cddf6c0eb14d1ef161fcc8a256ad\"",
        gzip: include_bytes!("../dist/assets/Accounts-DyLN1oTq.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-CX-koDMC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7c7ce55426361cd01c03611b5b62f2f8\"",
        gzip: include_bytes!("../dist/assets/Alerts-CX-koDMC.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-CChnNwsB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e971cc0ecb0a27de8213a66da044a388\"",
        gzip: include_bytes!("../dist/assets/AllRequests-CChnNwsB.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-DblDyw8q.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"5e80afd4780be2614b701806a0fb4dc6\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DblDyw8q.css.gz"),
    },
    Asset {
        path: "assets/Bars-Dap0yg_3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"24c86b3d96b691044cdecf52f3473adb\"",
        gzip: include_bytes!("../dist/assets/Bars-Dap0yg_3.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-Ctiyz5ph.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b4e8d267073b15af3f84675dd38a348d\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-Ctiyz5ph.js.gz"),
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
        path: "assets/Days-DDVnkzZq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1041ecbcdd4a750e8107c38793206aa\"",
        gzip: include_bytes!("../dist/assets/Days-DDVnkzZq.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-D6w1J2_Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"74635b6fbf4830fbee0520bfabb85722\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-D6w1J2_Y.js.gz"),
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
        path: "assets/EndpointProfile-BzQB5Xe9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"097f984e36b68259275cd139c26a2419\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BzQB5Xe9.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-k7vaOei6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"730fe302ffaa8a9fab9b1d565e6c51a3\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-k7vaOei6.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-YvaaMA48.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c27dd59cacb39abe0205c5574d0ba10c\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-YvaaMA48.js.gz"),
    },
    Asset {
        path: "assets/Error-DXqJ4Rm3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"efb08a614038d001412d96314ce43fc1\"",
        gzip: include_bytes!("../dist/assets/Error-DXqJ4Rm3.js.gz"),
    },
    Asset {
        path: "assets/Errors-CqKCLFrS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b174fc50ae29d53e83aaa11df69b231c\"",
        gzip: include_bytes!("../dist/assets/Errors-CqKCLFrS.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-zMqSTkoL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a7a2d79fb20c825457d6181b57243dc0\"",
        gzip: include_bytes!("../dist/assets/Graphs-zMqSTkoL.js.gz"),
    },
    Asset {
        path: "assets/Hours-D3SAD3Lh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d0f44b69fc06ea2f254a19da0f3fd182\"",
        gzip: include_bytes!("../dist/assets/Hours-D3SAD3Lh.js.gz"),
    },
    Asset {
        path: "assets/Kind-BK2lexrP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c22802241bef14b5e68d744a519de136\"",
        gzip: include_bytes!("../dist/assets/Kind-BK2lexrP.js.gz"),
    },
    Asset {
        path: "assets/Latency-p0FFKGu0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"822dd6bc6dd132d3982eb6e6e5fee57b\"",
        gzip: include_bytes!("../dist/assets/Latency-p0FFKGu0.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-BdproLxD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6def124f8683105262474e77a1b713de\"",
        gzip: include_bytes!("../dist/assets/Live-BdproLxD.js.gz"),
    },
    Asset {
        path: "assets/Outliers-DrG-HBLn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"922d1d9328918a8700a292de3d8f0cdb\"",
        gzip: include_bytes!("../dist/assets/Outliers-DrG-HBLn.js.gz"),
    },
    Asset {
        path: "assets/OverTime-CkGeFSyX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e04ba642dddcdb8f8c0186db11f56194\"",
        gzip: include_bytes!("../dist/assets/OverTime-CkGeFSyX.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DPIQKKBX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"67a78008c73eb9f11531afb725234d2e\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DPIQKKBX.js.gz"),
    },
    Asset {
        path: "assets/Profiles-C2pIjDlb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c8caebfe48090b9821e30c9d84bd04bd\"",
        gzip: include_bytes!("../dist/assets/Profiles-C2pIjDlb.js.gz"),
    },
    Asset {
        path: "assets/Queries-ZiqxRcFK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"13808ad498464a4374ea587dfe8be195\"",
        gzip: include_bytes!("../dist/assets/Queries-ZiqxRcFK.js.gz"),
    },
    Asset {
        path: "assets/Reports-DVt2Kb-k.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"83805849bca27c6b80a9fa478c266188\"",
        gzip: include_bytes!("../dist/assets/Reports-DVt2Kb-k.js.gz"),
    },
    Asset {
        path: "assets/Request-D-IAECAp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d1a3ee402a923b4cdd50c44395aab4eb\"",
        gzip: include_bytes!("../dist/assets/Request-D-IAECAp.js.gz"),
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
        path: "assets/Statement-B7fF2lCh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4fe0bc6d218683fda70b7c8b5be9461f\"",
        gzip: include_bytes!("../dist/assets/Statement-B7fF2lCh.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DGadb4Ns.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5933d968f47d6d61d4d136b1e1cafb44\"",
        gzip: include_bytes!("../dist/assets/StatementName-DGadb4Ns.js.gz"),
    },
    Asset {
        path: "assets/Storage-BUTiTmUi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"946949003bbf3c1c612286d0dc74f309\"",
        gzip: include_bytes!("../dist/assets/Storage-BUTiTmUi.js.gz"),
    },
    Asset {
        path: "assets/Timeline-FHMzL2ev.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6283cf0e51624670de110dbc52c89251\"",
        gzip: include_bytes!("../dist/assets/Timeline-FHMzL2ev.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BIHlVzDh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a6860368e33b458da1d54a8b8f502f7\"",
        gzip: include_bytes!("../dist/assets/Tokens-BIHlVzDh.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-C8i18Wtr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"743bfbc392cfd91713be008aa92eb0c3\"",
        gzip: include_bytes!("../dist/assets/Toolbar-C8i18Wtr.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-DXVgjPk7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7283641e7e292d353dc04c5314f32554\"",
        gzip: include_bytes!("../dist/assets/Users-DXVgjPk7.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CjE-3ug8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e4bb0e617a80b9a6e4744537d18b9375\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CjE-3ug8.js.gz"),
    },
    Asset {
        path: "assets/Views-CtlaxjsX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"742330b0c41026dd8f162687718893e2\"",
        gzip: include_bytes!("../dist/assets/Views-CtlaxjsX.js.gz"),
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
        path: "assets/index-BVgG__91.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d1b1aca6f645eb954006b6b8a485b058\"",
        gzip: include_bytes!("../dist/assets/index-BVgG__91.js.gz"),
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
        path: "assets/ofEndpoint-DpVk38q6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"76edc6ff7405f2b33ff5b991ad140f8d\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-DpVk38q6.js.gz"),
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
        path: "assets/sides-DRighgDB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fe27b447cd7eadcfc6bc5da2785cbe18\"",
        gzip: include_bytes!("../dist/assets/sides-DRighgDB.js.gz"),
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
