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
    <script type="module" crossorigin src="./assets/index-Cfgi2SLT.js"></script>
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-wEiMDCC9+6eZ1zM8P+y3nBUIfSBHxQFR0KNj7HOvTj8=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-xokTN4G1ZfGw66cFVpiOEVMyGkaY6r1GMhcex8sARvQ=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-Id3S1z55.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1ace4bfed3ebf22ffcde74057fab094e\"",
        gzip: include_bytes!("../dist/assets/Accounts-Id3S1z55.js.gz"),
    },
    Asset {
        path: "assets/Alerts-Bgzv97MU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c95f7167943413baa06dbbc0ae12be55\"",
        gzip: include_bytes!("../dist/assets/Alerts-Bgzv97MU.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CEF1Z-f4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a4e1f1812ebc9785a6d1c07bd3a29428\"",
        gzip: include_bytes!("../dist/assets/Alerts-CEF1Z-f4.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-B8OqsBaV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"520bba9a91065fc53824f38be13885d1\"",
        gzip: include_bytes!("../dist/assets/AllRequests-B8OqsBaV.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BQjTC7ZH.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"816037d8935c823747edc44dee958fbf\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BQjTC7ZH.css.gz"),
    },
    Asset {
        path: "assets/Badge-DOZWeMCh.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e120cd0eede876265bb2ef40a1724e7d\"",
        gzip: include_bytes!("../dist/assets/Badge-DOZWeMCh.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot--A8qM3Ly.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"52657536c75c283920062b7f315bbecf\"",
        gzip: include_bytes!("../dist/assets/BoxPlot--A8qM3Ly.js.gz"),
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
        path: "assets/Days-SmxEv3Yn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a2242225d6d847b0a09dc1b03c263842\"",
        gzip: include_bytes!("../dist/assets/Days-SmxEv3Yn.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-BYbmOwzd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0133c89b24431d3adcb707ad4e397b17\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-BYbmOwzd.js.gz"),
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
        path: "assets/EndpointProfile-DQJXhuhv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"091eedd99b6bd5de44fa45ea0830e012\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-DQJXhuhv.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-DzANKsCo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"697a86e4e81bfa91b4b4569c4bb1293c\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-DzANKsCo.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-Bqy6Vdb5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"499cdd2fa43d86c4f6163ae25678ed12\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-Bqy6Vdb5.js.gz"),
    },
    Asset {
        path: "assets/Error-wmbwaoiw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"35c8affd7f033d839e4f52cd80920574\"",
        gzip: include_bytes!("../dist/assets/Error-wmbwaoiw.js.gz"),
    },
    Asset {
        path: "assets/Errors-Byx2rVw_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"06c10f4d5d036a2698fec8537464940d\"",
        gzip: include_bytes!("../dist/assets/Errors-Byx2rVw_.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-CIxGOjeU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"086721ab7020875c9d1a4bd92a34764a\"",
        gzip: include_bytes!("../dist/assets/Graphs-CIxGOjeU.js.gz"),
    },
    Asset {
        path: "assets/Hours-BIseUet7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"373796a2938aaa5fa86aaf3cf3dc69ee\"",
        gzip: include_bytes!("../dist/assets/Hours-BIseUet7.js.gz"),
    },
    Asset {
        path: "assets/Kind-DtGhsJOs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"778e39667f6989ca3b0d42e6c9774c4f\"",
        gzip: include_bytes!("../dist/assets/Kind-DtGhsJOs.js.gz"),
    },
    Asset {
        path: "assets/Latency-B7mAFQRi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c8db7aa8eef38001b29bca5f9f7731e2\"",
        gzip: include_bytes!("../dist/assets/Latency-B7mAFQRi.js.gz"),
    },
    Asset {
        path: "assets/Link-D6xM3EXc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f706a0a83e6ac30b5307cae5fe165be3\"",
        gzip: include_bytes!("../dist/assets/Link-D6xM3EXc.js.gz"),
    },
    Asset {
        path: "assets/Live-BzdmQ8KD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"77e83eef72f81957d9a426686c309a70\"",
        gzip: include_bytes!("../dist/assets/Live-BzdmQ8KD.js.gz"),
    },
    Asset {
        path: "assets/Outliers-DTJUps7Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f8a0d37c27e69d89e3403caccde9d064\"",
        gzip: include_bytes!("../dist/assets/Outliers-DTJUps7Y.js.gz"),
    },
    Asset {
        path: "assets/Plan-CFIdxn0Z.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9c946466233c3b389548536850d2ebce\"",
        gzip: include_bytes!("../dist/assets/Plan-CFIdxn0Z.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-hfYVeQjA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ecf15896e5d15f7ca264d0ef94a837ad\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-hfYVeQjA.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DeAnY4sN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f9a931146d6dc4df4a834f4eb21cff34\"",
        gzip: include_bytes!("../dist/assets/Profiles-DeAnY4sN.js.gz"),
    },
    Asset {
        path: "assets/Queries-BRZtP7D8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"16aed24ed7d6da18fc9cced2ba8d6d07\"",
        gzip: include_bytes!("../dist/assets/Queries-BRZtP7D8.js.gz"),
    },
    Asset {
        path: "assets/Reports-pNy3F5Ya.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"47a45bb8648e1a93a12e6a3234fa0d9e\"",
        gzip: include_bytes!("../dist/assets/Reports-pNy3F5Ya.js.gz"),
    },
    Asset {
        path: "assets/Request-CLPTSUpc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"50485e28eb1eae1ca7021ad0d5cbb18a\"",
        gzip: include_bytes!("../dist/assets/Request-CLPTSUpc.js.gz"),
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
        path: "assets/Statement-D8JTfsj4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"017bde7dac152a883bb2e0c24c0245a1\"",
        gzip: include_bytes!("../dist/assets/Statement-D8JTfsj4.js.gz"),
    },
    Asset {
        path: "assets/StatementName-DwW_xbkJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2df801306c46fa71e25dd2a767dde4f1\"",
        gzip: include_bytes!("../dist/assets/StatementName-DwW_xbkJ.js.gz"),
    },
    Asset {
        path: "assets/Storage-9ltSaYe6.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"93a7dc395f74081c9189ec333309a205\"",
        gzip: include_bytes!("../dist/assets/Storage-9ltSaYe6.js.gz"),
    },
    Asset {
        path: "assets/Timeline-CY03mP-P.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"48a32af296778ffde2e5e18c3ff24bdc\"",
        gzip: include_bytes!("../dist/assets/Timeline-CY03mP-P.js.gz"),
    },
    Asset {
        path: "assets/Tokens-u_2u76jZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"20007bb5c966bc721906b228d29293f3\"",
        gzip: include_bytes!("../dist/assets/Tokens-u_2u76jZ.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Toolbar-aHo3fZcS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a45fc72076715fafac80287958501dcf\"",
        gzip: include_bytes!("../dist/assets/Toolbar-aHo3fZcS.js.gz"),
    },
    Asset {
        path: "assets/Users-C8A053dx.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b910fcd93d3953a822ee326b9dba8aeb\"",
        gzip: include_bytes!("../dist/assets/Users-C8A053dx.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-C1_c9kVM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d3a3e74916de41b4132818c8770074d6\"",
        gzip: include_bytes!("../dist/assets/VersionShares-C1_c9kVM.js.gz"),
    },
    Asset {
        path: "assets/Views-BPbPyzwa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fd9ffb69acd7a10ccfd7438e2cdb6697\"",
        gzip: include_bytes!("../dist/assets/Views-BPbPyzwa.js.gz"),
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
        path: "assets/index-Cfgi2SLT.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c7f98feb1be067c15aa8ea19cf0e2d5e\"",
        gzip: include_bytes!("../dist/assets/index-Cfgi2SLT.js.gz"),
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
        path: "assets/ofEndpoint-HAgEcyk5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"141f1594eac66060fae8f78ec50f04eb\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-HAgEcyk5.js.gz"),
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
        path: "assets/sides-Bo7obzo8.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00aeb916ed61833f3871770f752e69b9\"",
        gzip: include_bytes!("../dist/assets/sides-Bo7obzo8.css.gz"),
    },
    Asset {
        path: "assets/sides-n7d-wYTw.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3840f12e340535beaafa1f45ad0d77eb\"",
        gzip: include_bytes!("../dist/assets/sides-n7d-wYTw.js.gz"),
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
        path: "assets/style-C0mpHQaU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"cb538233afdb40caae637553772c2cf8\"",
        gzip: include_bytes!("../dist/assets/style-C0mpHQaU.css.gz"),
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
