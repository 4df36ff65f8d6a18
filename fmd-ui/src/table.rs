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
    <script type="module" crossorigin src="./assets/index-D8xQRG3Q.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-B1p1QeL5.js">
    <link rel="modulepreload" crossorigin href="./assets/color-DjdHK7Gw.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-DL5MHJSh.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-CeuAEMDI.js">
    <link rel="stylesheet" crossorigin href="./assets/index-D3371VtH.css">
    <link rel="stylesheet" crossorigin href="./assets/tabs-BgzcQesO.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-Cv4spWlE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a337a178f53d46a978a6636b8554f02e\"",
        gzip: include_bytes!("../dist/assets/Accounts-Cv4spWlE.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B1by4_SK.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"879233a02080d249ba714d587d77b95d\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B1by4_SK.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-CHReA_Co.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a7872b2f951c451b1e8ad98f37db1a56\"",
        gzip: include_bytes!("../dist/assets/AllRequests-CHReA_Co.js.gz"),
    },
    Asset {
        path: "assets/Badge-DK_98lUT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a49b92c699a668774bc53e0ec4047217\"",
        gzip: include_bytes!("../dist/assets/Badge-DK_98lUT.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-Cm0z8Fpp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5896ad9d9530bde66446255019172891\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-Cm0z8Fpp.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-5H_yPGfP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c110d46d859371aac8c07ac9b9933c24\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-5H_yPGfP.js.gz"),
    },
    Asset {
        path: "assets/Choice-C_1AzUZu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"181e7be95e191291b185fa49609115b8\"",
        gzip: include_bytes!("../dist/assets/Choice-C_1AzUZu.js.gz"),
    },
    Asset {
        path: "assets/Confirm-DI4ZpPRk.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"262d5b8f5a08cc1c4d9f8fbfd3bb1259\"",
        gzip: include_bytes!("../dist/assets/Confirm-DI4ZpPRk.css.gz"),
    },
    Asset {
        path: "assets/Confirm-DW5MxQm9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4d2684707ed28ad92b4a82198e28d17\"",
        gzip: include_bytes!("../dist/assets/Confirm-DW5MxQm9.js.gz"),
    },
    Asset {
        path: "assets/Days-B3_nb989.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e0a95708e24c30bd2382789a50be2579\"",
        gzip: include_bytes!("../dist/assets/Days-B3_nb989.css.gz"),
    },
    Asset {
        path: "assets/Days-D2pSEg2m.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f35566c964a949b69c61ebee12122d06\"",
        gzip: include_bytes!("../dist/assets/Days-D2pSEg2m.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DIe47JZt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b51486ab5d940cdb1f5abb35802b35fd\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DIe47JZt.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-DL5MHJSh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"33ce060e70f8174151180f769d2e7038\"",
        gzip: include_bytes!("../dist/assets/EndpointName-DL5MHJSh.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-BbIzaOyt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0661088f258323b2a7d8fefe6932f8ab\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BbIzaOyt.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-DUYABFbO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea33dccc4295fb90c27af79fb9a2898b\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-DUYABFbO.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DR0Kj3BP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"631d7f42b8df2fd66c3b94f4ec944577\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DR0Kj3BP.js.gz"),
    },
    Asset {
        path: "assets/Error-U9FQHdZx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"66877b62b20d01dec76d690443f1926b\"",
        gzip: include_bytes!("../dist/assets/Error-U9FQHdZx.js.gz"),
    },
    Asset {
        path: "assets/Errors-CYu5Qlun.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9bda6f1db29a443d191f52a8694c9cbb\"",
        gzip: include_bytes!("../dist/assets/Errors-CYu5Qlun.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DKEuiLB0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a048c9a6e04818ff864d0363f83f177d\"",
        gzip: include_bytes!("../dist/assets/Graphs-DKEuiLB0.js.gz"),
    },
    Asset {
        path: "assets/Hours-D2QVyHQU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8a4a14bc7352f1cb943b52a39d803d2b\"",
        gzip: include_bytes!("../dist/assets/Hours-D2QVyHQU.js.gz"),
    },
    Asset {
        path: "assets/Kind-BlTInyDI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"51485281b06eba095cdf3f5330caf1ac\"",
        gzip: include_bytes!("../dist/assets/Kind-BlTInyDI.js.gz"),
    },
    Asset {
        path: "assets/Latency-bTYg8s0G.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"77253554458b0e7a40668e74ef2ba355\"",
        gzip: include_bytes!("../dist/assets/Latency-bTYg8s0G.js.gz"),
    },
    Asset {
        path: "assets/Link-CeuAEMDI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"69f23b70d4b39a53058814da53743cb0\"",
        gzip: include_bytes!("../dist/assets/Link-CeuAEMDI.js.gz"),
    },
    Asset {
        path: "assets/Live-DL0ab0Oc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"95ee79d020cb4b76b0f5dc1af5e00238\"",
        gzip: include_bytes!("../dist/assets/Live-DL0ab0Oc.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CxJkaePe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"19ef9b4ed87b8b8bcaa69f5ec1569875\"",
        gzip: include_bytes!("../dist/assets/Outliers-CxJkaePe.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Ca8kswiF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d0b622017c41e0013fba6b303c48240b\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Ca8kswiF.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BRDJp3FO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a1ff66db35df950007138e1faede993d\"",
        gzip: include_bytes!("../dist/assets/Profiles-BRDJp3FO.js.gz"),
    },
    Asset {
        path: "assets/Queries-WkeDFEp1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"141ff77725e153d4664fff05fa113eca\"",
        gzip: include_bytes!("../dist/assets/Queries-WkeDFEp1.js.gz"),
    },
    Asset {
        path: "assets/Reports-DZmrjPCo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8a83c468aeb95ff34e118345dbdcbec7\"",
        gzip: include_bytes!("../dist/assets/Reports-DZmrjPCo.js.gz"),
    },
    Asset {
        path: "assets/Request-C1V55YdE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"798b74f2707bbecd895474e187b178e5\"",
        gzip: include_bytes!("../dist/assets/Request-C1V55YdE.js.gz"),
    },
    Asset {
        path: "assets/Source-DACHavuS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"34baeff7a2d88e86f6b50a0c3f472d29\"",
        gzip: include_bytes!("../dist/assets/Source-DACHavuS.js.gz"),
    },
    Asset {
        path: "assets/Stack-CsePhFGO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c8691d53eb1a7eada43d621d77acadb\"",
        gzip: include_bytes!("../dist/assets/Stack-CsePhFGO.js.gz"),
    },
    Asset {
        path: "assets/Stack-DSz5O5DA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"160db5776ff8ba2a213225a533b76860\"",
        gzip: include_bytes!("../dist/assets/Stack-DSz5O5DA.js.gz"),
    },
    Asset {
        path: "assets/State-B1p1QeL5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"109ebb77d46bbf5e4601926fd1b5536d\"",
        gzip: include_bytes!("../dist/assets/State-B1p1QeL5.js.gz"),
    },
    Asset {
        path: "assets/Statement-CCr7WLlY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"72a0bf5d359b11b667c061a51964e9a8\"",
        gzip: include_bytes!("../dist/assets/Statement-CCr7WLlY.js.gz"),
    },
    Asset {
        path: "assets/Storage-DI9E-6WK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5679725973a5334a7833dc128c08bea0\"",
        gzip: include_bytes!("../dist/assets/Storage-DI9E-6WK.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BDUqFbsl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7cf5d741dd631f4214c286703991dadf\"",
        gzip: include_bytes!("../dist/assets/Tokens-BDUqFbsl.js.gz"),
    },
    Asset {
        path: "assets/Users-B5HlrMoZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d759d07cc30c313eaff2d656341e1c02\"",
        gzip: include_bytes!("../dist/assets/Users-B5HlrMoZ.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BbMU6rUb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6e29b7f09c7d6e56a10ba93a0a54ecd5\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BbMU6rUb.js.gz"),
    },
    Asset {
        path: "assets/Views-CAlKNeM9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"637400c8733653e296005334a2e627d9\"",
        gzip: include_bytes!("../dist/assets/Views-CAlKNeM9.js.gz"),
    },
    Asset {
        path: "assets/box-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/box-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/color-DjdHK7Gw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1afbbc3f043483f225c2b8441034e71f\"",
        gzip: include_bytes!("../dist/assets/color-DjdHK7Gw.js.gz"),
    },
    Asset {
        path: "assets/doing-Bg47mUH1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-Bg47mUH1.js.gz"),
    },
    Asset {
        path: "assets/doing-BphTkWdT.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"4f1e19c5a081c2f58f66b5f696e81968\"",
        gzip: include_bytes!("../dist/assets/doing-BphTkWdT.css.gz"),
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
        path: "assets/index-D3371VtH.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"76bb0cd286173cbfa766e6b2a9b79276\"",
        gzip: include_bytes!("../dist/assets/index-D3371VtH.css.gz"),
    },
    Asset {
        path: "assets/index-D8xQRG3Q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6e2861ae91d6465708e407719c6481ab\"",
        gzip: include_bytes!("../dist/assets/index-D8xQRG3Q.js.gz"),
    },
    Asset {
        path: "assets/name-oLtyoI2e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b37226d766a6d76eec176f3543ee7dbb\"",
        gzip: include_bytes!("../dist/assets/name-oLtyoI2e.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-de68nbwS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"deb0c2d57c4f9953264a55c89a5b1e1f\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-de68nbwS.js.gz"),
    },
    Asset {
        path: "assets/shade-C7CBFMe6.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"4ec87443a73cb38fe03214ce54871dfb\"",
        gzip: include_bytes!("../dist/assets/shade-C7CBFMe6.css.gz"),
    },
    Asset {
        path: "assets/shade-DoxnPiOB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fabe6ad5fd99f1c1b6c38f3fb983f995\"",
        gzip: include_bytes!("../dist/assets/shade-DoxnPiOB.js.gz"),
    },
    Asset {
        path: "assets/sides-D4LSIg0A.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"beb315bc9166538a2ea7d9e5d6af3805\"",
        gzip: include_bytes!("../dist/assets/sides-D4LSIg0A.js.gz"),
    },
    Asset {
        path: "assets/sides-bf7gC6JA.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e54eba137522b310123a54788f4ff9d7\"",
        gzip: include_bytes!("../dist/assets/sides-bf7gC6JA.css.gz"),
    },
    Asset {
        path: "assets/style-BCyHtDHc.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"892c08a64d3ff798d38a16e208b47ab2\"",
        gzip: include_bytes!("../dist/assets/style-BCyHtDHc.css.gz"),
    },
    Asset {
        path: "assets/style-CG3f0Yh3.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"7f327ec982d8d4a8a6bef71255392940\"",
        gzip: include_bytes!("../dist/assets/style-CG3f0Yh3.css.gz"),
    },
    Asset {
        path: "assets/tabs-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/tabs-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
    Asset {
        path: "assets/words-B5XcJ4rj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-B5XcJ4rj.js.gz"),
    },
    Asset {
        path: "assets/words-DSuZ3U6H.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"854ead202bcec7ddd5e3272e4234a26a\"",
        gzip: include_bytes!("../dist/assets/words-DSuZ3U6H.css.gz"),
    },
    Asset {
        path: "assets/words-b7JFgxta.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-b7JFgxta.js.gz"),
    },
];
