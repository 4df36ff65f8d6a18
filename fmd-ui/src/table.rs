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
    <script type="module" crossorigin src="./assets/index-D-krsE3r.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-eB9zK73U6cTEaj9R+WvYuqB5V8Wd6NoaDvL5H5jY/fw=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-lEVNi2PnRzsYcdtNefEP58a0LAVsMMJ72bT4C5gp83M=");

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-BAvDx-aB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"338ed055a09305e9a98a950ebeb487f0\"",
        gzip: include_bytes!("../dist/assets/Accounts-BAvDx-aB.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-D-136ykL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b96386a2234010f60ff85d65b71b52ac\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D-136ykL.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-j6fBO8S_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"11a3d33d67c0cbbb93e71a2ff2f8017b\"",
        gzip: include_bytes!("../dist/assets/AllRequests-j6fBO8S_.js.gz"),
    },
    Asset {
        path: "assets/Badge-BnEsBgbA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"584f0208cdc3317d04a810ec07852a54\"",
        gzip: include_bytes!("../dist/assets/Badge-BnEsBgbA.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CaRvvqW0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2eeee163f6aaa46781549c540e9c1634\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CaRvvqW0.js.gz"),
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
        path: "assets/Days-C_GE9vKP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c930054503b7677130be2621e49b372\"",
        gzip: include_bytes!("../dist/assets/Days-C_GE9vKP.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-B5YzpVLb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c8527577609823b78c1beafc275584c2\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-B5YzpVLb.js.gz"),
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
        path: "assets/EndpointProfile-xYEkh9F_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9e26183d72607683a15d6149071df2d4\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-xYEkh9F_.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BUSCIMU9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a9f9c3f9d13fd7296b08d649e3ea46e9\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BUSCIMU9.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-C0RU-doL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1048e14b9d2ea5e98cfa06b94efb0eb5\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-C0RU-doL.js.gz"),
    },
    Asset {
        path: "assets/Error-DYGGpamK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"950d9e18b262f4b25947f09e6c8d306f\"",
        gzip: include_bytes!("../dist/assets/Error-DYGGpamK.js.gz"),
    },
    Asset {
        path: "assets/Errors-MhevucOr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"951b62f8221ed0031d458fbe172978f7\"",
        gzip: include_bytes!("../dist/assets/Errors-MhevucOr.js.gz"),
    },
    Asset {
        path: "assets/Graphs-B2OwhKFc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a5dfe73305cd65500d8aae6ed6de3d5d\"",
        gzip: include_bytes!("../dist/assets/Graphs-B2OwhKFc.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Hours-C9KEjv5s.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6bbfa8c5dedab1ce3083468e83d19d39\"",
        gzip: include_bytes!("../dist/assets/Hours-C9KEjv5s.js.gz"),
    },
    Asset {
        path: "assets/Kind-C1SjZ285.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c5dd0832ba4028623a432b8b75053d20\"",
        gzip: include_bytes!("../dist/assets/Kind-C1SjZ285.js.gz"),
    },
    Asset {
        path: "assets/Latency-CJY4eMeD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ebbd5af10f396b71e79b6a2eae38c544\"",
        gzip: include_bytes!("../dist/assets/Latency-CJY4eMeD.js.gz"),
    },
    Asset {
        path: "assets/Link-CEPs1u_N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3b439e1bc80797de4bca76f0f00e53f1\"",
        gzip: include_bytes!("../dist/assets/Link-CEPs1u_N.js.gz"),
    },
    Asset {
        path: "assets/Live-DC7bMjto.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e7f6f6a161ade0eca3c78d645ef341b7\"",
        gzip: include_bytes!("../dist/assets/Live-DC7bMjto.js.gz"),
    },
    Asset {
        path: "assets/Outliers-C_nqllrA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"97e208835bc022be6e03fc711fd1f14d\"",
        gzip: include_bytes!("../dist/assets/Outliers-C_nqllrA.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-B11Bvx-k.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea2889ecdccde8d61a7bb87a257793f7\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-B11Bvx-k.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DDLqOzWI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e874eedf51d61e8c8861121f45e0aa0a\"",
        gzip: include_bytes!("../dist/assets/Profiles-DDLqOzWI.js.gz"),
    },
    Asset {
        path: "assets/Queries-C8Wg7-W6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bfae4a98c1d6a138dbd3fb2ec8085475\"",
        gzip: include_bytes!("../dist/assets/Queries-C8Wg7-W6.js.gz"),
    },
    Asset {
        path: "assets/Reports-D0ypvexj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"34a27a279bdb39502a6c9d8b14edb49e\"",
        gzip: include_bytes!("../dist/assets/Reports-D0ypvexj.js.gz"),
    },
    Asset {
        path: "assets/Request-BgiWhx_9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"66b7de6bcb73c5052a05abe3f9754901\"",
        gzip: include_bytes!("../dist/assets/Request-BgiWhx_9.js.gz"),
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
        path: "assets/Statement-CzIywUKw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ccf199a2ee1fb1875f477790803099c1\"",
        gzip: include_bytes!("../dist/assets/Statement-CzIywUKw.js.gz"),
    },
    Asset {
        path: "assets/Storage-DS5-Ia2o.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f0fc1b6de039b4580e22e2d624ed96ce\"",
        gzip: include_bytes!("../dist/assets/Storage-DS5-Ia2o.js.gz"),
    },
    Asset {
        path: "assets/Tokens-CHuo7jBZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d79a78baddd4d3bbe35e20eae4fbb97c\"",
        gzip: include_bytes!("../dist/assets/Tokens-CHuo7jBZ.js.gz"),
    },
    Asset {
        path: "assets/Users-n-n8YoOj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e0411060bcafac80483d3adc0bf7632c\"",
        gzip: include_bytes!("../dist/assets/Users-n-n8YoOj.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BKamy-TJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ae02fd86d07537bd3fc38d5355f1605e\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BKamy-TJ.js.gz"),
    },
    Asset {
        path: "assets/Views-8oYVAPGe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"36997916c6608f11b8756d1e6acded2b\"",
        gzip: include_bytes!("../dist/assets/Views-8oYVAPGe.js.gz"),
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
        path: "assets/doing-B6i3dnQ4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-B6i3dnQ4.js.gz"),
    },
    Asset {
        path: "assets/doing-B75R9h8P.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"6e575871c676a30e8ee5fa39efbe7d5f\"",
        gzip: include_bytes!("../dist/assets/doing-B75R9h8P.css.gz"),
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
        path: "assets/index-D-krsE3r.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e46cf5e68e32798a672968eaf2573072\"",
        gzip: include_bytes!("../dist/assets/index-D-krsE3r.js.gz"),
    },
    Asset {
        path: "assets/name-D7G30gS8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ba8f885f3a08df1d43506556fb9d1ed4\"",
        gzip: include_bytes!("../dist/assets/name-D7G30gS8.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-CnU3wWP6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d0a2325eb1fb11e0abcb20c7b8c66325\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-CnU3wWP6.js.gz"),
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
        path: "assets/sides-X7BUhGED.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3d1c05bc38a3c9bd68cda9a2fa8e81c0\"",
        gzip: include_bytes!("../dist/assets/sides-X7BUhGED.js.gz"),
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
