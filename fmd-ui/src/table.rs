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
    <script type="module" crossorigin src="./assets/index-CtW7NyGU.js"></script>
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
        path: "assets/Accounts-BeigGIy_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"214ad92c24942b5ddfd21311bb18449a\"",
        gzip: include_bytes!("../dist/assets/Accounts-BeigGIy_.js.gz"),
    },
    Asset {
        path: "assets/Badge-BpuPgtQg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"25f0d7fe8eefd449026ac39e85d6228b\"",
        gzip: include_bytes!("../dist/assets/Badge-BpuPgtQg.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-BjShSNEr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"27efb5f4d8469925303f847362007645\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-BjShSNEr.js.gz"),
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
        path: "assets/Days-iKK143tV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f48a7e4319a5da61269f57d74859f554\"",
        gzip: include_bytes!("../dist/assets/Days-iKK143tV.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-_MZsdUoA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c69108f62b34ecf27153c1dc5751e810\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-_MZsdUoA.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CbjeUX6F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c1c12dfaa5b116b3c1e773fdf5ec2aa4\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CbjeUX6F.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BCvPhKZ3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"01122896a1510f801929322371e4efb8\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BCvPhKZ3.js.gz"),
    },
    Asset {
        path: "assets/Error-327sI396.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a87b2b70a8108c309b7d92fddf9b5782\"",
        gzip: include_bytes!("../dist/assets/Error-327sI396.js.gz"),
    },
    Asset {
        path: "assets/Errors-CjABpUqb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e820fb9e4671186c7afddfdcf2fd7486\"",
        gzip: include_bytes!("../dist/assets/Errors-CjABpUqb.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D2fPkec2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"730c222e70efd9f78ce3fb7f5887f84c\"",
        gzip: include_bytes!("../dist/assets/Graphs-D2fPkec2.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Head-q_Ri8Q70.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c6a5830b6bc5eccf37fe57879898e23f\"",
        gzip: include_bytes!("../dist/assets/Head-q_Ri8Q70.js.gz"),
    },
    Asset {
        path: "assets/Hours-nCpoFMWo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"98ff3e7092c75f922d8152c65eace7e4\"",
        gzip: include_bytes!("../dist/assets/Hours-nCpoFMWo.js.gz"),
    },
    Asset {
        path: "assets/Kind-LSJb7bWb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ffe3cbf698a3a827f99b5dd16d5e9a66\"",
        gzip: include_bytes!("../dist/assets/Kind-LSJb7bWb.js.gz"),
    },
    Asset {
        path: "assets/Latency-gy5fBwq4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8764da3b26efdf68ba9f2b1e8d2b1396\"",
        gzip: include_bytes!("../dist/assets/Latency-gy5fBwq4.js.gz"),
    },
    Asset {
        path: "assets/Live-4eUcpqOW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6f2228fb439b5601fdfd2c4248fcfd94\"",
        gzip: include_bytes!("../dist/assets/Live-4eUcpqOW.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Ber5Cnie.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea25f9f65fdc736eae1a4216340a6473\"",
        gzip: include_bytes!("../dist/assets/Outliers-Ber5Cnie.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CKfD6vtR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4aaf7297dbb91a516499f6d6863e04ef\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CKfD6vtR.js.gz"),
    },
    Asset {
        path: "assets/Profiles-D9Z8doVy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5a56f93cc36a17ec95a01fae3c8bbf8b\"",
        gzip: include_bytes!("../dist/assets/Profiles-D9Z8doVy.js.gz"),
    },
    Asset {
        path: "assets/Queries-BT2JuAya.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c1d80968d45e603f41150def6aac1a95\"",
        gzip: include_bytes!("../dist/assets/Queries-BT2JuAya.js.gz"),
    },
    Asset {
        path: "assets/Reports-BqZ4zI8q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"238430da3390fb47ecaa01d1dc8a3dd5\"",
        gzip: include_bytes!("../dist/assets/Reports-BqZ4zI8q.js.gz"),
    },
    Asset {
        path: "assets/Request-6YXAfLVe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"59219114906637de174a10ab98591e87\"",
        gzip: include_bytes!("../dist/assets/Request-6YXAfLVe.js.gz"),
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
        path: "assets/Statement-DjZSs48u.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bada43cedeb8d6b92c86e2faae6a6ffc\"",
        gzip: include_bytes!("../dist/assets/Statement-DjZSs48u.js.gz"),
    },
    Asset {
        path: "assets/Storage-Ds-Ag_V_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7436b6e1006a4c2127604383bf2de647\"",
        gzip: include_bytes!("../dist/assets/Storage-Ds-Ag_V_.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BAvyPFY9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2320b8000460e59fdd90bf1e6e02d986\"",
        gzip: include_bytes!("../dist/assets/Tokens-BAvyPFY9.js.gz"),
    },
    Asset {
        path: "assets/Users-yOURlRxa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dec0e539378ed6612163c654e8220133\"",
        gzip: include_bytes!("../dist/assets/Users-yOURlRxa.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BJmzgX3h.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2e7ec59419ecb3276a7d468d76a6e052\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BJmzgX3h.js.gz"),
    },
    Asset {
        path: "assets/Views-DiHw669v.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"12d7b6bd554c0283b316495c62953d2e\"",
        gzip: include_bytes!("../dist/assets/Views-DiHw669v.js.gz"),
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
        path: "assets/index-CtW7NyGU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f0ca46cd2c9f0339a14a860a2897e8f1\"",
        gzip: include_bytes!("../dist/assets/index-CtW7NyGU.js.gz"),
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
        path: "assets/sides-BVHrQXDa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"399a73310cb4bb33c05ed0c014f4e74f\"",
        gzip: include_bytes!("../dist/assets/sides-BVHrQXDa.js.gz"),
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
