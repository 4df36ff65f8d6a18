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
    <script type="module" crossorigin src="./assets/index--_MPYIwf.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-Hl8gHSEZ.js">
    <link rel="modulepreload" crossorigin href="./assets/color-CUWMUj5l.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-Cl7npW21.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-Bw22ozQx.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-DfsqptGr.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-DXytZyej.css">
    <link rel="stylesheet" crossorigin href="./assets/index-DiLoUeed.css">
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
    (include_bytes!("../dist/sent.css.gz"), "sha256-YTz7r98AlfmMS173Z6GmO36ACDRInKkvejHu20nUJI4=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-pPyxZqDK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a498e7d90615846b0e78f60fa9d36be6\"",
        gzip: include_bytes!("../dist/assets/Accounts-pPyxZqDK.js.gz"),
    },
    Asset {
        path: "assets/Alerts-AuTbY-AB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cfde962c22bea492dadd2e48121dc23d\"",
        gzip: include_bytes!("../dist/assets/Alerts-AuTbY-AB.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-BQjTC7ZH.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"816037d8935c823747edc44dee958fbf\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BQjTC7ZH.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-V4pQXAJF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6fd2353ba01bd143d2c54b44dc3b1a97\"",
        gzip: include_bytes!("../dist/assets/AllRequests-V4pQXAJF.js.gz"),
    },
    Asset {
        path: "assets/Bars-CybiJQ2r.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4114f91662f4fae9b614a61ebae815cb\"",
        gzip: include_bytes!("../dist/assets/Bars-CybiJQ2r.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-_RHxlQ_k.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dec135b1e0dc8b3b58874b10acfcf38f\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-_RHxlQ_k.js.gz"),
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
        path: "assets/Days-ClYcu4qO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"99abf8936cbbaf309d00ae558953f435\"",
        gzip: include_bytes!("../dist/assets/Days-ClYcu4qO.js.gz"),
    },
    Asset {
        path: "assets/Days-D0VYo-5O.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"f9a1fea4d3de4149f3a1a1909360034b\"",
        gzip: include_bytes!("../dist/assets/Days-D0VYo-5O.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-CuLr9Twp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"50b1ffb4cdce8cc28f3f73efdc50ad16\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-CuLr9Twp.js.gz"),
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
        path: "assets/EndpointProfile-Cyz18nIX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e57ac9e53f71302bdb63b52fd80c3d1c\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-Cyz18nIX.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-CXT6uD2i.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"74f7ccefe93e8393af5c7f6d9a16932a\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-CXT6uD2i.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DjfO1Piv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7556d6086c6831fabe767ea410895a63\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DjfO1Piv.js.gz"),
    },
    Asset {
        path: "assets/Error-DB2NYwEF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"877b72c763fa49f7365485254321183c\"",
        gzip: include_bytes!("../dist/assets/Error-DB2NYwEF.js.gz"),
    },
    Asset {
        path: "assets/Errors-CrSmMoMn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d819467c2b5d1c7a1ea8456020495f2\"",
        gzip: include_bytes!("../dist/assets/Errors-CrSmMoMn.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BS2T9cW_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d5e2e1cd76d5ed5fbb958754d5b2c576\"",
        gzip: include_bytes!("../dist/assets/Graphs-BS2T9cW_.js.gz"),
    },
    Asset {
        path: "assets/Graphs-DDrlXLmb.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e87adebe0b2ddc992a17be8d26850b42\"",
        gzip: include_bytes!("../dist/assets/Graphs-DDrlXLmb.css.gz"),
    },
    Asset {
        path: "assets/Hours-Js3oMBEC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b09a6a1237fe7893c8fbfaf8a5f27644\"",
        gzip: include_bytes!("../dist/assets/Hours-Js3oMBEC.js.gz"),
    },
    Asset {
        path: "assets/Kind-sYhlWihH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ba47a12da902e9e0fefbb38adc8b6936\"",
        gzip: include_bytes!("../dist/assets/Kind-sYhlWihH.js.gz"),
    },
    Asset {
        path: "assets/Latency-CWpoX_Ro.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6804c617de9ff610a79b4cc125acbebc\"",
        gzip: include_bytes!("../dist/assets/Latency-CWpoX_Ro.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-3IAB3QGt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a180e9faee4500d5531640cea55273d4\"",
        gzip: include_bytes!("../dist/assets/Live-3IAB3QGt.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CxrrmD3h.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dd038f1979300b5303595f1f60aeabc5\"",
        gzip: include_bytes!("../dist/assets/Outliers-CxrrmD3h.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CtHCH5i5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0d554272386554f01981174bdfa6b126\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CtHCH5i5.js.gz"),
    },
    Asset {
        path: "assets/Profiles-deEH7bIF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1104420843ea08980927fd96c175c1dd\"",
        gzip: include_bytes!("../dist/assets/Profiles-deEH7bIF.js.gz"),
    },
    Asset {
        path: "assets/Queries-B5oYMNfS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"27ae89cadac98bf3d07662fdc6fc94aa\"",
        gzip: include_bytes!("../dist/assets/Queries-B5oYMNfS.js.gz"),
    },
    Asset {
        path: "assets/Reports-CWjdAlM6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dae00a0b068eb96213e36c5764d55e5f\"",
        gzip: include_bytes!("../dist/assets/Reports-CWjdAlM6.js.gz"),
    },
    Asset {
        path: "assets/Request-BrbgbdtJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5e78057637e269984f77320ebecbca27\"",
        gzip: include_bytes!("../dist/assets/Request-BrbgbdtJ.js.gz"),
    },
    Asset {
        path: "assets/Source-DghFZfdf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8e2410250bc2db089c3ff22c66a47b6a\"",
        gzip: include_bytes!("../dist/assets/Source-DghFZfdf.js.gz"),
    },
    Asset {
        path: "assets/Stack-BDrCDZ0E.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8abbb34aadeb6b617972481d65141f1e\"",
        gzip: include_bytes!("../dist/assets/Stack-BDrCDZ0E.js.gz"),
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
        path: "assets/Statement-p1wXWPBO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9d0599496205cd70bc4bfe04556c44b3\"",
        gzip: include_bytes!("../dist/assets/Statement-p1wXWPBO.js.gz"),
    },
    Asset {
        path: "assets/StatementName-rEZBhsBK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aba54f0029941c6d53a562068d4bee73\"",
        gzip: include_bytes!("../dist/assets/StatementName-rEZBhsBK.js.gz"),
    },
    Asset {
        path: "assets/Storage-Bol6kSNu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"559a7a74b249aaf570b4f30d4831783b\"",
        gzip: include_bytes!("../dist/assets/Storage-Bol6kSNu.js.gz"),
    },
    Asset {
        path: "assets/Timeline-BINxh9IH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7488620b5f6b501f8b771718dbd7a68d\"",
        gzip: include_bytes!("../dist/assets/Timeline-BINxh9IH.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DtyTAKO5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e24db2b01925232f4786f58404b9261c\"",
        gzip: include_bytes!("../dist/assets/Tokens-DtyTAKO5.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-D_nI1e8U.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4ac5e12a53e8199a10860e570e08d869\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D_nI1e8U.js.gz"),
    },
    Asset {
        path: "assets/Users-mWboxiRR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2f8b5000b50f7a11f3966304b94326c6\"",
        gzip: include_bytes!("../dist/assets/Users-mWboxiRR.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-D8tdYO6G.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fa20923a30e1ca18dee2ba9cd0b2b85a\"",
        gzip: include_bytes!("../dist/assets/VersionShares-D8tdYO6G.js.gz"),
    },
    Asset {
        path: "assets/Views-D11kJf3Q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"932a2751c2a98df77363db4341493658\"",
        gzip: include_bytes!("../dist/assets/Views-D11kJf3Q.js.gz"),
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
        path: "assets/index--_MPYIwf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"01cda8f8c18d38fdf6b79414b1421489\"",
        gzip: include_bytes!("../dist/assets/index--_MPYIwf.js.gz"),
    },
    Asset {
        path: "assets/index-DiLoUeed.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"fc653515463624fed100c0e5487119da\"",
        gzip: include_bytes!("../dist/assets/index-DiLoUeed.css.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-B6ETUqMD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d9f23fada3405621e8bc8a79ab901b1b\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-B6ETUqMD.js.gz"),
    },
    Asset {
        path: "assets/shade-C4BXfXXz.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"4e3c983b7db07af653121cdbf20e2839\"",
        gzip: include_bytes!("../dist/assets/shade-C4BXfXXz.css.gz"),
    },
    Asset {
        path: "assets/shade-Dlnoe6SH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fae0502017e56ba2f5b35dd04860526a\"",
        gzip: include_bytes!("../dist/assets/shade-Dlnoe6SH.js.gz"),
    },
    Asset {
        path: "assets/sides-7QEEz-59.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3ecbde120fa532c8b0ea64252fe991b9\"",
        gzip: include_bytes!("../dist/assets/sides-7QEEz-59.css.gz"),
    },
    Asset {
        path: "assets/sides-CVDjBtjH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fd006881bd9d85b6c8f2484acfc2e7f7\"",
        gzip: include_bytes!("../dist/assets/sides-CVDjBtjH.js.gz"),
    },
    Asset {
        path: "assets/style-BsCf8IQ5.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"59b867cf1ef98021b9e19d94097534ab\"",
        gzip: include_bytes!("../dist/assets/style-BsCf8IQ5.css.gz"),
    },
    Asset {
        path: "assets/style-CeO4-oKu.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"31319346c6307f9e3ed24eb659d7398a\"",
        gzip: include_bytes!("../dist/assets/style-CeO4-oKu.css.gz"),
    },
    Asset {
        path: "assets/style-DSP5HinW.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"62c3dc9201a773bb2b5a03b7bbd2398b\"",
        gzip: include_bytes!("../dist/assets/style-DSP5HinW.css.gz"),
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
        path: "assets/words-BqMxaRlS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3ef75cff4e66218dfba1de32f061f430\"",
        gzip: include_bytes!("../dist/assets/words-BqMxaRlS.js.gz"),
    },
    Asset {
        path: "assets/words-BuRuqZPC.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b85cde45aa92c80bb086c03454a35c40\"",
        gzip: include_bytes!("../dist/assets/words-BuRuqZPC.css.gz"),
    },
];
