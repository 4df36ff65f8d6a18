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
    <script type="module" crossorigin src="./assets/index-C1SG6kEq.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CmWHu4Xp.js">
    <link rel="modulepreload" crossorigin href="./assets/color-DzdC-kW2.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-6dT-8Bz2.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-BTx4_NCw.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-9QJFl4BH.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-BgzcQesO.css">
    <link rel="stylesheet" crossorigin href="./assets/index-DVpypykn.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-hjsra+xATq1ekJMBCXGuezIVmSMkJE5uG8mdeWbivtI=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-YDtAduv3NHzBKhgS8Z6yOybPabPsPGvuGr7IJZBICag=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-f9be5fa3.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-HqTR9D-l.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f869ea8296544d700cabe8671b6870cd\"",
        gzip: include_bytes!("../dist/assets/Accounts-HqTR9D-l.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CiAMamb4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b631ce497fc7d76e98427510c5d7b01f\"",
        gzip: include_bytes!("../dist/assets/Alerts-CiAMamb4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-CpdW8a95.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8e4e9ed3c9dbb8b3514947b34ee9841e\"",
        gzip: include_bytes!("../dist/assets/Alerts-CpdW8a95.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BYPpsJsu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b28c3ac51db1808165317b286bd0e9ab\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BYPpsJsu.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/Badge-BkOifk5j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f428b593bf899b298a45fd1b61a46a62\"",
        gzip: include_bytes!("../dist/assets/Badge-BkOifk5j.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CxiDH_Ba.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"336de1b3f340ff687c7a9b18205b8ae6\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CxiDH_Ba.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-TkuoONyF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"06b2927338f4ab2c7699f6da5fab8ba3\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-TkuoONyF.js.gz"),
    },
    Asset {
        path: "assets/Choice-B9oS-osC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8352323eae376ea6eae754e8334f3c77\"",
        gzip: include_bytes!("../dist/assets/Choice-B9oS-osC.js.gz"),
    },
    Asset {
        path: "assets/Confirm-DlPFv-hc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7a573c64d6fa05eaf86188add8edc4b2\"",
        gzip: include_bytes!("../dist/assets/Confirm-DlPFv-hc.js.gz"),
    },
    Asset {
        path: "assets/Days-BVp5OOC3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"79d32c7b705c2a37543d9648171d5bee\"",
        gzip: include_bytes!("../dist/assets/Days-BVp5OOC3.js.gz"),
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
        path: "assets/EndpointCompare-QxIYG-T6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"03291a766d67bb620d5f489fdf9e250d\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-QxIYG-T6.js.gz"),
    },
    Asset {
        path: "assets/EndpointName-6dT-8Bz2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"30f3a672c6cd1d3e35fa407c996e3d19\"",
        gzip: include_bytes!("../dist/assets/EndpointName-6dT-8Bz2.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-retIrYfS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b8ba4edf32ab9577c2d504e95ea95190\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-retIrYfS.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-R7v-EBri.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ddc3dba9133e2a160966a886a25c841a\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-R7v-EBri.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-W5kcz4dB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2bb60bf3499a2377416593697629e93c\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-W5kcz4dB.js.gz"),
    },
    Asset {
        path: "assets/Error-DyF_y5Dd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c4a98c19f6d66e0bb1c14e844898f8f9\"",
        gzip: include_bytes!("../dist/assets/Error-DyF_y5Dd.js.gz"),
    },
    Asset {
        path: "assets/Errors-DSNvFbfo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"32a3d63b10cc00205dc4a9caf0310335\"",
        gzip: include_bytes!("../dist/assets/Errors-DSNvFbfo.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-ybYJNSv_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a965247c9396c7f8a2afa9fff716485e\"",
        gzip: include_bytes!("../dist/assets/Graphs-ybYJNSv_.js.gz"),
    },
    Asset {
        path: "assets/Hours-V6lTAxhk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a679b286833525c8a9a6662c479cd775\"",
        gzip: include_bytes!("../dist/assets/Hours-V6lTAxhk.js.gz"),
    },
    Asset {
        path: "assets/Kind-hMu-oDQm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dcfa757844cb5ea64709117c4222c2a3\"",
        gzip: include_bytes!("../dist/assets/Kind-hMu-oDQm.js.gz"),
    },
    Asset {
        path: "assets/Latency-C1FwSRaj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6d166d5e58c3c9f55c1b0a0a9d5ff14c\"",
        gzip: include_bytes!("../dist/assets/Latency-C1FwSRaj.js.gz"),
    },
    Asset {
        path: "assets/Link-9QJFl4BH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1a89d16fcab43de2f00a934c96431ed1\"",
        gzip: include_bytes!("../dist/assets/Link-9QJFl4BH.js.gz"),
    },
    Asset {
        path: "assets/Live-nktlT1GE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"128392d0013466a41bb653b0f8345a18\"",
        gzip: include_bytes!("../dist/assets/Live-nktlT1GE.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BKz54d5i.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"597a531d8a026c573a3695da61208ac9\"",
        gzip: include_bytes!("../dist/assets/Outliers-BKz54d5i.js.gz"),
    },
    Asset {
        path: "assets/Plan-BoGHUvMk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2127f2d7f830b78f5de86b8923347e93\"",
        gzip: include_bytes!("../dist/assets/Plan-BoGHUvMk.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Dwt7c4RP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ff32cb96bc7cc09d88ecfcb380b3b0d4\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Dwt7c4RP.js.gz"),
    },
    Asset {
        path: "assets/Profiles-AIRWQtfK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cf47a719d62a26e7cecba65af36e697c\"",
        gzip: include_bytes!("../dist/assets/Profiles-AIRWQtfK.js.gz"),
    },
    Asset {
        path: "assets/Queries-DTQcv52f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"58966b34e57c1068298470629e2c9969\"",
        gzip: include_bytes!("../dist/assets/Queries-DTQcv52f.js.gz"),
    },
    Asset {
        path: "assets/Reports-Bn1Xx1u-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"14388437591461e9cb9ba67d7bf0c3c9\"",
        gzip: include_bytes!("../dist/assets/Reports-Bn1Xx1u-.js.gz"),
    },
    Asset {
        path: "assets/Request-D1kuh0-n.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2c8e49c9ced2468b7e8e9b8e856018f3\"",
        gzip: include_bytes!("../dist/assets/Request-D1kuh0-n.js.gz"),
    },
    Asset {
        path: "assets/Source-Ds_JrKL8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43a5ffcc23f7689848d0167e70d3a80c\"",
        gzip: include_bytes!("../dist/assets/Source-Ds_JrKL8.js.gz"),
    },
    Asset {
        path: "assets/Stack-CERLLBw3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b83748f137b454acfa9392c3a9e6a40e\"",
        gzip: include_bytes!("../dist/assets/Stack-CERLLBw3.js.gz"),
    },
    Asset {
        path: "assets/Stack-DMygvPP4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4f3a1b9e5229f9a827369c3155b8e241\"",
        gzip: include_bytes!("../dist/assets/Stack-DMygvPP4.js.gz"),
    },
    Asset {
        path: "assets/State-CmWHu4Xp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9e3b70deb8e5eb2a9c7d922e1153457b\"",
        gzip: include_bytes!("../dist/assets/State-CmWHu4Xp.js.gz"),
    },
    Asset {
        path: "assets/Statement-DVX5nYN6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e8b01e108a02ceddd2ad0b278f202f8a\"",
        gzip: include_bytes!("../dist/assets/Statement-DVX5nYN6.js.gz"),
    },
    Asset {
        path: "assets/Storage-DQkW-GVF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dc9f7222c593063f2963c335dfd1dbfe\"",
        gzip: include_bytes!("../dist/assets/Storage-DQkW-GVF.js.gz"),
    },
    Asset {
        path: "assets/Timeline-shQc7E4m.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ced3ee361c4a6e1e161dd694c7e02d14\"",
        gzip: include_bytes!("../dist/assets/Timeline-shQc7E4m.js.gz"),
    },
    Asset {
        path: "assets/Tokens-B53xLaqG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e614da16a63c7f450d34435a474ed3a2\"",
        gzip: include_bytes!("../dist/assets/Tokens-B53xLaqG.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-x-2gtGzP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6e675f2ea0cd3aaa1c809ea5dadbd387\"",
        gzip: include_bytes!("../dist/assets/Toolbar-x-2gtGzP.js.gz"),
    },
    Asset {
        path: "assets/Users-D5v4YLLY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"db4534a6d636b03133b85ee0ed779e9b\"",
        gzip: include_bytes!("../dist/assets/Users-D5v4YLLY.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DqmWhizj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b729478f46f9140a21cf814543904f85\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DqmWhizj.js.gz"),
    },
    Asset {
        path: "assets/Views-DbGY3DP-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2fb76ba67888cd895d71f5bcdc7cb117\"",
        gzip: include_bytes!("../dist/assets/Views-DbGY3DP-.js.gz"),
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
        path: "assets/color-DzdC-kW2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aef15e970acdbef38696c7edf40a7e73\"",
        gzip: include_bytes!("../dist/assets/color-DzdC-kW2.js.gz"),
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
        path: "assets/inSight-BTx4_NCw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7d78d68c9ea8b4b4190c02969c125145\"",
        gzip: include_bytes!("../dist/assets/inSight-BTx4_NCw.js.gz"),
    },
    Asset {
        path: "assets/inSight-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/inSight-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/index-C1SG6kEq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d6e5382a96283f77729f711288ce17f3\"",
        gzip: include_bytes!("../dist/assets/index-C1SG6kEq.js.gz"),
    },
    Asset {
        path: "assets/index-DVpypykn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3823dbe7b4d7a096505c099ab4b13f72\"",
        gzip: include_bytes!("../dist/assets/index-DVpypykn.css.gz"),
    },
    Asset {
        path: "assets/name-CGOGB1y6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cb5af05031fd0e2c7df6edc3b780c896\"",
        gzip: include_bytes!("../dist/assets/name-CGOGB1y6.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-B4JloBO7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3be6718485fa743ab9a455d4b5033ad8\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-B4JloBO7.js.gz"),
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
        path: "assets/sides-Cru6uFnC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c7d7a875b99ddf4e63933d0c3b4cc891\"",
        gzip: include_bytes!("../dist/assets/sides-Cru6uFnC.js.gz"),
    },
    Asset {
        path: "assets/sides-Sfdvp6ro.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ddd6baab1e2d0e8e39f0c998d02caa75\"",
        gzip: include_bytes!("../dist/assets/sides-Sfdvp6ro.css.gz"),
    },
    Asset {
        path: "assets/style-BCInsEMg.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"357733d869f427ac21e45d49703a5583\"",
        gzip: include_bytes!("../dist/assets/style-BCInsEMg.css.gz"),
    },
    Asset {
        path: "assets/style-Dy58pS6w.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"93dfedd52585ba8427ba91bd0590abaf\"",
        gzip: include_bytes!("../dist/assets/style-Dy58pS6w.css.gz"),
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
        path: "assets/toolbar-f9be5fa3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9be5fa387b58aaddbc3e8b8be0dc1f2\"",
        gzip: include_bytes!("../dist/assets/toolbar-f9be5fa3.js.gz"),
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
