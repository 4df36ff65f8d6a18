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
    <script type="module" crossorigin src="./assets/index-BYjRMkfb.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-2XNH+V3UfSyceUkLt7C+4WXONUkHkva9Vs1fFTjkEe8=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-mwj+4dZ1SKueeCKYdqN9SjPgpjHgV8ji3mCxA2DSL/8=");

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-tIonzYWo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"584c020f14692cc06196e88aa8e90181\"",
        gzip: include_bytes!("../dist/assets/Accounts-tIonzYWo.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-D-136ykL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b96386a2234010f60ff85d65b71b52ac\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D-136ykL.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-D0rRkAis.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8f6ac849e26ffc1998b96c025eccf9f4\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D0rRkAis.js.gz"),
    },
    Asset {
        path: "assets/Badge-DMIFvk2K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4b0cb82325b0b6df9184d82ce26f5ad0\"",
        gzip: include_bytes!("../dist/assets/Badge-DMIFvk2K.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-4s3AkSPE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a72fb83a921f0ff9f99be55cb8aec9d1\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-4s3AkSPE.js.gz"),
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
        path: "assets/Days-DFfTIn5Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"971510afe3ac8c6166f23cad3ed1521f\"",
        gzip: include_bytes!("../dist/assets/Days-DFfTIn5Z.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-YAbRFOUH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3eac9d603e3197c178e0f2c6c7b88ffc\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-YAbRFOUH.js.gz"),
    },
    Asset {
        path: "assets/EndpointName-CfkavpO5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c85ae4e38bdef46ff50acf579f541eaa\"",
        gzip: include_bytes!("../dist/assets/EndpointName-CfkavpO5.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-UmNoDbif.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7392febd91bdff11574ba29387500ae3\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-UmNoDbif.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-C6TvVmcl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b120a4d50e3220d4ac57bd834841f327\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-C6TvVmcl.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-YyTM7rbK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"69c8186191d148eac211ecfb5e90017b\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-YyTM7rbK.js.gz"),
    },
    Asset {
        path: "assets/Error-cr2bhP2-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e5b06717c4007a1902830ad4c35e481c\"",
        gzip: include_bytes!("../dist/assets/Error-cr2bhP2-.js.gz"),
    },
    Asset {
        path: "assets/Errors-8nW4hi-N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0fd58c930e13d49597e08cfd16c214f1\"",
        gzip: include_bytes!("../dist/assets/Errors-8nW4hi-N.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Graphs-TtUwYfF5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5e7d24ab08a606f2b1308ecabb1c875e\"",
        gzip: include_bytes!("../dist/assets/Graphs-TtUwYfF5.js.gz"),
    },
    Asset {
        path: "assets/Hours-DDPb2YtY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c17835b3c2b799923b7219671ed01869\"",
        gzip: include_bytes!("../dist/assets/Hours-DDPb2YtY.js.gz"),
    },
    Asset {
        path: "assets/Kind-C1SjZ285.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c5dd0832ba4028623a432b8b75053d20\"",
        gzip: include_bytes!("../dist/assets/Kind-C1SjZ285.js.gz"),
    },
    Asset {
        path: "assets/Latency-Catd2_zS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8e7e94bb2a76c51053064aa0163ab22e\"",
        gzip: include_bytes!("../dist/assets/Latency-Catd2_zS.js.gz"),
    },
    Asset {
        path: "assets/Link-CEPs1u_N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3b439e1bc80797de4bca76f0f00e53f1\"",
        gzip: include_bytes!("../dist/assets/Link-CEPs1u_N.js.gz"),
    },
    Asset {
        path: "assets/Live-BRbRIGsb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"802bd02730685b7a4c8664be8fbc75ed\"",
        gzip: include_bytes!("../dist/assets/Live-BRbRIGsb.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BKYIESAP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6030fe7c31b3605782d604744149fbba\"",
        gzip: include_bytes!("../dist/assets/Outliers-BKYIESAP.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-MVmhwdrP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1ed40ce8c34003e1507d52192fcb4bfd\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-MVmhwdrP.js.gz"),
    },
    Asset {
        path: "assets/Profiles-dAjQfBwP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0962e22afaf8c385210df57193085498\"",
        gzip: include_bytes!("../dist/assets/Profiles-dAjQfBwP.js.gz"),
    },
    Asset {
        path: "assets/Queries-L7CdPE99.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7c435741499c6fb8616be6427dac0d44\"",
        gzip: include_bytes!("../dist/assets/Queries-L7CdPE99.js.gz"),
    },
    Asset {
        path: "assets/Reports-BhZjWBy4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0dbc2dd79dbcc269935073da8a804ea6\"",
        gzip: include_bytes!("../dist/assets/Reports-BhZjWBy4.js.gz"),
    },
    Asset {
        path: "assets/Request-pSAz_njT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"72ae0c3ef1c3a7cff20b357ea3594462\"",
        gzip: include_bytes!("../dist/assets/Request-pSAz_njT.js.gz"),
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
        path: "assets/Statement-DEeefNgQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"650ba09ea6d34191a52dc102326b7237\"",
        gzip: include_bytes!("../dist/assets/Statement-DEeefNgQ.js.gz"),
    },
    Asset {
        path: "assets/Storage-DRcRX5PJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1536426fed01d578fdab1c9c11da0101\"",
        gzip: include_bytes!("../dist/assets/Storage-DRcRX5PJ.js.gz"),
    },
    Asset {
        path: "assets/Tokens-wxYfp8ZY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9cdbf86fe93d8b9b8a250368e66d679c\"",
        gzip: include_bytes!("../dist/assets/Tokens-wxYfp8ZY.js.gz"),
    },
    Asset {
        path: "assets/Users-DhXErk1U.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dbd2eb2f886c2b23e812c8d6a3884c7d\"",
        gzip: include_bytes!("../dist/assets/Users-DhXErk1U.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-z2zAigpD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"112eec23350ef7210c714fb82192816e\"",
        gzip: include_bytes!("../dist/assets/VersionShares-z2zAigpD.js.gz"),
    },
    Asset {
        path: "assets/Views-CVZnbh3R.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d37c8bc02233b75b0418a4877df49179\"",
        gzip: include_bytes!("../dist/assets/Views-CVZnbh3R.js.gz"),
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
        path: "assets/index-BYjRMkfb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"86175391dfd229b1c97742c4fcf7f949\"",
        gzip: include_bytes!("../dist/assets/index-BYjRMkfb.js.gz"),
    },
    Asset {
        path: "assets/index-CQaLpUP6.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e93210659cffaf88f14118e62e45a4d3\"",
        gzip: include_bytes!("../dist/assets/index-CQaLpUP6.css.gz"),
    },
    Asset {
        path: "assets/name-D7G30gS8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ba8f885f3a08df1d43506556fb9d1ed4\"",
        gzip: include_bytes!("../dist/assets/name-D7G30gS8.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-DcmlxnbW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"12bb69e112334a9ca2de01df2b97d888\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-DcmlxnbW.js.gz"),
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
        path: "assets/sides-CZeWLV82.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7ed525ab07f28f08081ea8c6fdd47220\"",
        gzip: include_bytes!("../dist/assets/sides-CZeWLV82.js.gz"),
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
        path: "assets/words-CMAtZsB2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-CMAtZsB2.js.gz"),
    },
    Asset {
        path: "assets/words-Cd_uMNQm.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"22d9b86338c8d6a5f8b1c6a358845727\"",
        gzip: include_bytes!("../dist/assets/words-Cd_uMNQm.css.gz"),
    },
];
