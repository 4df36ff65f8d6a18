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
    <script type="module" crossorigin src="./assets/index-DW7A6S2M.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-iZJAZ3yc.js">
    <link rel="modulepreload" crossorigin href="./assets/color-sGAn-NiC.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-wbkxLOfo.js">
    <link rel="modulepreload" crossorigin href="./assets/inSight-Bh9C4I4h.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-CaB3JSHK.js">
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
    (include_bytes!("../dist/sent.js.gz"), "sha256-qhHUBaMlu7ZM1vYV7AAYC2Fknmrs3HBOZbfDQe9OkyU=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-pxbBKF2MlMMvcirrsGQpGl0V4rWe18ifRA3rvIOUxcQ=");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "assets/toolbar-973b5799.js";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-D53je3Sq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aba03908540b4c46a0f191337d5a9a0b\"",
        gzip: include_bytes!("../dist/assets/Accounts-D53je3Sq.js.gz"),
    },
    Asset {
        path: "assets/Alerts-CiAMamb4.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b631ce497fc7d76e98427510c5d7b01f\"",
        gzip: include_bytes!("../dist/assets/Alerts-CiAMamb4.css.gz"),
    },
    Asset {
        path: "assets/Alerts-Cw4jAE-m.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"82dc3742c1683d59e04bd57c47140bef\"",
        gzip: include_bytes!("../dist/assets/Alerts-Cw4jAE-m.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-BkrLYc8R.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"00d3a59b191eabe76634e2e4b3b3ce3e\"",
        gzip: include_bytes!("../dist/assets/AllRequests-BkrLYc8R.css.gz"),
    },
    Asset {
        path: "assets/AllRequests-taaJo_jR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d83960e09821d5fe4c461f442a77c29d\"",
        gzip: include_bytes!("../dist/assets/AllRequests-taaJo_jR.js.gz"),
    },
    Asset {
        path: "assets/Badge-l8S8WZ_8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"def31914b3ee525c35bc64759191b2eb\"",
        gzip: include_bytes!("../dist/assets/Badge-l8S8WZ_8.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-sazIJEwY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c96f380efe1bc63f8562fc02a928af02\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-sazIJEwY.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-DhN7dH2j.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"99e483efee5bb038684a96b1d27f59ad\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-DhN7dH2j.js.gz"),
    },
    Asset {
        path: "assets/Choice-D2jTilTR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7427c7bf0fff59030ec0cbc8b29dae84\"",
        gzip: include_bytes!("../dist/assets/Choice-D2jTilTR.js.gz"),
    },
    Asset {
        path: "assets/Confirm-C2V-ej5E.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f422b0de933118ef97a9cf169b6cb102\"",
        gzip: include_bytes!("../dist/assets/Confirm-C2V-ej5E.js.gz"),
    },
    Asset {
        path: "assets/Days-CP7R9xLG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"83185c91d6c9d75b7eb321b914642362\"",
        gzip: include_bytes!("../dist/assets/Days-CP7R9xLG.js.gz"),
    },
    Asset {
        path: "assets/Days-dVKskt64.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"da009fafa38e5460e1db6bc44bfd2fbe\"",
        gzip: include_bytes!("../dist/assets/Days-dVKskt64.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-B-IfoWRR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4d5d43a0985a20b9c185473b239af531\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-B-IfoWRR.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointName-wbkxLOfo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"730ee752bbb044bd584e95a9d8534d89\"",
        gzip: include_bytes!("../dist/assets/EndpointName-wbkxLOfo.js.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-CoO9vsmO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"785b4a29032a340fb3ecae24e82b9c1b\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CoO9vsmO.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-CnhiC_5f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e6cbf4470c4986895b4b483894068f2c\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-CnhiC_5f.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-sHFK2jQ5.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0848bfd2d2e472a45371e596e7afab61\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-sHFK2jQ5.js.gz"),
    },
    Asset {
        path: "assets/Error-9zQa1m8I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c034ad62c547c4ad1d8643da2e2083c0\"",
        gzip: include_bytes!("../dist/assets/Error-9zQa1m8I.js.gz"),
    },
    Asset {
        path: "assets/Errors-BpxWL5pd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"32336a2035581d511b64b02e302c21cb\"",
        gzip: include_bytes!("../dist/assets/Errors-BpxWL5pd.js.gz"),
    },
    Asset {
        path: "assets/Graphs-BgAYbqCe.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"07e4504b57855785b93b80576f70079c\"",
        gzip: include_bytes!("../dist/assets/Graphs-BgAYbqCe.css.gz"),
    },
    Asset {
        path: "assets/Graphs-DM-ELE9f.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"cc038acd9b1088600e6905b59eb09db7\"",
        gzip: include_bytes!("../dist/assets/Graphs-DM-ELE9f.js.gz"),
    },
    Asset {
        path: "assets/Hours-BUeznCLt.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a21b78ab4635d63c507f2f1449fdc8fd\"",
        gzip: include_bytes!("../dist/assets/Hours-BUeznCLt.js.gz"),
    },
    Asset {
        path: "assets/Kind-l0GWrgCl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a9b7341a4da13d012e003180ae538c09\"",
        gzip: include_bytes!("../dist/assets/Kind-l0GWrgCl.js.gz"),
    },
    Asset {
        path: "assets/Latency-Bw9c2qR8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7a0c4a7e6d1e31c944886603cb05855b\"",
        gzip: include_bytes!("../dist/assets/Latency-Bw9c2qR8.js.gz"),
    },
    Asset {
        path: "assets/Link-CaB3JSHK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d93c9bd6a5fa586fbb5107b3a241c230\"",
        gzip: include_bytes!("../dist/assets/Link-CaB3JSHK.js.gz"),
    },
    Asset {
        path: "assets/Live-Cw4AB9SM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"18baf8e28993682209f5a5402decb340\"",
        gzip: include_bytes!("../dist/assets/Live-Cw4AB9SM.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Dpy_-HCa.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ed3ade189a86ea4e82385de07b83a7dc\"",
        gzip: include_bytes!("../dist/assets/Outliers-Dpy_-HCa.js.gz"),
    },
    Asset {
        path: "assets/Plan-D6HaWdyJ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"81ebc352c804ab2ad108f5e7a678db2d\"",
        gzip: include_bytes!("../dist/assets/Plan-D6HaWdyJ.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BSUrhVjs.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0fe21aa3b4ae199bcf0435f729cce3e0\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BSUrhVjs.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DZs9mgQl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7ae3784b56e17f8746ac0913d1147eec\"",
        gzip: include_bytes!("../dist/assets/Profiles-DZs9mgQl.js.gz"),
    },
    Asset {
        path: "assets/Queries-cACrZEAX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fb0bf07fe9fb5a1d68726a5bb3e9b133\"",
        gzip: include_bytes!("../dist/assets/Queries-cACrZEAX.js.gz"),
    },
    Asset {
        path: "assets/Reports-DgzTJF6E.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"893d3277a765b18f449eafabc1381cdd\"",
        gzip: include_bytes!("../dist/assets/Reports-DgzTJF6E.js.gz"),
    },
    Asset {
        path: "assets/Request-Bbz2DlzL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5971972c264ac77608bb884a324c9ac7\"",
        gzip: include_bytes!("../dist/assets/Request-Bbz2DlzL.js.gz"),
    },
    Asset {
        path: "assets/Source-BLC3zRDm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eec0616b75a0b0781fa062e0c9f08bba\"",
        gzip: include_bytes!("../dist/assets/Source-BLC3zRDm.js.gz"),
    },
    Asset {
        path: "assets/Stack-C076QtOY.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0756bb70cad3b47c0a68fe25a2c13458\"",
        gzip: include_bytes!("../dist/assets/Stack-C076QtOY.js.gz"),
    },
    Asset {
        path: "assets/Stack-CsFEmVtp.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"567353af71367c4457206b21bb7352a0\"",
        gzip: include_bytes!("../dist/assets/Stack-CsFEmVtp.js.gz"),
    },
    Asset {
        path: "assets/State-iZJAZ3yc.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"85a7f2c5508e4a5a67f791c2d042a2f7\"",
        gzip: include_bytes!("../dist/assets/State-iZJAZ3yc.js.gz"),
    },
    Asset {
        path: "assets/Statement-CPzdY4ka.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e05d0627d3d9eca69d5825c265b1c79d\"",
        gzip: include_bytes!("../dist/assets/Statement-CPzdY4ka.js.gz"),
    },
    Asset {
        path: "assets/Storage-yr9nz7LL.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ccd62799c57268c21b791d75b8cad695\"",
        gzip: include_bytes!("../dist/assets/Storage-yr9nz7LL.js.gz"),
    },
    Asset {
        path: "assets/Timeline-B3n7MTF4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a15f59126ac60646d62b880cba3055ec\"",
        gzip: include_bytes!("../dist/assets/Timeline-B3n7MTF4.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DCrcZf79.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"017d5d2092e0c1d88e6a53c3cce5a145\"",
        gzip: include_bytes!("../dist/assets/Tokens-DCrcZf79.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-CpKghuOH.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4e663b15b74f065ac8487c2c2dfd54ba\"",
        gzip: include_bytes!("../dist/assets/Toolbar-CpKghuOH.js.gz"),
    },
    Asset {
        path: "assets/Toolbar-D5wRE6lU.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a9217aa00bfb8e3eafef8567d767e729\"",
        gzip: include_bytes!("../dist/assets/Toolbar-D5wRE6lU.css.gz"),
    },
    Asset {
        path: "assets/Users-nmhltBdB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2045ce6d9d3e9d9940de2bf41ef96d2e\"",
        gzip: include_bytes!("../dist/assets/Users-nmhltBdB.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-DJCEKXUj.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"87e5cc959723133434ca1be1228b8790\"",
        gzip: include_bytes!("../dist/assets/VersionShares-DJCEKXUj.js.gz"),
    },
    Asset {
        path: "assets/Views-CXlYpDcM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"32274bb549ac385be90d1a0ee572f843\"",
        gzip: include_bytes!("../dist/assets/Views-CXlYpDcM.js.gz"),
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
        path: "assets/color-sGAn-NiC.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e5fadf5ebb49e637aa623dda1d1bd75f\"",
        gzip: include_bytes!("../dist/assets/color-sGAn-NiC.js.gz"),
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
        path: "assets/inSight-Bh9C4I4h.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"eb21d3ab3131ca456baa30b18109a441\"",
        gzip: include_bytes!("../dist/assets/inSight-Bh9C4I4h.js.gz"),
    },
    Asset {
        path: "assets/index-DVpypykn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"3823dbe7b4d7a096505c099ab4b13f72\"",
        gzip: include_bytes!("../dist/assets/index-DVpypykn.css.gz"),
    },
    Asset {
        path: "assets/index-DW7A6S2M.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4933c7e258091d745555e4da4661a16f\"",
        gzip: include_bytes!("../dist/assets/index-DW7A6S2M.js.gz"),
    },
    Asset {
        path: "assets/name-BkCHHU97.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"17016c2c0c70577b74130d160dfe189e\"",
        gzip: include_bytes!("../dist/assets/name-BkCHHU97.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-NfXUfEeR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d31e0a9ba0acdf9c178dc891abf8de99\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-NfXUfEeR.js.gz"),
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
        path: "assets/sides-BYU4POUq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"764539ae2dde456b7256e68dc3825540\"",
        gzip: include_bytes!("../dist/assets/sides-BYU4POUq.js.gz"),
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
