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
    <script type="module" crossorigin src="./assets/index-0DkjTmky.js"></script>
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
        path: "assets/Accounts-CVnp93Fu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"71dd9e6a0ac825c0696c108d8ca48fca\"",
        gzip: include_bytes!("../dist/assets/Accounts-CVnp93Fu.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-D7pc5Fix.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0f860c6528ec5289f0a3567e9cc47830\"",
        gzip: include_bytes!("../dist/assets/Alerts-D7pc5Fix.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-qunEa5oh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"951510f34fce6cb3169424e794b4d671\"",
        gzip: include_bytes!("../dist/assets/AllRequests-qunEa5oh.js.gz"),
    },
    Asset {
        path: "assets/Badge-CwA00MnI.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"929951145f350429e07499a50d51d6bc\"",
        gzip: include_bytes!("../dist/assets/Badge-CwA00MnI.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-2ThplBq4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"611464a620f5f3d0f39b4b3f8d39f8a8\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-2ThplBq4.js.gz"),
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
        path: "assets/Days-zedv4SRA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b0e57d2032c4fc20b9a0cc22350408cb\"",
        gzip: include_bytes!("../dist/assets/Days-zedv4SRA.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-BVC_00J6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a9092d9156a2aa21bb978e397502dec7\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-BVC_00J6.js.gz"),
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
        path: "assets/EndpointProfile-CygMgGpQ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2f3ef61fc765cf5ab1de32ccfedbdfc9\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CygMgGpQ.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-BdDwXpzE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"42d3e98f19313821d735c0146428ac2d\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-BdDwXpzE.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-DdF-8EDK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d09562d1e00ac15a2e6fa89d7c91a085\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-DdF-8EDK.js.gz"),
    },
    Asset {
        path: "assets/Error-VKxGmhxN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c251fe4416a2c62a766874c7f43a384c\"",
        gzip: include_bytes!("../dist/assets/Error-VKxGmhxN.js.gz"),
    },
    Asset {
        path: "assets/Errors-CcYiQDlM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"984ce3b93ee63aea76b0810946be3a0a\"",
        gzip: include_bytes!("../dist/assets/Errors-CcYiQDlM.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-CF43YtN3.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1ad02dd77c8487d29e6c27e0aa508a6b\"",
        gzip: include_bytes!("../dist/assets/Graphs-CF43YtN3.js.gz"),
    },
    Asset {
        path: "assets/Hours-CUVJvR46.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"608f4f743ae84f6ef4a5fdcad49d5bdd\"",
        gzip: include_bytes!("../dist/assets/Hours-CUVJvR46.js.gz"),
    },
    Asset {
        path: "assets/Kind-DE1HplUO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9c356ff57fea6055a7ece2bdd6fd0b3\"",
        gzip: include_bytes!("../dist/assets/Kind-DE1HplUO.js.gz"),
    },
    Asset {
        path: "assets/Latency-Che5SmFe.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5e5ae790003b1e218ccdad384cb00a93\"",
        gzip: include_bytes!("../dist/assets/Latency-Che5SmFe.js.gz"),
    },
    Asset {
        path: "assets/Link-ni_pHzXf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c812178028bbbc500801e206faf3cee0\"",
        gzip: include_bytes!("../dist/assets/Link-ni_pHzXf.js.gz"),
    },
    Asset {
        path: "assets/Live-2Sf0TS7G.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7cf5fc88477f55b6aad608f1c463b598\"",
        gzip: include_bytes!("../dist/assets/Live-2Sf0TS7G.js.gz"),
    },
    Asset {
        path: "assets/Outliers-G4SX0ii_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6838cb6f08db2e3fe94a05f8cd352a1a\"",
        gzip: include_bytes!("../dist/assets/Outliers-G4SX0ii_.js.gz"),
    },
    Asset {
        path: "assets/Plan-wTNTJLwx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ca2dbffd3478fe1c205b0d5b928b5c4a\"",
        gzip: include_bytes!("../dist/assets/Plan-wTNTJLwx.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BNo-FrFV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5156f10a0db205859042c9d926b09f6d\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BNo-FrFV.js.gz"),
    },
    Asset {
        path: "assets/Profiles-ClshC792.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"48f70efce1d890e4061552c0f2642dfd\"",
        gzip: include_bytes!("../dist/assets/Profiles-ClshC792.js.gz"),
    },
    Asset {
        path: "assets/Queries-BSs1vf0X.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f7df0a9de1594da611be1e36e65ff797\"",
        gzip: include_bytes!("../dist/assets/Queries-BSs1vf0X.js.gz"),
    },
    Asset {
        path: "assets/Reports-BXnVl7eF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"687417ecf6325c285e475614d80368d0\"",
        gzip: include_bytes!("../dist/assets/Reports-BXnVl7eF.js.gz"),
    },
    Asset {
        path: "assets/Request-T1prk8iU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"afc06f0313700efe89b2c94628af0162\"",
        gzip: include_bytes!("../dist/assets/Request-T1prk8iU.js.gz"),
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
        path: "assets/Statement-DkGesQkL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1f75f3062c954db3ace5e82e3f9615f4\"",
        gzip: include_bytes!("../dist/assets/Statement-DkGesQkL.js.gz"),
    },
    Asset {
        path: "assets/StatementName-CzTUIPU-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d33112cbd43d9cd21374d72a2bd059be\"",
        gzip: include_bytes!("../dist/assets/StatementName-CzTUIPU-.js.gz"),
    },
    Asset {
        path: "assets/Storage-m6lXz_me.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"80a2fc421fc98e9a5b6a492d929d7951\"",
        gzip: include_bytes!("../dist/assets/Storage-m6lXz_me.js.gz"),
    },
    Asset {
        path: "assets/Timeline-DCzCD9h0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d8efb619469b0c76ae5bcf70588e5332\"",
        gzip: include_bytes!("../dist/assets/Timeline-DCzCD9h0.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DI8H_a2I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"25ff22df30af72af528d5d78410dffc7\"",
        gzip: include_bytes!("../dist/assets/Tokens-DI8H_a2I.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-CRuYRvZD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e0047827bb34a69e28cc6c1a2b73294e\"",
        gzip: include_bytes!("../dist/assets/Toolbar-CRuYRvZD.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-CdDaahOG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cc8750a027623614805b8ec06fe6401b\"",
        gzip: include_bytes!("../dist/assets/Users-CdDaahOG.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-R51ca-rC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"46caf1452606f9fbd37f211a1ba8fb85\"",
        gzip: include_bytes!("../dist/assets/VersionShares-R51ca-rC.js.gz"),
    },
    Asset {
        path: "assets/Views-CjAKzTex.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b06faa79e794d34e7943f250d363bf2d\"",
        gzip: include_bytes!("../dist/assets/Views-CjAKzTex.js.gz"),
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
        path: "assets/index-0DkjTmky.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e9b7dda5a2aa3d794ff78043b61ef06e\"",
        gzip: include_bytes!("../dist/assets/index-0DkjTmky.js.gz"),
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
        path: "assets/ofEndpoint-CbCBy3NF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c7fc44f096c3747fa78eb9e5ae33f6fc\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-CbCBy3NF.js.gz"),
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
        path: "assets/sides-CqFSW2KR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f94439639db2b3b768edb060710e7167\"",
        gzip: include_bytes!("../dist/assets/sides-CqFSW2KR.js.gz"),
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
