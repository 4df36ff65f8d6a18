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
    <script type="module" crossorigin src="./assets/index-DD6sGPrp.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CE7WUuHd.js">
    <link rel="modulepreload" crossorigin href="./assets/color-Bnn8JwOK.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-CfkavpO5.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-CEPs1u_N.js">
    <link rel="stylesheet" crossorigin href="./assets/index-D3371VtH.css">
    <link rel="stylesheet" crossorigin href="./assets/tabs-BgzcQesO.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-7nSM3/LqzGTnveHpdp9S2/HbgA1lDnxq8Ub70M8K6x0=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-haaaMMvOI/gi5TQuAWCE4S8w9vrhOcuqVA7RrZMhy1Q=");

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-BIdjM8Hr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8c1a55b87f2a0bcd8a5a9ffb81fdf217\"",
        gzip: include_bytes!("../dist/assets/Accounts-BIdjM8Hr.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-C4ENf58b.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e11693bb8e384982a38704949cc8f6a3\"",
        gzip: include_bytes!("../dist/assets/AllRequests-C4ENf58b.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-D-136ykL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b96386a2234010f60ff85d65b71b52ac\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D-136ykL.css.gz"),
    },
    Asset {
        path: "assets/Badge-DXszAjYi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d081b74dbdcbdd2507ff67adaffb5599\"",
        gzip: include_bytes!("../dist/assets/Badge-DXszAjYi.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DtwNg6Gp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1f260f9545496bbeb38bb4e3dee0a43\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DtwNg6Gp.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-BSZ8-5lW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c9d075fe515f7c511634fc90af76be6\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-BSZ8-5lW.js.gz"),
    },
    Asset {
        path: "assets/Choice-CevfC7Do.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d00925f9945b60f4b725ae104d9d7be3\"",
        gzip: include_bytes!("../dist/assets/Choice-CevfC7Do.js.gz"),
    },
    Asset {
        path: "assets/Confirm-DI4ZpPRk.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"262d5b8f5a08cc1c4d9f8fbfd3bb1259\"",
        gzip: include_bytes!("../dist/assets/Confirm-DI4ZpPRk.css.gz"),
    },
    Asset {
        path: "assets/Confirm-mDfWmxXE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3ffcbb20035ded4045e30dc350b45971\"",
        gzip: include_bytes!("../dist/assets/Confirm-mDfWmxXE.js.gz"),
    },
    Asset {
        path: "assets/Days-B3_nb989.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e0a95708e24c30bd2382789a50be2579\"",
        gzip: include_bytes!("../dist/assets/Days-B3_nb989.css.gz"),
    },
    Asset {
        path: "assets/Days-BRkwJb2a.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5b118e32a7311d9ac12cd8d84c7e81d7\"",
        gzip: include_bytes!("../dist/assets/Days-BRkwJb2a.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-Cpajrr_e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0ca01cd0d63dca7a2b1ae442926e650c\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-Cpajrr_e.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-CfkavpO5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c85ae4e38bdef46ff50acf579f541eaa\"",
        gzip: include_bytes!("../dist/assets/EndpointName-CfkavpO5.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CJTVEIxa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dd7087d75539dd72558f5abd4753eb71\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CJTVEIxa.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BZrOivki.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1e3c80f4615fef275f07cd4933bb61c8\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BZrOivki.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DhJ0aOac.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"daa982fc20a167ffcfd4db58a95400b4\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DhJ0aOac.js.gz"),
    },
    Asset {
        path: "assets/Error-BUpEbt4K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"685d75cf38f0185e96582d0c2d9551f2\"",
        gzip: include_bytes!("../dist/assets/Error-BUpEbt4K.js.gz"),
    },
    Asset {
        path: "assets/Errors-B-baEJqx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"380f1785a2a258447dc3d32dfbb01622\"",
        gzip: include_bytes!("../dist/assets/Errors-B-baEJqx.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Graphs-PwjfHtKj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4f78731bd49306e710f7be6c9c2adf13\"",
        gzip: include_bytes!("../dist/assets/Graphs-PwjfHtKj.js.gz"),
    },
    Asset {
        path: "assets/Hours-DlxAtjLp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4eef01265682134ef1694db323f5fd0b\"",
        gzip: include_bytes!("../dist/assets/Hours-DlxAtjLp.js.gz"),
    },
    Asset {
        path: "assets/Kind-C1SjZ285.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c5dd0832ba4028623a432b8b75053d20\"",
        gzip: include_bytes!("../dist/assets/Kind-C1SjZ285.js.gz"),
    },
    Asset {
        path: "assets/Latency-BgbDlt4n.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a7c355a72c2df82b42d40c0934ccfd4a\"",
        gzip: include_bytes!("../dist/assets/Latency-BgbDlt4n.js.gz"),
    },
    Asset {
        path: "assets/Link-CEPs1u_N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3b439e1bc80797de4bca76f0f00e53f1\"",
        gzip: include_bytes!("../dist/assets/Link-CEPs1u_N.js.gz"),
    },
    Asset {
        path: "assets/Live-DjIIGR9A.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8f59dd57980de11668435ad687b5eb7f\"",
        gzip: include_bytes!("../dist/assets/Live-DjIIGR9A.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Dok8qW4_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"84ae14d3a7c6c1b083fcd59258a13e6c\"",
        gzip: include_bytes!("../dist/assets/Outliers-Dok8qW4_.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Dy4t7slr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b6a1708711cd2ab1fdb9b9ce5576b362\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Dy4t7slr.js.gz"),
    },
    Asset {
        path: "assets/Profiles-Boq0u35Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"90ee9c966405604e489fe71bc5730135\"",
        gzip: include_bytes!("../dist/assets/Profiles-Boq0u35Y.js.gz"),
    },
    Asset {
        path: "assets/Queries-B38PTR81.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"47d09da791c4094b86aa5c9232663244\"",
        gzip: include_bytes!("../dist/assets/Queries-B38PTR81.js.gz"),
    },
    Asset {
        path: "assets/Reports-BXxJZNy7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3525a32d66f3813f89ca145d0c2c0a23\"",
        gzip: include_bytes!("../dist/assets/Reports-BXxJZNy7.js.gz"),
    },
    Asset {
        path: "assets/Request-DhnCfYYK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b3d2b6ec9f14c3a75abcd59c22cc38c9\"",
        gzip: include_bytes!("../dist/assets/Request-DhnCfYYK.js.gz"),
    },
    Asset {
        path: "assets/Source-BcGGuenM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a5a28f7e20c4c61f5d5ac14e65e820c1\"",
        gzip: include_bytes!("../dist/assets/Source-BcGGuenM.js.gz"),
    },
    Asset {
        path: "assets/Stack-Bw1oUbvH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"447b1dff24acd3c9059518a56bbc3800\"",
        gzip: include_bytes!("../dist/assets/Stack-Bw1oUbvH.js.gz"),
    },
    Asset {
        path: "assets/Stack-ItUB0Ydd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cbac6c93f007b42bd34a0ff376aca33f\"",
        gzip: include_bytes!("../dist/assets/Stack-ItUB0Ydd.js.gz"),
    },
    Asset {
        path: "assets/State-CE7WUuHd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cbdd5fd508b10950c65673c80a3dc23f\"",
        gzip: include_bytes!("../dist/assets/State-CE7WUuHd.js.gz"),
    },
    Asset {
        path: "assets/Statement-9jpmNqpb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c15b0836324f1ae5bc07f72eb9a305cf\"",
        gzip: include_bytes!("../dist/assets/Statement-9jpmNqpb.js.gz"),
    },
    Asset {
        path: "assets/Storage-BB7L84IJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e7dc22a18b5734621941217127ad42f4\"",
        gzip: include_bytes!("../dist/assets/Storage-BB7L84IJ.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DTqL6CAf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bb2ea5339897d08f424bc6ab7d033c64\"",
        gzip: include_bytes!("../dist/assets/Tokens-DTqL6CAf.js.gz"),
    },
    Asset {
        path: "assets/Users-Cb085xJW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0f2afc412f4496effe7aabd3593d08e0\"",
        gzip: include_bytes!("../dist/assets/Users-Cb085xJW.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-LoVwiBbZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"817c1dc4889806861ffadf872eb2cce6\"",
        gzip: include_bytes!("../dist/assets/VersionShares-LoVwiBbZ.js.gz"),
    },
    Asset {
        path: "assets/Views-9KEd95Bh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5bf7ecc1863e1977f7b390e859eef906\"",
        gzip: include_bytes!("../dist/assets/Views-9KEd95Bh.js.gz"),
    },
    Asset {
        path: "assets/box-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/box-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/color-Bnn8JwOK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"19cef8be6e9bfbb1291f6b0a3ac5f9ee\"",
        gzip: include_bytes!("../dist/assets/color-Bnn8JwOK.js.gz"),
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
        path: "assets/index-DD6sGPrp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"897344a577455514888a1d920d79e677\"",
        gzip: include_bytes!("../dist/assets/index-DD6sGPrp.js.gz"),
    },
    Asset {
        path: "assets/name-D7G30gS8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ba8f885f3a08df1d43506556fb9d1ed4\"",
        gzip: include_bytes!("../dist/assets/name-D7G30gS8.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-Ck06XmME.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2637aa75c1a33c6d3171a9f5503988bc\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-Ck06XmME.js.gz"),
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
        path: "assets/sides-BjZal3Fj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d3ed2946f59f967f4c725e96118bb81\"",
        gzip: include_bytes!("../dist/assets/sides-BjZal3Fj.js.gz"),
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
