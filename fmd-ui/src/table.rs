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
    <script type="module" crossorigin src="./assets/index-C04lsl7j.js"></script>
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
        path: "assets/Accounts-BmNgsTyV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0c6454287ca86da6ce1ba1c096e29e0a\"",
        gzip: include_bytes!("../dist/assets/Accounts-BmNgsTyV.js.gz"),
    },
    Asset {
        path: "assets/Badge-eEmnr54W.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9856602675e3db520bf1cc7ce07996b9\"",
        gzip: include_bytes!("../dist/assets/Badge-eEmnr54W.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-BCDTkewP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c547d95e30330fc4ad9bc7e9dc1d101\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-BCDTkewP.js.gz"),
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
        path: "assets/Days-Jv1cfgb1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a05da4fd8ce5d4f3a752b9d87bf875fd\"",
        gzip: include_bytes!("../dist/assets/Days-Jv1cfgb1.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DkpgM2Xp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e7d858c7544fb95608af5a6729213777\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DkpgM2Xp.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-D3KFjOXB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"560968c0fe84ba59d23c7c720d2d6451\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-D3KFjOXB.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BX8q-OP6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f21817f979d1504f83b9b6856abbd7b3\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BX8q-OP6.js.gz"),
    },
    Asset {
        path: "assets/Error-BZGP5Ymw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dc918d7bbc43887d40cc01cf0429077e\"",
        gzip: include_bytes!("../dist/assets/Error-BZGP5Ymw.js.gz"),
    },
    Asset {
        path: "assets/Errors-Dg5IQb5W.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43c83bfce4791dab062fcb26354da3e4\"",
        gzip: include_bytes!("../dist/assets/Errors-Dg5IQb5W.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Graphs-u6TYEvfL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cefa236efc2f5f3b43ed4e149b84ae1c\"",
        gzip: include_bytes!("../dist/assets/Graphs-u6TYEvfL.js.gz"),
    },
    Asset {
        path: "assets/Head-CupKqw6I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2f3f12685b10ba5806604e327343e3d3\"",
        gzip: include_bytes!("../dist/assets/Head-CupKqw6I.js.gz"),
    },
    Asset {
        path: "assets/Hours-CLJIwqkJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9db15a2a890e74a33dc4b6ead611886d\"",
        gzip: include_bytes!("../dist/assets/Hours-CLJIwqkJ.js.gz"),
    },
    Asset {
        path: "assets/Kind-UUafxBdG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6ca495af94f49b28b4ff7808e90b83d\"",
        gzip: include_bytes!("../dist/assets/Kind-UUafxBdG.js.gz"),
    },
    Asset {
        path: "assets/Latency-DdSkE0Kv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"51265dca3e772229dbe60d522f7b74d3\"",
        gzip: include_bytes!("../dist/assets/Latency-DdSkE0Kv.js.gz"),
    },
    Asset {
        path: "assets/Live-Cx2wcxTh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"592b9892649b52f6c1d1c43a2e045231\"",
        gzip: include_bytes!("../dist/assets/Live-Cx2wcxTh.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Cu2qyItD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eaf7c915a3650926ce9b0eea6e4cc8f8\"",
        gzip: include_bytes!("../dist/assets/Outliers-Cu2qyItD.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CwWrOPxb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"91f8557cff5d6505f5d1f46cfa9130a3\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CwWrOPxb.js.gz"),
    },
    Asset {
        path: "assets/Profiles-COjGwaVn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9665f00c41ca0f68cfb697173db93471\"",
        gzip: include_bytes!("../dist/assets/Profiles-COjGwaVn.js.gz"),
    },
    Asset {
        path: "assets/Queries-C6qd4e4-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e8ebbe371113762f694200c4002308f6\"",
        gzip: include_bytes!("../dist/assets/Queries-C6qd4e4-.js.gz"),
    },
    Asset {
        path: "assets/Reports-DHXUdiaX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"06daf760b212c6a7b11f9df0c3d4d8f7\"",
        gzip: include_bytes!("../dist/assets/Reports-DHXUdiaX.js.gz"),
    },
    Asset {
        path: "assets/Request-DrZqq_WQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1d8c59251b3513c7c05fa501bda23377\"",
        gzip: include_bytes!("../dist/assets/Request-DrZqq_WQ.js.gz"),
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
        path: "assets/Statement-CdR0kfNW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a0dabb36c898411c7d73c5647368b6ec\"",
        gzip: include_bytes!("../dist/assets/Statement-CdR0kfNW.js.gz"),
    },
    Asset {
        path: "assets/Storage-DPexuVEh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d274ce597b8506db5ac86dde9804e837\"",
        gzip: include_bytes!("../dist/assets/Storage-DPexuVEh.js.gz"),
    },
    Asset {
        path: "assets/Tokens-B2MjS3lA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54ab4a7766a5d30bc5a3628c55771fce\"",
        gzip: include_bytes!("../dist/assets/Tokens-B2MjS3lA.js.gz"),
    },
    Asset {
        path: "assets/Users-CBRkuB9k.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"740b68798cfc81eab132c2dfa8733600\"",
        gzip: include_bytes!("../dist/assets/Users-CBRkuB9k.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-z94gnY8V.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e3ea18041fafdbd74d442d9ee40c8a49\"",
        gzip: include_bytes!("../dist/assets/VersionShares-z94gnY8V.js.gz"),
    },
    Asset {
        path: "assets/Views-Djca4HIR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e9c5c8614f3aac4eaa030b34c5cdf7b4\"",
        gzip: include_bytes!("../dist/assets/Views-Djca4HIR.js.gz"),
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
        path: "assets/index-C04lsl7j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8401217701f78dc8e5092fd07c3348e6\"",
        gzip: include_bytes!("../dist/assets/index-C04lsl7j.js.gz"),
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
        path: "assets/sides-D2NyQt1O.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"517cc75371e99f6a6a61325c7dfcccb7\"",
        gzip: include_bytes!("../dist/assets/sides-D2NyQt1O.js.gz"),
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
