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
    <script type="module" crossorigin src="./assets/index-DXBeFYej.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-yG0tJsc2qGSAancBLSe3OZJ+gUYycSOW0sqr+T8u0k8=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xTVeolgYQ7EaCP37rpSyT38pKI3zoKYLL2VLtMSopPM=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-6872325c.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-Dad81NEm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b8cdddb3ae836a4c41eb39c227f9446\"",
        gzip: include_bytes!("../dist/assets/Accounts-Dad81NEm.js.gz"),
    },
    Asset {
        path: "assets/Alerts-BuyJ1MYL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a7bf4614e25e05e58f98d2ea0d64c422\"",
        gzip: include_bytes!("../dist/assets/Alerts-BuyJ1MYL.js.gz"),
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
        path: "assets/AllRequests-CPJmv2Vj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fdee2f9202ddbe4f5321bb5cc745e9c0\"",
        gzip: include_bytes!("../dist/assets/AllRequests-CPJmv2Vj.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/Bars-DrIsmaNu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b045daf4383976dc61c59582498582ed\"",
        gzip: include_bytes!("../dist/assets/Bars-DrIsmaNu.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CaRI7aRb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c1cfdca358b0fb9713cc8865dad6eeb7\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CaRI7aRb.js.gz"),
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
        path: "assets/Days-DLPXuvIR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cdbde3eb32296e30b03232ae306e23dc\"",
        gzip: include_bytes!("../dist/assets/Days-DLPXuvIR.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-PYG84cdL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b960ef8cd4a972b0e77e995429edfd1\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-PYG84cdL.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-ewbsApdV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5b31ba47742bdb88963a1b3c5d79302b\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-ewbsApdV.js.gz"),
    },
    Asset {
        path: "assets/EndpointName-nJXPv6kd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7d450bce2fc7cadf8dec2688311074a1\"",
        gzip: include_bytes!("../dist/assets/EndpointName-nJXPv6kd.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-NQKsCDlc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a8173b18a5d05f1b53b1894759e05f46\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-NQKsCDlc.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-phRp1vsa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"31bc179e3a39e5b545fccdebdf6d03b9\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-phRp1vsa.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CEX1UHU8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4f809baeeafe6037609d219428382c6f\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CEX1UHU8.js.gz"),
    },
    Asset {
        path: "assets/Error-Dy8gjiUe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a7db7abc80607cc05e43ebca4aed024e\"",
        gzip: include_bytes!("../dist/assets/Error-Dy8gjiUe.js.gz"),
    },
    Asset {
        path: "assets/Errors-DZTyJ2Jg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b82de3e15e40798ebfe30894aa00c589\"",
        gzip: include_bytes!("../dist/assets/Errors-DZTyJ2Jg.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DIK8jHQY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"80f34619abfbc4b7b8be5d69552d4503\"",
        gzip: include_bytes!("../dist/assets/Graphs-DIK8jHQY.js.gz"),
    },
    Asset {
        path: "assets/Hours-Deq-cwu9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dbc16ae47e2efaac3a27f6709a484299\"",
        gzip: include_bytes!("../dist/assets/Hours-Deq-cwu9.js.gz"),
    },
    Asset {
        path: "assets/Kind-BSkccZlI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"283cedde5a088bf40f6cd9d34aa3c14a\"",
        gzip: include_bytes!("../dist/assets/Kind-BSkccZlI.js.gz"),
    },
    Asset {
        path: "assets/Latency-B0zghp8X.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a8c16141f5add381e12b0cf381bf25d5\"",
        gzip: include_bytes!("../dist/assets/Latency-B0zghp8X.js.gz"),
    },
    Asset {
        path: "assets/Link-CZxr1_5w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1447aaaaea1e1dfd51e98a226fab3df\"",
        gzip: include_bytes!("../dist/assets/Link-CZxr1_5w.js.gz"),
    },
    Asset {
        path: "assets/Live-CQrfruLe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4cea80aced283102df194f4d57978ab9\"",
        gzip: include_bytes!("../dist/assets/Live-CQrfruLe.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Bj9b9k8r.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bee7fb14858a8536d9b672aed31ec7e4\"",
        gzip: include_bytes!("../dist/assets/Outliers-Bj9b9k8r.js.gz"),
    },
    Asset {
        path: "assets/OverTime-Dr7kLu_Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a155e322b7c3ac07896524947578f32e\"",
        gzip: include_bytes!("../dist/assets/OverTime-Dr7kLu_Z.js.gz"),
    },
    Asset {
        path: "assets/Plan-BEvFaaeI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4931e618b35dd9e38a77a21ef507e02\"",
        gzip: include_bytes!("../dist/assets/Plan-BEvFaaeI.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Dr3U4jmM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b8b3f253fd1d5a974157d24670d9ce76\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Dr3U4jmM.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BL-1wlkr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"541104c2bfb0925212ada83a15e8b4a3\"",
        gzip: include_bytes!("../dist/assets/Profiles-BL-1wlkr.js.gz"),
    },
    Asset {
        path: "assets/Queries-CfppLAN-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7e68b847a42bbb731cec7dce5f3fbacb\"",
        gzip: include_bytes!("../dist/assets/Queries-CfppLAN-.js.gz"),
    },
    Asset {
        path: "assets/Reports-DUFHWUS_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9a0bd941efbe1b7db40749282a036784\"",
        gzip: include_bytes!("../dist/assets/Reports-DUFHWUS_.js.gz"),
    },
    Asset {
        path: "assets/Request-BFLV3ga3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"291158f44c4630673be1f06a07809cc8\"",
        gzip: include_bytes!("../dist/assets/Request-BFLV3ga3.js.gz"),
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
        path: "assets/Stack-Cv0cLCO2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"68bda6e4bb345668c7b9c667442913fb\"",
        gzip: include_bytes!("../dist/assets/Stack-Cv0cLCO2.js.gz"),
    },
    Asset {
        path: "assets/State-D-GDf-Lw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c3af73c78795d9f6aa434ff19191883\"",
        gzip: include_bytes!("../dist/assets/State-D-GDf-Lw.js.gz"),
    },
    Asset {
        path: "assets/Statement-7f6-Yisc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"55fc900abc0d2e7a0a18ac636d69dd7e\"",
        gzip: include_bytes!("../dist/assets/Statement-7f6-Yisc.js.gz"),
    },
    Asset {
        path: "assets/StatementName-D9ksX02Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bf59e80cbe9579f7f7d2b55df351474b\"",
        gzip: include_bytes!("../dist/assets/StatementName-D9ksX02Z.js.gz"),
    },
    Asset {
        path: "assets/Storage-uHKdag5k.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e70f9450f080c1f6ad895f5c8337017f\"",
        gzip: include_bytes!("../dist/assets/Storage-uHKdag5k.js.gz"),
    },
    Asset {
        path: "assets/Timeline-y37OfGzZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a499255d8c7d08b242af5d5e13271b0e\"",
        gzip: include_bytes!("../dist/assets/Timeline-y37OfGzZ.js.gz"),
    },
    Asset {
        path: "assets/Tokens-CmaseDRq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c51852305c30618dfd22cf36e854c115\"",
        gzip: include_bytes!("../dist/assets/Tokens-CmaseDRq.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-8JZXLkK_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"baa77e97dc69d17fc4cc220f13011237\"",
        gzip: include_bytes!("../dist/assets/Toolbar-8JZXLkK_.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-BwBPbLET.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9d1aa250f4f9183e719b8ac8f97249de\"",
        gzip: include_bytes!("../dist/assets/Users-BwBPbLET.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-B4s1MtfG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5fde200239817ae418a730794d369c43\"",
        gzip: include_bytes!("../dist/assets/VersionShares-B4s1MtfG.js.gz"),
    },
    Asset {
        path: "assets/Views-Bb9rNXgM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1152b589aa36f0f43b6c5dfa5c94f763\"",
        gzip: include_bytes!("../dist/assets/Views-Bb9rNXgM.js.gz"),
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
        path: "assets/index-DXBeFYej.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"707df80e71b442e717d5a6a34288a7d0\"",
        gzip: include_bytes!("../dist/assets/index-DXBeFYej.js.gz"),
    },
    Asset {
        path: "assets/name-Co-OjQdW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1779a77a2dcf8afc300981aabe852757\"",
        gzip: include_bytes!("../dist/assets/name-Co-OjQdW.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-BdQGOB0B.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"12b42c7c65634da5b202d8e05badad4e\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-BdQGOB0B.js.gz"),
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
        path: "assets/sides-CqTDwTXX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"704201df98ce4a6f52da60826f2f3876\"",
        gzip: include_bytes!("../dist/assets/sides-CqTDwTXX.js.gz"),
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
