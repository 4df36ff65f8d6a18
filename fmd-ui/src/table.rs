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
    <script type="module" crossorigin src="./assets/index-BTc9gzKU.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-tfNcqdJ1PJtx4NlbxeDRHaRJwqSfiZqQVgjobnq86jU=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xTVeolgYQ7EaCP37rpSyT38pKI3zoKYLL2VLtMSopPM=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-6872325c.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-BmDcPwCG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d2fbc656cd172a83418d2adad3a15f2c\"",
        gzip: include_bytes!("../dist/assets/Accounts-BmDcPwCG.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-CkFQAvQ0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2887cc74c10d414d21e86b8156337ce0\"",
        gzip: include_bytes!("../dist/assets/Alerts-CkFQAvQ0.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B13L2qiq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"2b3d4029a3d2cd0d979da219d0a40bf1\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B13L2qiq.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-BxxhK3oN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"40caa546988fad76c53d49a638068e4e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BxxhK3oN.js.gz"),
    },
    Asset {
        path: "assets/Bars-Dd_TRp4z.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3d3856e70f8c26217ffe5adfadd04b6e\"",
        gzip: include_bytes!("../dist/assets/Bars-Dd_TRp4z.css.gz"),
    },
    Asset {
        path: "assets/Bars-cH1b_8q8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"29f820eb452439361649f2be5cf94fa6\"",
        gzip: include_bytes!("../dist/assets/Bars-cH1b_8q8.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CoGGZzqd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"36855e09c02d21d81f029e0d6e8d1ffe\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CoGGZzqd.js.gz"),
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
        path: "assets/Days-Cp9nAgZd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dadd504e24b3ec7dd552c52fe9bccef9\"",
        gzip: include_bytes!("../dist/assets/Days-Cp9nAgZd.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-C7Uuw3r6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"824ade077a9cf29577fec8b2077248be\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-C7Uuw3r6.js.gz"),
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
        path: "assets/EndpointProfile-DE9Ve6k8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bef5c2c861e4ad1448341cde82b947e3\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DE9Ve6k8.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BNcvc1fI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"64a079b86b88543d03af5e1d5ec123fa\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BNcvc1fI.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-B3XEPxkA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9dccf9e8a05819c3cd89005d519e8ee2\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-B3XEPxkA.js.gz"),
    },
    Asset {
        path: "assets/Error-Bj9dvMT1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4e957c4c7ea76eac1f67a9afdf2cd87f\"",
        gzip: include_bytes!("../dist/assets/Error-Bj9dvMT1.js.gz"),
    },
    Asset {
        path: "assets/Errors-D7ELOQnZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6205eec01862d17c19028ed23faf5685\"",
        gzip: include_bytes!("../dist/assets/Errors-D7ELOQnZ.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Btx6nSGa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"529dcc7f5d336bb57ecbc6c00325a7a9\"",
        gzip: include_bytes!("../dist/assets/Graphs-Btx6nSGa.css.gz"),
    },
    Asset {
        path: "assets/Graphs-_mEBi8xC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"29c0e997c1a3062077b10df06a743cea\"",
        gzip: include_bytes!("../dist/assets/Graphs-_mEBi8xC.js.gz"),
    },
    Asset {
        path: "assets/Hours-Ci8cvH7I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9f648e446a2079d75499b7a66f9993b\"",
        gzip: include_bytes!("../dist/assets/Hours-Ci8cvH7I.js.gz"),
    },
    Asset {
        path: "assets/Kind-DrQgxwxL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"04a50588a6e2d2724237dddaa8050fa8\"",
        gzip: include_bytes!("../dist/assets/Kind-DrQgxwxL.js.gz"),
    },
    Asset {
        path: "assets/Latency-DsQC1Cze.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a57a92b0a3e95b228262205624522ba8\"",
        gzip: include_bytes!("../dist/assets/Latency-DsQC1Cze.js.gz"),
    },
    Asset {
        path: "assets/Link-CZxr1_5w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1447aaaaea1e1dfd51e98a226fab3df\"",
        gzip: include_bytes!("../dist/assets/Link-CZxr1_5w.js.gz"),
    },
    Asset {
        path: "assets/Live-BEGWSDrB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0caeec559c352b6774474f25f10ce6dd\"",
        gzip: include_bytes!("../dist/assets/Live-BEGWSDrB.js.gz"),
    },
    Asset {
        path: "assets/Outliers-C83yPzDZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"27c03111ce0378eb40994d6bb14d41fe\"",
        gzip: include_bytes!("../dist/assets/Outliers-C83yPzDZ.js.gz"),
    },
    Asset {
        path: "assets/OverTime-BVIuF0sc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"02497ca3cc8d56bb3a4f81b712518e96\"",
        gzip: include_bytes!("../dist/assets/OverTime-BVIuF0sc.js.gz"),
    },
    Asset {
        path: "assets/Plan-BEvFaaeI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4931e618b35dd9e38a77a21ef507e02\"",
        gzip: include_bytes!("../dist/assets/Plan-BEvFaaeI.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-RiV6zCCS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"58f3126287653af9708acb27a63d0185\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-RiV6zCCS.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DJKwtcwC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6c5f2b560a327ae59abbb59242407323\"",
        gzip: include_bytes!("../dist/assets/Profiles-DJKwtcwC.js.gz"),
    },
    Asset {
        path: "assets/Queries-Df5LVV9f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c49e325080c2392620a699c6bf95997b\"",
        gzip: include_bytes!("../dist/assets/Queries-Df5LVV9f.js.gz"),
    },
    Asset {
        path: "assets/Reports-2bYdDQKv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"91d0dcb480813a60f9cf875591cb8831\"",
        gzip: include_bytes!("../dist/assets/Reports-2bYdDQKv.js.gz"),
    },
    Asset {
        path: "assets/Request-l1ooKOOx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"de45c27d901ee2a94782fcecf85cdaee\"",
        gzip: include_bytes!("../dist/assets/Request-l1ooKOOx.js.gz"),
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
        path: "assets/Statement-DiWP-MmI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3330c53d37fd6f525b15a35a5fad2fc3\"",
        gzip: include_bytes!("../dist/assets/Statement-DiWP-MmI.js.gz"),
    },
    Asset {
        path: "assets/StatementName-D9ksX02Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bf59e80cbe9579f7f7d2b55df351474b\"",
        gzip: include_bytes!("../dist/assets/StatementName-D9ksX02Z.js.gz"),
    },
    Asset {
        path: "assets/Storage-BU5ts5Qx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7e6829e00511dbaea6e52851ce09340d\"",
        gzip: include_bytes!("../dist/assets/Storage-BU5ts5Qx.js.gz"),
    },
    Asset {
        path: "assets/Timeline-LEywj9eb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f37ce63c2f1412f2827fb4df669f79d0\"",
        gzip: include_bytes!("../dist/assets/Timeline-LEywj9eb.js.gz"),
    },
    Asset {
        path: "assets/Tokens-Cw9dLvfN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"528ee42b80b0e4d25c4a4d2f6fa9f765\"",
        gzip: include_bytes!("../dist/assets/Tokens-Cw9dLvfN.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-D7Vxh0iw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fa551c1add8f8132c3ffb94f9cfafaa9\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D7Vxh0iw.js.gz"),
    },
    Asset {
        path: "assets/Users-D13ZvAQh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"97a8c9a7c877f704137893e8861ea8fb\"",
        gzip: include_bytes!("../dist/assets/Users-D13ZvAQh.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-3t424-HV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"63dfced51686357184804c2b94892f46\"",
        gzip: include_bytes!("../dist/assets/VersionShares-3t424-HV.js.gz"),
    },
    Asset {
        path: "assets/Views-BIU3VhCy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"02b48da37f69f4559cd3d23a291964ba\"",
        gzip: include_bytes!("../dist/assets/Views-BIU3VhCy.js.gz"),
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
        path: "assets/index-BTc9gzKU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bba42522c71e53e53b27d4bda76bfce1\"",
        gzip: include_bytes!("../dist/assets/index-BTc9gzKU.js.gz"),
    },
    Asset {
        path: "assets/name-Co-OjQdW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1779a77a2dcf8afc300981aabe852757\"",
        gzip: include_bytes!("../dist/assets/name-Co-OjQdW.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-xL7HjklX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cb457f1886690a68e40f846e5f42d43a\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-xL7HjklX.js.gz"),
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
        path: "assets/sides-C2dBP1mp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7168f51c280f51183434ee94980c3a5e\"",
        gzip: include_bytes!("../dist/assets/sides-C2dBP1mp.js.gz"),
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
