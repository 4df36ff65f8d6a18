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
    <script type="module" crossorigin src="./assets/index-COcEoz4i.js"></script>
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
        path: "assets/Accounts-D9htk34e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"52bfc15a7d9475b2d0a2b26460f92632\"",
        gzip: include_bytes!("../dist/assets/Accounts-D9htk34e.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-B1by4_SK.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"879233a02080d249ba714d587d77b95d\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B1by4_SK.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-ijCFGxKQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"179ca04a3dbe8e4ef77cd0897fca36a4\"",
        gzip: include_bytes!("../dist/assets/AllRequests-ijCFGxKQ.js.gz"),
    },
    Asset {
        path: "assets/Badge-B8Ae6czO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"db60cde2d2f8bb2fa8703c284c02b9a5\"",
        gzip: include_bytes!("../dist/assets/Badge-B8Ae6czO.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-_JTuGMke.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9ccde700214d71a22ba8764a5f06d7ba\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-_JTuGMke.js.gz"),
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
        path: "assets/Days-BaoaYS1Q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1fcbe014287d59b6bc0a024e46039108\"",
        gzip: include_bytes!("../dist/assets/Days-BaoaYS1Q.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-D2IlqfY_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6709bd1ea10a14cb4ad8f7f22a76829\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-D2IlqfY_.js.gz"),
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
        path: "assets/EndpointProfile-CoivBzDe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3142fc596b19b6ed7e033db6ee72a23f\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CoivBzDe.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BmMyVIhk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0d2808d9c9439a14f6a7172ed6b58335\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BmMyVIhk.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DfaKwL3V.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fa79fbeea266dbb560f1d53894e731eb\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DfaKwL3V.js.gz"),
    },
    Asset {
        path: "assets/Error-DOzv74cA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0819632d0bd60c154aa24b4c61408fe1\"",
        gzip: include_bytes!("../dist/assets/Error-DOzv74cA.js.gz"),
    },
    Asset {
        path: "assets/Errors-DKNNRjbj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c105bf841f5978921a84de3090892981\"",
        gzip: include_bytes!("../dist/assets/Errors-DKNNRjbj.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DA-OzHe3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f86412cc219d101a2e252c3616bfc825\"",
        gzip: include_bytes!("../dist/assets/Graphs-DA-OzHe3.js.gz"),
    },
    Asset {
        path: "assets/Hours-euXRqQxy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"00f504da5abaf40bc41a1b3f64fb5fb8\"",
        gzip: include_bytes!("../dist/assets/Hours-euXRqQxy.js.gz"),
    },
    Asset {
        path: "assets/Kind-C1SjZ285.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c5dd0832ba4028623a432b8b75053d20\"",
        gzip: include_bytes!("../dist/assets/Kind-C1SjZ285.js.gz"),
    },
    Asset {
        path: "assets/Latency-lr0XSEB1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"59d2ee1f9130377594ed484d20e7e581\"",
        gzip: include_bytes!("../dist/assets/Latency-lr0XSEB1.js.gz"),
    },
    Asset {
        path: "assets/Link-CEPs1u_N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3b439e1bc80797de4bca76f0f00e53f1\"",
        gzip: include_bytes!("../dist/assets/Link-CEPs1u_N.js.gz"),
    },
    Asset {
        path: "assets/Live-omDlhW9j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b18e51a5fce3415243fdfd0ceefd71eb\"",
        gzip: include_bytes!("../dist/assets/Live-omDlhW9j.js.gz"),
    },
    Asset {
        path: "assets/Outliers-y7fYU_ha.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"59d9f8b65c088379ce72503ad681150e\"",
        gzip: include_bytes!("../dist/assets/Outliers-y7fYU_ha.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-kt4gHjq1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b49acb7a833fbb6666ce7e4d45247f10\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-kt4gHjq1.js.gz"),
    },
    Asset {
        path: "assets/Profiles-qWeMzxp1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4efe245365713f23433dd1b43069d23c\"",
        gzip: include_bytes!("../dist/assets/Profiles-qWeMzxp1.js.gz"),
    },
    Asset {
        path: "assets/Queries-BQy_0etV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"19fe26121713eb27d6c7ff5c43d50572\"",
        gzip: include_bytes!("../dist/assets/Queries-BQy_0etV.js.gz"),
    },
    Asset {
        path: "assets/Reports-CtJDUPoq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"28688e0214ef5452241afd958bad3488\"",
        gzip: include_bytes!("../dist/assets/Reports-CtJDUPoq.js.gz"),
    },
    Asset {
        path: "assets/Request-CEIzkJU0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0a0c1ffa1d33c6cd075942a018948975\"",
        gzip: include_bytes!("../dist/assets/Request-CEIzkJU0.js.gz"),
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
        path: "assets/Statement-zpWoUafM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1d97b7e9fb03b6f8bce16cc26b7c2716\"",
        gzip: include_bytes!("../dist/assets/Statement-zpWoUafM.js.gz"),
    },
    Asset {
        path: "assets/Storage-iiml30Vc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"12e2624522c1adb4f4588493328f3971\"",
        gzip: include_bytes!("../dist/assets/Storage-iiml30Vc.js.gz"),
    },
    Asset {
        path: "assets/Tokens-EYXfPXiU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"35dbe10a71e045ca689777b84a4989d6\"",
        gzip: include_bytes!("../dist/assets/Tokens-EYXfPXiU.js.gz"),
    },
    Asset {
        path: "assets/Users-CwhMNXcr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9b37f12451c82ddb77deb44ca26c29bf\"",
        gzip: include_bytes!("../dist/assets/Users-CwhMNXcr.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DhlQ5M8b.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9baec82577794ee400336e691d474b1b\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DhlQ5M8b.js.gz"),
    },
    Asset {
        path: "assets/Views-DGohFh91.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d2ef1b9db440ba3aebb5b573f17cd5f8\"",
        gzip: include_bytes!("../dist/assets/Views-DGohFh91.js.gz"),
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
        path: "assets/index-COcEoz4i.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"357c5df606b505fe7ab1da91049c0c88\"",
        gzip: include_bytes!("../dist/assets/index-COcEoz4i.js.gz"),
    },
    Asset {
        path: "assets/index-D3371VtH.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"76bb0cd286173cbfa766e6b2a9b79276\"",
        gzip: include_bytes!("../dist/assets/index-D3371VtH.css.gz"),
    },
    Asset {
        path: "assets/name-D7G30gS8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ba8f885f3a08df1d43506556fb9d1ed4\"",
        gzip: include_bytes!("../dist/assets/name-D7G30gS8.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-9qM4kZYs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cf2770b250e0eea1a5cd34b753663a2e\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-9qM4kZYs.js.gz"),
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
        path: "assets/sides-bf7gC6JA.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e54eba137522b310123a54788f4ff9d7\"",
        gzip: include_bytes!("../dist/assets/sides-bf7gC6JA.css.gz"),
    },
    Asset {
        path: "assets/sides-jq57VRU1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f10b754e67a0ff498aba3e07ce35bd5b\"",
        gzip: include_bytes!("../dist/assets/sides-jq57VRU1.js.gz"),
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
