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
    <script type="module" crossorigin src="./assets/index-CtD9jsun.js"></script>
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
        path: "assets/Accounts-DyDTncId.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cb421fdb7e068fb143c75905f99221a2\"",
        gzip: include_bytes!("../dist/assets/Accounts-DyDTncId.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-Cw_U1g05.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"35be10a2a3e65d25f497ebab49f9f5fc\"",
        gzip: include_bytes!("../dist/assets/Alerts-Cw_U1g05.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B13L2qiq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b3d4029a3d2cd0d979da219d0a40bf1\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B13L2qiq.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-lADn_xoB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"345dbeb634052b0166a557984ab87c77\"",
        gzip: include_bytes!("../dist/assets/AllRequests-lADn_xoB.js.gz"),
    },
    Asset {
        path: "assets/Bars-9s6GoUW2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea33feca5e1f8e1cd6615dee0cace59c\"",
        gzip: include_bytes!("../dist/assets/Bars-9s6GoUW2.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DQ5hsZVO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"819234eb876303bb49e024d54d1abfd6\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DQ5hsZVO.js.gz"),
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
        path: "assets/Days-CMhe10R5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"de74f5d63c84f1d549c290c12b8650dd\"",
        gzip: include_bytes!("../dist/assets/Days-CMhe10R5.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-BDZTNryo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dca8989a0e8e990a984a406e99b73b0c\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-BDZTNryo.js.gz"),
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
        path: "assets/EndpointProfile-B8hCeMyw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1ee54382752171794a89668d318a80c0\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-B8hCeMyw.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-CnvcQYkJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"875b3250e442ff8ba881bdc5be5f54f2\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-CnvcQYkJ.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-4bVNJKbQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea53f8b6d338c092a235e958c22139bd\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-4bVNJKbQ.js.gz"),
    },
    Asset {
        path: "assets/Error-CAp9ZXjw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"07dcd018012460fbb2abf85839486cdd\"",
        gzip: include_bytes!("../dist/assets/Error-CAp9ZXjw.js.gz"),
    },
    Asset {
        path: "assets/Errors-CqFtsBcF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"da204014929fe058309a2c494f5fe53d\"",
        gzip: include_bytes!("../dist/assets/Errors-CqFtsBcF.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DMpxcjVy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"278f218bde665b0e790e8820fd13f3ff\"",
        gzip: include_bytes!("../dist/assets/Graphs-DMpxcjVy.js.gz"),
    },
    Asset {
        path: "assets/Hours-C1KAElEO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"02566f7f55b376f39a5e0b16e3449891\"",
        gzip: include_bytes!("../dist/assets/Hours-C1KAElEO.js.gz"),
    },
    Asset {
        path: "assets/Kind-Ye--z73n.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9d70d6059917ddbe354953d504dd24\"",
        gzip: include_bytes!("../dist/assets/Kind-Ye--z73n.js.gz"),
    },
    Asset {
        path: "assets/Latency-UU0TVZdy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e48285d32c099abc4ec2e8e3b4558c90\"",
        gzip: include_bytes!("../dist/assets/Latency-UU0TVZdy.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-Bb91yZFx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"06b1f5ec51ce2e961be04b0e5398b536\"",
        gzip: include_bytes!("../dist/assets/Live-Bb91yZFx.js.gz"),
    },
    Asset {
        path: "assets/Outliers-TD9a-2_N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f885bdf871c089e32b677f8cacd4e337\"",
        gzip: include_bytes!("../dist/assets/Outliers-TD9a-2_N.js.gz"),
    },
    Asset {
        path: "assets/OverTime-oWiRb9wX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"57f44c97fd60094b40389409178c0525\"",
        gzip: include_bytes!("../dist/assets/OverTime-oWiRb9wX.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-C_JDs7rq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f31ef2d821965172553dba2175d5ebdd\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-C_JDs7rq.js.gz"),
    },
    Asset {
        path: "assets/Profiles-D6Q6sOG6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"791ccca41e5ae0463fbc2221b5c8099b\"",
        gzip: include_bytes!("../dist/assets/Profiles-D6Q6sOG6.js.gz"),
    },
    Asset {
        path: "assets/Queries-Cjyyoa5o.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f6d87b4c8f31df5e17130b60e33bb891\"",
        gzip: include_bytes!("../dist/assets/Queries-Cjyyoa5o.js.gz"),
    },
    Asset {
        path: "assets/Reports-CG3jIn9w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a7b3ebbab848db2d077339892a51c8dd\"",
        gzip: include_bytes!("../dist/assets/Reports-CG3jIn9w.js.gz"),
    },
    Asset {
        path: "assets/Request-DfUCssRR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"15e5a7b308fb08a377e22d4378c4f4ab\"",
        gzip: include_bytes!("../dist/assets/Request-DfUCssRR.js.gz"),
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
        path: "assets/Statement-_py5_ZMi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6e3ee443b9bc0516f3671a8def82133a\"",
        gzip: include_bytes!("../dist/assets/Statement-_py5_ZMi.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DGadb4Ns.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5933d968f47d6d61d4d136b1e1cafb44\"",
        gzip: include_bytes!("../dist/assets/StatementName-DGadb4Ns.js.gz"),
    },
    Asset {
        path: "assets/Storage-FNoM3cI1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0b0e2e6e70476768413d6ea0a62cd2a5\"",
        gzip: include_bytes!("../dist/assets/Storage-FNoM3cI1.js.gz"),
    },
    Asset {
        path: "assets/Timeline-DF3tSMcX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8c24475a83b82e81ca703e14775718de\"",
        gzip: include_bytes!("../dist/assets/Timeline-DF3tSMcX.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BwA8UUKd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9de286156cf01d15e82681ef5f381826\"",
        gzip: include_bytes!("../dist/assets/Tokens-BwA8UUKd.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-DVFkSeEc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5cb4f29f2cb5477c8a6e677e2608e930\"",
        gzip: include_bytes!("../dist/assets/Toolbar-DVFkSeEc.js.gz"),
    },
    Asset {
        path: "assets/Users-BZSuHOWR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"23a5b810d96e807c5788a801b48ab69e\"",
        gzip: include_bytes!("../dist/assets/Users-BZSuHOWR.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BOXW80pz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"477bfe1ad9a3713c6f7c4fec1c459928\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BOXW80pz.js.gz"),
    },
    Asset {
        path: "assets/Views-BgWqWMiB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7b8f3b9d09e5d93da8e7da84e56ba315\"",
        gzip: include_bytes!("../dist/assets/Views-BgWqWMiB.js.gz"),
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
        path: "assets/index-CtD9jsun.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"60f1ada79a31174abbda024b846a1afb\"",
        gzip: include_bytes!("../dist/assets/index-CtD9jsun.js.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-Ch8EDGuY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c53b98b634d75ffbff1a3b36564919d5\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-Ch8EDGuY.js.gz"),
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
        path: "assets/sides-tYtJv9h1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0451df64223c841727f2b9e34ca7a286\"",
        gzip: include_bytes!("../dist/assets/sides-tYtJv9h1.js.gz"),
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
