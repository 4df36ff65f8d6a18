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
    <script type="module" crossorigin src="./assets/index-Ck291J3j.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-PW3GS7Dau3RXtc0yp0DM+47vCyecIQZ5GpWcQPnR5XU=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xTVeolgYQ7EaCP37rpSyT38pKI3zoKYLL2VLtMSopPM=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-6872325c.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-BXhdnV72.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cb567bbf7c57710318abcea56a5fab9d\"",
        gzip: include_bytes!("../dist/assets/Accounts-BXhdnV72.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-DHKI9N7z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"673444a89f97a36e1e02d044ec0a17f6\"",
        gzip: include_bytes!("../dist/assets/Alerts-DHKI9N7z.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B13L2qiq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b3d4029a3d2cd0d979da219d0a40bf1\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B13L2qiq.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-BSPg6dTl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d83068dd770919218d032db62c016898\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BSPg6dTl.js.gz"),
    },
    Asset {
        path: "assets/Bars-DSB8VwVl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"00a69e682c832756d40b6f56370b5ab8\"",
        gzip: include_bytes!("../dist/assets/Bars-DSB8VwVl.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DyeqqdFD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"840ea971aabbec14886db87b45d2e810\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DyeqqdFD.js.gz"),
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
        path: "assets/Days-Cu-u7xup.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cb3c912d65e830a49c3df981e5accb05\"",
        gzip: include_bytes!("../dist/assets/Days-Cu-u7xup.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DHkVUCFf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0f265bd804a69bfb89169360a37b9b76\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DHkVUCFf.js.gz"),
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
        path: "assets/EndpointProfile-BnVOkasD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ff90321881fa84bdbeecb9e42e0777d0\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BnVOkasD.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-CrcDQKB9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6e2544d24d8bad0eb26ba2ea3f1b0a12\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-CrcDQKB9.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DteGOQKP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"961989546f37049591a5c543ed3a1f50\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DteGOQKP.js.gz"),
    },
    Asset {
        path: "assets/Error-Bg9Pira-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4abc522d06a98a10a402ceaa90f9a805\"",
        gzip: include_bytes!("../dist/assets/Error-Bg9Pira-.js.gz"),
    },
    Asset {
        path: "assets/Errors-BHlPzqnY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9db967a2b2ce547e19f5a1253dc41114\"",
        gzip: include_bytes!("../dist/assets/Errors-BHlPzqnY.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DsiftQIY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c434803c2ef51ec64417fea7dcd90fa4\"",
        gzip: include_bytes!("../dist/assets/Graphs-DsiftQIY.js.gz"),
    },
    Asset {
        path: "assets/Hours-CAXhk2cd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a4d46e8ae48c62c936803baab48ccde6\"",
        gzip: include_bytes!("../dist/assets/Hours-CAXhk2cd.js.gz"),
    },
    Asset {
        path: "assets/Kind-BZdlG_2h.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f7c1fd070efea84c38869ed489141fc8\"",
        gzip: include_bytes!("../dist/assets/Kind-BZdlG_2h.js.gz"),
    },
    Asset {
        path: "assets/Latency-CoTQuX4M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7d5c2546dde68ac4ac9fd001e28368ed\"",
        gzip: include_bytes!("../dist/assets/Latency-CoTQuX4M.js.gz"),
    },
    Asset {
        path: "assets/Link-CZxr1_5w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1447aaaaea1e1dfd51e98a226fab3df\"",
        gzip: include_bytes!("../dist/assets/Link-CZxr1_5w.js.gz"),
    },
    Asset {
        path: "assets/Live-gQ3YosrX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"91cae20d78baa9431f7fd1e26499726d\"",
        gzip: include_bytes!("../dist/assets/Live-gQ3YosrX.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CnJgXR29.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1a1becb343815867cd439a8ba9a077c2\"",
        gzip: include_bytes!("../dist/assets/Outliers-CnJgXR29.js.gz"),
    },
    Asset {
        path: "assets/OverTime-Dpfa8Rqp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"492b45d5793d4c7a489463662adcb512\"",
        gzip: include_bytes!("../dist/assets/OverTime-Dpfa8Rqp.js.gz"),
    },
    Asset {
        path: "assets/Plan-BEvFaaeI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4931e618b35dd9e38a77a21ef507e02\"",
        gzip: include_bytes!("../dist/assets/Plan-BEvFaaeI.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BBnloQUg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ec5dc99c4036b7f4dc8f46f6b5242398\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BBnloQUg.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DAT8NXrX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d9f69a118588547f07efb1276ad79857\"",
        gzip: include_bytes!("../dist/assets/Profiles-DAT8NXrX.js.gz"),
    },
    Asset {
        path: "assets/Queries-AVTb8bV1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"44bde9ef5f77dfd1d453bcdd588fab9e\"",
        gzip: include_bytes!("../dist/assets/Queries-AVTb8bV1.js.gz"),
    },
    Asset {
        path: "assets/Reports-Dncyzgyv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6b53d8ba71313b5ceb021a1886789b59\"",
        gzip: include_bytes!("../dist/assets/Reports-Dncyzgyv.js.gz"),
    },
    Asset {
        path: "assets/Request-DfIQHcdK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8116647a5dbffbb33189508f9e4f5230\"",
        gzip: include_bytes!("../dist/assets/Request-DfIQHcdK.js.gz"),
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
        path: "assets/Statement-DwYxr9Mw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b56315a5747603dd9347f73cea0fc3e4\"",
        gzip: include_bytes!("../dist/assets/Statement-DwYxr9Mw.js.gz"),
    },
    Asset {
        path: "assets/StatementName-D9ksX02Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bf59e80cbe9579f7f7d2b55df351474b\"",
        gzip: include_bytes!("../dist/assets/StatementName-D9ksX02Z.js.gz"),
    },
    Asset {
        path: "assets/Storage-CmmIdffi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5890e56970fe9d7bb4830bdd58411dda\"",
        gzip: include_bytes!("../dist/assets/Storage-CmmIdffi.js.gz"),
    },
    Asset {
        path: "assets/Timeline-D3r7H81t.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"76310babb569183fe62fa7d4851a0b93\"",
        gzip: include_bytes!("../dist/assets/Timeline-D3r7H81t.js.gz"),
    },
    Asset {
        path: "assets/Tokens-C5qYBh4I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4fcaec3090d89f7a5007ea14b8f5699d\"",
        gzip: include_bytes!("../dist/assets/Tokens-C5qYBh4I.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-BDGRUboE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5259ca466d20d778d508f93a6dad98e3\"",
        gzip: include_bytes!("../dist/assets/Toolbar-BDGRUboE.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-DcWor0Ys.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b7595db616da9956d263dbedbb09a199\"",
        gzip: include_bytes!("../dist/assets/Users-DcWor0Ys.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-TTcLRgtv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6c2850d56493d4f592a2f342176e94ea\"",
        gzip: include_bytes!("../dist/assets/VersionShares-TTcLRgtv.js.gz"),
    },
    Asset {
        path: "assets/Views-DUnkLEYD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b831cf7e0346e4a564623e18843d7675\"",
        gzip: include_bytes!("../dist/assets/Views-DUnkLEYD.js.gz"),
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
        path: "assets/index-Ck291J3j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"48aa75a016a2e3778bb18a203c94d663\"",
        gzip: include_bytes!("../dist/assets/index-Ck291J3j.js.gz"),
    },
    Asset {
        path: "assets/name-CYaSGUEF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cef2faf39b6840b75f90272e2a4da093\"",
        gzip: include_bytes!("../dist/assets/name-CYaSGUEF.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-Bzlokzon.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"97cd151ded86429f64f6d26440249b5c\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-Bzlokzon.js.gz"),
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
        path: "assets/sides-BEg25Nim.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9d4a3100e57e6df9b89548b31e447041\"",
        gzip: include_bytes!("../dist/assets/sides-BEg25Nim.js.gz"),
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
