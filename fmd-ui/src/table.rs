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
    <script type="module" crossorigin src="./assets/index-r1VYMMuu.js"></script>
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
        path: "assets/Accounts-Dm6j8LEL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7a85a962b619e432b8501cf6d2f53361\"",
        gzip: include_bytes!("../dist/assets/Accounts-Dm6j8LEL.js.gz"),
    },
    Asset {
        path: "assets/Badge-6XUCeTKU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0ebd613597d49b35760906ed97a30179\"",
        gzip: include_bytes!("../dist/assets/Badge-6XUCeTKU.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DbW_NbAc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b34830542e723674d215141779f71b8d\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DbW_NbAc.js.gz"),
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
        path: "assets/Days-L9bZ4tGK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6f631103600de2cf32f6e060342d28bf\"",
        gzip: include_bytes!("../dist/assets/Days-L9bZ4tGK.js.gz"),
    },
    Asset {
        path: "assets/Days-MdWk_Lok.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a18f1e71bbe7f2cc997d87cc4b51d726\"",
        gzip: include_bytes!("../dist/assets/Days-MdWk_Lok.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DBPa8cqc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6e3aa8927467d320643419eeca171ff\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DBPa8cqc.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CCCGIytE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"94bc74f6919b25e67f05d79cef6c8af3\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CCCGIytE.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-C_ND6MAq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82c9d89cb2ea4d3ce70df5a5626d97e2\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-C_ND6MAq.js.gz"),
    },
    Asset {
        path: "assets/Error-dllDK9Ug.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bca5d5876f9652994cf8e9b04a05a073\"",
        gzip: include_bytes!("../dist/assets/Error-dllDK9Ug.js.gz"),
    },
    Asset {
        path: "assets/Errors-CBtmXjVk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1aa2e2129c2c933e49a734ceb0c9ed5c\"",
        gzip: include_bytes!("../dist/assets/Errors-CBtmXjVk.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DiykFhK6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d21eab2fadf646c8e894d4f8d8f8819\"",
        gzip: include_bytes!("../dist/assets/Graphs-DiykFhK6.js.gz"),
    },
    Asset {
        path: "assets/Head-B2aI-TMc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9e2dc97bb8d80985886bd4e9f10ca29c\"",
        gzip: include_bytes!("../dist/assets/Head-B2aI-TMc.js.gz"),
    },
    Asset {
        path: "assets/Hours-BIyd3PD7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5c92f05f77e943690c1ee6caf3cf5c13\"",
        gzip: include_bytes!("../dist/assets/Hours-BIyd3PD7.js.gz"),
    },
    Asset {
        path: "assets/Kind-BMNo6-eY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8b1e30e910cc97a45271154b416be965\"",
        gzip: include_bytes!("../dist/assets/Kind-BMNo6-eY.js.gz"),
    },
    Asset {
        path: "assets/Latency-DyMPeUoo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5c5116e6231df4bf882b9068836e48bc\"",
        gzip: include_bytes!("../dist/assets/Latency-DyMPeUoo.js.gz"),
    },
    Asset {
        path: "assets/Live-CybrwleE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4972943f4adb27a2ccff4b4b3eca2ebe\"",
        gzip: include_bytes!("../dist/assets/Live-CybrwleE.js.gz"),
    },
    Asset {
        path: "assets/Outliers-r8dDKRQ-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c0bd28548d3d5752ae043ed7337830e0\"",
        gzip: include_bytes!("../dist/assets/Outliers-r8dDKRQ-.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DQ7dM1jj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ba442e05ff1bb9f38457d3aac2f0e850\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DQ7dM1jj.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DP1QgR5z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4a51e8d2d17e45927bad4e69fd2ac238\"",
        gzip: include_bytes!("../dist/assets/Profiles-DP1QgR5z.js.gz"),
    },
    Asset {
        path: "assets/Queries-5qi8_zfW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"47862ed60403d4b25c0a26bb303ce343\"",
        gzip: include_bytes!("../dist/assets/Queries-5qi8_zfW.js.gz"),
    },
    Asset {
        path: "assets/Reports-NpdbqV6I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0edca36274f29b686a67f3a9aa432fb1\"",
        gzip: include_bytes!("../dist/assets/Reports-NpdbqV6I.js.gz"),
    },
    Asset {
        path: "assets/Request-CG-mRORG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1b10010306e009de722076541358ab9\"",
        gzip: include_bytes!("../dist/assets/Request-CG-mRORG.js.gz"),
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
        path: "assets/Statement-Bg4dx4Ob.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5b636202e3a3a3f984719c8971c3a825\"",
        gzip: include_bytes!("../dist/assets/Statement-Bg4dx4Ob.js.gz"),
    },
    Asset {
        path: "assets/Storage-S0zOHO3j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ebd7d40685a0438279e86508488bbd36\"",
        gzip: include_bytes!("../dist/assets/Storage-S0zOHO3j.js.gz"),
    },
    Asset {
        path: "assets/Tokens-9D6XXQrX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3d2cef666d5d1980a349d83c297ffec3\"",
        gzip: include_bytes!("../dist/assets/Tokens-9D6XXQrX.js.gz"),
    },
    Asset {
        path: "assets/Users-xaIjAyot.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3a87827d037f9f3816391d76d4435d5e\"",
        gzip: include_bytes!("../dist/assets/Users-xaIjAyot.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CF7htB0G.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b7ebbb1b6131677b5a758cfeca738b6a\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CF7htB0G.js.gz"),
    },
    Asset {
        path: "assets/Views-gBVZ0yGx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9abf51b7f3754f69bd5f596704fe8046\"",
        gzip: include_bytes!("../dist/assets/Views-gBVZ0yGx.js.gz"),
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
        path: "assets/index-9occ1DO-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"af5f28e5c23de49ed850dc4b28b438ba\"",
        gzip: include_bytes!("../dist/assets/index-9occ1DO-.css.gz"),
    },
    Asset {
        path: "assets/index-r1VYMMuu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4668e30a09a9f5def96c4c69c9726765\"",
        gzip: include_bytes!("../dist/assets/index-r1VYMMuu.js.gz"),
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
        path: "assets/sides-BQky1SLC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d94cbca26c98d8bf108ef06a5844794b\"",
        gzip: include_bytes!("../dist/assets/sides-BQky1SLC.js.gz"),
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
