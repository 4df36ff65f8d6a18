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
    <script type="module" crossorigin src="./assets/index-CkozSEtA.js"></script>
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
        path: "assets/Accounts-CFZ1fOmp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"556e984092f7b1169c6fcd950aa71ae1\"",
        gzip: include_bytes!("../dist/assets/Accounts-CFZ1fOmp.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-DFacj190.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c7f5d8f03c58ef575e6c902dc9409467\"",
        gzip: include_bytes!("../dist/assets/Alerts-DFacj190.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B13L2qiq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b3d4029a3d2cd0d979da219d0a40bf1\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B13L2qiq.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-R3qH8_Q-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5e8f99814b275eb0bffef5a2f9e76eb5\"",
        gzip: include_bytes!("../dist/assets/AllRequests-R3qH8_Q-.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/Bars-zgsLS8Kj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3a4789f37fc77ba5512f5684f0ade9e1\"",
        gzip: include_bytes!("../dist/assets/Bars-zgsLS8Kj.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-Cm1EuTHH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2e212c12f480bfb8117a631990e81e03\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-Cm1EuTHH.js.gz"),
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
        path: "assets/Days-BINrzBzM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"334fccfd8bc1bacb614467b1627084a3\"",
        gzip: include_bytes!("../dist/assets/Days-BINrzBzM.js.gz"),
    },
    Asset {
        path: "assets/Days-BzwYi6O7.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e2aa72ae96ed474b293455fa10b394bb\"",
        gzip: include_bytes!("../dist/assets/Days-BzwYi6O7.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-JScfz_Tw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bbc09a1ed927d868a74753cbe29083f5\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-JScfz_Tw.js.gz"),
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
        path: "assets/EndpointProfile-BaCat2Hq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4d53b9148bf738651dc5a9a4a5463465\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BaCat2Hq.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-C_5zI4vN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6c77ed3b64df90ab334ecac726e9e39f\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-C_5zI4vN.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BsWW1yGt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"45a3cf9bf7b6603716e176239a136f56\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BsWW1yGt.js.gz"),
    },
    Asset {
        path: "assets/Error-LFn8vN5N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"567aca1b00252d5341a531a2a531020f\"",
        gzip: include_bytes!("../dist/assets/Error-LFn8vN5N.js.gz"),
    },
    Asset {
        path: "assets/Errors-BID-9ePr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ec798595f85509f01644b7f04e1d723f\"",
        gzip: include_bytes!("../dist/assets/Errors-BID-9ePr.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-D418esUT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cfa3d3201c279384987c47ba1af7afa2\"",
        gzip: include_bytes!("../dist/assets/Graphs-D418esUT.js.gz"),
    },
    Asset {
        path: "assets/Hours-96MQd2uk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d014126a9bfcb7e108d3e071b288f44f\"",
        gzip: include_bytes!("../dist/assets/Hours-96MQd2uk.js.gz"),
    },
    Asset {
        path: "assets/Kind-DDVXMHdS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c97a797c054b7f81bd4eb73db6838a08\"",
        gzip: include_bytes!("../dist/assets/Kind-DDVXMHdS.js.gz"),
    },
    Asset {
        path: "assets/Latency-fsQRLikx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"81fc631b159241d76d5d8d13e3bf913a\"",
        gzip: include_bytes!("../dist/assets/Latency-fsQRLikx.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-Dw_wlhG2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3148b7fe314abb163920fd34824e926a\"",
        gzip: include_bytes!("../dist/assets/Live-Dw_wlhG2.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BWgmajfy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6449ca67f65cf9f7e893a4f18a091ed4\"",
        gzip: include_bytes!("../dist/assets/Outliers-BWgmajfy.js.gz"),
    },
    Asset {
        path: "assets/OverTime-FluZehVJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"809c5e483f422eeb93532205b2b1d0a9\"",
        gzip: include_bytes!("../dist/assets/OverTime-FluZehVJ.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CZ8FA9ZO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"173dd7e40a5e0b63ac8dd1c557538237\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CZ8FA9ZO.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CBUTL3gB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9487efe04710cecea18be9bfcb4802e9\"",
        gzip: include_bytes!("../dist/assets/Profiles-CBUTL3gB.js.gz"),
    },
    Asset {
        path: "assets/Queries-DZGyCIM1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"693d45ad912c9f70aa71aa48b37ae0dc\"",
        gzip: include_bytes!("../dist/assets/Queries-DZGyCIM1.js.gz"),
    },
    Asset {
        path: "assets/Reports-bA6wO0nY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"949e0ecc0eb25c8395df4a4bbdf1a9ac\"",
        gzip: include_bytes!("../dist/assets/Reports-bA6wO0nY.js.gz"),
    },
    Asset {
        path: "assets/Request-BVEkypdq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e748d65aeb9a303f40cfc2370c9b121c\"",
        gzip: include_bytes!("../dist/assets/Request-BVEkypdq.js.gz"),
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
        path: "assets/Statement-vkTy8LYo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fc6879e820879b0656d73401db167011\"",
        gzip: include_bytes!("../dist/assets/Statement-vkTy8LYo.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DGadb4Ns.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5933d968f47d6d61d4d136b1e1cafb44\"",
        gzip: include_bytes!("../dist/assets/StatementName-DGadb4Ns.js.gz"),
    },
    Asset {
        path: "assets/Storage-JDmRaa7g.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8c2fae4d34f207bdf65e6ee659b3dd3f\"",
        gzip: include_bytes!("../dist/assets/Storage-JDmRaa7g.js.gz"),
    },
    Asset {
        path: "assets/Timeline-DR7Nxoj6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7cc225da7e7cecbdb8c18daccff05aea\"",
        gzip: include_bytes!("../dist/assets/Timeline-DR7Nxoj6.js.gz"),
    },
    Asset {
        path: "assets/Tokens-JAYeNRCe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0e2e51d25384d8910ceb086a271777cc\"",
        gzip: include_bytes!("../dist/assets/Tokens-JAYeNRCe.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-CNQpFBxZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"db96cd8a677219191b2c4ce41d4d2a52\"",
        gzip: include_bytes!("../dist/assets/Toolbar-CNQpFBxZ.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-Rkw6PF5s.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"deee0990502d3b85bf9e1e3e2b0c1dca\"",
        gzip: include_bytes!("../dist/assets/Users-Rkw6PF5s.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-RNzJxhQ3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ae6b0ab8e60f568b202808e87c02919f\"",
        gzip: include_bytes!("../dist/assets/VersionShares-RNzJxhQ3.js.gz"),
    },
    Asset {
        path: "assets/Views-BaqRf6Bt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4dffff5f371d6ebf6185c5a743d7a417\"",
        gzip: include_bytes!("../dist/assets/Views-BaqRf6Bt.js.gz"),
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
        path: "assets/index-CkozSEtA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9f66c14c41cb4c4c3ff12d313f7f5d77\"",
        gzip: include_bytes!("../dist/assets/index-CkozSEtA.js.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-kl2uivbb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82b00b2c3b6f9d083576581aa027e191\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-kl2uivbb.js.gz"),
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
        path: "assets/sides-DtXuTV5p.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ae4f3c78f44427dcff08d335f7a18260\"",
        gzip: include_bytes!("../dist/assets/sides-DtXuTV5p.js.gz"),
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
