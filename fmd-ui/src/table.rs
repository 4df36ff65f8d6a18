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
    <script type="module" crossorigin src="./assets/index-CBL-2qBN.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CqTGIKDB.js">
    <link rel="modulepreload" crossorigin href="./assets/color-BfbQY2uN.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-At_zEyS2.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-yRoSC-YK.js">
    <link rel="stylesheet" crossorigin href="./assets/index-IlB9-zRr.css">
    <link rel="stylesheet" crossorigin href="./assets/tabs-BgzcQesO.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-pUBKOkRwHOigCrbogamstz/gnRiOmPVyEKCy8vEs2Xg=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-4MfBWvlj9kYSwIoFvP5dswOBznIgzAFA1SPaxRVBVLE=");

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-IFkB2mNW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c2078244451d63649fc4ab08bfb95f99\"",
        gzip: include_bytes!("../dist/assets/Accounts-IFkB2mNW.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-D-136ykL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b96386a2234010f60ff85d65b71b52ac\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D-136ykL.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-Fi_8CUuU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b1aaee68658ec4f990cae7df58598b13\"",
        gzip: include_bytes!("../dist/assets/AllRequests-Fi_8CUuU.js.gz"),
    },
    Asset {
        path: "assets/Badge-Dk2XymwM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1a834cbec0de3a8bf53ca0f5d350d764\"",
        gzip: include_bytes!("../dist/assets/Badge-Dk2XymwM.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CuGKex97.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"952cf0b9b25baff1502716a7aa2a5fce\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CuGKex97.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-B4pmzMFr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5e71575cc9e4a032032ba94859700922\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-B4pmzMFr.js.gz"),
    },
    Asset {
        path: "assets/Choice-rywJ-ZOg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fede2cef420fc6b50f1b0d900f9b5bcc\"",
        gzip: include_bytes!("../dist/assets/Choice-rywJ-ZOg.js.gz"),
    },
    Asset {
        path: "assets/Confirm-DI4ZpPRk.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"262d5b8f5a08cc1c4d9f8fbfd3bb1259\"",
        gzip: include_bytes!("../dist/assets/Confirm-DI4ZpPRk.css.gz"),
    },
    Asset {
        path: "assets/Confirm-DcLXDk5U.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"51c719101222df6953a214589f050f87\"",
        gzip: include_bytes!("../dist/assets/Confirm-DcLXDk5U.js.gz"),
    },
    Asset {
        path: "assets/Days-WHBVY5ba.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bef6a3f593f926fac87cb0d426729b9b\"",
        gzip: include_bytes!("../dist/assets/Days-WHBVY5ba.js.gz"),
    },
    Asset {
        path: "assets/Days-aSYHCdLW.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e95f5a64385e9573fba302672fc910a6\"",
        gzip: include_bytes!("../dist/assets/Days-aSYHCdLW.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-DAJrpuyA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b36d6eb6ba9c2784ba3d8fedda840c1c\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-DAJrpuyA.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-At_zEyS2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d42b7ae3324625113c8e3baa708b14d\"",
        gzip: include_bytes!("../dist/assets/EndpointName-At_zEyS2.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-BGtHbtIi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0bce2f7760169b81485c92dd8db5e419\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BGtHbtIi.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-mGOqCNfC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b62431b5e808f23a355cb766505576b9\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-mGOqCNfC.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-BTEx2kqy.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a54923a318ad39859d42a14ac66042b0\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-BTEx2kqy.js.gz"),
    },
    Asset {
        path: "assets/Error-RqZOlTrz.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9979f68ce9b6bcbbb97fe1a23b49180e\"",
        gzip: include_bytes!("../dist/assets/Error-RqZOlTrz.js.gz"),
    },
    Asset {
        path: "assets/Errors-Ctdypebo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1b795d0fc19672caa59329b7bb8dd989\"",
        gzip: include_bytes!("../dist/assets/Errors-Ctdypebo.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DIID1DRW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"52ad78b29a8aa63285bfd125de5b4388\"",
        gzip: include_bytes!("../dist/assets/Graphs-DIID1DRW.js.gz"),
    },
    Asset {
        path: "assets/Hours-DG_hvJxf.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"33c8c1bdc98da79b616e7749b52d3454\"",
        gzip: include_bytes!("../dist/assets/Hours-DG_hvJxf.js.gz"),
    },
    Asset {
        path: "assets/Kind-CBZZU8vN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d2144d4b5ec5a527d2cc600503000bf9\"",
        gzip: include_bytes!("../dist/assets/Kind-CBZZU8vN.js.gz"),
    },
    Asset {
        path: "assets/Latency-BBkbEx1M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"99aea16a06ed6aadc63fbd872f761683\"",
        gzip: include_bytes!("../dist/assets/Latency-BBkbEx1M.js.gz"),
    },
    Asset {
        path: "assets/Link-yRoSC-YK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"307c0dee88b11a63ecc31cf0e2ac6abc\"",
        gzip: include_bytes!("../dist/assets/Link-yRoSC-YK.js.gz"),
    },
    Asset {
        path: "assets/Live-CPUIMqaG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9ae626576450a40ccba49310d4f97c4f\"",
        gzip: include_bytes!("../dist/assets/Live-CPUIMqaG.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Cca4-fDZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"da7c438364ca8eabb5cf35cab493658a\"",
        gzip: include_bytes!("../dist/assets/Outliers-Cca4-fDZ.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-Cqym5qjC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"19468eea4100181456f569003acf4ad7\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-Cqym5qjC.js.gz"),
    },
    Asset {
        path: "assets/Profiles-CkbthTHo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1aa52c0e112dac1309f0aa3d9fd88e2\"",
        gzip: include_bytes!("../dist/assets/Profiles-CkbthTHo.js.gz"),
    },
    Asset {
        path: "assets/Queries-BcWygDYT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"347c02007db68cad693d88d01e635152\"",
        gzip: include_bytes!("../dist/assets/Queries-BcWygDYT.js.gz"),
    },
    Asset {
        path: "assets/Reports-BKGDsEdM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8bb64bc1ef2bd83c11a514999d4a3698\"",
        gzip: include_bytes!("../dist/assets/Reports-BKGDsEdM.js.gz"),
    },
    Asset {
        path: "assets/Request-C-JZ98FM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eea159c809cc560bfca345023b63d007\"",
        gzip: include_bytes!("../dist/assets/Request-C-JZ98FM.js.gz"),
    },
    Asset {
        path: "assets/Source-Bcxa8ODE.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"93bf9b01a2638f02681331986b46326e\"",
        gzip: include_bytes!("../dist/assets/Source-Bcxa8ODE.js.gz"),
    },
    Asset {
        path: "assets/Stack-BUPJ0_1f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fea9361edb909c7342cb487ff56b6c06\"",
        gzip: include_bytes!("../dist/assets/Stack-BUPJ0_1f.js.gz"),
    },
    Asset {
        path: "assets/Stack-Dy05fNl9.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c03dbe5b074f14897ae2627b37b38a5c\"",
        gzip: include_bytes!("../dist/assets/Stack-Dy05fNl9.js.gz"),
    },
    Asset {
        path: "assets/State-CqTGIKDB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2656b15b0297256b9e119aea4b2ae562\"",
        gzip: include_bytes!("../dist/assets/State-CqTGIKDB.js.gz"),
    },
    Asset {
        path: "assets/Statement-Cq8hnlPj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2ae6ec7b9789ebfdda09b80fa19e232b\"",
        gzip: include_bytes!("../dist/assets/Statement-Cq8hnlPj.js.gz"),
    },
    Asset {
        path: "assets/Storage-jnQzze8e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9f2f4ad5405aea65682c3217d4dbc5a9\"",
        gzip: include_bytes!("../dist/assets/Storage-jnQzze8e.js.gz"),
    },
    Asset {
        path: "assets/Tokens-mxs33GtA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4c201363da8beaa75a259f6f2d6c19d7\"",
        gzip: include_bytes!("../dist/assets/Tokens-mxs33GtA.js.gz"),
    },
    Asset {
        path: "assets/Users-Bmg81t8G.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d51be8598298c9910d6191f6395a21b0\"",
        gzip: include_bytes!("../dist/assets/Users-Bmg81t8G.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-Dzd1rH3U.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f4e9568e92b2d89ccabe4f78f490010e\"",
        gzip: include_bytes!("../dist/assets/VersionShares-Dzd1rH3U.js.gz"),
    },
    Asset {
        path: "assets/Views-BkkMxrGN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5c1c6447befe4b073a1702b55f530eca\"",
        gzip: include_bytes!("../dist/assets/Views-BkkMxrGN.js.gz"),
    },
    Asset {
        path: "assets/box-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/box-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/color-BfbQY2uN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d10465133a1e0f955b39a2de66205d9\"",
        gzip: include_bytes!("../dist/assets/color-BfbQY2uN.js.gz"),
    },
    Asset {
        path: "assets/doing-B6i3dnQ4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-B6i3dnQ4.js.gz"),
    },
    Asset {
        path: "assets/doing-B75R9h8P.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"6e575871c676a30e8ee5fa39efbe7d5f\"",
        gzip: include_bytes!("../dist/assets/doing-B75R9h8P.css.gz"),
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
        path: "assets/index-CBL-2qBN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ef4e92de3115040936f79e64bcd291da\"",
        gzip: include_bytes!("../dist/assets/index-CBL-2qBN.js.gz"),
    },
    Asset {
        path: "assets/index-IlB9-zRr.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"7ff5115835f6df7e8c9cc4323eafca9d\"",
        gzip: include_bytes!("../dist/assets/index-IlB9-zRr.css.gz"),
    },
    Asset {
        path: "assets/name-Drn6FO2u.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a31d4eaa213a040aaaf744b2a0fc2d9e\"",
        gzip: include_bytes!("../dist/assets/name-Drn6FO2u.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-CyhapV7d.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2b300483d269bd470185db5eb2e0bc63\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-CyhapV7d.js.gz"),
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
        path: "assets/sides-DUdvEpPB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9ed880f87c40a42a6b423bbf2418c19e\"",
        gzip: include_bytes!("../dist/assets/sides-DUdvEpPB.js.gz"),
    },
    Asset {
        path: "assets/sides-bf7gC6JA.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e54eba137522b310123a54788f4ff9d7\"",
        gzip: include_bytes!("../dist/assets/sides-bf7gC6JA.css.gz"),
    },
    Asset {
        path: "assets/style-B8oQRgJn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"c718576e804894fb6525638f726467e4\"",
        gzip: include_bytes!("../dist/assets/style-B8oQRgJn.css.gz"),
    },
    Asset {
        path: "assets/style-Dy58pS6w.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"93dfedd52585ba8427ba91bd0590abaf\"",
        gzip: include_bytes!("../dist/assets/style-Dy58pS6w.css.gz"),
    },
    Asset {
        path: "assets/tabs-BgzcQesO.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3fb818319f88f734fcbca7e9dfffa053\"",
        gzip: include_bytes!("../dist/assets/tabs-BgzcQesO.css.gz"),
    },
    Asset {
        path: "assets/theme-CnImpLx4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7733588315439b94b886e5499bf5ce4b\"",
        gzip: include_bytes!("../dist/assets/theme-CnImpLx4.js.gz"),
    },
    Asset {
        path: "assets/words-B5XcJ4rj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85cdc35420ebff1647b4ec4644ab8a5b\"",
        gzip: include_bytes!("../dist/assets/words-B5XcJ4rj.js.gz"),
    },
    Asset {
        path: "assets/words-CMAtZsB2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-CMAtZsB2.js.gz"),
    },
    Asset {
        path: "assets/words-Cd_uMNQm.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"22d9b86338c8d6a5f8b1c6a358845727\"",
        gzip: include_bytes!("../dist/assets/words-Cd_uMNQm.css.gz"),
    },
];
