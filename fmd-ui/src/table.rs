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
    <script type="module" crossorigin src="./assets/index-C_oXgoVU.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-DNCN3GCZ.js">
    <link rel="modulepreload" crossorigin href="./assets/color-CR0TeHeg.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-C8Sv4bcQ.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-GU4V5jzT.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-D6xM3EXc.js">
    <link rel="stylesheet" crossorigin href="./assets/inSight-BgzcQesO.css">
    <link rel="stylesheet" crossorigin href="./assets/index-DdvsyQjf.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-Xfcxrcc26ZhA0qVobF3bDuWMnZzRftaqSHXiKJHmhsM=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-3z26bY1VkXQ3gp8WFVQSvAidC5wxEIVrIdWo7LeKrL0=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-D1a1JLu2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6d2a967c2537f16742d45cfb5376084f\"",
        gzip: include_bytes!("../dist/assets/Accounts-D1a1JLu2.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-D1eYXx7Q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6d9455a1f518aeb38fe30fd4d14a1baa\"",
        gzip: include_bytes!("../dist/assets/Alerts-D1eYXx7Q.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BQjTC7ZH.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"816037d8935c823747edc44dee958fbf\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BQjTC7ZH.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-B_jn3RIN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fe820958cea269ee2d91b272612831ce\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B_jn3RIN.js.gz"),
    },
    Asset {
        path: "assets/Badge-64-23H3b.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"944b29d7a638e3f651d867df984a836d\"",
        gzip: include_bytes!("../dist/assets/Badge-64-23H3b.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CBBiY_iD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7e8a63da89ff3a3d1c32d9c7ef2569f0\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CBBiY_iD.js.gz"),
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
        path: "assets/Days-Dknnwpf-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3c438f5a5883a02c10e05f0c5cbaed0b\"",
        gzip: include_bytes!("../dist/assets/Days-Dknnwpf-.css.gz"),
    },
    Asset {
        path: "assets/Days-Y-IZ_HN7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b26c6e2ff20a61517bc99af63ed260dc\"",
        gzip: include_bytes!("../dist/assets/Days-Y-IZ_HN7.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DFOjxLji.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f7bfe0e10bf5c06b62f8ed2faff90936\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DFOjxLji.js.gz"),
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
        path: "assets/EndpointProfile-DTyIcI6B.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b7ed32ed0fd2a04331dae5563bebd200\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DTyIcI6B.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-Cew3JXRw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6d5e6abb9209dfb3dc9106d8fcecf50\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-Cew3JXRw.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CFrH0EVT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5ac9ebdcb5cfd11ffc56eada7ef93bdd\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CFrH0EVT.js.gz"),
    },
    Asset {
        path: "assets/Error-BRf-zrii.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aa5eddb712b3ef9031fab689d61e4911\"",
        gzip: include_bytes!("../dist/assets/Error-BRf-zrii.js.gz"),
    },
    Asset {
        path: "assets/Errors-f8Y91wBa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"944626471fe85dcec2c86ef2d0107fbc\"",
        gzip: include_bytes!("../dist/assets/Errors-f8Y91wBa.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DWDMAY4O.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f951992cccf36f850f01f0d9c5c85b4d\"",
        gzip: include_bytes!("../dist/assets/Graphs-DWDMAY4O.js.gz"),
    },
    Asset {
        path: "assets/Hours-CE4aHGIK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b511ba523c6e027add0e15102b43c255\"",
        gzip: include_bytes!("../dist/assets/Hours-CE4aHGIK.js.gz"),
    },
    Asset {
        path: "assets/Kind-CLad29C-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f56271063d637b69b5d0742f5d0a407c\"",
        gzip: include_bytes!("../dist/assets/Kind-CLad29C-.js.gz"),
    },
    Asset {
        path: "assets/Latency-CAaZd3VA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7c2bb9d8ce25fb2ed95a71bd3efdd26e\"",
        gzip: include_bytes!("../dist/assets/Latency-CAaZd3VA.js.gz"),
    },
    Asset {
        path: "assets/Link-D6xM3EXc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f706a0a83e6ac30b5307cae5fe165be3\"",
        gzip: include_bytes!("../dist/assets/Link-D6xM3EXc.js.gz"),
    },
    Asset {
        path: "assets/Live-CoRdlQVL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f2e71ada1168375951dc23e2ea217295\"",
        gzip: include_bytes!("../dist/assets/Live-CoRdlQVL.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Dy2osXUk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bfaf0ff2c6b837e585dd5903ab053b99\"",
        gzip: include_bytes!("../dist/assets/Outliers-Dy2osXUk.js.gz"),
    },
    Asset {
        path: "assets/Plan-CFIdxn0Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c946466233c3b389548536850d2ebce\"",
        gzip: include_bytes!("../dist/assets/Plan-CFIdxn0Z.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BTOgoWtn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e606b3a03a8fce559d1f8870ba0e8211\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BTOgoWtn.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DZ3RG36r.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d635a445ff70ae966a3158a9e5bdace8\"",
        gzip: include_bytes!("../dist/assets/Profiles-DZ3RG36r.js.gz"),
    },
    Asset {
        path: "assets/Queries-UwP-FvCp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2dea23b4a8a2ff7fadd7805fb4a85d34\"",
        gzip: include_bytes!("../dist/assets/Queries-UwP-FvCp.js.gz"),
    },
    Asset {
        path: "assets/Reports-CVQ13O-X.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"60723812444e01e7556680a91e231b3d\"",
        gzip: include_bytes!("../dist/assets/Reports-CVQ13O-X.js.gz"),
    },
    Asset {
        path: "assets/Request-z4kwnTxm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3d01aa0be5a50f081307b65f3f2ae2cc\"",
        gzip: include_bytes!("../dist/assets/Request-z4kwnTxm.js.gz"),
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
        path: "assets/Statement-DrNg2ghR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fd2962f574c163381ffd78e649c5d2ec\"",
        gzip: include_bytes!("../dist/assets/Statement-DrNg2ghR.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DwW_xbkJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2df801306c46fa71e25dd2a767dde4f1\"",
        gzip: include_bytes!("../dist/assets/StatementName-DwW_xbkJ.js.gz"),
    },
    Asset {
        path: "assets/Storage-CcN0_nEA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e5ef79d3f7d09c4846f78a8a241a5771\"",
        gzip: include_bytes!("../dist/assets/Storage-CcN0_nEA.js.gz"),
    },
    Asset {
        path: "assets/Timeline-BoQmMvSH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"48e00e7e0dadcbc3f280e8c24688f770\"",
        gzip: include_bytes!("../dist/assets/Timeline-BoQmMvSH.js.gz"),
    },
    Asset {
        path: "assets/Tokens--vDSZjJJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0fc7fad98c5a7725da567b86096e73ee\"",
        gzip: include_bytes!("../dist/assets/Tokens--vDSZjJJ.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-BYlgsoVM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fc33b34d2331cd121663b492c7e0ecfd\"",
        gzip: include_bytes!("../dist/assets/Toolbar-BYlgsoVM.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-C4WYFCNo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8cbb0b3bb90a12058c4cdf40717abacf\"",
        gzip: include_bytes!("../dist/assets/Users-C4WYFCNo.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-D3h8GO_m.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"35d3c86f209134a2f823bcd01dcf00b8\"",
        gzip: include_bytes!("../dist/assets/VersionShares-D3h8GO_m.js.gz"),
    },
    Asset {
        path: "assets/Views-CppEd0t3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"435b00edfd7abe0ad66ee6821eb2b337\"",
        gzip: include_bytes!("../dist/assets/Views-CppEd0t3.js.gz"),
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
        path: "assets/index-C_oXgoVU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"126946cdbcaafdffe6d08d3bb0c931b1\"",
        gzip: include_bytes!("../dist/assets/index-C_oXgoVU.js.gz"),
    },
    Asset {
        path: "assets/index-DdvsyQjf.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"69aa5d02dfbf3a0dc336f1ba74be7d1c\"",
        gzip: include_bytes!("../dist/assets/index-DdvsyQjf.css.gz"),
    },
    Asset {
        path: "assets/name-Csgr628I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0ff1cf56364cd61b80c61dfdafb226be\"",
        gzip: include_bytes!("../dist/assets/name-Csgr628I.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-WzjusuHa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aa3ff26bd418a079c7a8794b8255f8ab\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-WzjusuHa.js.gz"),
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
        path: "assets/sides-BkNFgA1v.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8ca03026aede4ce5aec2c122f68db472\"",
        gzip: include_bytes!("../dist/assets/sides-BkNFgA1v.js.gz"),
    },
    Asset {
        path: "assets/sides-Bo7obzo8.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00aeb916ed61833f3871770f752e69b9\"",
        gzip: include_bytes!("../dist/assets/sides-Bo7obzo8.css.gz"),
    },
    Asset {
        path: "assets/style-BCInsEMg.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"357733d869f427ac21e45d49703a5583\"",
        gzip: include_bytes!("../dist/assets/style-BCInsEMg.css.gz"),
    },
    Asset {
        path: "assets/style-BsCf8IQ5.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"59b867cf1ef98021b9e19d94097534ab\"",
        gzip: include_bytes!("../dist/assets/style-BsCf8IQ5.css.gz"),
    },
    Asset {
        path: "assets/style-DJ1iBM5p.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"9ccf2c0d7d56c79a74b5ab6f1d8f33f5\"",
        gzip: include_bytes!("../dist/assets/style-DJ1iBM5p.css.gz"),
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
