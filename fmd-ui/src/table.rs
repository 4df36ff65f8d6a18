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
    <script type="module" crossorigin src="./assets/index-DbNDyj3y.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-B1p1QeL5.js">
    <link rel="modulepreload" crossorigin href="./assets/color-DjdHK7Gw.js">
    <link rel="stylesheet" crossorigin href="./assets/index-nlOpk4wu.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-CovyzEp6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7b6d24cdc68e34e542de9e65924b3524\"",
        gzip: include_bytes!("../dist/assets/Accounts-CovyzEp6.js.gz"),
    },
    Asset {
        path: "assets/Badge-D8pdOLTT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b9a09601b6854326ff5e1174ae59fe37\"",
        gzip: include_bytes!("../dist/assets/Badge-D8pdOLTT.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DWNLL1MZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b4fd763f40cfdc9777a072450d9d6624\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DWNLL1MZ.js.gz"),
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
        path: "assets/Days-B9UfuqH9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8f7059e42d7d5b5cbf0acddc56ae7bcb\"",
        gzip: include_bytes!("../dist/assets/Days-B9UfuqH9.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-SLTcIWR4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"75372cf749a6977b16b6dadeb5d6515c\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-SLTcIWR4.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-z5_BE5kR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"618ad9f900d92498ac972998bf35e33e\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-z5_BE5kR.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-Bl1LDjBK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b07003215c1335e001e150ff03f01f4a\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-Bl1LDjBK.js.gz"),
    },
    Asset {
        path: "assets/Error-BT7jGD7x.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"beb8fba3ffb55e0cc980383eebb07ec1\"",
        gzip: include_bytes!("../dist/assets/Error-BT7jGD7x.js.gz"),
    },
    Asset {
        path: "assets/Errors-aakTLoSo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ed364a802b7c9ed2e3f818cd590a633f\"",
        gzip: include_bytes!("../dist/assets/Errors-aakTLoSo.js.gz"),
    },
    Asset {
        path: "assets/Graphs--Jms5MjA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7bea4848eaf6a5e4c44f33194dd103d5\"",
        gzip: include_bytes!("../dist/assets/Graphs--Jms5MjA.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Head-DDdLX40B.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4dd230ab9ccb73632b6a4693d2ab2a4f\"",
        gzip: include_bytes!("../dist/assets/Head-DDdLX40B.js.gz"),
    },
    Asset {
        path: "assets/Hours-s50cy2Nr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3314ac57d2fd40a91bbf7084ea261545\"",
        gzip: include_bytes!("../dist/assets/Hours-s50cy2Nr.js.gz"),
    },
    Asset {
        path: "assets/Kind-B9jhuh-l.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"50a9f248e1c5a6af5299ca4c2c5bc542\"",
        gzip: include_bytes!("../dist/assets/Kind-B9jhuh-l.js.gz"),
    },
    Asset {
        path: "assets/Latency-CqZW8iwc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1c07bd7ca1409099dca33c43ca500a03\"",
        gzip: include_bytes!("../dist/assets/Latency-CqZW8iwc.js.gz"),
    },
    Asset {
        path: "assets/Live-BQOxh7ON.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a4aec437375d8522fcd25330897d05c6\"",
        gzip: include_bytes!("../dist/assets/Live-BQOxh7ON.js.gz"),
    },
    Asset {
        path: "assets/Outliers-kWiAZYYy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1614ce1576499968a60edb4db51793fd\"",
        gzip: include_bytes!("../dist/assets/Outliers-kWiAZYYy.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DVnlTQ6D.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b1b03e7ccfe18aafb93287b281566fe5\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DVnlTQ6D.js.gz"),
    },
    Asset {
        path: "assets/Profiles-Bq1PzauM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"27765bb68ca0f41694d81af626d5086f\"",
        gzip: include_bytes!("../dist/assets/Profiles-Bq1PzauM.js.gz"),
    },
    Asset {
        path: "assets/Queries-C7jPFHV1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1fc2c0f8a24e1254925b2dec0d45fa5a\"",
        gzip: include_bytes!("../dist/assets/Queries-C7jPFHV1.js.gz"),
    },
    Asset {
        path: "assets/Reports-DOtpSPg7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aeff4cff2392efa113998928fcfdd97b\"",
        gzip: include_bytes!("../dist/assets/Reports-DOtpSPg7.js.gz"),
    },
    Asset {
        path: "assets/Request-Dxiz3146.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2808ad02b39adda7e9b307d79adb0945\"",
        gzip: include_bytes!("../dist/assets/Request-Dxiz3146.js.gz"),
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
        path: "assets/Statement-D1zr2t9F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"655e88e5ac758a2f367727ca69bca67d\"",
        gzip: include_bytes!("../dist/assets/Statement-D1zr2t9F.js.gz"),
    },
    Asset {
        path: "assets/Storage-BKBHQ7xI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"af356db78fa21bd13d543b791f5f691f\"",
        gzip: include_bytes!("../dist/assets/Storage-BKBHQ7xI.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BCihBN0R.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3034b9bd4b7c0429bebb07a04be9a2ba\"",
        gzip: include_bytes!("../dist/assets/Tokens-BCihBN0R.js.gz"),
    },
    Asset {
        path: "assets/Users-BAIwk-vd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"423ca7fb77c75151665d95794d641bb1\"",
        gzip: include_bytes!("../dist/assets/Users-BAIwk-vd.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DFTBmtNQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b98ba8cf650e36588d8f1a20e3be7229\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DFTBmtNQ.js.gz"),
    },
    Asset {
        path: "assets/Views-zVrUmQiT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"35b1c05259423407a316173a260932f9\"",
        gzip: include_bytes!("../dist/assets/Views-zVrUmQiT.js.gz"),
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
        path: "assets/index-DbNDyj3y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fa352fa10c8e511718b6326bb0501676\"",
        gzip: include_bytes!("../dist/assets/index-DbNDyj3y.js.gz"),
    },
    Asset {
        path: "assets/index-nlOpk4wu.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"d737e59a6bbba79d490563c194513971\"",
        gzip: include_bytes!("../dist/assets/index-nlOpk4wu.css.gz"),
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
        path: "assets/sides-G-YnH3rR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6acf85039a103e85aa5bc788b1646117\"",
        gzip: include_bytes!("../dist/assets/sides-G-YnH3rR.js.gz"),
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
