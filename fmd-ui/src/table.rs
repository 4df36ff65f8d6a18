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
    <script type="module" crossorigin src="./assets/index-DPccAMKi.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-BbE9jYYW.js">
    <link rel="stylesheet" crossorigin href="./assets/index-9occ1DO-.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-Cm7mDWz7.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"65d744c4e402a5840c26c674cf552ac6\"",
        gzip: include_bytes!("../dist/assets/Accounts-Cm7mDWz7.js.gz"),
    },
    Asset {
        path: "assets/Badge-1yfj35rO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f694377dd1bfa32a0ad8a2d07b881875\"",
        gzip: include_bytes!("../dist/assets/Badge-1yfj35rO.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-nreebvOD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9ba428941a8d2c02c42e3192a25c8e57\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-nreebvOD.js.gz"),
    },
    Asset {
        path: "assets/ChangeWords-D3QklMP4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"406cbaa5eb951f5c9c9abfd02f2fd8ec\"",
        gzip: include_bytes!("../dist/assets/ChangeWords-D3QklMP4.js.gz"),
    },
    Asset {
        path: "assets/Choice-BghRNAmg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"0b40d82615e99e1467ef9c16e53f5a93\"",
        gzip: include_bytes!("../dist/assets/Choice-BghRNAmg.js.gz"),
    },
    Asset {
        path: "assets/Confirm-CBMtnFeU.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"38dc059f887e5a9908d75a93e07072fa\"",
        gzip: include_bytes!("../dist/assets/Confirm-CBMtnFeU.js.gz"),
    },
    Asset {
        path: "assets/Confirm-Dhg95MzG.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b64f4943e70d2f77fdadeec449a5ef03\"",
        gzip: include_bytes!("../dist/assets/Confirm-Dhg95MzG.css.gz"),
    },
    Asset {
        path: "assets/Days-Db2_bMEZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4b90cf64fbe05064b384add942af0d5a\"",
        gzip: include_bytes!("../dist/assets/Days-Db2_bMEZ.js.gz"),
    },
    Asset {
        path: "assets/Days-MdWk_Lok.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"a18f1e71bbe7f2cc997d87cc4b51d726\"",
        gzip: include_bytes!("../dist/assets/Days-MdWk_Lok.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-C6L0qt4e.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9f870767359cb0221636d1c99b55410a\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-C6L0qt4e.js.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-M--jSZKn.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"201fc140c508cc3c6ed30bde1f516571\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-M--jSZKn.css.gz"),
    },
    Asset {
        path: "assets/EndpointProfile-BZqBzonX.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7b593918065bdd3e63935a37fca04832\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-BZqBzonX.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-CDFsWiJ2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e33dfb74376f2eb89c63001295a1a748\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-CDFsWiJ2.js.gz"),
    },
    Asset {
        path: "assets/Error-BiDKSzCk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6bf7bf0c036e4b9e56637bab5415ac70\"",
        gzip: include_bytes!("../dist/assets/Error-BiDKSzCk.js.gz"),
    },
    Asset {
        path: "assets/Errors-zHnOtGnS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e07331dd76e45eed3a7db8334d57867e\"",
        gzip: include_bytes!("../dist/assets/Errors-zHnOtGnS.js.gz"),
    },
    Asset {
        path: "assets/Head-BgrSMq9N.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"43ce540548f6811c82db42e556bad531\"",
        gzip: include_bytes!("../dist/assets/Head-BgrSMq9N.js.gz"),
    },
    Asset {
        path: "assets/Hours-koif2uYA.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"abe258166d28dc405ce329649abcefb2\"",
        gzip: include_bytes!("../dist/assets/Hours-koif2uYA.js.gz"),
    },
    Asset {
        path: "assets/Kind-JdMWWuyd.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"30eb747b9a70f96c5c8bb9bc823fafdb\"",
        gzip: include_bytes!("../dist/assets/Kind-JdMWWuyd.js.gz"),
    },
    Asset {
        path: "assets/Latency-uEs_8MUB.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"99a0f8790310cf1bea8841ee0498bb61\"",
        gzip: include_bytes!("../dist/assets/Latency-uEs_8MUB.js.gz"),
    },
    Asset {
        path: "assets/Live-DblLRvGR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a5322459f3c5e62c787822d3d41d62a7\"",
        gzip: include_bytes!("../dist/assets/Live-DblLRvGR.js.gz"),
    },
    Asset {
        path: "assets/Outliers-Dq7iP_w_.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bdfa5f34e99c3fbfdc838f3fbdf80d3f\"",
        gzip: include_bytes!("../dist/assets/Outliers-Dq7iP_w_.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BYXHNCdl.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a9ed1f5dbd28b064276efc77a051f74a\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BYXHNCdl.js.gz"),
    },
    Asset {
        path: "assets/Profiles-BJXuQXUM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"12271bc7a98dc62b377d868d8b11ab6d\"",
        gzip: include_bytes!("../dist/assets/Profiles-BJXuQXUM.js.gz"),
    },
    Asset {
        path: "assets/Queries-WF8zd502.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"18ef78b3142aa12ca0e09cf57718b119\"",
        gzip: include_bytes!("../dist/assets/Queries-WF8zd502.js.gz"),
    },
    Asset {
        path: "assets/Reports-ChMS1NvO.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"92a58ebd01086ea63b44bc09ad8d9ffb\"",
        gzip: include_bytes!("../dist/assets/Reports-ChMS1NvO.js.gz"),
    },
    Asset {
        path: "assets/Request-C2PPAJWR.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"09b361c377447b61bb94f8d4345e6a1d\"",
        gzip: include_bytes!("../dist/assets/Request-C2PPAJWR.js.gz"),
    },
    Asset {
        path: "assets/Source-DMhrFCWo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fa8ad042e877ebb1d8ad8bcd65e85d90\"",
        gzip: include_bytes!("../dist/assets/Source-DMhrFCWo.js.gz"),
    },
    Asset {
        path: "assets/Stack-Bq8X16Pq.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"708d70515fc04cc062d3e095c7bff745\"",
        gzip: include_bytes!("../dist/assets/Stack-Bq8X16Pq.js.gz"),
    },
    Asset {
        path: "assets/Stack-DT0zM6b-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"51504f39d1c2fe25258986c3ed194091\"",
        gzip: include_bytes!("../dist/assets/Stack-DT0zM6b-.js.gz"),
    },
    Asset {
        path: "assets/State-BbE9jYYW.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ccb98c322486e0f366655ec1a62034b2\"",
        gzip: include_bytes!("../dist/assets/State-BbE9jYYW.js.gz"),
    },
    Asset {
        path: "assets/Statement-DaOwX4r0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7c8f6b291d03087fc4aa09e293515011\"",
        gzip: include_bytes!("../dist/assets/Statement-DaOwX4r0.js.gz"),
    },
    Asset {
        path: "assets/Storage-lmgaXvdn.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"4e5b03a7c90a3e459fc343248b4ff3e1\"",
        gzip: include_bytes!("../dist/assets/Storage-lmgaXvdn.js.gz"),
    },
    Asset {
        path: "assets/Tokens-CfTL3D5q.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b8093e9ed8ce44c585d6838ca10e8fff\"",
        gzip: include_bytes!("../dist/assets/Tokens-CfTL3D5q.js.gz"),
    },
    Asset {
        path: "assets/Users-D2FEmY6S.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"56c784b8671fbf262d932144cc67c3bb\"",
        gzip: include_bytes!("../dist/assets/Users-D2FEmY6S.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-BX7S02z0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2d4bbe16e24ac424d325e7611b2bcc5d\"",
        gzip: include_bytes!("../dist/assets/VersionShares-BX7S02z0.js.gz"),
    },
    Asset {
        path: "assets/Views-CsUu9qhN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"685de3d863e8c709293428b7d0e6d8d6\"",
        gzip: include_bytes!("../dist/assets/Views-CsUu9qhN.js.gz"),
    },
    Asset {
        path: "assets/box-DamXjd3S.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"ce78b4ca8caf692ec32713e90aea9a20\"",
        gzip: include_bytes!("../dist/assets/box-DamXjd3S.css.gz"),
    },
    Asset {
        path: "assets/doing-76DF6Scs.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"d5c639353d4f5c6dc825483da1ee2d9a\"",
        gzip: include_bytes!("../dist/assets/doing-76DF6Scs.css.gz"),
    },
    Asset {
        path: "assets/doing-agF01LY0.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e69ac60574199ae0a921e07920934f92\"",
        gzip: include_bytes!("../dist/assets/doing-agF01LY0.js.gz"),
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
        path: "assets/index-9occ1DO-.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"af5f28e5c23de49ed850dc4b28b438ba\"",
        gzip: include_bytes!("../dist/assets/index-9occ1DO-.css.gz"),
    },
    Asset {
        path: "assets/index-DPccAMKi.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"dd49450ffe4f3f43f2c8a9fad09d6f4d\"",
        gzip: include_bytes!("../dist/assets/index-DPccAMKi.js.gz"),
    },
    Asset {
        path: "assets/name-BwYhfbnr.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"11e15d95c0d0b782893fcbf57f42c497\"",
        gzip: include_bytes!("../dist/assets/name-BwYhfbnr.js.gz"),
    },
    Asset {
        path: "assets/shade-B-kLCOCZ.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"f8d1d5640dbbfad285ffda518838fe57\"",
        gzip: include_bytes!("../dist/assets/shade-B-kLCOCZ.css.gz"),
    },
    Asset {
        path: "assets/shade-CJ4y60FF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bcec68e546dcb163e05dee20539e031a\"",
        gzip: include_bytes!("../dist/assets/shade-CJ4y60FF.js.gz"),
    },
    Asset {
        path: "assets/sides-DDlzrwXb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d3751133cb9496a4824c592c86cbf1d4\"",
        gzip: include_bytes!("../dist/assets/sides-DDlzrwXb.js.gz"),
    },
    Asset {
        path: "assets/sides-bf7gC6JA.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e54eba137522b310123a54788f4ff9d7\"",
        gzip: include_bytes!("../dist/assets/sides-bf7gC6JA.css.gz"),
    },
    Asset {
        path: "assets/style-BCyHtDHc.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"892c08a64d3ff798d38a16e208b47ab2\"",
        gzip: include_bytes!("../dist/assets/style-BCyHtDHc.css.gz"),
    },
    Asset {
        path: "assets/style-CG3f0Yh3.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"7f327ec982d8d4a8a6bef71255392940\"",
        gzip: include_bytes!("../dist/assets/style-CG3f0Yh3.css.gz"),
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
        path: "assets/words-CLvcgcUN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5d9e18b31784e55fffa6b61517873825\"",
        gzip: include_bytes!("../dist/assets/words-CLvcgcUN.js.gz"),
    },
    Asset {
        path: "assets/words-Dkzd_kLj.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"63912f2b0f0f8dcc03d97c968165db02\"",
        gzip: include_bytes!("../dist/assets/words-Dkzd_kLj.css.gz"),
    },
];
