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
    <script type="module" crossorigin src="./assets/index-C1vWqar3.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-Xfcxrcc26ZhA0qVobF3bDuWMnZzRftaqSHXiKJHmhsM=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-zd75pN7Lkx+oeMSXJEUjzB0vMFNU3ImPZPlCQegujis=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-DoD3w0wd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"18656b0c16e91a6923a06b0bb1180c01\"",
        gzip: include_bytes!("../dist/assets/Accounts-DoD3w0wd.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-Wukk8DDv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"55eff9eddbb8cb69d8b4502d0aca1aa3\"",
        gzip: include_bytes!("../dist/assets/Alerts-Wukk8DDv.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BL6AIk3R.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6ffb342081d2f808b02d45e795be2261\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BL6AIk3R.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/Badge-DTesoNyv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"02590a45a39c1db2b8963b072e854931\"",
        gzip: include_bytes!("../dist/assets/Badge-DTesoNyv.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-D8YMkvKw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"95a5d7a9d330646d4443c15dd828d6d6\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-D8YMkvKw.js.gz"),
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
        path: "assets/Days-DbHpmh9w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"593b1f1d08693b6c14139f4926515636\"",
        gzip: include_bytes!("../dist/assets/Days-DbHpmh9w.js.gz"),
    },
    Asset {
        path: "assets/Days-Dknnwpf-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3c438f5a5883a02c10e05f0c5cbaed0b\"",
        gzip: include_bytes!("../dist/assets/Days-Dknnwpf-.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-CHU3CcbT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7dae357910af4eb40f8d191e70c8f691\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-CHU3CcbT.js.gz"),
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
        path: "assets/EndpointProfile-C-RCC_7L.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cdb58cac60e1e89574b7394811c157c4\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-C-RCC_7L.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-2SneFkT1.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ded0bfd876e62d1cf31afde856074bd3\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-2SneFkT1.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BUgSfr01.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a15f5c59a3b42262b53e69995eaabe1e\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BUgSfr01.js.gz"),
    },
    Asset {
        path: "assets/Error-0j7ZOdhj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8b38422c590380bb4194a4b0da0b2542\"",
        gzip: include_bytes!("../dist/assets/Error-0j7ZOdhj.js.gz"),
    },
    Asset {
        path: "assets/Errors-DbBz34HR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"38bf784732f4b882ab6296394c47aeaa\"",
        gzip: include_bytes!("../dist/assets/Errors-DbBz34HR.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-BkiFOuxy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c652a183a82bbe8af8f8096652b4acd2\"",
        gzip: include_bytes!("../dist/assets/Graphs-BkiFOuxy.js.gz"),
    },
    Asset {
        path: "assets/Hours-C8yC7gEP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8b9044d5f378ada2aa97312c606f870c\"",
        gzip: include_bytes!("../dist/assets/Hours-C8yC7gEP.js.gz"),
    },
    Asset {
        path: "assets/Kind-CLad29C-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f56271063d637b69b5d0742f5d0a407c\"",
        gzip: include_bytes!("../dist/assets/Kind-CLad29C-.js.gz"),
    },
    Asset {
        path: "assets/Latency-B9d80Owl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"de95c63a45c78722c44cc6833667798e\"",
        gzip: include_bytes!("../dist/assets/Latency-B9d80Owl.js.gz"),
    },
    Asset {
        path: "assets/Link-D6xM3EXc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f706a0a83e6ac30b5307cae5fe165be3\"",
        gzip: include_bytes!("../dist/assets/Link-D6xM3EXc.js.gz"),
    },
    Asset {
        path: "assets/Live-Ch0tSCE6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"33cc1f4103cce2ba2f1fcb3e1c64b580\"",
        gzip: include_bytes!("../dist/assets/Live-Ch0tSCE6.js.gz"),
    },
    Asset {
        path: "assets/Outliers-D57mz9GM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cbc780b52959b21e679a4c0593bb5aca\"",
        gzip: include_bytes!("../dist/assets/Outliers-D57mz9GM.js.gz"),
    },
    Asset {
        path: "assets/Plan-CFIdxn0Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c946466233c3b389548536850d2ebce\"",
        gzip: include_bytes!("../dist/assets/Plan-CFIdxn0Z.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CUn6RmM9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d4fa0032107bdf36322dfddec87f0ff3\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CUn6RmM9.js.gz"),
    },
    Asset {
        path: "assets/Profiles-B51hDB8X.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4272a6766d44cf6baada47565cc12d5c\"",
        gzip: include_bytes!("../dist/assets/Profiles-B51hDB8X.js.gz"),
    },
    Asset {
        path: "assets/Queries-B5Iq-pTV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c3469df84d2d3c82cd537cbfc5f2e1d4\"",
        gzip: include_bytes!("../dist/assets/Queries-B5Iq-pTV.js.gz"),
    },
    Asset {
        path: "assets/Reports-b5O71v-_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"136e7b4f48d583941e055dbfca143b93\"",
        gzip: include_bytes!("../dist/assets/Reports-b5O71v-_.js.gz"),
    },
    Asset {
        path: "assets/Request-ULTVph1j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d2da24836b21108d280833b09a5f0f25\"",
        gzip: include_bytes!("../dist/assets/Request-ULTVph1j.js.gz"),
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
        path: "assets/Statement-nIcz-mOp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5312ddc6bf3615d4d85ea1373c4cad08\"",
        gzip: include_bytes!("../dist/assets/Statement-nIcz-mOp.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DwW_xbkJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2df801306c46fa71e25dd2a767dde4f1\"",
        gzip: include_bytes!("../dist/assets/StatementName-DwW_xbkJ.js.gz"),
    },
    Asset {
        path: "assets/Storage-D_tX4eIV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"df82ff5ab0b6b9cfb19b8f3aa002e132\"",
        gzip: include_bytes!("../dist/assets/Storage-D_tX4eIV.js.gz"),
    },
    Asset {
        path: "assets/Timeline-B_HD0mw3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"994300e9f3333b079fcf6e49bf951f27\"",
        gzip: include_bytes!("../dist/assets/Timeline-B_HD0mw3.js.gz"),
    },
    Asset {
        path: "assets/Tokens-31nqDd3K.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cd7049e33538d5637649ad7fc452a960\"",
        gzip: include_bytes!("../dist/assets/Tokens-31nqDd3K.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-ByKZkzTD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"287a7a7e603de1a066cddd5bd71968a7\"",
        gzip: include_bytes!("../dist/assets/Toolbar-ByKZkzTD.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-ap_7DDCF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"54fb73f75e30547cdb8762b9ddc0a6b3\"",
        gzip: include_bytes!("../dist/assets/Users-ap_7DDCF.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-B3AmbJuP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"725dfd264081bb7a2bf8c76bd19ba5b0\"",
        gzip: include_bytes!("../dist/assets/VersionShares-B3AmbJuP.js.gz"),
    },
    Asset {
        path: "assets/Views-BOJzRuZA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"856e86e3ee491ae6ac4a0b57c7492cc5\"",
        gzip: include_bytes!("../dist/assets/Views-BOJzRuZA.js.gz"),
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
        path: "assets/index-C1vWqar3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b66bbf5484eca6e6f818aa27202bc22\"",
        gzip: include_bytes!("../dist/assets/index-C1vWqar3.js.gz"),
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
        path: "assets/ofEndpoint-DBfFdlYP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a532aa1bfca0b57f6d499306672598d6\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-DBfFdlYP.js.gz"),
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
        path: "assets/sides-DbjmAVQW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43c8c7030085635ca562195db7fdf5ae\"",
        gzip: include_bytes!("../dist/assets/sides-DbjmAVQW.js.gz"),
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
