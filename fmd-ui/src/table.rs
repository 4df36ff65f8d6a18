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
    <script type="module" crossorigin src="./assets/index-DLS-J1_z.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CKVstb6D.js">
    <link rel="modulepreload" crossorigin href="./assets/color-BIDP1i02.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-BEPbgRmf.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-8fwiDsj-.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-ni_pHzXf.js">
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-1Eg2YVNuiuPVkIS/4Ymdj1+MtZHK+E/fBHEeL0Nh/bM=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-zd75pN7Lkx+oeMSXJEUjzB0vMFNU3ImPZPlCQegujis=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-CVXyXY_d.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d33d7a70099ce391d2d469da9aadd2ca\"",
        gzip: include_bytes!("../dist/assets/Accounts-CVXyXY_d.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-wD3eEyLU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d1bf7cc6cce61192283d0b6858a9f15f\"",
        gzip: include_bytes!("../dist/assets/Alerts-wD3eEyLU.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-CjIgdhgc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9570d70f0bff62093dcbd53969f4352a\"",
        gzip: include_bytes!("../dist/assets/AllRequests-CjIgdhgc.js.gz"),
    },
    Asset {
        path: "assets/Badge-CvpiYjOv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"51f5bc5431882ef5bea6e48699a39e78\"",
        gzip: include_bytes!("../dist/assets/Badge-CvpiYjOv.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-9FrICJoa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f66d8222b98a71032b6934584bb8f18c\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-9FrICJoa.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-B5jbl0Aw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"db7d964e6ab12e5bf0a4fb6167c432a1\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-B5jbl0Aw.js.gz"),
    },
    Asset {
        path: "assets/Choice-BDjyDuK0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"53e5bd9f627fe4d0d854e7e51377299a\"",
        gzip: include_bytes!("../dist/assets/Choice-BDjyDuK0.js.gz"),
    },
    Asset {
        path: "assets/Confirm-CFEAPvyG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4af58725edf1ea2364537e769d382f90\"",
        gzip: include_bytes!("../dist/assets/Confirm-CFEAPvyG.js.gz"),
    },
    Asset {
        path: "assets/CsvLink-Dl6Ghs1w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ecad03545c38724ffe765b89174a26ac\"",
        gzip: include_bytes!("../dist/assets/CsvLink-Dl6Ghs1w.js.gz"),
    },
    Asset {
        path: "assets/Days-dVKskt64.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da009fafa38e5460e1db6bc44bfd2fbe\"",
        gzip: include_bytes!("../dist/assets/Days-dVKskt64.css.gz"),
    },
    Asset {
        path: "assets/Days-zhAziQro.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1dcfafc486d183215980c08df4af0473\"",
        gzip: include_bytes!("../dist/assets/Days-zhAziQro.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DvJW6I23.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"436ba66093b631699c2d08e5ca11e38b\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DvJW6I23.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-BEPbgRmf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"83c71d568311290d01e84fd67451b10c\"",
        gzip: include_bytes!("../dist/assets/EndpointName-BEPbgRmf.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-DkW3rJxi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"29f24f1573158ac59f80a5f02993c157\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DkW3rJxi.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-Ony2o7SJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f28d7d2252039bed80b76a0213e7f93f\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-Ony2o7SJ.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CpG2Z5ML.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dc4e39be232558ea82f7c5e88be18965\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CpG2Z5ML.js.gz"),
    },
    Asset {
        path: "assets/Error-CTQqnxlV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8efdcf70ed61f1cdd7e81aad581543e5\"",
        gzip: include_bytes!("../dist/assets/Error-CTQqnxlV.js.gz"),
    },
    Asset {
        path: "assets/Errors-CTJr32S8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7464e80ddc4f50bc4d06af4d923773d9\"",
        gzip: include_bytes!("../dist/assets/Errors-CTJr32S8.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-C8BgXuTh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"08a1a9d2d686918b32cf24d1d7267958\"",
        gzip: include_bytes!("../dist/assets/Graphs-C8BgXuTh.js.gz"),
    },
    Asset {
        path: "assets/Hours-Bzn5Dgho.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6077c17aa91635ad66968a1f07e83b4e\"",
        gzip: include_bytes!("../dist/assets/Hours-Bzn5Dgho.js.gz"),
    },
    Asset {
        path: "assets/Kind-DE1HplUO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9c356ff57fea6055a7ece2bdd6fd0b3\"",
        gzip: include_bytes!("../dist/assets/Kind-DE1HplUO.js.gz"),
    },
    Asset {
        path: "assets/Latency-BDvOswN5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a971618b998874025497852aee03c52c\"",
        gzip: include_bytes!("../dist/assets/Latency-BDvOswN5.js.gz"),
    },
    Asset {
        path: "assets/Link-ni_pHzXf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c812178028bbbc500801e206faf3cee0\"",
        gzip: include_bytes!("../dist/assets/Link-ni_pHzXf.js.gz"),
    },
    Asset {
        path: "assets/Live-BrT55cym.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b8f0a9d63e28c80488c2c2862a7018d5\"",
        gzip: include_bytes!("../dist/assets/Live-BrT55cym.js.gz"),
    },
    Asset {
        path: "assets/Outliers-SRWrGQIa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e51272c37a850a355893fcd5ae2d7756\"",
        gzip: include_bytes!("../dist/assets/Outliers-SRWrGQIa.js.gz"),
    },
    Asset {
        path: "assets/Plan-wTNTJLwx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ca2dbffd3478fe1c205b0d5b928b5c4a\"",
        gzip: include_bytes!("../dist/assets/Plan-wTNTJLwx.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DS3vp8hu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"76c39a83f9e03b3b6c7b852344bd40e4\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DS3vp8hu.js.gz"),
    },
    Asset {
        path: "assets/Profiles-x-8Qy8Ly.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2f3217844586bd81258c3a87f248b233\"",
        gzip: include_bytes!("../dist/assets/Profiles-x-8Qy8Ly.js.gz"),
    },
    Asset {
        path: "assets/Queries-Bq0jYRN0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6529ddc77c925900ed9724c8de6e65c2\"",
        gzip: include_bytes!("../dist/assets/Queries-Bq0jYRN0.js.gz"),
    },
    Asset {
        path: "assets/Reports-DPqbMkKP.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"80d3d8f470e23c1b536af63ef70d0a46\"",
        gzip: include_bytes!("../dist/assets/Reports-DPqbMkKP.js.gz"),
    },
    Asset {
        path: "assets/Request-DCooC-LR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0490a2cc6a206c39c6930613757983d5\"",
        gzip: include_bytes!("../dist/assets/Request-DCooC-LR.js.gz"),
    },
    Asset {
        path: "assets/Source-BVnhPnhJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b391a3d5a961ee8d0019f9efa938a4cc\"",
        gzip: include_bytes!("../dist/assets/Source-BVnhPnhJ.js.gz"),
    },
    Asset {
        path: "assets/Stack-DBttxcyO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6dc9ed1b2ae19e7b27475585a89269db\"",
        gzip: include_bytes!("../dist/assets/Stack-DBttxcyO.js.gz"),
    },
    Asset {
        path: "assets/Stack-DdEk5ir5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a02e66a0bf36de3daa2c19b3f2e54f83\"",
        gzip: include_bytes!("../dist/assets/Stack-DdEk5ir5.js.gz"),
    },
    Asset {
        path: "assets/State-CKVstb6D.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"04ab655b7eab6d20c2e7073bfe4b1a35\"",
        gzip: include_bytes!("../dist/assets/State-CKVstb6D.js.gz"),
    },
    Asset {
        path: "assets/Statement-Cpw8zNpd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c5093ae4fa8ddda282370d59fd50ce3\"",
        gzip: include_bytes!("../dist/assets/Statement-Cpw8zNpd.js.gz"),
    },
    Asset {
        path: "assets/StatementName-CzTUIPU-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d33112cbd43d9cd21374d72a2bd059be\"",
        gzip: include_bytes!("../dist/assets/StatementName-CzTUIPU-.js.gz"),
    },
    Asset {
        path: "assets/Storage-DAGgn0eV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"65114c0a34fc7c7fe7cdb0f5d1b6a7c7\"",
        gzip: include_bytes!("../dist/assets/Storage-DAGgn0eV.js.gz"),
    },
    Asset {
        path: "assets/Timeline-Ds51EzKj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3da914902797c133b4e04f67b31bb051\"",
        gzip: include_bytes!("../dist/assets/Timeline-Ds51EzKj.js.gz"),
    },
    Asset {
        path: "assets/Tokens-Dxvucufy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c01b6343c6afc8a3f2d7e6f1951f41f\"",
        gzip: include_bytes!("../dist/assets/Tokens-Dxvucufy.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-tHSX8oPR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aec8b67498dc4fe7badeb963b2b61284\"",
        gzip: include_bytes!("../dist/assets/Toolbar-tHSX8oPR.js.gz"),
    },
    Asset {
        path: "assets/Users-DP85-6EQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ca040e67daef9d35baec4a8084ccdff6\"",
        gzip: include_bytes!("../dist/assets/Users-DP85-6EQ.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DVWtgUd0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bd89a9992ed7915a4e1bd5c09cd8b645\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DVWtgUd0.js.gz"),
    },
    Asset {
        path: "assets/Views-tGYf_zHg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"69e0472436216fba759120b6ded82349\"",
        gzip: include_bytes!("../dist/assets/Views-tGYf_zHg.js.gz"),
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
        path: "assets/color-BIDP1i02.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c3d32f32fca80b5264d8cbed389e19eb\"",
        gzip: include_bytes!("../dist/assets/color-BIDP1i02.js.gz"),
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
        path: "assets/inSight-8fwiDsj-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"199fb4d595b6ec2c19b423e502167c6e\"",
        gzip: include_bytes!("../dist/assets/inSight-8fwiDsj-.js.gz"),
    },
    Asset {
        path: "assets/inSight-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/inSight-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/index-Cbxxiq19.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"9e75d864968fe15748c3852b047c0f8c\"",
        gzip: include_bytes!("../dist/assets/index-Cbxxiq19.css.gz"),
    },
    Asset {
        path: "assets/index-DLS-J1_z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43fbe6a2ca32cb1362264ad4a687bc0e\"",
        gzip: include_bytes!("../dist/assets/index-DLS-J1_z.js.gz"),
    },
    Asset {
        path: "assets/name-BKPMkD2M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0670573fa0396595b36bbc78c8dbb7cf\"",
        gzip: include_bytes!("../dist/assets/name-BKPMkD2M.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-CxAaUDUY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"98b61b513bcba7edb3d1cc0f2e36db37\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-CxAaUDUY.js.gz"),
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
        path: "assets/sides-BZILf9l9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f3dcaacb4ee12b65c90335bd8fef53f4\"",
        gzip: include_bytes!("../dist/assets/sides-BZILf9l9.js.gz"),
    },
    Asset {
        path: "assets/sides-BrKXUWpq.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"7d758fd09bd0836e87c4c596f7c175f8\"",
        gzip: include_bytes!("../dist/assets/sides-BrKXUWpq.css.gz"),
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
        path: "assets/words-yRuLEpFF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"725fb433d7a0d460e29099c562df7a5e\"",
        gzip: include_bytes!("../dist/assets/words-yRuLEpFF.js.gz"),
    },
];
