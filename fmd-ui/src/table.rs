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
    <script type="module" crossorigin src="./assets/index-BqhIjEsN.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-Hl8gHSEZ.js">
    <link rel="modulepreload" crossorigin href="./assets/color-CUWMUj5l.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-Cl7npW21.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-Bw22ozQx.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-DfsqptGr.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-DXytZyej.css">
    <link rel="stylesheet" crossorigin href="./assets/index-DZPDRcK2.css">
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
    (include_bytes!("../dist/sent.css.gz"), "sha256-swQ32IqEvPJ2NYu4Yix/t3vu1xyuxOu8ddLrWKXDEOY=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-Dmq0Ovx-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f39c98c9c54774101fb1a93bfcf6de61\"",
        gzip: include_bytes!("../dist/assets/Accounts-Dmq0Ovx-.js.gz"),
    },
    Asset {
        path: "assets/Alerts-C2458N8O.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d0d4256c4fb9a3951da3b87281aa30a\"",
        gzip: include_bytes!("../dist/assets/Alerts-C2458N8O.js.gz"),
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
        path: "assets/AllRequests-H0zqPs_y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cea52dc74ea5a1ea78f8421a5000c60b\"",
        gzip: include_bytes!("../dist/assets/AllRequests-H0zqPs_y.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/Bars-ZJXphJVI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0c2239efb40511003048452826809a7b\"",
        gzip: include_bytes!("../dist/assets/Bars-ZJXphJVI.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CuKyCQwm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ce70c3d1f4eb9addd3bd063a5a67cfc1\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CuKyCQwm.js.gz"),
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
        path: "assets/Days-CGqiJ3gD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"31d4e3d67612491c6be212a9f9631a6d\"",
        gzip: include_bytes!("../dist/assets/Days-CGqiJ3gD.js.gz"),
    },
    Asset {
        path: "assets/Days-D0VYo-5O.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"f9a1fea4d3de4149f3a1a1909360034b\"",
        gzip: include_bytes!("../dist/assets/Days-D0VYo-5O.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-PYG84cdL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b960ef8cd4a972b0e77e995429edfd1\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-PYG84cdL.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-pjiKo78L.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e7e6f33b7c421e7f299a287d94c9876a\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-pjiKo78L.js.gz"),
    },
    Asset {
        path: "assets/EndpointName-Cl7npW21.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4bcbc4efb4982556f9188b3db98b0e8f\"",
        gzip: include_bytes!("../dist/assets/EndpointName-Cl7npW21.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CPsBS7bq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9685f58107afae6a0969485e4d3b9815\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CPsBS7bq.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BSCr4RY1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cbcc66d00c79a33cbd0140f806a961da\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BSCr4RY1.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-8k0uFfOr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9ed4a793de65b93f46ac0eb04ea56339\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-8k0uFfOr.js.gz"),
    },
    Asset {
        path: "assets/Error-DGjdc_tf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0f91b485cedb738f012f5c41fcac2f59\"",
        gzip: include_bytes!("../dist/assets/Error-DGjdc_tf.js.gz"),
    },
    Asset {
        path: "assets/Errors-Crh8zpMU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a7e8fb9e67e3d8b5acdffaac987be85a\"",
        gzip: include_bytes!("../dist/assets/Errors-Crh8zpMU.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-CdBop_JE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fe9ab185004251f61208232936ccc72a\"",
        gzip: include_bytes!("../dist/assets/Graphs-CdBop_JE.js.gz"),
    },
    Asset {
        path: "assets/Hours-6r56O23U.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a8f9fc1a87b38155243985a92a1aad8e\"",
        gzip: include_bytes!("../dist/assets/Hours-6r56O23U.js.gz"),
    },
    Asset {
        path: "assets/Kind-DF37J_i7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0893fafd39aef603f5860cdb16e0b2a0\"",
        gzip: include_bytes!("../dist/assets/Kind-DF37J_i7.js.gz"),
    },
    Asset {
        path: "assets/Latency-CVCTD8_f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e5fc999e776dc054dee68ce5e3fed43e\"",
        gzip: include_bytes!("../dist/assets/Latency-CVCTD8_f.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-CiQ2b68n.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"626ce6d9fc9ee96ac17d4612f416e9c1\"",
        gzip: include_bytes!("../dist/assets/Live-CiQ2b68n.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BYhkfgtD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5f503cf41086fd5ce36658c5c4b10663\"",
        gzip: include_bytes!("../dist/assets/Outliers-BYhkfgtD.js.gz"),
    },
    Asset {
        path: "assets/OverTime-DotBspcm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b1952382af6faba77ffad3e2d1088090\"",
        gzip: include_bytes!("../dist/assets/OverTime-DotBspcm.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DKV8mfxw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"325cc67e8d6bc77fb402dca88134385e\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DKV8mfxw.js.gz"),
    },
    Asset {
        path: "assets/Profiles-p2AqrhBu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f3480db25bc44c8cd440e0a91e89bc4b\"",
        gzip: include_bytes!("../dist/assets/Profiles-p2AqrhBu.js.gz"),
    },
    Asset {
        path: "assets/Queries-ev51lEDK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"56b7fe53391a6d6f3842be89b2ce5714\"",
        gzip: include_bytes!("../dist/assets/Queries-ev51lEDK.js.gz"),
    },
    Asset {
        path: "assets/Reports-B_Y9y4Qv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7ae571c3cd169698422ee5e2792fe801\"",
        gzip: include_bytes!("../dist/assets/Reports-B_Y9y4Qv.js.gz"),
    },
    Asset {
        path: "assets/Request-DK2PUIQU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6f7e81d48bd791c914479fd5c60fe93e\"",
        gzip: include_bytes!("../dist/assets/Request-DK2PUIQU.js.gz"),
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
        path: "assets/Statement-D4nTjEpK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9ef575314be98a8ac3447fc8500c3891\"",
        gzip: include_bytes!("../dist/assets/Statement-D4nTjEpK.js.gz"),
    },
    Asset {
        path: "assets/StatementName-rEZBhsBK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aba54f0029941c6d53a562068d4bee73\"",
        gzip: include_bytes!("../dist/assets/StatementName-rEZBhsBK.js.gz"),
    },
    Asset {
        path: "assets/Storage-B9TfbaTV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"14d747661121939dc14fe86ffed72c1a\"",
        gzip: include_bytes!("../dist/assets/Storage-B9TfbaTV.js.gz"),
    },
    Asset {
        path: "assets/Timeline-CQFJqXuO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"893fa18f713b1e24ec1d822b169dd530\"",
        gzip: include_bytes!("../dist/assets/Timeline-CQFJqXuO.js.gz"),
    },
    Asset {
        path: "assets/Tokens-Dq_lYxme.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"07167e6cdff28db7781d9b1b9b68fcfb\"",
        gzip: include_bytes!("../dist/assets/Tokens-Dq_lYxme.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-VdVf6F3X.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7abbdfa5c3dce21b6d880b1303dec22a\"",
        gzip: include_bytes!("../dist/assets/Toolbar-VdVf6F3X.js.gz"),
    },
    Asset {
        path: "assets/Users-Clf5eKcX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"319c84820ff393015b5e9dd6f3cbb472\"",
        gzip: include_bytes!("../dist/assets/Users-Clf5eKcX.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DJdwi0Qd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82ce8a04628af4cd7ac064fe3644ab06\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DJdwi0Qd.js.gz"),
    },
    Asset {
        path: "assets/Views-DqJGGI82.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0125395b37909f1b5181c5d45efe6239\"",
        gzip: include_bytes!("../dist/assets/Views-DqJGGI82.js.gz"),
    },
    Asset {
        path: "assets/admin-DPviLMKC.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2c09c0e35840dadd893db062e09c5178\"",
        gzip: include_bytes!("../dist/assets/admin-DPviLMKC.css.gz"),
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
        path: "assets/index-BqhIjEsN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f318509e4eb4416864f2d7929045ca68\"",
        gzip: include_bytes!("../dist/assets/index-BqhIjEsN.js.gz"),
    },
    Asset {
        path: "assets/index-DZPDRcK2.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"adcbc2370b6c7b97ad80e727416d1b99\"",
        gzip: include_bytes!("../dist/assets/index-DZPDRcK2.css.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-5Popvz_A.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2e2e251a318b5178e7d05f138894a01a\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-5Popvz_A.js.gz"),
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
        path: "assets/sides-BR8gnpUl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d8cbfa3d8749e23fffced55d1e655c2\"",
        gzip: include_bytes!("../dist/assets/sides-BR8gnpUl.js.gz"),
    },
    Asset {
        path: "assets/sides-Ccx39i4O.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2fda3bcf9dc03f08a338d62c0738104d\"",
        gzip: include_bytes!("../dist/assets/sides-Ccx39i4O.css.gz"),
    },
    Asset {
        path: "assets/style-8hjrDqny.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2309d882e16fe502e11ddd766804895e\"",
        gzip: include_bytes!("../dist/assets/style-8hjrDqny.css.gz"),
    },
    Asset {
        path: "assets/style-BQgfWm-7.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"483fa61ad749f87dddc06592cd65bd8d\"",
        gzip: include_bytes!("../dist/assets/style-BQgfWm-7.css.gz"),
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
