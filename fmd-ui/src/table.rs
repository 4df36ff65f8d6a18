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
    <script type="module" crossorigin src="./assets/index-B2BD-8rD.js"></script>
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
        path: "assets/Accounts-DDiy_GWJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"307f9bda67ce3f60bbd2c49d9104ddde\"",
        gzip: include_bytes!("../dist/assets/Accounts-DDiy_GWJ.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-D_fIo5xA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c201cfcb10d162648cc4734c1a13cea6\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D_fIo5xA.js.gz"),
    },
    Asset {
        path: "assets/Badge-D2hIoWg8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6651b8e874fb09731cfaa99dc23fcb31\"",
        gzip: include_bytes!("../dist/assets/Badge-D2hIoWg8.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CJqcTyqA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0b844d04ca7f24a58e6c5e1a7ca06e99\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CJqcTyqA.js.gz"),
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
        path: "assets/Confirm-B8yPlh3B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e554e102ba71123b980c0c14d56d5085\"",
        gzip: include_bytes!("../dist/assets/Confirm-B8yPlh3B.css.gz"),
    },
    Asset {
        path: "assets/Confirm-CchyxcMn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1027ebe7f92670206bd6a1f354ced5fb\"",
        gzip: include_bytes!("../dist/assets/Confirm-CchyxcMn.js.gz"),
    },
    Asset {
        path: "assets/Days-dVKskt64.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da009fafa38e5460e1db6bc44bfd2fbe\"",
        gzip: include_bytes!("../dist/assets/Days-dVKskt64.css.gz"),
    },
    Asset {
        path: "assets/Days-v2_v65U8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2c91600c4b1fd89f50f8839375f978f8\"",
        gzip: include_bytes!("../dist/assets/Days-v2_v65U8.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-C0Wi2k19.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"006bfd062bbb3eace5eefde7dd693491\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-C0Wi2k19.js.gz"),
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
        path: "assets/EndpointProfile-DB5x8Gcn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d46e05eba66a7fd2b04c5c04ad1ba414\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DB5x8Gcn.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BKVlnv9e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4f49afd96b94b8b83139f258955d3d65\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BKVlnv9e.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-Hl0BhF-i.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dff6b4735a79b518138ae62a39a8f452\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-Hl0BhF-i.js.gz"),
    },
    Asset {
        path: "assets/Error-BVWa40B8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"49a3f603f995efd04daecbae40c1df34\"",
        gzip: include_bytes!("../dist/assets/Error-BVWa40B8.js.gz"),
    },
    Asset {
        path: "assets/Errors-9UiGYVtF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6bf7cdda3ec09e187e397c2c097d9aa1\"",
        gzip: include_bytes!("../dist/assets/Errors-9UiGYVtF.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DXkc2-fU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4a5fa9147ed94c84dc83f78c5f886cc1\"",
        gzip: include_bytes!("../dist/assets/Graphs-DXkc2-fU.js.gz"),
    },
    Asset {
        path: "assets/Hours-BOjayLEh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6b1e283ef013f1a3c8cb873506fffc09\"",
        gzip: include_bytes!("../dist/assets/Hours-BOjayLEh.js.gz"),
    },
    Asset {
        path: "assets/Kind-CPtkiWCp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2aa7e7881a8043a9ee207445474011e3\"",
        gzip: include_bytes!("../dist/assets/Kind-CPtkiWCp.js.gz"),
    },
    Asset {
        path: "assets/Latency-DHRO2CtZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7651f2555fd4c9961e6234b0165d4fd2\"",
        gzip: include_bytes!("../dist/assets/Latency-DHRO2CtZ.js.gz"),
    },
    Asset {
        path: "assets/Link-HFR7zHIr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0f2e7fa1db2d1f70001743424813a18a\"",
        gzip: include_bytes!("../dist/assets/Link-HFR7zHIr.js.gz"),
    },
    Asset {
        path: "assets/Live-DQQVKQif.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6e438d391e4540308ca8058cf58804f4\"",
        gzip: include_bytes!("../dist/assets/Live-DQQVKQif.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CbWBGeA9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ff1ce4164f5bce837d7d225ee3d244bd\"",
        gzip: include_bytes!("../dist/assets/Outliers-CbWBGeA9.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BQveBdFJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e7e0e46a5b5dde7af7e33a4877b81677\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BQveBdFJ.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CG8Lo-Om.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"70ada362a1abbe663d1c0526663ec3fe\"",
        gzip: include_bytes!("../dist/assets/Profiles-CG8Lo-Om.js.gz"),
    },
    Asset {
        path: "assets/Queries-CCVpOco_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e05a03aadf2dec5700b7c92a60087a24\"",
        gzip: include_bytes!("../dist/assets/Queries-CCVpOco_.js.gz"),
    },
    Asset {
        path: "assets/Reports-C0e9Hud7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2cff6aabc13292fd3887ee3ea62c9b68\"",
        gzip: include_bytes!("../dist/assets/Reports-C0e9Hud7.js.gz"),
    },
    Asset {
        path: "assets/Request-UZOP446O.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0c2b275d8269949aa7b0318403cfb434\"",
        gzip: include_bytes!("../dist/assets/Request-UZOP446O.js.gz"),
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
        path: "assets/Statement-CtYsxIpH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8e878efbcc66dc414c6e2d3311d1c140\"",
        gzip: include_bytes!("../dist/assets/Statement-CtYsxIpH.js.gz"),
    },
    Asset {
        path: "assets/Storage-0Od1qXmX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3e3871d98be7d85359975b2e28cfaf75\"",
        gzip: include_bytes!("../dist/assets/Storage-0Od1qXmX.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BPY0B8pL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9971e7f8a3c1ff1ecbc2109a5f5049cc\"",
        gzip: include_bytes!("../dist/assets/Tokens-BPY0B8pL.js.gz"),
    },
    Asset {
        path: "assets/Users-vIu_tN0r.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c574cbb543295b89d04ffffd2d412397\"",
        gzip: include_bytes!("../dist/assets/Users-vIu_tN0r.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-k4psYSHa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e614fb2e99b953239f331c7ac80ee6f3\"",
        gzip: include_bytes!("../dist/assets/VersionShares-k4psYSHa.js.gz"),
    },
    Asset {
        path: "assets/Views-C6w0LFHL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e3a2019acbc94b9a235a6534f8a9213c\"",
        gzip: include_bytes!("../dist/assets/Views-C6w0LFHL.js.gz"),
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
        path: "assets/index-B2BD-8rD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b9729112ca203913c7112f97354de94c\"",
        gzip: include_bytes!("../dist/assets/index-B2BD-8rD.js.gz"),
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
        path: "assets/ofEndpoint-BSU6m-d2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"89fba95a46642ce2eafc9de7bbb8bd53\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-BSU6m-d2.js.gz"),
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
        path: "assets/sides-Cit2v27H.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2080a4d85a046da53bdbe4f7fd9f5a73\"",
        gzip: include_bytes!("../dist/assets/sides-Cit2v27H.js.gz"),
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
