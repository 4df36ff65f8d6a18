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
    <script type="module" crossorigin src="./assets/index-uVz_4uqh.js"></script>
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
    (include_bytes!("../dist/sent.css.gz"), "sha256-YoMY4nffrN/LXigyyTpxjr5y1J8sLh3aHL1x2jYbBzM=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-Cn5lIuYB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"03f07241a0f30ec7d2f92245603fa8a8\"",
        gzip: include_bytes!("../dist/assets/Accounts-Cn5lIuYB.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-D1xY_Msy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f27c52f87636d94059b0866fce79a05f\"",
        gzip: include_bytes!("../dist/assets/Alerts-D1xY_Msy.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BQjTC7ZH.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"816037d8935c823747edc44dee958fbf\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BQjTC7ZH.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-DtIs5Kwc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b7fffc731691ad933690212821240769\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DtIs5Kwc.js.gz"),
    },
    Asset {
        path: "assets/Bars-DJPEeuSr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"89768a48f898704acd97754830cdc91d\"",
        gzip: include_bytes!("../dist/assets/Bars-DJPEeuSr.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-JpYYOUyc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8ac8332b84512e6244ee3b0a6e45db4f\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-JpYYOUyc.js.gz"),
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
        path: "assets/Days-D0VYo-5O.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"f9a1fea4d3de4149f3a1a1909360034b\"",
        gzip: include_bytes!("../dist/assets/Days-D0VYo-5O.css.gz"),
    },
    Asset {
        path: "assets/Days-mxtRIy3l.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"da572ae19cd0265a10c4cae72c57606d\"",
        gzip: include_bytes!("../dist/assets/Days-mxtRIy3l.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-PYG84cdL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b960ef8cd4a972b0e77e995429edfd1\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-PYG84cdL.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-eUcigUUX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3913613419329631252c3b85cd9e9729\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-eUcigUUX.js.gz"),
    },
    Asset {
        path: "assets/EndpointName-Cl7npW21.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4bcbc4efb4982556f9188b3db98b0e8f\"",
        gzip: include_bytes!("../dist/assets/EndpointName-Cl7npW21.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-BErKWlqI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"55d03b07cbcaa15b72adeec1b980ccf3\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BErKWlqI.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-DOB-rSF8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f5efa4e736f248c06b0a6fce072a0110\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-DOB-rSF8.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DyMvkBdk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f6a9897ed51553b3e5fb5e033baa3027\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DyMvkBdk.js.gz"),
    },
    Asset {
        path: "assets/Error-DGup2QsK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"38c4188f6171a88c147133e2b188c821\"",
        gzip: include_bytes!("../dist/assets/Error-DGup2QsK.js.gz"),
    },
    Asset {
        path: "assets/Errors-ChXC-rHw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"835cdf00afde8d3c6513e8a28fd03151\"",
        gzip: include_bytes!("../dist/assets/Errors-ChXC-rHw.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BjnQVMtd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6bc4ed96fa539ab441a9f684bbaa02f5\"",
        gzip: include_bytes!("../dist/assets/Graphs-BjnQVMtd.js.gz"),
    },
    Asset {
        path: "assets/Graphs-DDrlXLmb.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e87adebe0b2ddc992a17be8d26850b42\"",
        gzip: include_bytes!("../dist/assets/Graphs-DDrlXLmb.css.gz"),
    },
    Asset {
        path: "assets/Hours-nQaX-SzW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6e7cf8ea77f2513c3cf9b070599f68dd\"",
        gzip: include_bytes!("../dist/assets/Hours-nQaX-SzW.js.gz"),
    },
    Asset {
        path: "assets/Kind-IrOfNddF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"08eb1f70bc1238124a4c837805e76491\"",
        gzip: include_bytes!("../dist/assets/Kind-IrOfNddF.js.gz"),
    },
    Asset {
        path: "assets/Latency-T9xjPPAa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a1c6879683c07d7d3d5b567cf27e15a4\"",
        gzip: include_bytes!("../dist/assets/Latency-T9xjPPAa.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-DXnJ5jfX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"21036158915648d85a5bf7c2f87ba868\"",
        gzip: include_bytes!("../dist/assets/Live-DXnJ5jfX.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BeW9vSP2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0377f6df57433093aa9ef65b5899d9d9\"",
        gzip: include_bytes!("../dist/assets/Outliers-BeW9vSP2.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-B1KUsbJS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b4b496359325ab8e1b536397afccd45\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-B1KUsbJS.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DcgyFZjR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82a48dc216454b79fe016555062db6a6\"",
        gzip: include_bytes!("../dist/assets/Profiles-DcgyFZjR.js.gz"),
    },
    Asset {
        path: "assets/Queries-CnAHjaZS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"383c0fba7db0ffcf69929711e6196b81\"",
        gzip: include_bytes!("../dist/assets/Queries-CnAHjaZS.js.gz"),
    },
    Asset {
        path: "assets/Reports-DIE8G-Fo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b04a02e9e4a78409ec04ec2059069b72\"",
        gzip: include_bytes!("../dist/assets/Reports-DIE8G-Fo.js.gz"),
    },
    Asset {
        path: "assets/Request-BS2pSwP5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"05fdd9044c33866c9336605f4e270965\"",
        gzip: include_bytes!("../dist/assets/Request-BS2pSwP5.js.gz"),
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
        path: "assets/Statement-CXgr-hw2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eef0c26d6465a0525f0bf75d24aae536\"",
        gzip: include_bytes!("../dist/assets/Statement-CXgr-hw2.js.gz"),
    },
    Asset {
        path: "assets/StatementName-rEZBhsBK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aba54f0029941c6d53a562068d4bee73\"",
        gzip: include_bytes!("../dist/assets/StatementName-rEZBhsBK.js.gz"),
    },
    Asset {
        path: "assets/Storage-CWX4Ewcn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b16e3c6d983e0461a8599fc7d9f2214f\"",
        gzip: include_bytes!("../dist/assets/Storage-CWX4Ewcn.js.gz"),
    },
    Asset {
        path: "assets/Timeline-CQAjfbS3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"69d9884fa0968be554ba6f45ad01b049\"",
        gzip: include_bytes!("../dist/assets/Timeline-CQAjfbS3.js.gz"),
    },
    Asset {
        path: "assets/Tokens-_x4Pgj0U.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8261b9b15dee7edf21860e8981c360e1\"",
        gzip: include_bytes!("../dist/assets/Tokens-_x4Pgj0U.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-CaoRM1o-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3cad92ca23eb09962eccee1d0da79aeb\"",
        gzip: include_bytes!("../dist/assets/Toolbar-CaoRM1o-.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-ByDlBpgo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"91c2d54e3ee9411ec37dc1a5800848ba\"",
        gzip: include_bytes!("../dist/assets/Users-ByDlBpgo.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-Cbo2MdEO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ab31d878ae3c4c005f641726e79e1152\"",
        gzip: include_bytes!("../dist/assets/VersionShares-Cbo2MdEO.js.gz"),
    },
    Asset {
        path: "assets/Views-CQrHj_yc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8774a14a6106f2b41ea0c69ca9444768\"",
        gzip: include_bytes!("../dist/assets/Views-CQrHj_yc.js.gz"),
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
        path: "assets/index-DiLoUeed.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"fc653515463624fed100c0e5487119da\"",
        gzip: include_bytes!("../dist/assets/index-DiLoUeed.css.gz"),
    },
    Asset {
        path: "assets/index-uVz_4uqh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"647a49c44e75132d9246cbb90852d548\"",
        gzip: include_bytes!("../dist/assets/index-uVz_4uqh.js.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-DOazzDVB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"68c875628e0809fac2b706a9f65cbd01\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-DOazzDVB.js.gz"),
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
        path: "assets/sides-CnlmisvT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5de791f94ae19e88bcadd4e2dca31e1a\"",
        gzip: include_bytes!("../dist/assets/sides-CnlmisvT.js.gz"),
    },
    Asset {
        path: "assets/style-BsCf8IQ5.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"59b867cf1ef98021b9e19d94097534ab\"",
        gzip: include_bytes!("../dist/assets/style-BsCf8IQ5.css.gz"),
    },
    Asset {
        path: "assets/style-DKnhRWXm.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"0ef7bc34eb1ac4d4ab27c11fe1a639ec\"",
        gzip: include_bytes!("../dist/assets/style-DKnhRWXm.css.gz"),
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
