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
    <script type="module" crossorigin src="./assets/index-HRItaoGp.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CE7WUuHd.js">
    <link rel="modulepreload" crossorigin href="./assets/color-Bnn8JwOK.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-CfkavpO5.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-CEPs1u_N.js">
    <link rel="stylesheet" crossorigin href="./assets/index-CQaLpUP6.css">
    <link rel="stylesheet" crossorigin href="./assets/tabs-BgzcQesO.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-0sVEiGXAAMHNTmUy9Op7dSumfNaop+2GSP1pseHOFUY=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-haaaMMvOI/gi5TQuAWCE4S8w9vrhOcuqVA7RrZMhy1Q=");

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-CltnEQdS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2b393bda11925334c3511ced3c0e84ca\"",
        gzip: include_bytes!("../dist/assets/Accounts-CltnEQdS.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-D-136ykL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b96386a2234010f60ff85d65b71b52ac\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D-136ykL.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-Z3fh1bDY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d07cf7cb517a99abee9c48e3d08e5047\"",
        gzip: include_bytes!("../dist/assets/AllRequests-Z3fh1bDY.js.gz"),
    },
    Asset {
        path: "assets/Badge-D_ctWjAw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a0fe8552f67cd59a4db26d09281c21b0\"",
        gzip: include_bytes!("../dist/assets/Badge-D_ctWjAw.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DZfZ43ZQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"601bc357b358cff9acda66027cc7df19\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DZfZ43ZQ.js.gz"),
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
        path: "assets/Days-tIsO-msq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"949d1f08f528c3513e9487f1dfc79130\"",
        gzip: include_bytes!("../dist/assets/Days-tIsO-msq.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-CJUiF2bz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a1ead44be5fabe5ce819872fc6ef04bd\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-CJUiF2bz.js.gz"),
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
        path: "assets/EndpointProfile-CeSx7CQh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ab59eca75616830cc6b4b1f312d0ae8d\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CeSx7CQh.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-B4vREwrF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9e7b7d38bc5238ae073dcad1d22a1b28\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-B4vREwrF.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CVgFhfwW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eba243ec6e514eee6094f5099ecac66b\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CVgFhfwW.js.gz"),
    },
    Asset {
        path: "assets/Error-DrLgg-9z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6142d82941d47071ae37bfb3ef633a74\"",
        gzip: include_bytes!("../dist/assets/Error-DrLgg-9z.js.gz"),
    },
    Asset {
        path: "assets/Errors-BrFpIid1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"81b9543b957729202d03f58990f6ca79\"",
        gzip: include_bytes!("../dist/assets/Errors-BrFpIid1.js.gz"),
    },
    Asset {
        path: "assets/Graphs-B-jmDH37.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"934dc0c55bb895abcad3a8f7e6a654d4\"",
        gzip: include_bytes!("../dist/assets/Graphs-B-jmDH37.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Hours-ST6ykHeS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"02a1bd1c5e9de231287e9eca5e4d35ab\"",
        gzip: include_bytes!("../dist/assets/Hours-ST6ykHeS.js.gz"),
    },
    Asset {
        path: "assets/Kind-C1SjZ285.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c5dd0832ba4028623a432b8b75053d20\"",
        gzip: include_bytes!("../dist/assets/Kind-C1SjZ285.js.gz"),
    },
    Asset {
        path: "assets/Latency-B0XlNOIK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2bd28a4f627e96f859eb6256f733d2f4\"",
        gzip: include_bytes!("../dist/assets/Latency-B0XlNOIK.js.gz"),
    },
    Asset {
        path: "assets/Link-CEPs1u_N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3b439e1bc80797de4bca76f0f00e53f1\"",
        gzip: include_bytes!("../dist/assets/Link-CEPs1u_N.js.gz"),
    },
    Asset {
        path: "assets/Live-0lDniEe5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c3011084b33b1e5c02eb6209cb768800\"",
        gzip: include_bytes!("../dist/assets/Live-0lDniEe5.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CISpLSXm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"500fbf8f17844b72918a9c66209edcf3\"",
        gzip: include_bytes!("../dist/assets/Outliers-CISpLSXm.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-C9iiShoJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b6a0054d3b8910e9c07d7d1cbc6f0368\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-C9iiShoJ.js.gz"),
    },
    Asset {
        path: "assets/Profiles-C3zY53NE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"789cb6fc8bcae861b92cefe71a83b1d4\"",
        gzip: include_bytes!("../dist/assets/Profiles-C3zY53NE.js.gz"),
    },
    Asset {
        path: "assets/Queries-CibCigyA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4b9f2d9fcfcc1bed77f2fb8afea9723e\"",
        gzip: include_bytes!("../dist/assets/Queries-CibCigyA.js.gz"),
    },
    Asset {
        path: "assets/Reports-CzzRI3G1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5c47f3f3e01d6f022492dd22d8be3d6f\"",
        gzip: include_bytes!("../dist/assets/Reports-CzzRI3G1.js.gz"),
    },
    Asset {
        path: "assets/Request-VSt2Vaje.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fce9989682fac5fbcd5edb8a1e1f8262\"",
        gzip: include_bytes!("../dist/assets/Request-VSt2Vaje.js.gz"),
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
        path: "assets/Statement-DYb4thif.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"19766aa173e0a700b0e30812ee8f35b6\"",
        gzip: include_bytes!("../dist/assets/Statement-DYb4thif.js.gz"),
    },
    Asset {
        path: "assets/Storage-C8kS-Oft.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0623d91cd1c3231da6e65d6eab4ea450\"",
        gzip: include_bytes!("../dist/assets/Storage-C8kS-Oft.js.gz"),
    },
    Asset {
        path: "assets/Tokens-mf9H0Rzs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0aa5f3c81a1d34d97e2ad9b0669df1a0\"",
        gzip: include_bytes!("../dist/assets/Tokens-mf9H0Rzs.js.gz"),
    },
    Asset {
        path: "assets/Users-Bb2sQvVO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"64170fd5d4ad80558e2d84ff24b2263d\"",
        gzip: include_bytes!("../dist/assets/Users-Bb2sQvVO.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-Bx4jSZeg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"55f7fc0ab932dfd17ec8e55ca9f9e79e\"",
        gzip: include_bytes!("../dist/assets/VersionShares-Bx4jSZeg.js.gz"),
    },
    Asset {
        path: "assets/Views-DR1SSuV4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7859b355dda6adf8fba2d47906fc5200\"",
        gzip: include_bytes!("../dist/assets/Views-DR1SSuV4.js.gz"),
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
        path: "assets/index-CQaLpUP6.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e93210659cffaf88f14118e62e45a4d3\"",
        gzip: include_bytes!("../dist/assets/index-CQaLpUP6.css.gz"),
    },
    Asset {
        path: "assets/index-HRItaoGp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"09a642c458628178ed6f57711021584f\"",
        gzip: include_bytes!("../dist/assets/index-HRItaoGp.js.gz"),
    },
    Asset {
        path: "assets/name-D7G30gS8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ba8f885f3a08df1d43506556fb9d1ed4\"",
        gzip: include_bytes!("../dist/assets/name-D7G30gS8.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-kA9nuy4G.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"287c82b1328583eb2e4729ad6955d01e\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-kA9nuy4G.js.gz"),
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
        path: "assets/sides-CseDe9Cr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d2881dfbff951061a0890eb5b96487ef\"",
        gzip: include_bytes!("../dist/assets/sides-CseDe9Cr.js.gz"),
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
