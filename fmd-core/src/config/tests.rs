//! Whole configurations, read from files and variables as people write them.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::time::Duration;

use super::source::{read_bytes, read_environment, read_file_and_environment};
use super::*;
use crate::endpoint::Level;
use crate::test_noise::Noise;

fn toml(text: &str) -> Result<Config, ConfigError> {
    read_bytes(Path::new("fmd.toml"), text.as_bytes())
}

fn cfg(text: &str) -> Result<Config, ConfigError> {
    read_bytes(Path::new("config.cfg"), text.as_bytes())
}

fn variables(pairs: &[(&str, &str)]) -> Vec<(OsString, OsString)> {
    pairs.iter().map(|(name, value)| (name.into(), value.into())).collect()
}

/// Variables over the defaults, whatever the working directory holds.
fn env(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let empty = tempfile::Builder::new().suffix(".toml").tempfile().unwrap();
    read_file_and_environment(empty.path(), variables(pairs))
}

fn message(result: Result<Config, ConfigError>) -> String {
    result.expect_err("a configuration that is wrong").to_string()
}

/// A file as users of the Flask Monitoring Dashboard have it.
const FMD_FILE: &str = "\
# Our dashboard
[dashboard]
APP_VERSION=1.0
GIT=/srv/campus/.git/
CUSTOM_LINK='dashboard'
MONITOR_LEVEL=3
OUTLIER_DETECTION_CONSTANT=2.5
SAMPLING_PERIOD=20
ENABLE_LOGGING=True
BRAND_NAME=Flask Monitoring Dashboard
DESCRIPTION=Watches: all = of it; # really
SHOW_LOGIN_BANNER = False

[authentication]
USERNAME=admin
PASSWORD=admin
GUEST_PASSWORD=['one', 'two']
SECURITY_TOKEN=cc83733cb0af8b884ff6577086b87909

[database]
TABLE_PREFIX=
DATABASE=sqlite:///data/dashboard.db

[visualization]
TIMEZONE=Europe/Amsterdam
COLORS={'main':[0,97,255],

        # the files
        'static':[255,153,0]}

[alerting]
ENABLED=True
SMTP_HOST=mail.example.org
";

#[test]
fn a_file_of_the_flask_monitoring_dashboard_is_read_as_it_is() {
    let config = cfg(FMD_FILE).unwrap();
    assert_eq!(config.app_version(), "1.0");
    assert_eq!(config.git(), &Git::At("/srv/campus/.git/".into()));
    assert_eq!(config.custom_link(), "dashboard");
    assert_eq!(config.monitor_level(), Level::Profiler);
    assert_eq!(config.sampling_period(), Duration::from_millis(20));
    assert!(config.enable_logging() && !config.show_login_banner() && config.show_login_footer());
    assert_eq!(config.brand_name(), "Flask Monitoring Dashboard");
    assert_eq!(config.description(), "Watches: all = of it; # really");
    assert_eq!(config.password(), Some("admin"));
    assert_eq!(config.database(), &Database::Sqlite("data/dashboard.db".into()));
    assert_eq!(config.table_prefix(), "fmd");
    assert_eq!(config.timezone().name(), "Europe/Amsterdam");
    assert_eq!(config.colors()["main"], Color { r: 0, g: 97, b: 255 });
    assert_eq!(config.colors()["static"].to_string(), "#ff9900");
    assert_eq!(config.source("colors").unwrap().to_string(), "config.cfg:26");
}

#[test]
fn what_has_no_effect_or_is_known_to_everybody_is_a_warning_with_its_line() {
    let config = cfg(FMD_FILE).unwrap();
    let warnings: Vec<String> = config.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "config.cfg:16: `password` is easily guessed: change it",
            "config.cfg:17: `guest_password` has no effect here",
            "config.cfg:18: `security_token` is the one in FMD's documentation, which everybody can read: change it",
            "config.cfg:32: `enabled` of `[alerting]` has no effect here",
            "config.cfg:33: `smtp_host` of `[alerting]` has no effect here",
        ]
    );
}

#[test]
fn an_early_file_with_all_keys_in_one_section_is_read_too() {
    let config = cfg("[dashboard]\nDATABASE=sqlite:////var/fmd.db\nUSERNAME=ada\nN=5\n").unwrap();
    assert_eq!(config.database(), &Database::Sqlite("/var/fmd.db".into()));
    assert_eq!(config.username(), "ada");
}

#[test]
fn options_may_stand_at_the_top_of_a_toml_file_or_in_sections() {
    let flat = toml("monitor_level = 1\ndatabase = \"sqlite://a.db\"\ncolors = { main = \"#0061ff\" }\n").unwrap();
    let tables = toml(
        "[dashboard]\nmonitor_level = 1\n[database]\ndatabase = 'sqlite://a.db'\n[visualization.colors]\nmain = [0, 97, 255]\n",
    )
    .unwrap();
    for config in [flat, tables] {
        assert_eq!(config.monitor_level(), Level::Performance);
        assert_eq!(config.database(), &Database::Sqlite("a.db".into()));
        assert_eq!(config.colors()["main"].to_string(), "#0061ff");
    }
}

#[test]
fn numbers_and_lists_of_toml_are_taken_in_their_own_types() {
    let config = toml(
        "sampling_period = 2.5\noutlier_detection_constant = 3\nretention_requests = 5_000_000\n\
         trusted_proxies = ['10.0.0.0/8', '::1']\nignored_routes = ['/health']\ngit = false\n",
    )
    .unwrap();
    assert_eq!(config.sampling_period(), Duration::from_micros(2500));
    assert!((config.outlier_detection_constant() - 3.0).abs() < f64::EPSILON);
    assert_eq!(config.retention_requests(), 5_000_000);
    assert!(
        config.trusts_proxy("10.1.2.3".parse().unwrap()) && config.trusts_proxy("::ffff:10.1.2.3".parse().unwrap())
    );
    assert!(!config.trusts_proxy("11.1.2.3".parse().unwrap()));
    assert!(config.ignores("/health") && !config.ignores("/"));
    assert_eq!(config.git(), &Git::Off);
}

#[test]
fn what_kubernetes_and_docker_set_beside_a_service_is_no_option() {
    let theirs = [
        ("FMD_SERVICE_HOST", "10.0.0.7"),
        ("FMD_SERVICE_PORT", "8080"),
        ("FMD_SERVICE_PORT_HTTP", "8080"),
        ("FMD_PORT", "tcp://10.0.0.7:8080"),
        ("FMD_PORT_8080_TCP", "tcp://10.0.0.7:8080"),
        ("FMD_PORT_8080_TCP_PROTO", "tcp"),
        ("FMD_PORT_53_UDP_ADDR", "10.0.0.7"),
        ("FMD_FOO_SERVICE_HOST", "10.0.0.8"),
        ("FMD_FOO_SERVICE_PORT_HTTP", "80"),
        ("FMD_FOO_PORT", "tcp://10.0.0.8:80"),
        ("FMD_FOO_PORT_80_TCP_PORT", "80"),
        ("FMD_NAME", "/shop/fmd"),
        ("FMD_ENV_PATH", "/bin"),
    ];
    for theirs in theirs {
        let config = env(&[theirs, ("FMD_USERNAME", "ada")]).unwrap();
        assert_eq!(config.username(), "ada", "{theirs:?}");
    }
    for name in ["FMD_SERVICE", "FMD_PORTS", "FMD_REPORT", "FMD_PORT_80", "FMD_X_PORT_X_TCP", "FMD_SERVICES_HOST"] {
        assert!(message(env(&[(name, "x")])).contains(name), "{name}");
    }
    let taken = |key: &str| Config::default().describe().iter().any(|option| option.key == key);
    assert!(!taken("port") && !taken("service_host"), "those would be options of ours");
}

#[test]
fn no_address_is_described_with_its_password() {
    let config = env(&[
        ("FMD_OTLP_ENDPOINT", "https://acme:hunter2@collector.example/"),
        ("FMD_ALERT_GITHUB_API", "https://acme:hunter2@github.example/api/v3"),
    ]);
    let config = config.unwrap();
    assert_eq!(config.otlp_endpoint(), "https://acme:hunter2@collector.example");
    let told = format!("{config:?} {:?}", config.describe());
    assert!(told.contains("https://acme:***@collector.example") && !told.contains("hunter2"), "{told}");
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_the_nearest_known_one() {
    assert_eq!(
        message(toml("monitor_level = 1\n\ncustom_lnk = 'x'\n")),
        "fmd.toml:3: there is no option `custom_lnk`: did you mean `custom_link`?"
    );
    assert_eq!(
        message(cfg("[dashboard]\nMONITOR_LEVEL=1\nCUSTOMLINK=x\n")),
        "config.cfg:3: there is no option `customlink`: did you mean `custom_link`?"
    );
    assert_eq!(
        message(env(&[("FMD_DATABSE", "sqlite://x")])),
        "the environment variable FMD_DATABSE belongs to no option: did you mean FMD_DATABASE?"
    );
    assert!(message(env(&[("FMD_CONFG", "x")])).contains("FMD_CONFIG"));
    assert!(message(toml("quux = 1")).contains("remove it; the options are app_version, git"));
}

#[test]
fn an_unknown_or_wrong_section_is_named_too() {
    assert_eq!(
        message(toml("[dashbord]\nx = 1\n")),
        "fmd.toml:1: there is no section `[dashbord]`: did you mean `[dashboard]`?"
    );
    assert!(message(cfg("[server]\nx=1\n")).contains("the sections are `[dashboard]`"));
    assert_eq!(
        message(toml("[dashboard]\nusername = 'ada'\n")),
        "fmd.toml:2: there is no option `dashboard.username`: move it to `[authentication]` or to the top of the file"
    );
    assert!(message(toml("dashboard = 1\n")).contains("it is a section: write `[dashboard]`"));
}

#[test]
fn a_wrong_type_says_what_is_taken_and_what_was_found() {
    assert_eq!(
        message(toml("enable_logging = 'yes'\n")),
        "fmd.toml:1: `enable_logging` takes true or false, not the text \"yes\""
    );
    assert_eq!(
        message(toml("\nretention_days = '14'")),
        "fmd.toml:2: `retention_days` takes a whole number from 1 to 3650, not the text \"14\""
    );
    assert_eq!(
        message(env(&[("FMD_ENABLE_LOGGING", "maybe")])),
        "FMD_ENABLE_LOGGING: `enable_logging` takes true or false, not `maybe`"
    );
    assert!(message(toml("app_version = 1.0")).contains("not the number 1.0"));
    assert!(message(toml("ignored_routes = '/x'")).contains("not the text \"/x\""));
    assert!(message(toml("timezone = 1979-05-27")).contains("not a date"));
    assert!(
        message(toml("monitor_level = 999999999999999999999999999999999999999999"))
            .contains("is not a monitoring level")
    );
}

#[test]
fn an_impossible_value_says_why_and_what_to_write() {
    assert_eq!(
        message(toml("monitor_level = 4")),
        "fmd.toml:1: `monitor_level`: 4 is not a monitoring level: choose 0 (last use), 1 (performance), 2 (outliers) or 3 (profiler)"
    );
    assert_eq!(message(toml("queue_capacity = 10")), "fmd.toml:1: `queue_capacity`: 10 is not from 1024 to 1048576");
    assert!(message(env(&[("FMD_DATABASE", "fmd.db")])).contains("begin with `sqlite://`"));
}

#[test]
#[cfg(not(any(feature = "postgres", feature = "mysql")))]
fn a_database_that_is_not_built_in_is_refused_without_its_password() {
    for scheme in ["postgres", "mysql"] {
        let message = message(env(&[("FMD_DATABASE", &format!("{scheme}://fmd:hunter2@db/fmd"))]));
        assert!(message.contains("no support built in") && !message.contains("hunter2"), "{message}");
    }
}

#[test]
fn an_error_within_a_value_of_many_lines_names_its_own_line() {
    assert!(message(toml("[colors]\na = [1, 2, 3]\nb = [1, 2]\n")).starts_with("fmd.toml:3: `colors`: a colour has"));
    let text = "[visualization]\nCOLORS={'a':[1,2,3],\n\n  # note\n  'b':[1,2]}\n";
    assert!(message(cfg(text)).starts_with("config.cfg:5: `colors`: a colour has three parts"));
}

#[test]
fn an_option_set_twice_in_one_file_is_an_error() {
    assert_eq!(
        message(toml("username = 'ada'\n[authentication]\nusername = 'eve'\n")),
        "fmd.toml:3: `username` was already set in line 1: remove one of the two"
    );
    assert!(message(cfg("[dashboard]\nUSERNAME=a\nusername=b\n")).contains("already set in line 2"));
}

#[test]
fn a_file_that_cannot_be_understood_is_named_with_the_line() {
    assert!(message(toml("a = 1\nb = = 2\n")).starts_with("fmd.toml:2: "));
    assert!(message(cfg("[dashboard]\nwhat\n")).starts_with("config.cfg:2: this is no `KEY=value`"));
    assert!(message(cfg("USERNAME=a\n")).starts_with("config.cfg:1: a section is missing"));
    assert!(message(cfg("[dashboard\n")).starts_with("config.cfg:1: the `]`"));
    assert!(
        message(read_bytes(Path::new("fmd.toml"), b"a = 1\nb = '\xff'")).starts_with("fmd.toml:2: this is not UTF-8")
    );
}

#[test]
fn a_file_saved_with_a_byte_order_mark_is_read() {
    assert_eq!(toml("\u{feff}username = 'ada'\r\n").unwrap().username(), "ada");
    assert_eq!(cfg("\u{feff}[authentication]\r\nUSERNAME=ada\r\n").unwrap().username(), "ada");
}

#[test]
fn the_later_source_wins_and_each_value_knows_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("service.toml");
    fs::write(&path, "username = 'file'\nbrand_name = 'file'\ntitle_name = 'file'\n").unwrap();
    let named = ("FMD_CONFIG", path.to_str().unwrap());
    let variables = variables(&[named, ("FMD_BRAND_NAME", "variable"), ("FMD_TITLE_NAME", "variable"), ("HOME", "/")]);
    let config = read_environment(variables).unwrap().to_builder().title_name("builder").build().unwrap();

    let names = [config.username(), config.brand_name(), config.title_name(), config.custom_link()];
    assert_eq!(names, ["file", "variable", "builder", "dashboard"]);
    let source = |key: &str| config.source(key).unwrap().to_string();
    assert_eq!(source("username"), format!("{}:1", path.display()));
    assert_eq!(source("brand_name"), "FMD_BRAND_NAME");
    assert_eq!(source("title_name"), "builder");
    assert_eq!(source("custom_link"), "default");
    assert_eq!(config.source("quux"), None);
}

#[test]
fn a_file_that_was_named_must_exist() {
    let error = message(read_environment(variables(&[("FMD_CONFIG", "missing/fmd.toml")])));
    assert!(error.starts_with("the configuration file missing/fmd.toml cannot be read"), "{error}");
    assert!(matches!(Config::from_file("missing.cfg"), Err(ConfigError::Unreadable { .. })));
}

#[test]
fn an_empty_variable_counts_as_not_set_except_for_a_text_that_may_be_empty() {
    let config = env(&[("FMD_PASSWORD", ""), ("FMD_DATABASE", " "), ("FMD_DESCRIPTION", "")]).unwrap();
    assert_eq!(config.password(), None);
    assert_eq!(config.source("password"), Some(&Source::Default));
    assert_eq!(config.source("database"), Some(&Source::Default));
    assert_eq!(config.description(), "");
}

#[test]
fn switches_of_the_environment_are_what_they_say() {
    for (text, on) in
        [("true", true), ("1", true), ("YES", true), ("on", true), ("False", false), ("0", false), ("no", false)]
    {
        assert_eq!(env(&[("FMD_ENABLE_LOGGING", text)]).unwrap().enable_logging(), on, "{text}");
    }
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_no_text_is_named() {
    use std::os::unix::ffi::OsStringExt;
    let broken = vec![("FMD_USERNAME".into(), OsString::from_vec(vec![0xff]))];
    let empty = tempfile::NamedTempFile::new().unwrap();
    let error = message(read_file_and_environment(empty.path(), broken));
    assert_eq!(error, "the environment variable FMD_USERNAME is not Unicode: set it anew");
}

#[test]
fn the_builder_takes_the_types_of_rust_and_checks_them() {
    let config = Config::builder()
        .sampling_period(Duration::from_millis(10))
        .monitor_level(Level::Outliers)
        .database("sqlite://data/fmd.db")
        .git("off")
        .ignored_routes(["/health", "/static/*"])
        .trusted_proxies(["10.0.0.0/8".parse().unwrap()])
        .colors([("/".to_owned(), Color::from([1, 2, 3]))])
        .build()
        .unwrap();
    assert_eq!(config.sampling_period(), Duration::from_millis(10));
    assert_eq!(config.color_of(&EndpointKey::new("GET", "/")), Some(Color { r: 1, g: 2, b: 3 }));

    let first = Config::builder().queue_capacity(1).custom_link("").build();
    assert_eq!(message(first), "builder: `queue_capacity`: 1 is not from 1024 to 1048576");
    assert!(Config::builder().sampling_period(Duration::MAX).build().is_err());
    assert!(Config::builder().outlier_detection_constant(f64::NAN).build().is_err());
    assert!(Config::builder().password("").build().is_err());
}

#[test]
fn a_secret_is_nowhere_to_be_seen() {
    let secret = "correct-horse-battery";
    let config = Config::builder().password(secret).security_token(secret).build().unwrap();
    assert_eq!((config.password(), config.security_token()), (Some(secret), Some(secret)));
    let shown = format!("{config:?} {:?} {:?}", config.to_builder(), config.describe());
    assert!(!shown.contains(secret) && shown.contains("(set)"), "{shown}");
    assert!(format!("{:?}", Config::default()).contains("(not set)"));
    for wrong in ["security_token = 'short-secret'", "security_token = ['short-secret']", "password = 123456789"] {
        let error = message(toml(wrong));
        assert!(!error.contains("short-secret") && !error.contains("123456789"), "{error}");
    }
}

#[test]
fn the_configuration_page_shows_every_option_with_its_value_and_source() {
    let options = env(&[("FMD_SAMPLING_PERIOD", "2.5")]).unwrap().describe();
    assert_eq!(options.len(), TABLE.len());
    let period = options.iter().find(|option| option.key == "sampling_period").unwrap();
    assert_eq!((period.value.as_str(), period.default.as_str()), ("2.5", "5"));
    assert_eq!((period.section.as_str(), period.source.as_str()), ("dashboard", "FMD_SAMPLING_PERIOD"));
    assert!(period.doc.contains("two samples"), "{}", period.doc);
}

#[test]
fn the_table_for_the_readme_has_a_row_of_equal_cells_for_each_option() {
    let table = markdown_table();
    assert_eq!(table.lines().count(), TABLE.len() + 2);
    for line in table.lines() {
        assert_eq!(line.matches('|').count() - line.matches("\\|").count(), 6, "{line}");
    }
    assert!(table.contains("| dashboard | `monitor_level` |"), "{table}");
}

#[test]
fn whatever_a_file_or_variable_holds_it_is_read_or_refused_but_never_panics() {
    let toml_file = "username = 'ada'\n[colors]\na = [1, 2, 3]\n[database]\nretention_days = 3\n";
    let mut noise = Noise::new(1);
    let (mut read, mut refused) = (0, 0);
    for round in 0..10_000 {
        let (name, sample) = if round % 2 == 0 { ("config.cfg", FMD_FILE) } else { ("fmd.toml", toml_file) };
        let bytes = if round % 5 == 0 { noise.bytes(200) } else { noise.mutated(sample.as_bytes()) };
        match read_bytes(Path::new(name), &bytes) {
            Ok(_) => read += 1,
            Err(error) => refused += usize::from(!error.to_string().is_empty()),
        }
    }
    assert!(read > 100 && refused > 100, "the noise reaches both: {read} read, {refused} refused");
    let mut values = Values::default();
    for round in 0..20_000 {
        let value = String::from_utf8_lossy(&noise.bytes(40)).into_owned();
        let _ = (TABLE[round % TABLE.len()].set)(&mut values, &raw::Raw::Words(value));
    }
}

#[test]
fn a_file_of_brackets_does_not_exhaust_the_stack() {
    for open in ["[", "{'a':", "("] {
        let deep = open.repeat(200_000);
        assert!(toml(&format!("colors = {deep}")).is_err());
        assert!(cfg(&format!("[visualization]\nCOLORS={{'a':{deep}\n")).is_err());
    }
}
