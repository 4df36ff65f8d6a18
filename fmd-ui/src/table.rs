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
    <script type="module" crossorigin src="./assets/index-Dn1J9FvT.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-BsXPXeVp.js">
    <link rel="modulepreload" crossorigin href="./assets/color-DJu2aC3Y.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-CZwGggeO.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-DIsviCLN.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-Br5FfkO7.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-BgzcQesO.css">
    <link rel="stylesheet" crossorigin href="./assets/index-Cbxxiq19.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-vFPLgAM2IY+LXknSVHqgfGca9ZvhALA3sgfz7ESc1us=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-HugNgB9QBpv+ycR4yow5x2+3g+PCPVJ9lmXeLjiSjdY=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-BQIglEnV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6d04e968ce78c4418ae81ffe29af5445\"",
        gzip: include_bytes!("../dist/assets/Accounts-BQIglEnV.js.gz"),
    },
    Asset {
        path: "assets/Alerts-BpyFbzcm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"466ed83ed69fd6899181e12ca19acf3e\"",
        gzip: include_bytes!("../dist/assets/Alerts-BpyFbzcm.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-DmzEnwQG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"365997cc92f930292002c9a3190a42ba\"",
        gzip: include_bytes!("../dist/assets/AllRequests-DmzEnwQG.js.gz"),
    },
    Asset {
        path: "assets/Badge-CBySBTna.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"980937003c3a20522c589f36ac2f27b0\"",
        gzip: include_bytes!("../dist/assets/Badge-CBySBTna.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-DEv-cCb_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b79ed7393af965c85182223d1e46e3a4\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-DEv-cCb_.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-DCG29jol.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"26b7288cbb4abdc4dfafe52b28f319e3\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-DCG29jol.js.gz"),
    },
    Asset {
        path: "assets/Choice-f6hLRw3i.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f12e8e84fcad859e3ffce0019c177b09\"",
        gzip: include_bytes!("../dist/assets/Choice-f6hLRw3i.js.gz"),
    },
    Asset {
        path: "assets/Confirm-CKIOwIhI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3d7cfbd394311c5aed798cf8e6cd0c8b\"",
        gzip: include_bytes!("../dist/assets/Confirm-CKIOwIhI.js.gz"),
    },
    Asset {
        path: "assets/Days-DTvh7nX3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54ea72badb61b0da5af6a15edf9ffb91\"",
        gzip: include_bytes!("../dist/assets/Days-DTvh7nX3.js.gz"),
    },
    Asset {
        path: "assets/Days-dVKskt64.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da009fafa38e5460e1db6bc44bfd2fbe\"",
        gzip: include_bytes!("../dist/assets/Days-dVKskt64.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-ggzfw9oD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43affa7fdcada14d20b100a619a15cde\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-ggzfw9oD.js.gz"),
    },
    Asset {
        path: "assets/EndpointName-CZwGggeO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6b1e4c5a8462fd29efe4843bbd2e72a2\"",
        gzip: include_bytes!("../dist/assets/EndpointName-CZwGggeO.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-Bg9fCJ8u.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"530aea5bcb917a05ef8ded080bd1169a\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-Bg9fCJ8u.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-Cp6EksqO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b9b125cbb79a534e5ac0c7bde4e7f8c1\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-Cp6EksqO.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-dC1FhsG5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4d672bada4a9ca98f4220a1fb9e5098d\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-dC1FhsG5.js.gz"),
    },
    Asset {
        path: "assets/Error-BK6-fVCG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1201f85166a6e2c10cda125c80069806\"",
        gzip: include_bytes!("../dist/assets/Error-BK6-fVCG.js.gz"),
    },
    Asset {
        path: "assets/Errors-C8snQeWa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea8c624021f22609b766191450725628\"",
        gzip: include_bytes!("../dist/assets/Errors-C8snQeWa.js.gz"),
    },
    Asset {
        path: "assets/Graphs-B8OwDO4p.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d67040d79eb4d1404306f5e7ace44b2a\"",
        gzip: include_bytes!("../dist/assets/Graphs-B8OwDO4p.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Hours-BO-UapNz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8e67694de489bb4a7281eb83146b6654\"",
        gzip: include_bytes!("../dist/assets/Hours-BO-UapNz.js.gz"),
    },
    Asset {
        path: "assets/Kind-CgQerKma.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6c7d2b207074463efa7cc8714e62b10\"",
        gzip: include_bytes!("../dist/assets/Kind-CgQerKma.js.gz"),
    },
    Asset {
        path: "assets/Latency-BmPYw3YN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"15e6fe716defaab5f70af3edae2ffe17\"",
        gzip: include_bytes!("../dist/assets/Latency-BmPYw3YN.js.gz"),
    },
    Asset {
        path: "assets/Link-Br5FfkO7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bb408010faecf77ea3302a598c606376\"",
        gzip: include_bytes!("../dist/assets/Link-Br5FfkO7.js.gz"),
    },
    Asset {
        path: "assets/Live-y7ZUTviN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6c65e4e4e04d56c959a8e290ac96415f\"",
        gzip: include_bytes!("../dist/assets/Live-y7ZUTviN.js.gz"),
    },
    Asset {
        path: "assets/Outliers-XuAOpPlX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"039033a1b945c0a9e31865fd5d174a09\"",
        gzip: include_bytes!("../dist/assets/Outliers-XuAOpPlX.js.gz"),
    },
    Asset {
        path: "assets/Plan-DIBYiQE9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f2f8fb01997de8b1b5060dca18e4866f\"",
        gzip: include_bytes!("../dist/assets/Plan-DIBYiQE9.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Cw2RRq_5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fe43dfd3ae0f710f5ec96be047775b27\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Cw2RRq_5.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CPnJv9mp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"79f2c0addb6fb8e53a0fbfbf73a519cf\"",
        gzip: include_bytes!("../dist/assets/Profiles-CPnJv9mp.js.gz"),
    },
    Asset {
        path: "assets/Queries-Csv0w7X-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"112498b7b963c178b8837c60e24c6a9c\"",
        gzip: include_bytes!("../dist/assets/Queries-Csv0w7X-.js.gz"),
    },
    Asset {
        path: "assets/Reports-ln6ce8n-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"01f01a6371d447b435e202c3594f387d\"",
        gzip: include_bytes!("../dist/assets/Reports-ln6ce8n-.js.gz"),
    },
    Asset {
        path: "assets/Request-kTcN3tMT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"79f233b811beb29479011fd2998eb80c\"",
        gzip: include_bytes!("../dist/assets/Request-kTcN3tMT.js.gz"),
    },
    Asset {
        path: "assets/Source-B30Mottb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7e6b16dcdf8aafdd8ebfde9b370a86f2\"",
        gzip: include_bytes!("../dist/assets/Source-B30Mottb.js.gz"),
    },
    Asset {
        path: "assets/Stack-6ydgsvmq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"839bf505b970c15d6594779b9367e22c\"",
        gzip: include_bytes!("../dist/assets/Stack-6ydgsvmq.js.gz"),
    },
    Asset {
        path: "assets/Stack-DXFeW3V_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"603a6ba4341e7b03efb2716aa9ddee23\"",
        gzip: include_bytes!("../dist/assets/Stack-DXFeW3V_.js.gz"),
    },
    Asset {
        path: "assets/State-BsXPXeVp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"11893809328b7789e8fe51c5ec2402ea\"",
        gzip: include_bytes!("../dist/assets/State-BsXPXeVp.js.gz"),
    },
    Asset {
        path: "assets/Statement-Cg5rlRu5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8b8a78999ef49a40ccfcea6321e0dfef\"",
        gzip: include_bytes!("../dist/assets/Statement-Cg5rlRu5.js.gz"),
    },
    Asset {
        path: "assets/Storage-Bq-arQe9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f6d121d758b49062a485414d4f9a48f7\"",
        gzip: include_bytes!("../dist/assets/Storage-Bq-arQe9.js.gz"),
    },
    Asset {
        path: "assets/Timeline-DHph5x8k.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8350a43fbb5c4cfa3764092e283508c3\"",
        gzip: include_bytes!("../dist/assets/Timeline-DHph5x8k.js.gz"),
    },
    Asset {
        path: "assets/Tokens-CvtV77V0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"92e85f5877fce83f775a885a2e146c49\"",
        gzip: include_bytes!("../dist/assets/Tokens-CvtV77V0.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D-VSy7Za.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"86b97be2755caee2948509c04819b161\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D-VSy7Za.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-Ci4flWBg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6eea00b21cbcc0daee21ea69c55530ed\"",
        gzip: include_bytes!("../dist/assets/Users-Ci4flWBg.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BZnzXLnK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e99b68df0ee12c153b39cab088c2f248\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BZnzXLnK.js.gz"),
    },
    Asset {
        path: "assets/Views-DNn13ANA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8eeafcc16aca20112d4959bd5a1d1efe\"",
        gzip: include_bytes!("../dist/assets/Views-DNn13ANA.js.gz"),
    },
    Asset {
        path: "assets/admin-B8yPlh3B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e554e102ba71123b980c0c14d56d5085\"",
        gzip: include_bytes!("../dist/assets/admin-B8yPlh3B.css.gz"),
    },
    Asset {
        path: "assets/box-CwazqvCr.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da37cc032446e715e3df969c5d7f2d94\"",
        gzip: include_bytes!("../dist/assets/box-CwazqvCr.css.gz"),
    },
    Asset {
        path: "assets/color-DJu2aC3Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e499f37aa9d7474659fdc47bc21ae185\"",
        gzip: include_bytes!("../dist/assets/color-DJu2aC3Y.js.gz"),
    },
    Asset {
        path: "assets/doing-DF7cjQ92.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-DF7cjQ92.js.gz"),
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
        path: "assets/inSight-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/inSight-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/inSight-DIsviCLN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aed23990bfa24b0fd35f88a51db31c33\"",
        gzip: include_bytes!("../dist/assets/inSight-DIsviCLN.js.gz"),
    },
    Asset {
        path: "assets/index-Cbxxiq19.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"9e75d864968fe15748c3852b047c0f8c\"",
        gzip: include_bytes!("../dist/assets/index-Cbxxiq19.css.gz"),
    },
    Asset {
        path: "assets/index-Dn1J9FvT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a8e71b09562912e4722f0337f183733b\"",
        gzip: include_bytes!("../dist/assets/index-Dn1J9FvT.js.gz"),
    },
    Asset {
        path: "assets/name-CxJCRFd1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"214e25f6cf32f77c5fb90c1e9a08ff4c\"",
        gzip: include_bytes!("../dist/assets/name-CxJCRFd1.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-Bn1blfrU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"391b9bdf4d4c81ce18d4e28da1ffe313\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-Bn1blfrU.js.gz"),
    },
    Asset {
        path: "assets/shade-B8a6W2RZ.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"517ad1d94bc3a3a8dcdc9fbfd1d917fd\"",
        gzip: include_bytes!("../dist/assets/shade-B8a6W2RZ.css.gz"),
    },
    Asset {
        path: "assets/shade-D8oNeFsu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fabe6ad5fd99f1c1b6c38f3fb983f995\"",
        gzip: include_bytes!("../dist/assets/shade-D8oNeFsu.js.gz"),
    },
    Asset {
        path: "assets/sides-BrKXUWpq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"7d758fd09bd0836e87c4c596f7c175f8\"",
        gzip: include_bytes!("../dist/assets/sides-BrKXUWpq.css.gz"),
    },
    Asset {
        path: "assets/sides-CTWirthE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a647c7ab3d029224981bfb65c5c38521\"",
        gzip: include_bytes!("../dist/assets/sides-CTWirthE.js.gz"),
    },
    Asset {
        path: "assets/style-BCInsEMg.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"357733d869f427ac21e45d49703a5583\"",
        gzip: include_bytes!("../dist/assets/style-BCInsEMg.css.gz"),
    },
    Asset {
        path: "assets/style-DJ1iBM5p.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"9ccf2c0d7d56c79a74b5ab6f1d8f33f5\"",
        gzip: include_bytes!("../dist/assets/style-DJ1iBM5p.css.gz"),
    },
    Asset {
        path: "assets/style-IA9KRJoC.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b4ef9367d0f4e0ca63ffd87ff05443bb\"",
        gzip: include_bytes!("../dist/assets/style-IA9KRJoC.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
    Asset {
        path: "assets/toolbar-973b5799.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"973b57993ca08db4aff38cd744e4fd51\"",
        gzip: include_bytes!("../dist/assets/toolbar-973b5799.js.gz"),
    },
    Asset {
        path: "assets/words-B5XcJ4rj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-B5XcJ4rj.js.gz"),
    },
    Asset {
        path: "assets/words-D26Rc2Qh.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e6304a781ea486cf24620097156bdd89\"",
        gzip: include_bytes!("../dist/assets/words-D26Rc2Qh.css.gz"),
    },
    Asset {
        path: "assets/words-M_It1jf4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-M_It1jf4.js.gz"),
    },
];
