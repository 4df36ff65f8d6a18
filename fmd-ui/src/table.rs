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
    <script type="module" crossorigin src="./assets/index-CGSR1gIr.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-B1p1QeL5.js">
    <link rel="modulepreload" crossorigin href="./assets/color-DjdHK7Gw.js">
    <link rel="stylesheet" crossorigin href="./assets/index-9occ1DO-.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-mIKu7kI9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"28533ce5bf974279286a2a1994122fde\"",
        gzip: include_bytes!("../dist/assets/Accounts-mIKu7kI9.js.gz"),
    },
    Asset {
        path: "assets/Badge-Bt-CWM--.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"14c9246c849f5d0620db76418913c871\"",
        gzip: include_bytes!("../dist/assets/Badge-Bt-CWM--.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DPd2DB0y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b3623e28b7780878b86af6cdcb12b145\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DPd2DB0y.js.gz"),
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
        path: "assets/Days-MdWk_Lok.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a18f1e71bbe7f2cc997d87cc4b51d726\"",
        gzip: include_bytes!("../dist/assets/Days-MdWk_Lok.css.gz"),
    },
    Asset {
        path: "assets/Days-rhxHxJJD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"be915f301d2b745fbee2f844e39465ee\"",
        gzip: include_bytes!("../dist/assets/Days-rhxHxJJD.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-nVxI-RvG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a61363a0dbaaac123c57752b584f6b75\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-nVxI-RvG.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CD7wfeFA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eba63afad05e80d56e71cab534176521\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CD7wfeFA.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-KoykoOmg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6829d4cf73c4cc519cb610831d5bcf06\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-KoykoOmg.js.gz"),
    },
    Asset {
        path: "assets/Error-CobMCOdr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ce60e4040cb0e005d0138fc6f248f651\"",
        gzip: include_bytes!("../dist/assets/Error-CobMCOdr.js.gz"),
    },
    Asset {
        path: "assets/Errors-D6hyWJhw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5c15ad0734e4166dfd32b1b63f1eb0a1\"",
        gzip: include_bytes!("../dist/assets/Errors-D6hyWJhw.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BEZzbzsP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"55811feb7f8d63a041d9dfb1c6f6a439\"",
        gzip: include_bytes!("../dist/assets/Graphs-BEZzbzsP.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Head-BbV6ijX8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7bf76d2a751b30ad0d104d6acf368744\"",
        gzip: include_bytes!("../dist/assets/Head-BbV6ijX8.js.gz"),
    },
    Asset {
        path: "assets/Hours-Dti5XOJ6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"40ed7a56eee7e18cb68ad1c470d604d7\"",
        gzip: include_bytes!("../dist/assets/Hours-Dti5XOJ6.js.gz"),
    },
    Asset {
        path: "assets/Kind-C_4ysn_L.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c5f36873402cf03435f44dee748e1f28\"",
        gzip: include_bytes!("../dist/assets/Kind-C_4ysn_L.js.gz"),
    },
    Asset {
        path: "assets/Latency-D7Zfb1Mf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"78fba5681b9d863a0cf171484147d528\"",
        gzip: include_bytes!("../dist/assets/Latency-D7Zfb1Mf.js.gz"),
    },
    Asset {
        path: "assets/Live-BbdGTM5o.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"005db40fe0cb6e7e3444303fa88df4e3\"",
        gzip: include_bytes!("../dist/assets/Live-BbdGTM5o.js.gz"),
    },
    Asset {
        path: "assets/Outliers-3TmOQVVu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"00735fc2bd0916495a7f2c624d75de4b\"",
        gzip: include_bytes!("../dist/assets/Outliers-3TmOQVVu.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DL1QWM8J.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"66bc721fbb92f24aa5f1b4261d6d9b51\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DL1QWM8J.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CD-5Ks9Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82a3f5a56b0f14fbcbc53bf3b6ac50b1\"",
        gzip: include_bytes!("../dist/assets/Profiles-CD-5Ks9Z.js.gz"),
    },
    Asset {
        path: "assets/Queries-CGry0IPF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5082e5d9bdb5e4dd2f42ef6e11d0acdd\"",
        gzip: include_bytes!("../dist/assets/Queries-CGry0IPF.js.gz"),
    },
    Asset {
        path: "assets/Reports-ijMd-l-p.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1384bfa5064317e90a7cf2dd4e7bd00b\"",
        gzip: include_bytes!("../dist/assets/Reports-ijMd-l-p.js.gz"),
    },
    Asset {
        path: "assets/Request-Dl0XvOM7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"adbcce7c4049c8f1cf0c5a843d0ae321\"",
        gzip: include_bytes!("../dist/assets/Request-Dl0XvOM7.js.gz"),
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
        path: "assets/Statement-Cxjk7X7K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0defb0019c096dc171c42ecba5adcd02\"",
        gzip: include_bytes!("../dist/assets/Statement-Cxjk7X7K.js.gz"),
    },
    Asset {
        path: "assets/Storage-CBooJhAO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"470fd016389702f481e1e51fd7319f5c\"",
        gzip: include_bytes!("../dist/assets/Storage-CBooJhAO.js.gz"),
    },
    Asset {
        path: "assets/Tokens-BN4wBiEk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e55df266d2e2f88711108172e48bdd03\"",
        gzip: include_bytes!("../dist/assets/Tokens-BN4wBiEk.js.gz"),
    },
    Asset {
        path: "assets/Users-q3ouNWLy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ddab33e68d43f48daccacff5d57ba84a\"",
        gzip: include_bytes!("../dist/assets/Users-q3ouNWLy.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-D2Anjgiq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e9484e55131a9eb16bbbbe4174e5e355\"",
        gzip: include_bytes!("../dist/assets/VersionShares-D2Anjgiq.js.gz"),
    },
    Asset {
        path: "assets/Views-DFbgfocg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3eaa5da312d5756ae3550ba7be6e4b9b\"",
        gzip: include_bytes!("../dist/assets/Views-DFbgfocg.js.gz"),
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
        path: "assets/doing-76DF6Scs.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"d5c639353d4f5c6dc825483da1ee2d9a\"",
        gzip: include_bytes!("../dist/assets/doing-76DF6Scs.css.gz"),
    },
    Asset {
        path: "assets/doing-agF01LY0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-agF01LY0.js.gz"),
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
        path: "assets/index-9occ1DO-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"af5f28e5c23de49ed850dc4b28b438ba\"",
        gzip: include_bytes!("../dist/assets/index-9occ1DO-.css.gz"),
    },
    Asset {
        path: "assets/index-CGSR1gIr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"79b77083859af4861e7bfc656cf3071c\"",
        gzip: include_bytes!("../dist/assets/index-CGSR1gIr.js.gz"),
    },
    Asset {
        path: "assets/name-oLtyoI2e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b37226d766a6d76eec176f3543ee7dbb\"",
        gzip: include_bytes!("../dist/assets/name-oLtyoI2e.js.gz"),
    },
    Asset {
        path: "assets/shade-B-kLCOCZ.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"f8d1d5640dbbfad285ffda518838fe57\"",
        gzip: include_bytes!("../dist/assets/shade-B-kLCOCZ.css.gz"),
    },
    Asset {
        path: "assets/shade-BqczAS6B.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4722547dcbe154dbe9553fc1dc6fcf2\"",
        gzip: include_bytes!("../dist/assets/shade-BqczAS6B.js.gz"),
    },
    Asset {
        path: "assets/sides-bf7gC6JA.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e54eba137522b310123a54788f4ff9d7\"",
        gzip: include_bytes!("../dist/assets/sides-bf7gC6JA.css.gz"),
    },
    Asset {
        path: "assets/sides-dnSVjzBl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d1a864510862008a62e13d445cd33aac\"",
        gzip: include_bytes!("../dist/assets/sides-dnSVjzBl.js.gz"),
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
