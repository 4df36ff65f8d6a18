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
    <script type="module" crossorigin src="./assets/index-ClzNL01Y.js"></script>
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
    (include_bytes!("../dist/sent.css.gz"), "sha256-zd75pN7Lkx+oeMSXJEUjzB0vMFNU3ImPZPlCQegujis=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-BPZWoXN7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ec948f755dda1bce2b638197776a8af3\"",
        gzip: include_bytes!("../dist/assets/Accounts-BPZWoXN7.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-D7NW0IXV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ad68337d82dcce75d6ce66c593376d6a\"",
        gzip: include_bytes!("../dist/assets/Alerts-D7NW0IXV.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-7WrP3itE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eaeb6c3b2d16bac7218e28b53133cf3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-7WrP3itE.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/Badge-D2xD-k2r.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2c7f9df49d23417b90140090200704c8\"",
        gzip: include_bytes!("../dist/assets/Badge-D2xD-k2r.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-C7jA2J3y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e12e0e74c89c8e9f452ef345ff17ea10\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-C7jA2J3y.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-D6jlMgK1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0441d4000eabf1c52d62fa886fa9a6c2\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-D6jlMgK1.js.gz"),
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
        path: "assets/Days-BQ3pwzou.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ae1b62b53be21f901d806e5d4642a9b0\"",
        gzip: include_bytes!("../dist/assets/Days-BQ3pwzou.js.gz"),
    },
    Asset {
        path: "assets/Days-dVKskt64.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da009fafa38e5460e1db6bc44bfd2fbe\"",
        gzip: include_bytes!("../dist/assets/Days-dVKskt64.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-Bb6OazfI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8723e211cd634b29b93fb5848af2e31a\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-Bb6OazfI.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-CZwGggeO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6b1e4c5a8462fd29efe4843bbd2e72a2\"",
        gzip: include_bytes!("../dist/assets/EndpointName-CZwGggeO.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CpoO7c5g.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d20ec61fc802f341e5d818a4f04d3518\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CpoO7c5g.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-Cz8STpyJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3db3569a29aae066b498aafa1e89d3c0\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-Cz8STpyJ.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CTrc4i3T.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"89e3588528e9c85afd028444ad9eb873\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CTrc4i3T.js.gz"),
    },
    Asset {
        path: "assets/Error-DaeizhL1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1a7c7c7ea840432e7b4a8a660493f5ac\"",
        gzip: include_bytes!("../dist/assets/Error-DaeizhL1.js.gz"),
    },
    Asset {
        path: "assets/Errors-BpCi6412.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4a20ba8c47a53b12329913e914f4677d\"",
        gzip: include_bytes!("../dist/assets/Errors-BpCi6412.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-fcH957yT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"63c662571bc5dc60b8c0b98bdf5375ce\"",
        gzip: include_bytes!("../dist/assets/Graphs-fcH957yT.js.gz"),
    },
    Asset {
        path: "assets/Hours-Ca8lGycj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"341dd1b59f663b7b837b04c07131250a\"",
        gzip: include_bytes!("../dist/assets/Hours-Ca8lGycj.js.gz"),
    },
    Asset {
        path: "assets/Kind-CgQerKma.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6c7d2b207074463efa7cc8714e62b10\"",
        gzip: include_bytes!("../dist/assets/Kind-CgQerKma.js.gz"),
    },
    Asset {
        path: "assets/Latency-Dlv3aZX8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"02e3a4e923d66076ef43112305e5d4b3\"",
        gzip: include_bytes!("../dist/assets/Latency-Dlv3aZX8.js.gz"),
    },
    Asset {
        path: "assets/Link-Br5FfkO7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bb408010faecf77ea3302a598c606376\"",
        gzip: include_bytes!("../dist/assets/Link-Br5FfkO7.js.gz"),
    },
    Asset {
        path: "assets/Live-DlwjxukA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"98b984d37c60507317816361be5ffcc6\"",
        gzip: include_bytes!("../dist/assets/Live-DlwjxukA.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CezwSQ9n.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e50450e31695d1c598b70cec03da9c32\"",
        gzip: include_bytes!("../dist/assets/Outliers-CezwSQ9n.js.gz"),
    },
    Asset {
        path: "assets/Plan-DIBYiQE9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f2f8fb01997de8b1b5060dca18e4866f\"",
        gzip: include_bytes!("../dist/assets/Plan-DIBYiQE9.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Bvw_GfDr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f5c2d06128de83260854282e9f4a5d88\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Bvw_GfDr.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CpBj4aLE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"da2f8bf0ebe2172bb449cdab1f101bb1\"",
        gzip: include_bytes!("../dist/assets/Profiles-CpBj4aLE.js.gz"),
    },
    Asset {
        path: "assets/Queries-DPlbQBJL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3ff241c1ed134f8a3d5ec23cc091eb2d\"",
        gzip: include_bytes!("../dist/assets/Queries-DPlbQBJL.js.gz"),
    },
    Asset {
        path: "assets/Reports-CpJtFSnw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f3a9f2c5104fbf397ec4a3490c90e500\"",
        gzip: include_bytes!("../dist/assets/Reports-CpJtFSnw.js.gz"),
    },
    Asset {
        path: "assets/Request-DI_3sFOI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"945bbc90070690d98a499b596b28c705\"",
        gzip: include_bytes!("../dist/assets/Request-DI_3sFOI.js.gz"),
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
        path: "assets/Statement-D7il1otI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f67cf7bd0fa77a0250dfd67e925482e6\"",
        gzip: include_bytes!("../dist/assets/Statement-D7il1otI.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DcO1l3DP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a89b06146ea2390d065ad1ada3d64142\"",
        gzip: include_bytes!("../dist/assets/StatementName-DcO1l3DP.js.gz"),
    },
    Asset {
        path: "assets/Storage-AZ9jJmUw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fd16c07c36786898adfa69710af01825\"",
        gzip: include_bytes!("../dist/assets/Storage-AZ9jJmUw.js.gz"),
    },
    Asset {
        path: "assets/Timeline-CiVlsZKB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ade580767ae87614ff6adc057d6e083e\"",
        gzip: include_bytes!("../dist/assets/Timeline-CiVlsZKB.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DZn2H4Ea.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f771bfe7214419556f7e14e58531aad8\"",
        gzip: include_bytes!("../dist/assets/Tokens-DZn2H4Ea.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-BjtUAW5q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"30b9c4646a0a38eb6d75760d11a76a9d\"",
        gzip: include_bytes!("../dist/assets/Toolbar-BjtUAW5q.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-DSSVrih5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fdf3dda5d361a52e242632921b4b511c\"",
        gzip: include_bytes!("../dist/assets/Users-DSSVrih5.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-B8V79TPT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bd8c1d0911dbdb222455d7b4350a8a09\"",
        gzip: include_bytes!("../dist/assets/VersionShares-B8V79TPT.js.gz"),
    },
    Asset {
        path: "assets/Views-BEttIoVP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d7e2dd100e49d18e28e8ceacefca840\"",
        gzip: include_bytes!("../dist/assets/Views-BEttIoVP.js.gz"),
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
        path: "assets/index-ClzNL01Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e3c44301e0740bf7b1681f12611d6c2f\"",
        gzip: include_bytes!("../dist/assets/index-ClzNL01Y.js.gz"),
    },
    Asset {
        path: "assets/name-CxJCRFd1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"214e25f6cf32f77c5fb90c1e9a08ff4c\"",
        gzip: include_bytes!("../dist/assets/name-CxJCRFd1.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-DUuR5vn6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e9ad40ea5e6a2f301b03e362ab0bc57d\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-DUuR5vn6.js.gz"),
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
        path: "assets/sides-DMW9HvBv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5144a257b93d5a474bc9713ef948b39e\"",
        gzip: include_bytes!("../dist/assets/sides-DMW9HvBv.js.gz"),
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
        path: "assets/words-B6okvNYa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"25c5b3137ad63a753c37d3aaa8ee249d\"",
        gzip: include_bytes!("../dist/assets/words-B6okvNYa.js.gz"),
    },
    Asset {
        path: "assets/words-COFIiJ77.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"5516479b7f6cb6d2f075d180525fe8e6\"",
        gzip: include_bytes!("../dist/assets/words-COFIiJ77.css.gz"),
    },
];
