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
    <script type="module" crossorigin src="./assets/index-A4_Bv3fG.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-B1p1QeL5.js">
    <link rel="modulepreload" crossorigin href="./assets/color-DjdHK7Gw.js">
    <link rel="stylesheet" crossorigin href="./assets/index-wpC43P0L.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-B3ccXix1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a6784432c443973ec745b4ffb4b14678\"",
        gzip: include_bytes!("../dist/assets/Accounts-B3ccXix1.js.gz"),
    },
    Asset {
        path: "assets/Badge-BLvH5sSY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3e7dfd7a3d476b0a828dcede7ce09f59\"",
        gzip: include_bytes!("../dist/assets/Badge-BLvH5sSY.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DQBlB__C.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"badb9ef7cda3fbb08c0c35fc82bdb7eb\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DQBlB__C.js.gz"),
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
        path: "assets/Confirm-BszGZpzw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9cf2b022aa3c8413113a2e856d18238e\"",
        gzip: include_bytes!("../dist/assets/Confirm-BszGZpzw.js.gz"),
    },
    Asset {
        path: "assets/Confirm-Dhg95MzG.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b64f4943e70d2f77fdadeec449a5ef03\"",
        gzip: include_bytes!("../dist/assets/Confirm-Dhg95MzG.css.gz"),
    },
    Asset {
        path: "assets/Days-B3_nb989.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e0a95708e24c30bd2382789a50be2579\"",
        gzip: include_bytes!("../dist/assets/Days-B3_nb989.css.gz"),
    },
    Asset {
        path: "assets/Days-BI23LSB7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5754747a004cd0469d4bccd2677fadef\"",
        gzip: include_bytes!("../dist/assets/Days-BI23LSB7.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-5dzPyk4W.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"434bff8c2e91e01110d3fb64d3dc5047\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-5dzPyk4W.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-C0qD6YXh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"319488ce67087fb662029f56d31e7394\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-C0qD6YXh.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DfvA-Up4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"638af60b00541c930d863028d3b25c81\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DfvA-Up4.js.gz"),
    },
    Asset {
        path: "assets/Error-yBjZUkdT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"af287a071d9d2a2ea97d713faf394547\"",
        gzip: include_bytes!("../dist/assets/Error-yBjZUkdT.js.gz"),
    },
    Asset {
        path: "assets/Errors-DoPmXz_5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"769cfade2d9ac75419f8757f8f7170eb\"",
        gzip: include_bytes!("../dist/assets/Errors-DoPmXz_5.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DhXZgCrH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aeb99767150a39bb295225d855fced1f\"",
        gzip: include_bytes!("../dist/assets/Graphs-DhXZgCrH.js.gz"),
    },
    Asset {
        path: "assets/Head-CcWGrqIb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a0714975329300d625c112e227000c9b\"",
        gzip: include_bytes!("../dist/assets/Head-CcWGrqIb.js.gz"),
    },
    Asset {
        path: "assets/Hours-DKc22plG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"35dfefb5b0d05a8230e1a56119f059be\"",
        gzip: include_bytes!("../dist/assets/Hours-DKc22plG.js.gz"),
    },
    Asset {
        path: "assets/Kind-DV1Tmv3c.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"62943e9269cc577b49a06a84aa182608\"",
        gzip: include_bytes!("../dist/assets/Kind-DV1Tmv3c.js.gz"),
    },
    Asset {
        path: "assets/Latency-BPi_b7PQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cc907ca202aa73bfef2273619e384986\"",
        gzip: include_bytes!("../dist/assets/Latency-BPi_b7PQ.js.gz"),
    },
    Asset {
        path: "assets/Live-oIoP-RSQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6f4903d8716abbeaaaa0b1a835046b04\"",
        gzip: include_bytes!("../dist/assets/Live-oIoP-RSQ.js.gz"),
    },
    Asset {
        path: "assets/Outliers-B0CtkRAf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8944eb739129ec0ee5551137b232d23f\"",
        gzip: include_bytes!("../dist/assets/Outliers-B0CtkRAf.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-XQfRccBc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"da54bfaf7e4ceaa001d01f18ef060c5d\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-XQfRccBc.js.gz"),
    },
    Asset {
        path: "assets/Profiles-B98Fa9pN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3b797d629b2a75e80489a1ae7d18938d\"",
        gzip: include_bytes!("../dist/assets/Profiles-B98Fa9pN.js.gz"),
    },
    Asset {
        path: "assets/Queries-CdifTeiF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d5331f97161194d3299530e3c1c71151\"",
        gzip: include_bytes!("../dist/assets/Queries-CdifTeiF.js.gz"),
    },
    Asset {
        path: "assets/Reports-CiZMSmh4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1c1d4b8856097c490794a8f6fb1f988a\"",
        gzip: include_bytes!("../dist/assets/Reports-CiZMSmh4.js.gz"),
    },
    Asset {
        path: "assets/Request-BW_fWBks.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"217d1ae4e773168367ac8da890bd66cd\"",
        gzip: include_bytes!("../dist/assets/Request-BW_fWBks.js.gz"),
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
        path: "assets/Statement-Br7ONU-_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"80e7b1f13ea045137aba9d2568d4a8e6\"",
        gzip: include_bytes!("../dist/assets/Statement-Br7ONU-_.js.gz"),
    },
    Asset {
        path: "assets/Storage-DELZL7B3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dec7725014a5a8fa6a3f7a5ab675c774\"",
        gzip: include_bytes!("../dist/assets/Storage-DELZL7B3.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DI2hY9ek.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1e1459d0f4327de527cdf6541f3b7a40\"",
        gzip: include_bytes!("../dist/assets/Tokens-DI2hY9ek.js.gz"),
    },
    Asset {
        path: "assets/Users-Ceowgr7a.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3fdfade67c9addc2a01303c1990988c4\"",
        gzip: include_bytes!("../dist/assets/Users-Ceowgr7a.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-ocEV6pfD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9cb35b9f5bc0cb0c8190c1da4e2fbe90\"",
        gzip: include_bytes!("../dist/assets/VersionShares-ocEV6pfD.js.gz"),
    },
    Asset {
        path: "assets/Views-B7lpeSKQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7e90cc9e1e9c711d0dedea65327e3148\"",
        gzip: include_bytes!("../dist/assets/Views-B7lpeSKQ.js.gz"),
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
        path: "assets/doing-BlRBsLTP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-BlRBsLTP.js.gz"),
    },
    Asset {
        path: "assets/doing-DefJAQNi.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"0384c293175d67846e5f44a70f6ac27e\"",
        gzip: include_bytes!("../dist/assets/doing-DefJAQNi.css.gz"),
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
        path: "assets/index-A4_Bv3fG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5fdccf6fecb407f8c6b9ee74872d7038\"",
        gzip: include_bytes!("../dist/assets/index-A4_Bv3fG.js.gz"),
    },
    Asset {
        path: "assets/index-wpC43P0L.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"325985416eec24214635334cbfd3270a\"",
        gzip: include_bytes!("../dist/assets/index-wpC43P0L.css.gz"),
    },
    Asset {
        path: "assets/name-oLtyoI2e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b37226d766a6d76eec176f3543ee7dbb\"",
        gzip: include_bytes!("../dist/assets/name-oLtyoI2e.js.gz"),
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
        path: "assets/sides-8fp5BliY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b92b475330d22e744fdffa3157a1b69e\"",
        gzip: include_bytes!("../dist/assets/sides-8fp5BliY.js.gz"),
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
        path: "assets/words-CLvcgcUN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-CLvcgcUN.js.gz"),
    },
    Asset {
        path: "assets/words-Dkzd_kLj.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"63912f2b0f0f8dcc03d97c968165db02\"",
        gzip: include_bytes!("../dist/assets/words-Dkzd_kLj.css.gz"),
    },
];
