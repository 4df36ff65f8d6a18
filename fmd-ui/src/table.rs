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
    <script type="module" crossorigin src="./assets/index-woJ1ocxq.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-BbE9jYYW.js">
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
        path: "assets/Accounts-DS4L1oFj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4150e759bd836a810a3be355946ff5b5\"",
        gzip: include_bytes!("../dist/assets/Accounts-DS4L1oFj.js.gz"),
    },
    Asset {
        path: "assets/Badge-fqpFeYRN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cbd2b86d3a8bd4d60af8e248bd2e239b\"",
        gzip: include_bytes!("../dist/assets/Badge-fqpFeYRN.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-szjU37gP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"af9801a56908a9a88b70a5640ca1cb57\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-szjU37gP.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-D3QklMP4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"406cbaa5eb951f5c9c9abfd02f2fd8ec\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-D3QklMP4.js.gz"),
    },
    Asset {
        path: "assets/Choice-BghRNAmg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0b40d82615e99e1467ef9c16e53f5a93\"",
        gzip: include_bytes!("../dist/assets/Choice-BghRNAmg.js.gz"),
    },
    Asset {
        path: "assets/Confirm-CBMtnFeU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"38dc059f887e5a9908d75a93e07072fa\"",
        gzip: include_bytes!("../dist/assets/Confirm-CBMtnFeU.js.gz"),
    },
    Asset {
        path: "assets/Confirm-Dhg95MzG.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b64f4943e70d2f77fdadeec449a5ef03\"",
        gzip: include_bytes!("../dist/assets/Confirm-Dhg95MzG.css.gz"),
    },
    Asset {
        path: "assets/Days-Cbp-i7AJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"218ba2cde9d9e7c70001a47f55113dcd\"",
        gzip: include_bytes!("../dist/assets/Days-Cbp-i7AJ.js.gz"),
    },
    Asset {
        path: "assets/Days-MdWk_Lok.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a18f1e71bbe7f2cc997d87cc4b51d726\"",
        gzip: include_bytes!("../dist/assets/Days-MdWk_Lok.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DXjAq1OI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d769ec15c77ab9c012040df72da79037\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DXjAq1OI.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-D_VzYuGv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"57e4d58b04164c0aa1150921d5186d9d\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-D_VzYuGv.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-jT96Z0Aa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5a1eb88bea7500e722309e05c7d88c92\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-jT96Z0Aa.js.gz"),
    },
    Asset {
        path: "assets/Error-BjKw2SMn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9655089244aeefa729a9e24e53e8c60d\"",
        gzip: include_bytes!("../dist/assets/Error-BjKw2SMn.js.gz"),
    },
    Asset {
        path: "assets/Errors-BYmVEGfZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9aefc5c709cd6a3bdfb228ff8bbf3902\"",
        gzip: include_bytes!("../dist/assets/Errors-BYmVEGfZ.js.gz"),
    },
    Asset {
        path: "assets/Head-BxbI4Cyg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eb3d2b330ac139d4ac5e4164bcb0167d\"",
        gzip: include_bytes!("../dist/assets/Head-BxbI4Cyg.js.gz"),
    },
    Asset {
        path: "assets/Hours-Btz0Ixzt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cbd73ae6a8fd4bad3272ac1aaf9bee69\"",
        gzip: include_bytes!("../dist/assets/Hours-Btz0Ixzt.js.gz"),
    },
    Asset {
        path: "assets/Kind-DjNBWBVa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b68c72819c8ee70f6eb1c839660c634d\"",
        gzip: include_bytes!("../dist/assets/Kind-DjNBWBVa.js.gz"),
    },
    Asset {
        path: "assets/Latency-B3EHXMQc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f3e919ce4031932c5340fa9d239b2db5\"",
        gzip: include_bytes!("../dist/assets/Latency-B3EHXMQc.js.gz"),
    },
    Asset {
        path: "assets/Live-D5fF04FM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f083c2668e4cf08823f4f3eb43e691d6\"",
        gzip: include_bytes!("../dist/assets/Live-D5fF04FM.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BiSuDJqP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c945cd1380d28c97eb8f51f5020742bb\"",
        gzip: include_bytes!("../dist/assets/Outliers-BiSuDJqP.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CMV4kxLr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3bf44043dc8229e1946ec16a0df167e1\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CMV4kxLr.js.gz"),
    },
    Asset {
        path: "assets/Profiles-COGe2gZg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"16ba019ba0a0c6beb34a5e9e9041a463\"",
        gzip: include_bytes!("../dist/assets/Profiles-COGe2gZg.js.gz"),
    },
    Asset {
        path: "assets/Queries-D6BkAVeI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d083a356e546bba69a17acc03d3d3b76\"",
        gzip: include_bytes!("../dist/assets/Queries-D6BkAVeI.js.gz"),
    },
    Asset {
        path: "assets/Reports-MjAhvVA-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5da6d2599604d9e6a39fb087db17f326\"",
        gzip: include_bytes!("../dist/assets/Reports-MjAhvVA-.js.gz"),
    },
    Asset {
        path: "assets/Request-CSAUaupl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"706c59a55434ffed5e4b3b6374fe8b89\"",
        gzip: include_bytes!("../dist/assets/Request-CSAUaupl.js.gz"),
    },
    Asset {
        path: "assets/Source-DMhrFCWo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fa8ad042e877ebb1d8ad8bcd65e85d90\"",
        gzip: include_bytes!("../dist/assets/Source-DMhrFCWo.js.gz"),
    },
    Asset {
        path: "assets/Stack-Bq8X16Pq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"708d70515fc04cc062d3e095c7bff745\"",
        gzip: include_bytes!("../dist/assets/Stack-Bq8X16Pq.js.gz"),
    },
    Asset {
        path: "assets/Stack-MJovWRCh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"23f4ccb7839baed0a16183ee0628e7d5\"",
        gzip: include_bytes!("../dist/assets/Stack-MJovWRCh.js.gz"),
    },
    Asset {
        path: "assets/State-BbE9jYYW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ccb98c322486e0f366655ec1a62034b2\"",
        gzip: include_bytes!("../dist/assets/State-BbE9jYYW.js.gz"),
    },
    Asset {
        path: "assets/Statement-Bn_9Q6k4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"37e9106eab51dea046e40f8c3a87c1e6\"",
        gzip: include_bytes!("../dist/assets/Statement-Bn_9Q6k4.js.gz"),
    },
    Asset {
        path: "assets/Storage-BjC53Bv1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"50ee0b567eff29827d0ffa0e993e6bdd\"",
        gzip: include_bytes!("../dist/assets/Storage-BjC53Bv1.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DlmAG1tW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"45f7f325bbb7be0e76c50aea8243fb5a\"",
        gzip: include_bytes!("../dist/assets/Tokens-DlmAG1tW.js.gz"),
    },
    Asset {
        path: "assets/Users-UYiy0PFT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"84b15cbfad95e9ebf51668b80b913411\"",
        gzip: include_bytes!("../dist/assets/Users-UYiy0PFT.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BJkuekFh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"57f8f91934ee3b6274442cb88eeb47ad\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BJkuekFh.js.gz"),
    },
    Asset {
        path: "assets/Views-MfahWNlP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e3565e986f164c1f75bda0adf5a0f8e6\"",
        gzip: include_bytes!("../dist/assets/Views-MfahWNlP.js.gz"),
    },
    Asset {
        path: "assets/box-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/box-DamXjd3S.css.gz"),
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
        path: "assets/index-woJ1ocxq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"91dd36c47e60d2bb5c9866f7b94597a5\"",
        gzip: include_bytes!("../dist/assets/index-woJ1ocxq.js.gz"),
    },
    Asset {
        path: "assets/name-D4Yq0rYt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6ec94280d2e1b94c4ec6311e437a2765\"",
        gzip: include_bytes!("../dist/assets/name-D4Yq0rYt.js.gz"),
    },
    Asset {
        path: "assets/shade-B-kLCOCZ.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"f8d1d5640dbbfad285ffda518838fe57\"",
        gzip: include_bytes!("../dist/assets/shade-B-kLCOCZ.css.gz"),
    },
    Asset {
        path: "assets/shade-CJ4y60FF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bcec68e546dcb163e05dee20539e031a\"",
        gzip: include_bytes!("../dist/assets/shade-CJ4y60FF.js.gz"),
    },
    Asset {
        path: "assets/sides-bf7gC6JA.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e54eba137522b310123a54788f4ff9d7\"",
        gzip: include_bytes!("../dist/assets/sides-bf7gC6JA.css.gz"),
    },
    Asset {
        path: "assets/sides-xjbREIeW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4516e51f4069471f5ed0c45e4cd1841\"",
        gzip: include_bytes!("../dist/assets/sides-xjbREIeW.js.gz"),
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
