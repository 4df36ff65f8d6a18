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
    <script type="module" crossorigin src="./assets/index-B0CVb86I.js"></script>
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
        path: "assets/Accounts-B5e295TW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"532aa8d95830fff382c9e2b6e3dcd0c2\"",
        gzip: include_bytes!("../dist/assets/Accounts-B5e295TW.js.gz"),
    },
    Asset {
        path: "assets/Alerts-Bs9jZoff.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6ef8afb637835cb814b2d4313f3f8b11\"",
        gzip: include_bytes!("../dist/assets/Alerts-Bs9jZoff.js.gz"),
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
        path: "assets/AllRequests-Ciq4t5cA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1789ad51e67923c259ba8620c4850529\"",
        gzip: include_bytes!("../dist/assets/AllRequests-Ciq4t5cA.js.gz"),
    },
    Asset {
        path: "assets/Badge-D_PPL1oC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"470bdd27d746a6ac695ec873c648cbd5\"",
        gzip: include_bytes!("../dist/assets/Badge-D_PPL1oC.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-x4CyWtep.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3ab19f64255756acc617bd1d7ad62ed9\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-x4CyWtep.js.gz"),
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
        path: "assets/Days-Dknnwpf-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3c438f5a5883a02c10e05f0c5cbaed0b\"",
        gzip: include_bytes!("../dist/assets/Days-Dknnwpf-.css.gz"),
    },
    Asset {
        path: "assets/Days-eNGS1ODJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bfe6b89d9ab2c5a2b4986b8326bf9c61\"",
        gzip: include_bytes!("../dist/assets/Days-eNGS1ODJ.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-KvQHLXFB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d4d7c920d0d8ffa6080320009c716b7\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-KvQHLXFB.js.gz"),
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
        path: "assets/EndpointProfile-BeHGNvuj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"80da44c993ea5068b0e994774610c727\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BeHGNvuj.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-B_6lZiZ_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b47a8ee8dd9a6ecb4e85ea1dc636b1a2\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-B_6lZiZ_.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-Dzkrmb1w.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d3a1ed806d957ea9cbb98639ad94667b\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-Dzkrmb1w.js.gz"),
    },
    Asset {
        path: "assets/Error-D486LiWK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a61f8c518916938b66c8a47bd078acd6\"",
        gzip: include_bytes!("../dist/assets/Error-D486LiWK.js.gz"),
    },
    Asset {
        path: "assets/Errors-Czma-TiZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d21e554d9573c96885bfaa1daab5de8c\"",
        gzip: include_bytes!("../dist/assets/Errors-Czma-TiZ.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-D7Embp0Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a4af2eef36fef35ab00c9650970fbb6e\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7Embp0Z.js.gz"),
    },
    Asset {
        path: "assets/Hours-CsDBBnJV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aab687271cf33bdb99897bd400e5ee1a\"",
        gzip: include_bytes!("../dist/assets/Hours-CsDBBnJV.js.gz"),
    },
    Asset {
        path: "assets/Kind-DE1HplUO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9c356ff57fea6055a7ece2bdd6fd0b3\"",
        gzip: include_bytes!("../dist/assets/Kind-DE1HplUO.js.gz"),
    },
    Asset {
        path: "assets/Latency-Ush2lxvD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2c4c705f4d07a77b141e498df4b9f2d2\"",
        gzip: include_bytes!("../dist/assets/Latency-Ush2lxvD.js.gz"),
    },
    Asset {
        path: "assets/Link-ni_pHzXf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c812178028bbbc500801e206faf3cee0\"",
        gzip: include_bytes!("../dist/assets/Link-ni_pHzXf.js.gz"),
    },
    Asset {
        path: "assets/Live-Dp2fiTur.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b4b8a5bbbef3563bee6dd255c86f6bd6\"",
        gzip: include_bytes!("../dist/assets/Live-Dp2fiTur.js.gz"),
    },
    Asset {
        path: "assets/Outliers-lKalLips.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"423905d4bc8ef22796d289886624073a\"",
        gzip: include_bytes!("../dist/assets/Outliers-lKalLips.js.gz"),
    },
    Asset {
        path: "assets/Plan-wTNTJLwx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ca2dbffd3478fe1c205b0d5b928b5c4a\"",
        gzip: include_bytes!("../dist/assets/Plan-wTNTJLwx.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-DvwoeL2N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"01e1dce15bff5027324f6672cd1fe788\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-DvwoeL2N.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BlT5J087.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e204a6a377206334a0242bc8f028d3f3\"",
        gzip: include_bytes!("../dist/assets/Profiles-BlT5J087.js.gz"),
    },
    Asset {
        path: "assets/Queries-D1_emCmj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"882b0d52f9b7c48111f82d2392ac644b\"",
        gzip: include_bytes!("../dist/assets/Queries-D1_emCmj.js.gz"),
    },
    Asset {
        path: "assets/Reports-B-Q6Iu79.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"507e08b8b9a5c4f225c806ca013e8878\"",
        gzip: include_bytes!("../dist/assets/Reports-B-Q6Iu79.js.gz"),
    },
    Asset {
        path: "assets/Request-J48vypga.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b2a7c326233efa27c7df678acf5cc332\"",
        gzip: include_bytes!("../dist/assets/Request-J48vypga.js.gz"),
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
        path: "assets/Statement-BK9VB_3C.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"19216e7cb494d37fb7bf9267eb67194d\"",
        gzip: include_bytes!("../dist/assets/Statement-BK9VB_3C.js.gz"),
    },
    Asset {
        path: "assets/StatementName-CzTUIPU-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d33112cbd43d9cd21374d72a2bd059be\"",
        gzip: include_bytes!("../dist/assets/StatementName-CzTUIPU-.js.gz"),
    },
    Asset {
        path: "assets/Storage-5I74z8Cr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9473225f4d1e6294d68651e567b81da2\"",
        gzip: include_bytes!("../dist/assets/Storage-5I74z8Cr.js.gz"),
    },
    Asset {
        path: "assets/Timeline-DpoQbyrd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"af889a2ba9e73761a8d12ceadc5fa1a1\"",
        gzip: include_bytes!("../dist/assets/Timeline-DpoQbyrd.js.gz"),
    },
    Asset {
        path: "assets/Tokens-D4AElcBh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6278f2bb6a7538458f760829d756afaf\"",
        gzip: include_bytes!("../dist/assets/Tokens-D4AElcBh.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-CEUtxtIn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dc9f90463d18cfd081b2d6335288a614\"",
        gzip: include_bytes!("../dist/assets/Toolbar-CEUtxtIn.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-Cp5dblc9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3f05a96fded2ff69855e5e3416c05de3\"",
        gzip: include_bytes!("../dist/assets/Users-Cp5dblc9.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BBhWGgjU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d855d13405afe46500790b3891fb2924\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BBhWGgjU.js.gz"),
    },
    Asset {
        path: "assets/Views-DtxbKoY3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"24d21c59da4732fad8d66f6eab9a4774\"",
        gzip: include_bytes!("../dist/assets/Views-DtxbKoY3.js.gz"),
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
        path: "assets/index-B0CVb86I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4a9f80e16586ff85c578751ac962609e\"",
        gzip: include_bytes!("../dist/assets/index-B0CVb86I.js.gz"),
    },
    Asset {
        path: "assets/index-Cbxxiq19.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"9e75d864968fe15748c3852b047c0f8c\"",
        gzip: include_bytes!("../dist/assets/index-Cbxxiq19.css.gz"),
    },
    Asset {
        path: "assets/name-BKPMkD2M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0670573fa0396595b36bbc78c8dbb7cf\"",
        gzip: include_bytes!("../dist/assets/name-BKPMkD2M.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-BGHJ6aTX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"75e5659d8e3a1945bc5e5bd01981f880\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-BGHJ6aTX.js.gz"),
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
        path: "assets/sides-CVWds0bb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"beab38754540f41c4a9599f3e459db73\"",
        gzip: include_bytes!("../dist/assets/sides-CVWds0bb.js.gz"),
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
