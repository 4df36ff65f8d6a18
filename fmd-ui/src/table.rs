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
    <script type="module" crossorigin src="./assets/index-DCfwtLS-.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-B0wru-CW.js">
    <link rel="modulepreload" crossorigin href="./assets/color-6kD2v2it.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-CJDlQoPM.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-BJmNddtk.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-HFR7zHIr.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-BgzcQesO.css">
    <link rel="stylesheet" crossorigin href="./assets/index-DVpypykn.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-9q8CFAPMx/0gq49mzVvnNwI22f/AbylwSSEBRYzpJgI=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xtoIzXf914Z2Ds95BcrqJK77MwVIrEBiHFxJ/WF73Dw=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-b3b3a0a8.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-XQBqCNAX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b5c3b4a77b6a7f7fb9c8572c8d819c6e\"",
        gzip: include_bytes!("../dist/assets/Accounts-XQBqCNAX.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CiAMamb4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b631ce497fc7d76e98427510c5d7b01f\"",
        gzip: include_bytes!("../dist/assets/Alerts-CiAMamb4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-Dl8RgXPN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9f9ddeee54a40738ca35a450053bc3a4\"",
        gzip: include_bytes!("../dist/assets/Alerts-Dl8RgXPN.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-DV6OyzO7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"57a8a81b5fb718f8edf96b19ff081040\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DV6OyzO7.js.gz"),
    },
    Asset {
        path: "assets/Badge-BQyQSVXZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a09109bc6719a9b4c388dbc384aea870\"",
        gzip: include_bytes!("../dist/assets/Badge-BQyQSVXZ.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-BQ6zoWAe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"411e5359f0fc01cafc76f0512748037e\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-BQ6zoWAe.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-DXbrvCvE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b61d2fcc9c6c2bec2044656cbac5e0ad\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-DXbrvCvE.js.gz"),
    },
    Asset {
        path: "assets/Choice-DPVvMn5f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dac59ec4638d4d394c783a3b448f1d8f\"",
        gzip: include_bytes!("../dist/assets/Choice-DPVvMn5f.js.gz"),
    },
    Asset {
        path: "assets/Confirm-CtIJC66x.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1027ebe7f92670206bd6a1f354ced5fb\"",
        gzip: include_bytes!("../dist/assets/Confirm-CtIJC66x.js.gz"),
    },
    Asset {
        path: "assets/Days-CtNxb8JW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5028f8dfdda1c8742e1b250d85d62881\"",
        gzip: include_bytes!("../dist/assets/Days-CtNxb8JW.js.gz"),
    },
    Asset {
        path: "assets/Days-dVKskt64.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da009fafa38e5460e1db6bc44bfd2fbe\"",
        gzip: include_bytes!("../dist/assets/Days-dVKskt64.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-D3TNgiw5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"003f3d37a5709bacdd72feb366bfe5f4\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-D3TNgiw5.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-CJDlQoPM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82c63833868cff21ed3cfd8caaee643f\"",
        gzip: include_bytes!("../dist/assets/EndpointName-CJDlQoPM.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-BeTjfYTQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cf60d74a4d06376149a33351f21064d3\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BeTjfYTQ.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-T9oSzeCw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"71341c3864bf604fb50d09fd230abd6a\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-T9oSzeCw.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-OcSBegNQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"23a92cc7845edf16db2c12b2d762a887\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-OcSBegNQ.js.gz"),
    },
    Asset {
        path: "assets/Error-aDD4GAr5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea63dbe52513ffea2fe74c63c3d6099f\"",
        gzip: include_bytes!("../dist/assets/Error-aDD4GAr5.js.gz"),
    },
    Asset {
        path: "assets/Errors-Ct6lqHhZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7042fd7b55084f95f36457db742ccd6b\"",
        gzip: include_bytes!("../dist/assets/Errors-Ct6lqHhZ.js.gz"),
    },
    Asset {
        path: "assets/Graphs-B-0R1TEg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"085e745848b670de8ee9316d9b5e0174\"",
        gzip: include_bytes!("../dist/assets/Graphs-B-0R1TEg.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Hours-OhU701yH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f5a340c24f9e8e616a525edf9408257b\"",
        gzip: include_bytes!("../dist/assets/Hours-OhU701yH.js.gz"),
    },
    Asset {
        path: "assets/Kind-CPtkiWCp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2aa7e7881a8043a9ee207445474011e3\"",
        gzip: include_bytes!("../dist/assets/Kind-CPtkiWCp.js.gz"),
    },
    Asset {
        path: "assets/Latency-jNUdDj9Q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"28d0dd3254dcef5609db168e0dd97599\"",
        gzip: include_bytes!("../dist/assets/Latency-jNUdDj9Q.js.gz"),
    },
    Asset {
        path: "assets/Link-HFR7zHIr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0f2e7fa1db2d1f70001743424813a18a\"",
        gzip: include_bytes!("../dist/assets/Link-HFR7zHIr.js.gz"),
    },
    Asset {
        path: "assets/Live-B8DHvowZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e5ffd4b4f45f8dc7018d6cd2cb6c89ac\"",
        gzip: include_bytes!("../dist/assets/Live-B8DHvowZ.js.gz"),
    },
    Asset {
        path: "assets/Outliers-xwZizq4U.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c47e2d3c6e3da12f7861a7a586acc87e\"",
        gzip: include_bytes!("../dist/assets/Outliers-xwZizq4U.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DPEHHzri.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0aab10a67ccfa5eedd6e5445fc365b39\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DPEHHzri.js.gz"),
    },
    Asset {
        path: "assets/Profiles-Dzf9dgLB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c950da1c19b945cda466908556de5613\"",
        gzip: include_bytes!("../dist/assets/Profiles-Dzf9dgLB.js.gz"),
    },
    Asset {
        path: "assets/Queries-CeXJbf40.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c5de3cd6f83a226a2c8c1e7ef21e3c1c\"",
        gzip: include_bytes!("../dist/assets/Queries-CeXJbf40.js.gz"),
    },
    Asset {
        path: "assets/Reports-D8vNGapS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bc7e3b3441c98722e3cd77d74042962b\"",
        gzip: include_bytes!("../dist/assets/Reports-D8vNGapS.js.gz"),
    },
    Asset {
        path: "assets/Request-D6e5Q4cy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bc28e291bcb9963b91915b5d085d3e22\"",
        gzip: include_bytes!("../dist/assets/Request-D6e5Q4cy.js.gz"),
    },
    Asset {
        path: "assets/Source-BlGyBgG0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea092a5e8467fa4d6031a3b851621907\"",
        gzip: include_bytes!("../dist/assets/Source-BlGyBgG0.js.gz"),
    },
    Asset {
        path: "assets/Stack-BZn8Olhs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7fcee676966b83aeb0c1ceff1065d80e\"",
        gzip: include_bytes!("../dist/assets/Stack-BZn8Olhs.js.gz"),
    },
    Asset {
        path: "assets/Stack-DbyAxbbp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4b9dd372ba81ff15bdc5712cc7dbb839\"",
        gzip: include_bytes!("../dist/assets/Stack-DbyAxbbp.js.gz"),
    },
    Asset {
        path: "assets/State-B0wru-CW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d01d3bbda61b5e0c6fbce35f0799913e\"",
        gzip: include_bytes!("../dist/assets/State-B0wru-CW.js.gz"),
    },
    Asset {
        path: "assets/Statement-BK-hUHi3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"91f1ada213b8b7908d31096a9dc47e82\"",
        gzip: include_bytes!("../dist/assets/Statement-BK-hUHi3.js.gz"),
    },
    Asset {
        path: "assets/Storage-B61VDJIY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"be6d2740ba21cdce950f93cac16f2d36\"",
        gzip: include_bytes!("../dist/assets/Storage-B61VDJIY.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DYikPZNm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"105864317c293d2094e91aee9904ae28\"",
        gzip: include_bytes!("../dist/assets/Tokens-DYikPZNm.js.gz"),
    },
    Asset {
        path: "assets/Users-C2YhrVpu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7119f21356f4a3ee5f6ec74e25a043c7\"",
        gzip: include_bytes!("../dist/assets/Users-C2YhrVpu.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CLybz02w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eaf51126eab0c2dd0a952f3171be7703\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CLybz02w.js.gz"),
    },
    Asset {
        path: "assets/Views-DK7hzqIJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aee14711ff3e651e8853d00d1c1e8f8f\"",
        gzip: include_bytes!("../dist/assets/Views-DK7hzqIJ.js.gz"),
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
        path: "assets/color-6kD2v2it.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"78a4bdd1b00f56e98f34c93d420b150e\"",
        gzip: include_bytes!("../dist/assets/color-6kD2v2it.js.gz"),
    },
    Asset {
        path: "assets/doing-BCInsEMg.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"357733d869f427ac21e45d49703a5583\"",
        gzip: include_bytes!("../dist/assets/doing-BCInsEMg.css.gz"),
    },
    Asset {
        path: "assets/doing-CIDG0-bs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-CIDG0-bs.js.gz"),
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
        path: "assets/inSight-BJmNddtk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e78d4203f1a68f41c47fb4816fea88f4\"",
        gzip: include_bytes!("../dist/assets/inSight-BJmNddtk.js.gz"),
    },
    Asset {
        path: "assets/inSight-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/inSight-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/index-DCfwtLS-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b084e919655880cf1a75af2bfc4b1398\"",
        gzip: include_bytes!("../dist/assets/index-DCfwtLS-.js.gz"),
    },
    Asset {
        path: "assets/index-DVpypykn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3823dbe7b4d7a096505c099ab4b13f72\"",
        gzip: include_bytes!("../dist/assets/index-DVpypykn.css.gz"),
    },
    Asset {
        path: "assets/name-CXHW5yRV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4fd0f92202838c7f4b2ffdc15547a4fe\"",
        gzip: include_bytes!("../dist/assets/name-CXHW5yRV.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-Du1IZhdW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ca82a989f65c57c8fb07f2f12da1ca20\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-Du1IZhdW.js.gz"),
    },
    Asset {
        path: "assets/shade-B8a6W2RZ.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"517ad1d94bc3a3a8dcdc9fbfd1d917fd\"",
        gzip: include_bytes!("../dist/assets/shade-B8a6W2RZ.css.gz"),
    },
    Asset {
        path: "assets/shade-D8oNeFsu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fabe6ad5fd99f1c1b6c38f3fb983f995\"",
        gzip: include_bytes!("../dist/assets/shade-D8oNeFsu.js.gz"),
    },
    Asset {
        path: "assets/sides-CVnhyOEt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cc645d7aba78dc7d8048c616bab82e23\"",
        gzip: include_bytes!("../dist/assets/sides-CVnhyOEt.js.gz"),
    },
    Asset {
        path: "assets/sides-Sfdvp6ro.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ddd6baab1e2d0e8e39f0c998d02caa75\"",
        gzip: include_bytes!("../dist/assets/sides-Sfdvp6ro.css.gz"),
    },
    Asset {
        path: "assets/style-Dy58pS6w.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"93dfedd52585ba8427ba91bd0590abaf\"",
        gzip: include_bytes!("../dist/assets/style-Dy58pS6w.css.gz"),
    },
    Asset {
        path: "assets/style-IA9KRJoC.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b4ef9367d0f4e0ca63ffd87ff05443bb\"",
        gzip: include_bytes!("../dist/assets/style-IA9KRJoC.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
    Asset {
        path: "assets/toolbar-b3b3a0a8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b3b3a0a86cb12b68027706633feceb17\"",
        gzip: include_bytes!("../dist/assets/toolbar-b3b3a0a8.js.gz"),
    },
    Asset {
        path: "assets/words-B5XcJ4rj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-B5XcJ4rj.js.gz"),
    },
    Asset {
        path: "assets/words-CdYjFwGh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-CdYjFwGh.js.gz"),
    },
    Asset {
        path: "assets/words-oSI1jRSa.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"5b7a7d60f79a6399bb6f0a75029e2dda\"",
        gzip: include_bytes!("../dist/assets/words-oSI1jRSa.css.gz"),
    },
];
