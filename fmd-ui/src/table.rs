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
    <script type="module" crossorigin src="./assets/index-BxCdy9xz.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-Vs2byzrZ8tHmDyoxq8zY9c8ZdZ9ic0dEnwotdq4WQiE=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-zd75pN7Lkx+oeMSXJEUjzB0vMFNU3ImPZPlCQegujis=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-HK_HKHPl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bd9cdf14a7bdc55fc1dbcf0226bba797\"",
        gzip: include_bytes!("../dist/assets/Accounts-HK_HKHPl.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-D0KJ6Zuu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5c82b69436d488c9fbb34d1845c2d678\"",
        gzip: include_bytes!("../dist/assets/Alerts-D0KJ6Zuu.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BUpexBTI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1133b91d60b5f18f3f9c1ebca5340172\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BUpexBTI.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/Badge-DxIh1j11.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1434a4312feb880e60b144aac198b12a\"",
        gzip: include_bytes!("../dist/assets/Badge-DxIh1j11.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CTDSUUBK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"10d0290063d7606a375afbbc68e01d32\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CTDSUUBK.js.gz"),
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
        path: "assets/Days-BuFJfNSd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b67cb9890f4bca58e1554af42872fea3\"",
        gzip: include_bytes!("../dist/assets/Days-BuFJfNSd.js.gz"),
    },
    Asset {
        path: "assets/Days-Dknnwpf-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3c438f5a5883a02c10e05f0c5cbaed0b\"",
        gzip: include_bytes!("../dist/assets/Days-Dknnwpf-.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-FJNcZ-u9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d2c34370e158d838aeca7292b87036ee\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-FJNcZ-u9.js.gz"),
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
        path: "assets/EndpointProfile-DYbINnYU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a25aaed83e8c61c8586d3613ec6fe8a1\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DYbINnYU.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-B5g4BgYD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bbb051af85c937e08cac37a91381c315\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-B5g4BgYD.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BCZwdoZf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a92f109cfd2f16cee0bebe728e76b0e1\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BCZwdoZf.js.gz"),
    },
    Asset {
        path: "assets/Error-BSGi6UIa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a126e987f81897dfeab1df0a50bd3fde\"",
        gzip: include_bytes!("../dist/assets/Error-BSGi6UIa.js.gz"),
    },
    Asset {
        path: "assets/Errors-Cm5rEHba.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"be13b7ee63e319b6639ca350d8a00c14\"",
        gzip: include_bytes!("../dist/assets/Errors-Cm5rEHba.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-C3klP8GQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82255c12cf6e106cba680598c0919c5f\"",
        gzip: include_bytes!("../dist/assets/Graphs-C3klP8GQ.js.gz"),
    },
    Asset {
        path: "assets/Hours-B8CWXz3B.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9709a84bea0792b8be2bb11e9eadb5c2\"",
        gzip: include_bytes!("../dist/assets/Hours-B8CWXz3B.js.gz"),
    },
    Asset {
        path: "assets/Kind-DE1HplUO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9c356ff57fea6055a7ece2bdd6fd0b3\"",
        gzip: include_bytes!("../dist/assets/Kind-DE1HplUO.js.gz"),
    },
    Asset {
        path: "assets/Latency-jfW8mVZK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e658ccde53e8a00775431c00a1204d04\"",
        gzip: include_bytes!("../dist/assets/Latency-jfW8mVZK.js.gz"),
    },
    Asset {
        path: "assets/Link-ni_pHzXf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c812178028bbbc500801e206faf3cee0\"",
        gzip: include_bytes!("../dist/assets/Link-ni_pHzXf.js.gz"),
    },
    Asset {
        path: "assets/Live-BmHHPBty.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9959cd29745f1a6c96679950b548d2a9\"",
        gzip: include_bytes!("../dist/assets/Live-BmHHPBty.js.gz"),
    },
    Asset {
        path: "assets/Outliers-CYjJnaEy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"20233f69ca519c7802aceb5458d7d7cf\"",
        gzip: include_bytes!("../dist/assets/Outliers-CYjJnaEy.js.gz"),
    },
    Asset {
        path: "assets/Plan-wTNTJLwx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ca2dbffd3478fe1c205b0d5b928b5c4a\"",
        gzip: include_bytes!("../dist/assets/Plan-wTNTJLwx.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-CVzR2ktG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"22eb4d107110d926ab226f75d3328c8a\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-CVzR2ktG.js.gz"),
    },
    Asset {
        path: "assets/Profiles-rwJbSA_u.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"10821f2673c027ec756518e717cc0b84\"",
        gzip: include_bytes!("../dist/assets/Profiles-rwJbSA_u.js.gz"),
    },
    Asset {
        path: "assets/Queries-DOIb0kYt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"70c16ef1b4cec74c0a92f7610f270d1e\"",
        gzip: include_bytes!("../dist/assets/Queries-DOIb0kYt.js.gz"),
    },
    Asset {
        path: "assets/Reports-V-238Sjn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1bceb570a2cf556f2a726bfc23baa6d9\"",
        gzip: include_bytes!("../dist/assets/Reports-V-238Sjn.js.gz"),
    },
    Asset {
        path: "assets/Request-Be4uhEGL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7093639cf9caf86172a35ff594bdd34c\"",
        gzip: include_bytes!("../dist/assets/Request-Be4uhEGL.js.gz"),
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
        path: "assets/Statement-B-e7ZmTQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8700c5254ca91ca7eb9241c00ddaea1f\"",
        gzip: include_bytes!("../dist/assets/Statement-B-e7ZmTQ.js.gz"),
    },
    Asset {
        path: "assets/StatementName-CzTUIPU-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d33112cbd43d9cd21374d72a2bd059be\"",
        gzip: include_bytes!("../dist/assets/StatementName-CzTUIPU-.js.gz"),
    },
    Asset {
        path: "assets/Storage-C0gWgD54.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"047eb3e0919c0dea06cb05534586d65c\"",
        gzip: include_bytes!("../dist/assets/Storage-C0gWgD54.js.gz"),
    },
    Asset {
        path: "assets/Timeline-DdK-MLh2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a46bd9574f331adc6e083360a536559a\"",
        gzip: include_bytes!("../dist/assets/Timeline-DdK-MLh2.js.gz"),
    },
    Asset {
        path: "assets/Tokens-2ekm8z9F.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"033760f04f1f9d94847f3a9b006ac430\"",
        gzip: include_bytes!("../dist/assets/Tokens-2ekm8z9F.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-DeCrU-LJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"737e20c81a4bba45623dcfd782fa4396\"",
        gzip: include_bytes!("../dist/assets/Toolbar-DeCrU-LJ.js.gz"),
    },
    Asset {
        path: "assets/Users-s5hB1n5C.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bdae7fc31ff97f16b7d9454f9ee48e6f\"",
        gzip: include_bytes!("../dist/assets/Users-s5hB1n5C.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-CMNT1zFK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2cfe305be050e9a70251cf394ec346d4\"",
        gzip: include_bytes!("../dist/assets/VersionShares-CMNT1zFK.js.gz"),
    },
    Asset {
        path: "assets/Views-NcSAeMec.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6e84a792111efdb369a85796ac98bedf\"",
        gzip: include_bytes!("../dist/assets/Views-NcSAeMec.js.gz"),
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
        path: "assets/index-BxCdy9xz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"215bcdda31e7ba533c99a8639da6b605\"",
        gzip: include_bytes!("../dist/assets/index-BxCdy9xz.js.gz"),
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
        path: "assets/ofEndpoint-C8A0zsri.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0c5a25c7b006a4ab223c20332bf2e1a9\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-C8A0zsri.js.gz"),
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
        path: "assets/sides-Dd018AYY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0f388ca9b5022bb105f87976b2852a3b\"",
        gzip: include_bytes!("../dist/assets/sides-Dd018AYY.js.gz"),
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
