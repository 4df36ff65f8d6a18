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
    <script type="module" crossorigin src="./assets/index-B8ypmseg.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-DNCN3GCZ.js">
    <link rel="modulepreload" crossorigin href="./assets/color-CR0TeHeg.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-C8Sv4bcQ.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-GU4V5jzT.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-D6xM3EXc.js">
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-IVMnDmfTCqSVRSVgwliWO4B21cREdx86+f6MqRmbkE4=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-zd75pN7Lkx+oeMSXJEUjzB0vMFNU3ImPZPlCQegujis=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-DsOdp1mV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"58ac30140e323a7f31139fe92b162744\"",
        gzip: include_bytes!("../dist/assets/Accounts-DsOdp1mV.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-yeEcw-1B.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"65fd0e18e3cd77f714b580c79240436d\"",
        gzip: include_bytes!("../dist/assets/Alerts-yeEcw-1B.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-sGouKfXl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a0e91ae0c8626d04b5f08fd9d78c402c\"",
        gzip: include_bytes!("../dist/assets/AllRequests-sGouKfXl.js.gz"),
    },
    Asset {
        path: "assets/Badge-BdlUUM7w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"63bf329528d3f8fa5d00e534ab7c0b6f\"",
        gzip: include_bytes!("../dist/assets/Badge-BdlUUM7w.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-bSOQhBf-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"306db196256ba91610a1b3e9f2648a74\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-bSOQhBf-.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-BgtHKuSd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4482053834c79d44a483f8ba3d41b0bb\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-BgtHKuSd.js.gz"),
    },
    Asset {
        path: "assets/Choice-fnT2XnBo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4e4b1fee10032ba82785f4ad6047b166\"",
        gzip: include_bytes!("../dist/assets/Choice-fnT2XnBo.js.gz"),
    },
    Asset {
        path: "assets/Confirm-8z1thjL8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"af560281c1a224a391cf9b5af1c248ac\"",
        gzip: include_bytes!("../dist/assets/Confirm-8z1thjL8.js.gz"),
    },
    Asset {
        path: "assets/Days-4j-GxTty.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"de7c7c8aaf6c181374f5382f7b5d94b8\"",
        gzip: include_bytes!("../dist/assets/Days-4j-GxTty.js.gz"),
    },
    Asset {
        path: "assets/Days-Dknnwpf-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3c438f5a5883a02c10e05f0c5cbaed0b\"",
        gzip: include_bytes!("../dist/assets/Days-Dknnwpf-.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-Bewe_v8C.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c5265cda92ab3afc6322ee8c3536acd6\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-Bewe_v8C.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-C8Sv4bcQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1c73de7a07bb17f9d6aa790ce18c3ffb\"",
        gzip: include_bytes!("../dist/assets/EndpointName-C8Sv4bcQ.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-DlhcrqXy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5279f3268e1e868aa735fd998df38b44\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DlhcrqXy.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-Cw6j4Pac.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e95a3b1fe554e343fd54718dc55e4a1e\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-Cw6j4Pac.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-HmwG5RD6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"73a763d78ec1ee83d274dbf67b329178\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-HmwG5RD6.js.gz"),
    },
    Asset {
        path: "assets/Error-DENTTVwS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"83a40536ec0b0a4002f725616855e167\"",
        gzip: include_bytes!("../dist/assets/Error-DENTTVwS.js.gz"),
    },
    Asset {
        path: "assets/Errors-GcXR-yAp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"df4cde6a0b015d64b29345f3e7cd6bcb\"",
        gzip: include_bytes!("../dist/assets/Errors-GcXR-yAp.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-C6qbpzHk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6eff17e6273f77efa7314c4a4c245cd8\"",
        gzip: include_bytes!("../dist/assets/Graphs-C6qbpzHk.js.gz"),
    },
    Asset {
        path: "assets/Hours-DUy4S1JW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"046a256e484d4568431100aecd08896f\"",
        gzip: include_bytes!("../dist/assets/Hours-DUy4S1JW.js.gz"),
    },
    Asset {
        path: "assets/Kind-CLad29C-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f56271063d637b69b5d0742f5d0a407c\"",
        gzip: include_bytes!("../dist/assets/Kind-CLad29C-.js.gz"),
    },
    Asset {
        path: "assets/Latency-oUk-Uqfu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fcc8f0bb79fc9caf2fdd6ccae8742cf3\"",
        gzip: include_bytes!("../dist/assets/Latency-oUk-Uqfu.js.gz"),
    },
    Asset {
        path: "assets/Link-D6xM3EXc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f706a0a83e6ac30b5307cae5fe165be3\"",
        gzip: include_bytes!("../dist/assets/Link-D6xM3EXc.js.gz"),
    },
    Asset {
        path: "assets/Live-DJKpotGg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dc44eef4f713f1809680c7276547dcd6\"",
        gzip: include_bytes!("../dist/assets/Live-DJKpotGg.js.gz"),
    },
    Asset {
        path: "assets/Outliers-BOElBD82.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ea7da7c44aaf2842eec4137d0e0b85f6\"",
        gzip: include_bytes!("../dist/assets/Outliers-BOElBD82.js.gz"),
    },
    Asset {
        path: "assets/Plan-CFIdxn0Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c946466233c3b389548536850d2ebce\"",
        gzip: include_bytes!("../dist/assets/Plan-CFIdxn0Z.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-R5J8dCLB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ae8b9a3dcb979a3a472942ff305852f0\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-R5J8dCLB.js.gz"),
    },
    Asset {
        path: "assets/Profiles-C7-0kjGP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f2a53fb802b9f3845226ec79971e254c\"",
        gzip: include_bytes!("../dist/assets/Profiles-C7-0kjGP.js.gz"),
    },
    Asset {
        path: "assets/Queries-De8qart-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8144269e5c715c54ca25259b3bfbf9e0\"",
        gzip: include_bytes!("../dist/assets/Queries-De8qart-.js.gz"),
    },
    Asset {
        path: "assets/Reports-B3kAwUaX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f8a72220d88566bac8e81c660123d72e\"",
        gzip: include_bytes!("../dist/assets/Reports-B3kAwUaX.js.gz"),
    },
    Asset {
        path: "assets/Request-iRCppnCh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5e15242df40e00de6b47fda8460b9440\"",
        gzip: include_bytes!("../dist/assets/Request-iRCppnCh.js.gz"),
    },
    Asset {
        path: "assets/Source-6MdnEu35.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4fa92f7d75ca3b3d0022191d27bfe66\"",
        gzip: include_bytes!("../dist/assets/Source-6MdnEu35.js.gz"),
    },
    Asset {
        path: "assets/Stack-BLF8dMhs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"de9bdafb4f4cff7b89987a6ed82996b7\"",
        gzip: include_bytes!("../dist/assets/Stack-BLF8dMhs.js.gz"),
    },
    Asset {
        path: "assets/Stack-BPudm33x.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d3b13d3b7b71d1bdfbdb4f974ccb9b24\"",
        gzip: include_bytes!("../dist/assets/Stack-BPudm33x.js.gz"),
    },
    Asset {
        path: "assets/State-DNCN3GCZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f2b013182ed027ecf6ad764360ece60a\"",
        gzip: include_bytes!("../dist/assets/State-DNCN3GCZ.js.gz"),
    },
    Asset {
        path: "assets/Statement-UA4sjwmo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7f6ea4c176448f60b48a14ff147dcb7c\"",
        gzip: include_bytes!("../dist/assets/Statement-UA4sjwmo.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DwW_xbkJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2df801306c46fa71e25dd2a767dde4f1\"",
        gzip: include_bytes!("../dist/assets/StatementName-DwW_xbkJ.js.gz"),
    },
    Asset {
        path: "assets/Storage-_3BVpxDv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c6e30766b76c65e21a493d1dfab27a87\"",
        gzip: include_bytes!("../dist/assets/Storage-_3BVpxDv.js.gz"),
    },
    Asset {
        path: "assets/Timeline-B2wUmzLQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e317f18594bf6a1cdc48ca195058c409\"",
        gzip: include_bytes!("../dist/assets/Timeline-B2wUmzLQ.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DWV66RMK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"07800e532d151ccbf57ebeffcb87fb52\"",
        gzip: include_bytes!("../dist/assets/Tokens-DWV66RMK.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-CLjf9j4R.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0425b317f2e4c1236727c0c98aa8ea5f\"",
        gzip: include_bytes!("../dist/assets/Toolbar-CLjf9j4R.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-BAU---U7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5157c9f07684d9970ff6fbbe83ecd215\"",
        gzip: include_bytes!("../dist/assets/Users-BAU---U7.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-lT6OYR60.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"993c3d1202304d92468e2b988633738d\"",
        gzip: include_bytes!("../dist/assets/VersionShares-lT6OYR60.js.gz"),
    },
    Asset {
        path: "assets/Views-BSJecQhy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a45e08a06133cabd823368ee12405ac2\"",
        gzip: include_bytes!("../dist/assets/Views-BSJecQhy.js.gz"),
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
        path: "assets/color-CR0TeHeg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4012c9b764e1c002ea8d62d9b4eefd25\"",
        gzip: include_bytes!("../dist/assets/color-CR0TeHeg.js.gz"),
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
        path: "assets/inSight-GU4V5jzT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"717da0f8b0169a3597945f7b5a1b61d5\"",
        gzip: include_bytes!("../dist/assets/inSight-GU4V5jzT.js.gz"),
    },
    Asset {
        path: "assets/index-B8ypmseg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0d09f8a117fa60ce65864b7d05d480ab\"",
        gzip: include_bytes!("../dist/assets/index-B8ypmseg.js.gz"),
    },
    Asset {
        path: "assets/index-Cbxxiq19.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"9e75d864968fe15748c3852b047c0f8c\"",
        gzip: include_bytes!("../dist/assets/index-Cbxxiq19.css.gz"),
    },
    Asset {
        path: "assets/name-Csgr628I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0ff1cf56364cd61b80c61dfdafb226be\"",
        gzip: include_bytes!("../dist/assets/name-Csgr628I.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-BE-jeoXa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4068703001e2816a02774f4ce195e855\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-BE-jeoXa.js.gz"),
    },
    Asset {
        path: "assets/shade-B_3I4C-j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fabe6ad5fd99f1c1b6c38f3fb983f995\"",
        gzip: include_bytes!("../dist/assets/shade-B_3I4C-j.js.gz"),
    },
    Asset {
        path: "assets/shade-D3Q4Quo9.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"d5262c88db2cdab7b4692c99022f633f\"",
        gzip: include_bytes!("../dist/assets/shade-D3Q4Quo9.css.gz"),
    },
    Asset {
        path: "assets/sides-BrKXUWpq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"7d758fd09bd0836e87c4c596f7c175f8\"",
        gzip: include_bytes!("../dist/assets/sides-BrKXUWpq.css.gz"),
    },
    Asset {
        path: "assets/sides-CiHma32b.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6acafa3588b05269f584e54298c78496\"",
        gzip: include_bytes!("../dist/assets/sides-CiHma32b.js.gz"),
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
        path: "assets/words-COFIiJ77.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"5516479b7f6cb6d2f075d180525fe8e6\"",
        gzip: include_bytes!("../dist/assets/words-COFIiJ77.css.gz"),
    },
    Asset {
        path: "assets/words-DqtEUkd-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"04ad03a7b520b02ecc333be2aa9a7b40\"",
        gzip: include_bytes!("../dist/assets/words-DqtEUkd-.js.gz"),
    },
];
