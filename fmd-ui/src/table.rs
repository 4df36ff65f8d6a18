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
    <script type="module" crossorigin src="./assets/index-DM9P4hJJ.js"></script>
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
        path: "assets/Accounts-C50a1HJj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"42c077d14b5eaad0bc61c9cf1edd7477\"",
        gzip: include_bytes!("../dist/assets/Accounts-C50a1HJj.js.gz"),
    },
    Asset {
        path: "assets/Alerts-B2n3YgbS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"09e51efd7045487160ce7bb07bf28e4b\"",
        gzip: include_bytes!("../dist/assets/Alerts-B2n3YgbS.js.gz"),
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
        path: "assets/AllRequests-DG78Ybx3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"60770efd15f4b97d26e13ec9d4bb4328\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DG78Ybx3.js.gz"),
    },
    Asset {
        path: "assets/Bars-BDH6C9b6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4d1c8626c9a066f515a2ca05fb0fa2ec\"",
        gzip: include_bytes!("../dist/assets/Bars-BDH6C9b6.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/BoxPlot-BW-PTxgi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e140e47a6f5d0edddc321e397d7ea701\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-BW-PTxgi.js.gz"),
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
        path: "assets/Days-D34eZ5NW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"761a48e5756c81adb8ae752ab31678e9\"",
        gzip: include_bytes!("../dist/assets/Days-D34eZ5NW.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DY88art5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ffbda5d848972f742b57676b166c3e06\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DY88art5.js.gz"),
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
        path: "assets/EndpointProfile-O5pombFM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b490068a57f731784afc5e10833c7d58\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-O5pombFM.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-DrZmGeaT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cd07329f85f3e6f8e8f70eb18819990d\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-DrZmGeaT.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-D5FMnMIa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e14e9143feb0f305e4d682f4c03b2032\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-D5FMnMIa.js.gz"),
    },
    Asset {
        path: "assets/Error-BY9jgsmw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"efd461fde91008b59df6932eb9743025\"",
        gzip: include_bytes!("../dist/assets/Error-BY9jgsmw.js.gz"),
    },
    Asset {
        path: "assets/Errors-BHP_tK0I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"771a9b5da196580cc1048080f55d2c6a\"",
        gzip: include_bytes!("../dist/assets/Errors-BHP_tK0I.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BWEj3cBJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e0a566e35680917c29d116c5418761df\"",
        gzip: include_bytes!("../dist/assets/Graphs-BWEj3cBJ.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Hours-BD4NCM-t.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c2bccc77e72de510dec3cea8519d4059\"",
        gzip: include_bytes!("../dist/assets/Hours-BD4NCM-t.js.gz"),
    },
    Asset {
        path: "assets/Kind-BOq_8oaI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b70135dd24bd6b59709ab918000b6a58\"",
        gzip: include_bytes!("../dist/assets/Kind-BOq_8oaI.js.gz"),
    },
    Asset {
        path: "assets/Latency-Bh43EqcJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d0edab3fdcfe0a991a7e04d09419599d\"",
        gzip: include_bytes!("../dist/assets/Latency-Bh43EqcJ.js.gz"),
    },
    Asset {
        path: "assets/Link-DfsqptGr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fe6b6613820da8a2377dfe5ce5f39d\"",
        gzip: include_bytes!("../dist/assets/Link-DfsqptGr.js.gz"),
    },
    Asset {
        path: "assets/Live-SY93rA4a.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9cb7fb62d7648e9beca33a461085d37d\"",
        gzip: include_bytes!("../dist/assets/Live-SY93rA4a.js.gz"),
    },
    Asset {
        path: "assets/Outliers-mH5JRi_t.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a3c621086f3652a12293b3d160813c84\"",
        gzip: include_bytes!("../dist/assets/Outliers-mH5JRi_t.js.gz"),
    },
    Asset {
        path: "assets/OverTime-DNU6aez6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4f7ce652641d6e1464530b0b2fdae04e\"",
        gzip: include_bytes!("../dist/assets/OverTime-DNU6aez6.js.gz"),
    },
    Asset {
        path: "assets/Plan-O8Q4Ct1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2a05b1c4a37386b214bec37fac254ae2\"",
        gzip: include_bytes!("../dist/assets/Plan-O8Q4Ct1f.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Dpy3BTol.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d42d4a8e93ae0b92c68e92ffebcb78a\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Dpy3BTol.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BblLdrNx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cd4080017be3484b7b0f7824e2398f5b\"",
        gzip: include_bytes!("../dist/assets/Profiles-BblLdrNx.js.gz"),
    },
    Asset {
        path: "assets/Queries-HnekCiaS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f68023bbd4a5d0f0b35dec203af50f37\"",
        gzip: include_bytes!("../dist/assets/Queries-HnekCiaS.js.gz"),
    },
    Asset {
        path: "assets/Reports-DGXBO-VA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"03cbe187b9243b2b81ca0a05c423aa03\"",
        gzip: include_bytes!("../dist/assets/Reports-DGXBO-VA.js.gz"),
    },
    Asset {
        path: "assets/Request-llJ9RX0S.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"849150b364e4657169265ef2b627bf70\"",
        gzip: include_bytes!("../dist/assets/Request-llJ9RX0S.js.gz"),
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
        path: "assets/Statement-DfTolG1x.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b469a39740ca88171d5eaffe32e88d06\"",
        gzip: include_bytes!("../dist/assets/Statement-DfTolG1x.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DGadb4Ns.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5933d968f47d6d61d4d136b1e1cafb44\"",
        gzip: include_bytes!("../dist/assets/StatementName-DGadb4Ns.js.gz"),
    },
    Asset {
        path: "assets/Storage-Dqes7k1y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f311dbfd3abc183c405153d2353dc30a\"",
        gzip: include_bytes!("../dist/assets/Storage-Dqes7k1y.js.gz"),
    },
    Asset {
        path: "assets/Timeline-DIaSIrpt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d16fdc91a4903ae09ed6ae3e3ce1d0f\"",
        gzip: include_bytes!("../dist/assets/Timeline-DIaSIrpt.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DOpokH3q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"83459b0908ea1aa9d6fe8158f1bd6479\"",
        gzip: include_bytes!("../dist/assets/Tokens-DOpokH3q.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-DkZX9dGa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1f3c227f15b937227b3c57be55fc4dd2\"",
        gzip: include_bytes!("../dist/assets/Toolbar-DkZX9dGa.js.gz"),
    },
    Asset {
        path: "assets/Users-Djm4V4rd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"206d949a386d66ddfaf51331a06ff44f\"",
        gzip: include_bytes!("../dist/assets/Users-Djm4V4rd.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-Ci4lwzrr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"59696f71bc08cad58be4c1a8215a6109\"",
        gzip: include_bytes!("../dist/assets/VersionShares-Ci4lwzrr.js.gz"),
    },
    Asset {
        path: "assets/Views-CWS7kABz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9d638121869aee4ac84ed512c4d11e2c\"",
        gzip: include_bytes!("../dist/assets/Views-CWS7kABz.js.gz"),
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
        path: "assets/index-DM9P4hJJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a8db4e5929abe0048d43ec7cab415061\"",
        gzip: include_bytes!("../dist/assets/index-DM9P4hJJ.js.gz"),
    },
    Asset {
        path: "assets/name-CM6O5X6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22b2ce5ce70de9097020b41559f9ca21\"",
        gzip: include_bytes!("../dist/assets/name-CM6O5X6F.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-BKfZbzEO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"97ea4ddb74831cd314914a86fa2d0d09\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-BKfZbzEO.js.gz"),
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
        path: "assets/sides-CZ_KJXDa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ae7d8c6ee1f4227a7fadddfc7a6694d9\"",
        gzip: include_bytes!("../dist/assets/sides-CZ_KJXDa.js.gz"),
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
