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
    <script type="module" crossorigin src="./assets/index-CljmMZxo.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/State-CqTGIKDB.js">
    <link rel="modulepreload" crossorigin href="./assets/color-BfbQY2uN.js">
    <link rel="modulepreload" crossorigin href="./assets/EndpointName-At_zEyS2.js">
    <link rel="modulepreload" crossorigin href="./assets/Link-yRoSC-YK.js">
    <link rel="stylesheet" crossorigin href="./assets/index-DBx5uSld.css">
    <link rel="stylesheet" crossorigin href="./assets/tabs-BgzcQesO.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>This dashboard needs JavaScript.</noscript>
  </body>
</html>"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) =
    (include_bytes!("../dist/sent.js.gz"), "sha256-ekOscK0DbVHwYisTmzjFtkUWeqsrG0hHt/KRX5WViL4=");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) =
    (include_bytes!("../dist/sent.css.gz"), "sha256-ALpHAwQFTnitLve6VHCYMtoEJE0Xwz9kHdmdWjGJCqM=");

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
    Asset {
        path: "assets/Accounts-vPlkp9X8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9e24ba27313de9ec0a169eef6e0bc6d7\"",
        gzip: include_bytes!("../dist/assets/Accounts-vPlkp9X8.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-Cgp8irT8.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5b977678707d27abe9cb42024c8ad551\"",
        gzip: include_bytes!("../dist/assets/AllRequests-Cgp8irT8.js.gz"),
    },
    Asset {
        path: "assets/AllRequests-D-136ykL.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"b96386a2234010f60ff85d65b71b52ac\"",
        gzip: include_bytes!("../dist/assets/AllRequests-D-136ykL.css.gz"),
    },
    Asset {
        path: "assets/Badge-CoWEOkFF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"573460e6649072e900a3a78cba2a9211\"",
        gzip: include_bytes!("../dist/assets/Badge-CoWEOkFF.js.gz"),
    },
    Asset {
        path: "assets/BoxPlot-CGK9BOVZ.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"8a5afde69367a9e6856ace9fcbc6b531\"",
        gzip: include_bytes!("../dist/assets/BoxPlot-CGK9BOVZ.js.gz"),
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
        path: "assets/Days-BX0nqIsV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aa770a1c0b676c0b1c45c7fd4fc5b3b9\"",
        gzip: include_bytes!("../dist/assets/Days-BX0nqIsV.js.gz"),
    },
    Asset {
        path: "assets/Days-aSYHCdLW.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e95f5a64385e9573fba302672fc910a6\"",
        gzip: include_bytes!("../dist/assets/Days-aSYHCdLW.css.gz"),
    },
    Asset {
        path: "assets/EndpointCompare-CroZskfM.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fe03a573ce9c05a3558a653e6a134371\"",
        gzip: include_bytes!("../dist/assets/EndpointCompare-CroZskfM.js.gz"),
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
        path: "assets/EndpointProfile-CAwQFhYg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"6541cc0cb06342851a08b4748ce0c1be\"",
        gzip: include_bytes!("../dist/assets/EndpointProfile-CAwQFhYg.js.gz"),
    },
    Asset {
        path: "assets/EndpointSettings-OjajQHQg.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bb3e392f7bad9dafa720d31599506d32\"",
        gzip: include_bytes!("../dist/assets/EndpointSettings-OjajQHQg.js.gz"),
    },
    Asset {
        path: "assets/EndpointVersions-B2qkGWs4.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"fb45a752d10e30e18689d6ad0b82cf3b\"",
        gzip: include_bytes!("../dist/assets/EndpointVersions-B2qkGWs4.js.gz"),
    },
    Asset {
        path: "assets/Error-DtUjIc5-.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"9a7f5272522539842bdec5256164b4ac\"",
        gzip: include_bytes!("../dist/assets/Error-DtUjIc5-.js.gz"),
    },
    Asset {
        path: "assets/Errors-COC2U4jb.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"f6e90ab98b755bc8c739249a2462e803\"",
        gzip: include_bytes!("../dist/assets/Errors-COC2U4jb.js.gz"),
    },
    Asset {
        path: "assets/Graphs-Bt8DzYeD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"5975ceeb72f055ed203be25f7ccf7903\"",
        gzip: include_bytes!("../dist/assets/Graphs-Bt8DzYeD.js.gz"),
    },
    Asset {
        path: "assets/Graphs-D7EaXp4B.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"1e34938a00da2b21b04f89bd12e02025\"",
        gzip: include_bytes!("../dist/assets/Graphs-D7EaXp4B.css.gz"),
    },
    Asset {
        path: "assets/Hours-XuMuYh3J.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"88e6cc0f6497564bfcae8842b51bf515\"",
        gzip: include_bytes!("../dist/assets/Hours-XuMuYh3J.js.gz"),
    },
    Asset {
        path: "assets/Kind-CtjLyXOk.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b2489362bd90e3664808343ac5395965\"",
        gzip: include_bytes!("../dist/assets/Kind-CtjLyXOk.js.gz"),
    },
    Asset {
        path: "assets/Latency-KQjHfxfG.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"aa46e2623ba594a540047d53c0a9b3a3\"",
        gzip: include_bytes!("../dist/assets/Latency-KQjHfxfG.js.gz"),
    },
    Asset {
        path: "assets/Link-yRoSC-YK.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"307c0dee88b11a63ecc31cf0e2ac6abc\"",
        gzip: include_bytes!("../dist/assets/Link-yRoSC-YK.js.gz"),
    },
    Asset {
        path: "assets/Live-BIVQOOyu.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"d6fa5a1a1eebc7b8b05a2d8e1f2cbbad\"",
        gzip: include_bytes!("../dist/assets/Live-BIVQOOyu.js.gz"),
    },
    Asset {
        path: "assets/Outliers-7Zn9bMmF.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"b0bd93fd6bf10432cb54c23ea7f73f7b\"",
        gzip: include_bytes!("../dist/assets/Outliers-7Zn9bMmF.js.gz"),
    },
    Asset {
        path: "assets/ProfiledRequests-BsbYk2Cm.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"462230e811c78c6bff21734ee105671f\"",
        gzip: include_bytes!("../dist/assets/ProfiledRequests-BsbYk2Cm.js.gz"),
    },
    Asset {
        path: "assets/Profiles-DQDnHvzv.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"e1fcb25581d6f11393250fab27484597\"",
        gzip: include_bytes!("../dist/assets/Profiles-DQDnHvzv.js.gz"),
    },
    Asset {
        path: "assets/Queries-DVYmC0oN.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"2909a3b07e2221f7715d072e32189e37\"",
        gzip: include_bytes!("../dist/assets/Queries-DVYmC0oN.js.gz"),
    },
    Asset {
        path: "assets/Reports-DXmjN1Ld.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3d51907c0b3319a4a8f2ec36d4c9151a\"",
        gzip: include_bytes!("../dist/assets/Reports-DXmjN1Ld.js.gz"),
    },
    Asset {
        path: "assets/Request-BoT1oc_I.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"7706d77c261ca9705bbe231d10203cb5\"",
        gzip: include_bytes!("../dist/assets/Request-BoT1oc_I.js.gz"),
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
        path: "assets/Statement-FpN9DBuV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"3a2107f89c43082aaaa459100362cd51\"",
        gzip: include_bytes!("../dist/assets/Statement-FpN9DBuV.js.gz"),
    },
    Asset {
        path: "assets/Storage-DYsAdaio.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bcd4baa02cb82bb651d31f7b890d0bae\"",
        gzip: include_bytes!("../dist/assets/Storage-DYsAdaio.js.gz"),
    },
    Asset {
        path: "assets/Tokens-DOUKo8YV.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"c4ffb431ea4c777be1ce7fa5e9801d30\"",
        gzip: include_bytes!("../dist/assets/Tokens-DOUKo8YV.js.gz"),
    },
    Asset {
        path: "assets/Users-DfZ9FPF2.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"24cd099923822f5be433577654e45248\"",
        gzip: include_bytes!("../dist/assets/Users-DfZ9FPF2.js.gz"),
    },
    Asset {
        path: "assets/VersionShares-Dan1Y9tD.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"bfdfea08ef37b14a05815f15bf5a7ee2\"",
        gzip: include_bytes!("../dist/assets/VersionShares-Dan1Y9tD.js.gz"),
    },
    Asset {
        path: "assets/Views-BXQoaznS.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"69bb9f7ce8177706fb012a28db3097b2\"",
        gzip: include_bytes!("../dist/assets/Views-BXQoaznS.js.gz"),
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
        path: "assets/index-CljmMZxo.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"587ae3a67b205632aa1e2fc2a00c768e\"",
        gzip: include_bytes!("../dist/assets/index-CljmMZxo.js.gz"),
    },
    Asset {
        path: "assets/index-DBx5uSld.css",
        content_type: "text/css; charset=utf-8",
        etag: "\"e8ac9824315d946852f707716fbcd055\"",
        gzip: include_bytes!("../dist/assets/index-DBx5uSld.css.gz"),
    },
    Asset {
        path: "assets/name-Drn6FO2u.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"a31d4eaa213a040aaaf744b2a0fc2d9e\"",
        gzip: include_bytes!("../dist/assets/name-Drn6FO2u.js.gz"),
    },
    Asset {
        path: "assets/ofEndpoint-CJuos3_Y.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"1480c58a1cab43934ad8bac755dba1b8\"",
        gzip: include_bytes!("../dist/assets/ofEndpoint-CJuos3_Y.js.gz"),
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
        path: "assets/sides-CQmgki6E.js",
        content_type: "text/javascript; charset=utf-8",
        etag: "\"ad0b0a7fb0a15a26e46d8a4671c65710\"",
        gzip: include_bytes!("../dist/assets/sides-CQmgki6E.js.gz"),
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
