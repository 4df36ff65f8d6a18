//! Every option, here and nowhere else: what it is for, what it takes, its default, a value that it accepts and one
//! that it refuses.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono_tz::Tz;
use ipnet::IpNet;

use super::kind::{
    Color, Colors, Database, DatabaseUrl, Factor, Git, GitPlace, Headers, Hours, HoursOfDay, Kind, Limits, Link,
    MailServer, MailServers, Mailboxes, MonitorLevel, NameList, Names, Networks, Password, Percent, Period, Prefix,
    ProfileFormat, ProfileFormats, Repository, RouteList, RoutePattern, Routes, SecurityToken, Switch, Text,
    WebAddress, Webhooks, Whole, Zone,
};
use super::table::{OptionEntry, Section, options};
use super::{Config, ConfigBuilder};
use crate::endpoint::Level;

options! {
    ($)
    Dashboard {
        /// The version of your service, stored with every request where no git commit is found.
        app_version {
            kind: Text<1, 100>, default: "1.0".to_owned(), get: &str, set: impl Into<String>,
            accepts: ["2.1-rc1"], refuses: ["", "a\nb"],
        }

        /// Where the git commit is looked for that names the version: `auto` looks in the working directory and the ones
        /// above it, `off` nowhere.
        git {
            kind: GitPlace, default: Git::Auto, get: &Git, set: impl Into<Git>,
            accepts: ["auto", "off", "../service/.git"], refuses: [""],
        }

        /// The path of the dashboard, which goes before routes of the service's own.
        custom_link {
            kind: Link, default: "dashboard".to_owned(), get: &str, set: impl Into<String>,
            accepts: ["dashboard", "/ops/fmd/"], refuses: ["", "/", "a b", "../x"],
        }

        /// How closely endpoints are watched that were never seen before.
        monitor_level {
            kind: MonitorLevel, default: Level::Profiler, get: Level, set: Level,
            accepts: ["0", "3"], refuses: ["4", "-1", "high", "2.5"],
        }

        /// A request is an outlier when it takes longer than this many times what is usual for its endpoint.
        outlier_detection_constant {
            kind: Factor, default: 2.5, get: f64, set: f64,
            accepts: ["2.5", "3"], refuses: ["1", "0.5", "inf", "nan", "much"],
        }

        /// A request is an outlier only when it takes longer than usual by so many milliseconds as well.
        outlier_excess {
            kind: Period<0, 60_000>, default: Duration::from_millis(5), get: Duration, set: Duration,
            accepts: ["0", "0.5", "5", "60000"], refuses: ["-1", "60001", "nan", "5ms"],
        }

        /// How many bytes of an outlier's request body are kept, from its beginning: JSON and forms, redacted; 0 keeps none.
        outlier_body {
            kind: Whole<usize, 0, 65_536>, default: 0, get: usize, set: usize,
            accepts: ["0", "4096"], refuses: ["-1", "65537", "all"],
        }

        /// How many characters of each value bound to a statement of Diesel are kept with its request, redacted by the name of its column; 0
        /// keeps none.
        query_values {
            kind: Whole<usize, 0, 1_000>, default: 0, get: usize, set: usize,
            accepts: ["0", "100"], refuses: ["-1", "1001", "all"],
        }

        /// Names of headers, query values, columns and fields that are made unreadable before anything is stored, besides those that sound like a
        /// secret (`authorization`, `cookie`, `password`, `token` and the like).
        redact {
            kind: Names, default: Vec::new(), get: &[String], set: impl Into<NameList>,
            accepts: ["iban", "iban, x-internal-id", "[\"iban\"]", ""], refuses: ["iban, -"],
        }

        /// Names that stay readable although they sound like a secret, as `token_count` does.
        unredacted {
            kind: Names, default: Vec::new(), get: &[String], set: impl Into<NameList>,
            accepts: ["token_count"], refuses: ["_"],
        }

        /// The time between two samples of the profiler, in milliseconds.
        sampling_period {
            kind: Period<1, 1_000>, default: Duration::from_millis(5), get: Duration, set: Duration,
            accepts: ["1", "2.5", "1000"], refuses: ["0", "0.5", "1001", "-5", "nan", "5ms"],
        }

        /// Most of one core that the profiler's own thread may take for samples; above it the sampling period is lengthened.
        overhead_budget {
            kind: Percent, default: 0.5, get: f64, set: f64,
            accepts: ["0.5", "100"], refuses: ["0", "-1", "101", "nan", "little"],
        }

        /// A folder into which the profile of each request whose own profile is kept is written as a file, named by method, route, duration and
        /// time; empty for none.
        profile_dir {
            kind: Text<0, 1000>, default: String::new(), get: &str, set: impl Into<String>,
            accepts: ["", "profiles", "/var/lib/shop/profiles"], refuses: ["a\nb"],
        }

        /// The form of these files.
        profile_format {
            kind: ProfileFormats, default: ProfileFormat::Speedscope, get: ProfileFormat, set: ProfileFormat,
            accepts: ["folded", "pprof", "speedscope"], refuses: ["", "svg", "1"],
        }

        /// Most of these files that are kept; the oldest go first.
        profile_files {
            kind: Whole<usize, 1, 100_000>, default: 1_000, get: usize, set: usize,
            accepts: ["1", "100000"], refuses: ["0", "100001", "all"],
        }

        /// Most room that these files take together, in megabytes; the oldest go first.
        profile_megabytes {
            kind: Whole<u64, 1, 1_000_000>, default: 100, get: u64, set: u64,
            accepts: ["1", "1000000"], refuses: ["0", "1000001", "1.5"],
        }

        /// How many functions of each request whose own profile is kept are printed on standard error, those with most time of their own first;
        /// 0 prints nothing.
        profile_print {
            kind: Whole<usize, 0, 1_000>, default: 0, get: usize, set: usize,
            accepts: ["0", "5"], refuses: ["-1", "1001", "all"],
        }

        /// Whether the monitor logs its routine work at level `info`, and not only what goes wrong.
        enable_logging {
            kind: Switch, default: false, get: bool, set: bool,
            accepts: ["True", "off", "1"], refuses: ["2", "maybe", ""],
        }

        /// The name at the top of every page.
        brand_name {
            kind: Text<1, 100>, default: "fmd".to_owned(), get: &str, set: impl Into<String>,
            accepts: ["Campus"], refuses: [""],
        }

        /// The title of the browser's tab.
        title_name {
            kind: Text<1, 100>, default: "fmd".to_owned(), get: &str, set: impl Into<String>,
            accepts: ["Campus · fmd"], refuses: [""],
        }

        /// A sentence about the service.
        description {
            kind: Text<0, 1000>, default: "How this service performs".to_owned(), get: &str, set: impl Into<String>,
            accepts: ["", "Courses and students"], refuses: ["a\tb"],
        }

        /// Whether the login page has a banner.
        show_login_banner {
            kind: Switch, default: true, get: bool, set: bool,
            accepts: ["no"], refuses: ["none"],
        }

        /// Whether the login page has a footer.
        show_login_footer {
            kind: Switch, default: true, get: bool, set: bool,
            accepts: ["yes"], refuses: ["nope"],
        }

        /// Whether responses tell in the header `Server-Timing` how long they took, and at level 3 where that time went; anybody can read it.
        server_timing {
            kind: Switch, default: false, get: bool, set: bool,
            accepts: ["on"], refuses: ["some"],
        }

        /// Whether every response carries the header `X-Request-Id`: the id that the request came with, or a new one, which the service sees as
        /// well.
        request_id {
            kind: Switch, default: false, get: bool, set: bool,
            accepts: ["on"], refuses: ["uuid"],
        }

        /// Whether admins who are logged in see a badge on every HTML page of the service, with its time and queries, and a panel behind it; in
        /// debug builds without `trusted_proxies` also whoever is on the same machine.
        toolbar {
            kind: Switch, default: false, get: bool, set: bool,
            accepts: ["on"], refuses: ["debug"],
        }

        /// Proxies in front of the service, whose word about a client's address is taken.
        trusted_proxies {
            kind: Networks, default: Vec::new(), get: &[IpNet], set: impl Into<Vec<IpNet>>,
            accepts: ["10.0.0.7, 192.168.0.0/16", "fd00::/8", "[\"10.0.0.7\"]"], refuses: ["10.0.0.0/33", "proxy.local"],
        }

        /// Paths that are not monitored.
        ignored_routes {
            kind: Routes, default: Vec::new(), get: &[RoutePattern], set: impl Into<RouteList>,
            accepts: ["/health, /static/*"], refuses: ["health", "/*/x"],
        }
    }

    Authentication {
        /// The name of the first admin, who is made while there is no account.
        username {
            kind: Text<1, 100>, default: "admin".to_owned(), get: &str, set: impl Into<String>,
            accepts: ["ada"], refuses: [""],
        }

        /// The first admin's password, valid for as long as it stands here; without one a random one is made and printed once on
        /// standard error.
        password {
            kind: Password, default: None, get: Option<&str>, set: impl Into<String>,
            accepts: ["correct horse battery staple"], refuses: [""],
        }

        /// A bearer token that reads the whole API.
        security_token {
            kind: SecurityToken, default: None, get: Option<&str>, set: impl Into<String>,
            accepts: ["0123456789abcdef"], refuses: ["", "0123456789abcde", "0123456789 abcdef", "0123456789abcdeé"],
        }
    }

    Database {
        /// Where everything recorded is kept: `sqlite://fmd.db` or `sqlite:///name` in the working directory,
        /// `sqlite:///var/lib/fmd.db` or `sqlite:////var/lib/fmd.db` elsewhere; with the feature `postgres` also
        /// `postgres://user:password@host/name`, with parameters as libpq takes them; with `mysql` also `mysql://user:password@host/name`.
        database {
            kind: DatabaseUrl, default: Database::Sqlite("fmd.db".into()), get: &Database, set: impl Into<String>,
            accepts: ["sqlite://fmd.db", "sqlite:///var/lib/fmd.db", "sqlite:////var/lib/fmd.db"],
            refuses: ["fmd.db", "sqlite://", "sqlite://:memory:", "sqlite://data/", "sqlite://a?mode=memory", "sqlite://file:fmd.db", "oracle://x", "redis://db/x"],
        }

        /// What the names of all tables begin with: `fmd` makes `fmd_endpoint`.
        table_prefix {
            kind: Prefix, default: "fmd".to_owned(), get: &str, set: impl Into<String>,
            accepts: ["fmd", "_a1"], refuses: ["", "FMD", "1a", "a-b", "a_prefix_of_21_letters", "sqlite", "sqlite_fmd"],
        }

        /// How many days single requests are kept; the charts' figures are kept longer.
        retention_days {
            kind: Whole<u32, 1, 3650>, default: 14, get: u32, set: u32,
            accepts: ["1", "3650"], refuses: ["0", "3651", "99999999999999999999", "1.5"],
        }

        /// Most single requests that are kept; the oldest go first.
        retention_requests {
            kind: Whole<u64, 1_000, 1_000_000_000>, default: 2_000_000, get: u64, set: u64,
            accepts: ["1000", "1000000000"], refuses: ["999", "-1", "1000000001"],
        }

        /// Most room that single requests take, in megabytes, about; the oldest go first.
        requests_megabytes {
            kind: Whole<u64, 1, 1_000_000>, default: 1_000, get: u64, set: u64,
            accepts: ["1", "1000000"], refuses: ["0", "1000001", "1.5"],
        }

        /// Most room that takes what is kept of single requests besides, their profiles, timelines, statements and what is known of outliers, in
        /// megabytes; the oldest go first.
        details_megabytes {
            kind: Whole<u64, 1, 1_000_000>, default: 500, get: u64, set: u64,
            accepts: ["1", "1000000"], refuses: ["0", "1000001", "1.5"],
        }

        /// Most room that endpoints' profiles take, and who held their workers, in megabytes; the oldest hours go first.
        endpoint_profiles_megabytes {
            kind: Whole<u64, 1, 1_000_000>, default: 1_000, get: u64, set: u64,
            accepts: ["1", "1000000"], refuses: ["0", "1000001", "1.5"],
        }

        /// Most room that the counts of statements and of memory take, in megabytes; the oldest go first.
        queries_megabytes {
            kind: Whole<u64, 1, 1_000_000>, default: 500, get: u64, set: u64,
            accepts: ["1", "1000000"], refuses: ["0", "1000001", "1.5"],
        }

        /// Most room that the charts' figures take, in megabytes; the oldest go first, and days last.
        rollups_megabytes {
            kind: Whole<u64, 1, 1_000_000>, default: 1_000, get: u64, set: u64,
            accepts: ["1", "1000000"], refuses: ["0", "1000001", "1.5"],
        }

        /// Most room that takes who made the requests, by endpoint, version and day, in megabytes; the oldest go first.
        visitors_megabytes {
            kind: Whole<u64, 1, 1_000_000>, default: 500, get: u64, set: u64,
            accepts: ["1", "1000000"], refuses: ["0", "1000001", "1.5"],
        }

        /// Most users, and as many addresses, that are told apart of each endpoint, version and day: those with most requests; the others are
        /// added up, and about how many they are is told.
        visitors_kept {
            kind: Whole<usize, 10, 2_000>, default: 200, get: usize, set: usize,
            accepts: ["10", "2000"], refuses: ["9", "2001", "all"],
        }

        /// Most ordinary requests that are listed one by one, per second on average; all count in every chart, and those that fail or have
        /// a profile are listed however many they are.
        listed_per_second {
            kind: Whole<usize, 0, 1_000_000>, default: 1_000, get: usize, set: usize,
            accepts: ["0", "1000000"], refuses: ["-1", "1000001", "all"],
        }

        /// Most measurements of each worker that wait to be recorded; what comes while so many wait is dropped and counted.
        queue_capacity {
            kind: Whole<usize, 1_024, 1_048_576>, default: 8_192, get: usize, set: usize,
            accepts: ["1024", "1048576"], refuses: ["1023", "1048577", "many"],
        }
    }

    Visualization {
        /// The time zone in which days begin and times are shown.
        timezone {
            kind: Zone, default: Zone::of_host(), get: Tz, set: impl Into<String>,
            accepts: ["Europe/Amsterdam", "UTC"], refuses: ["Europe/Atlantis", "", "+02:00"],
        }

        /// Colours of endpoints, by method and pattern (`GET /students/{id}`) or by pattern alone.
        colors {
            kind: Colors, default: BTreeMap::new(),
            get: &BTreeMap<String, Color>, set: impl Into<BTreeMap<String, Color>>,
            accepts: ["{'main':[0,97,255], 'static':\"#ff9900\"}", "{}"],
            refuses: ["main", "[1]", "{'main':[0,97]}", "{'main':[0,97,256]}", "{'main':'red'}", "{'main':1}", "{'main'"],
        }
    }

    Alerts {
        /// Where alerts are posted as plain JSON. Like all ways to send alerts it needs the feature `alerts`.
        alert_webhook {
            kind: Webhooks, default: Vec::new(), get: &[String], set: impl Into<NameList>,
            accepts: ["https://ops.example/hook?key=1", "[\"http://127.0.0.1:9000\"]"], refuses: ["ops.example", "https://", "https://a b"],
        }

        /// Where alerts are posted for Slack: addresses of incoming webhooks.
        alert_slack {
            kind: Webhooks, default: Vec::new(), get: &[String], set: impl Into<NameList>,
            accepts: ["https://hooks.slack.com/services/T0/B0/x"], refuses: ["#ops"],
        }

        /// Where alerts are posted for Microsoft Teams: addresses of workflows that begin with a webhook request.
        alert_teams {
            kind: Webhooks, default: Vec::new(), get: &[String], set: impl Into<NameList>,
            accepts: ["https://prod-1.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sig=x"], refuses: ["ops"],
        }

        /// Where alerts are posted for Rocket.Chat: addresses of incoming webhooks.
        alert_rocketchat {
            kind: Webhooks, default: Vec::new(), get: &[String], set: impl Into<NameList>,
            accepts: ["https://chat.example/hooks/1/x"], refuses: ["#ops"],
        }

        /// Who gets alerts by mail.
        alert_mail_to {
            kind: Mailboxes, default: Vec::new(), get: &[String], set: impl Into<NameList>,
            accepts: ["ops@shop.example, ada@shop.example", "[\"ops@shop.example\"]"], refuses: ["ops", "@shop.example", "Ops <ops@shop.example>"],
        }

        /// From whom these mails come; `fmd@` and the first receiver's domain if empty.
        alert_mail_from {
            kind: Text<0, 200>, default: String::new(), get: &str, set: impl Into<String>,
            accepts: ["", "fmd@shop.example"], refuses: ["a\nb"],
        }

        /// The server that takes these mails. TLS is asked for, and insisted on before a password is sent to another host.
        alert_smtp {
            kind: MailServers, default: None, get: Option<&MailServer>, set: impl Into<String>,
            accepts: ["smtp://mail.example", "smtps://ops:p%40ss@mail.example:465/"], refuses: ["", "mail.example", "smtp://", "smtp://ops@mail.example", "smtp://mail.example:0x1"],
        }

        /// The repository on GitHub in which new errors and regressions become issues; empty for none.
        alert_github {
            kind: Repository, default: String::new(), get: &str, set: impl Into<String>,
            accepts: ["", "shop/backend"], refuses: ["backend", "https://github.com/shop/backend", "shop/../x"],
        }

        /// The token that may write these issues.
        alert_github_token {
            kind: SecurityToken, default: None, get: Option<&str>, set: impl Into<String>,
            accepts: ["github_pat_0123456789"], refuses: ["", "short"],
        }

        /// Where GitHub's API is; on a server of one's own `https://github.example/api/v3`.
        alert_github_api {
            kind: WebAddress, default: "https://api.github.com".to_owned(), get: &str, set: impl Into<String>,
            accepts: ["https://github.example/api/v3"], refuses: ["github.example"],
        }

        /// Where the dashboard is seen from outside, for the links in alerts, as in `https://shop.example/dashboard`; empty for no links.
        alert_link {
            kind: WebAddress, default: String::new(), get: &str, set: impl Into<String>,
            accepts: ["", "https://shop.example/dashboard/"], refuses: ["shop.example"],
        }

        /// Whether an error that was not seen before, or comes back after it was resolved, is told.
        alert_new_errors {
            kind: Switch, default: true, get: bool, set: bool,
            accepts: ["off"], refuses: ["all"],
        }

        /// Shares of failed requests, in percent, past which somebody is told.
        alert_error_rate {
            kind: Limits<100>, default: BTreeMap::new(),
            get: &BTreeMap<String, f64>, set: impl Into<BTreeMap<String, f64>>,
            accepts: ["5", "0.5", "{'service': 5, 'GET /orders': 1}"], refuses: ["0", "101", "many", "{'service': 0}", "[5]"],
        }

        /// Times of 95 of 100 requests, in milliseconds, past which somebody is told.
        alert_p95 {
            kind: Limits<3_600_000>, default: BTreeMap::new(),
            get: &BTreeMap<String, f64>, set: impl Into<BTreeMap<String, f64>>,
            accepts: ["500", "{'*': 500, '/report': 2000}"], refuses: ["0", "-1", "3600001", "500ms"],
        }

        /// The same for 99 of 100 requests.
        alert_p99 {
            kind: Limits<3_600_000>, default: BTreeMap::new(),
            get: &BTreeMap<String, f64>, set: impl Into<BTreeMap<String, f64>>,
            accepts: ["800"], refuses: ["0"],
        }

        /// Over how many minutes these figures are taken, and for how long they have to be well below their limit before an alert is over.
        alert_minutes {
            kind: Whole<u32, 1, 60>, default: 5, get: u32, set: u32,
            accepts: ["1", "60"], refuses: ["0", "61", "1.5"],
        }

        /// Fewest requests in these minutes from which such a figure says something.
        alert_requests {
            kind: Whole<u64, 1, 1_000_000>, default: 20, get: u64, set: u64,
            accepts: ["1", "1000000"], refuses: ["0", "1000001"],
        }

        /// Whether it is told that an endpoint is slower or fails more often in a new version, by the test of a report, at 15 minutes, an hour, 6 hours
        /// and a day after that was first seen.
        alert_regressions {
            kind: Switch, default: true, get: bool, set: bool,
            accepts: ["off"], refuses: ["all"],
        }

        /// Whether it is told that fmd itself could not record all requests.
        alert_drops {
            kind: Switch, default: true, get: bool, set: bool,
            accepts: ["off"], refuses: ["all"],
        }

        /// Hours, by the clock of `timezone`, in which nobody is told anything; what came in them is told together afterwards. Empty for none.
        alert_quiet {
            kind: HoursOfDay, default: None, get: Option<Hours>, set: impl Into<String>,
            accepts: ["", "22:00-07:00"], refuses: ["22:00", "24:00-07:00", "22-7", "07:00-07:00"],
        }

        /// A file of certificates in PEM, which alerts and pushes over OTLP believe instead of Mozilla's roots, such as one's own authority's, or
        /// `/etc/ssl/certs/ca-certificates.crt` for all of the system's. Empty for Mozilla's.
        ca_file {
            kind: Text<0, 1_000>, default: String::new(),
            get: &str, set: impl Into<String>,
            accepts: ["", "/etc/ssl/certs/ca-certificates.crt"], refuses: ["a\nb"],
        }
    }
    Otlp {
        /// Where metrics, and outliers as traces, are pushed to over OTLP/HTTP, as in `http://127.0.0.1:4318`; `/v1/metrics` and `/v1/traces` are put
        /// behind it. Empty for nowhere. It needs the feature `otlp`.
        otlp_endpoint {
            kind: WebAddress, default: String::new(), get: &str, set: impl Into<String>,
            accepts: ["", "http://127.0.0.1:4318", "https://otlp.example/otlp/"], refuses: ["127.0.0.1:4318", "grpc://otlp.example"],
        }

        /// Headers that are sent with it, such as a key.
        otlp_headers {
            kind: Headers, default: Vec::new(), get: &[(String, String)], set: impl Into<String>,
            accepts: ["api-key=secret", "api-key=a=b, x-tenant=shop", ""], refuses: ["secret", "a b=c", "content-type=text/plain"],
        }

        /// How many seconds lie between two pushes.
        otlp_interval {
            kind: Whole<u64, 1, 3_600>, default: 15, get: u64, set: u64,
            accepts: ["1", "60"], refuses: ["0", "3601", "15s"],
        }

        /// Whether outliers are pushed as traces, and not only metrics.
        otlp_traces {
            kind: Switch, default: true, get: bool, set: bool,
            accepts: ["off"], refuses: ["all"],
        }

        /// Whether JSON is pushed instead of protobuf, which all collectors understand.
        otlp_json {
            kind: Switch, default: false,
            get: bool, set: bool,
            accepts: ["on"], refuses: ["protobuf"],
        }

        /// The name of the service in what is pushed; that of the program if empty.
        otlp_service {
            kind: Text<0, 100>, default: String::new(), get: &str, set: impl Into<String>,
            accepts: ["", "shop"], refuses: ["a\nb"],
        }
    }
}

#[cfg(test)]
mod tests;
