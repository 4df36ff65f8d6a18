//! Which database holds what is recorded.

use std::fmt;
use std::path::{Component, Path, PathBuf};

use super::{Cause, Fault, Kind};
use crate::config::raw::{Raw, clipped};

/// Where everything recorded is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Database {
    /// An SQLite file; a relative path counts from the working directory.
    Sqlite(PathBuf),
    /// A PostgreSQL server.
    #[cfg(feature = "postgres")]
    Postgres(Server),
    /// A MariaDB or MySQL server.
    #[cfg(feature = "mysql")]
    Mysql(Server),
}

impl Database {
    /// The file that it is, if it is one.
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Database::Sqlite(path) => Some(path),
            #[cfg(feature = "postgres")]
            Database::Postgres(_) => None,
            #[cfg(feature = "mysql")]
            Database::Mysql(_) => None,
        }
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Database::Sqlite(path) => {
                // `sqlite:///name` is a file of the working directory.
                let slashes = if is_directly_below_the_root(path) { "///" } else { "//" };
                write!(f, "sqlite:{slashes}{}", path.display())
            }
            #[cfg(feature = "postgres")]
            Database::Postgres(server) => server.fmt(f),
            #[cfg(feature = "mysql")]
            Database::Mysql(server) => server.fmt(f),
        }
    }
}

/// The address of a database's server. Shown without the password.
#[cfg(any(feature = "postgres", feature = "mysql"))]
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    url: String,
}

#[cfg(any(feature = "postgres", feature = "mysql"))]
impl Server {
    /// The whole address, as the server's library takes it.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

#[cfg(any(feature = "postgres", feature = "mysql"))]
impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, rest) = self.url.split_once("://").unwrap_or(("", &self.url));
        // What stands behind `?` may name a password, too.
        let rest = rest.split('?').next().unwrap_or("");
        let (user, rest) = rest.rsplit_once('@').unwrap_or(("", rest));
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        write!(f, "{scheme}://{}", user.split(':').next().unwrap_or(""))?;
        if user.contains(':') {
            f.write_str(":***")?;
        }
        write!(f, "{}{host}{path}", if user.is_empty() { "" } else { "@" })
    }
}

#[cfg(any(feature = "postgres", feature = "mysql"))]
impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn is_directly_below_the_root(path: &Path) -> bool {
    let mut components = path.components();
    components.next() == Some(Component::RootDir) && components.count() == 1
}

/// A database's address:
///
/// - `sqlite://path`, where the path may be relative or absolute, as in `sqlite://fmd.db` and `sqlite:///var/lib/fmd.db`
/// - `sqlite:////absolute/path`, as SQLAlchemy writes it
/// - `sqlite:///name`, as SQLAlchemy writes it: a file of the working directory, for nobody keeps one in `/`
/// - `postgres://user:password@host:port/name?parameters`, as libpq takes it, where the feature `postgres` is on
/// - `mysql://user:password@host:port/name?parameters`, where the feature `mysql` is on; `mariadb://` is the same
pub(in crate::config) struct DatabaseUrl;

/// What addresses of servers begin with.
const SERVERS: [&str; 4] = ["postgres", "postgresql", "mysql", "mariadb"];

impl DatabaseUrl {
    fn sqlite(path: &str) -> Result<Database, Fault> {
        let path = match path.strip_prefix('/') {
            Some(rest) if rest.starts_with('/') => format!("/{}", rest.trim_start_matches('/')),
            Some(name) if !name.contains('/') || has_drive_letter(name) => name.to_owned(),
            _ => path.to_owned(),
        };
        if path.is_empty() || path.contains(":memory:") {
            let why = "a database in memory would be empty for every connection and after every start";
            return Err(Fault::impossible(format!("{why}: name a file, as in `sqlite://fmd.db`")));
        }
        if path.starts_with("file:") || path.starts_with("sqlite:") {
            return Err(Fault::impossible(
                "an address stands where a path belongs: write `sqlite://` and the path alone",
            ));
        }
        if path.contains(['?', '#', '\0']) {
            return Err(Fault::impossible("a file's name may not hold `?` or `#`, and parameters are not taken"));
        }
        if path.ends_with(['/', '\\']) || path == "." || path == ".." {
            return Err(Fault::impossible(format!("`{}` is a folder: add a file's name", clipped(&path))));
        }
        Ok(Database::Sqlite(path.into()))
    }

    #[cfg(any(feature = "postgres", feature = "mysql"))]
    fn server(scheme: &str, rest: &str) -> Result<Server, Fault> {
        if rest.is_empty() || rest.contains('\0') {
            let why = format!("it names no server: write it as in `{scheme}://user:password@host/name`");
            return Err(Fault::impossible(why));
        }
        let (begin, after) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let is_port = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let names_a_host =
            |place: &str| place.starts_with('[') || place.split_once(':').is_none_or(|(_, port)| is_port(port));
        let is_of_parameter = |text: &str| !text.starts_with('?') || text.contains('=');
        let is_cut = |after: &str| !begin.split(',').all(names_a_host) || !is_of_parameter(after);
        if !begin.contains('@') && after.split_once('@').is_some_and(|(after, _)| is_cut(after)) {
            return Err(Fault::impossible("its password holds a `/` or a `?`: write `%2F` and `%3F` for them"));
        }
        Ok(Server { url: format!("{scheme}://{rest}") })
    }

    #[cfg(feature = "mysql")]
    fn mysql(rest: &str) -> Result<Database, Fault> {
        let place = rest.split('?').next().unwrap_or("");
        if place.split_once('/').is_none_or(|(_, name)| name.is_empty()) {
            return Err(Fault::impossible("it names no database: write it as in `mysql://user:password@host/name`"));
        }
        Self::server("mysql", rest).map(Database::Mysql)
    }
}

fn has_drive_letter(path: &str) -> bool {
    matches!(path.as_bytes(), [letter, b':', b'/' | b'\\', ..] if letter.is_ascii_alphabetic())
}

impl Kind for DatabaseUrl {
    type Value = Database;
    type Lent<'a> = &'a Database;
    type Given = String;

    fn words() -> String {
        "`sqlite://` and the path of a file, or a `postgres://` or `mysql://` address".to_owned()
    }

    fn read(raw: &Raw) -> Result<Database, Fault> {
        // An address may hold a password, so a wrong one is not shown beyond its scheme.
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(url: String) -> Result<Database, Fault> {
        let Some((scheme, rest)) = url.trim().split_once("://") else {
            return Err(Fault::impossible("it names no database: begin with `sqlite://`, as in `sqlite://fmd.db`"));
        };
        // SQLAlchemy writes the driver behind a `+`.
        let (database, _driver) = scheme.split_once('+').unwrap_or((scheme, ""));
        match database {
            "sqlite" => Self::sqlite(rest),
            #[cfg(feature = "postgres")]
            "postgres" | "postgresql" => Self::server("postgres", rest).map(Database::Postgres),
            #[cfg(feature = "mysql")]
            "mysql" | "mariadb" => Self::mysql(rest),
            known if SERVERS.contains(&known) => {
                Err(Fault { below: 0, cause: Cause::NotBuiltIn { scheme: known.to_owned() } })
            }
            other => Err(Fault::impossible(format!(
                "`{}` is no database that it knows: begin with `sqlite://`, as in `sqlite://fmd.db`",
                clipped(other)
            ))),
        }
    }

    fn lend(database: &Database) -> &Database {
        database
    }

    fn show(database: &Database) -> String {
        database.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(url: &str) -> String {
        DatabaseUrl::accept(url.to_owned()).unwrap().file().unwrap().display().to_string()
    }

    #[test]
    fn two_slashes_are_followed_by_the_path_itself() {
        assert_eq!(file("sqlite://fmd.db"), "fmd.db");
        assert_eq!(file("sqlite://data/fmd.db"), "data/fmd.db");
        assert_eq!(file("sqlite:///var/lib/fmd.db"), "/var/lib/fmd.db");
    }

    #[test]
    fn the_forms_of_sqlalchemy_mean_what_they_mean_there() {
        assert_eq!(file("sqlite:///dashboard.db"), "dashboard.db");
        assert_eq!(file("sqlite:////var/lib/fmd.db"), "/var/lib/fmd.db");
        assert_eq!(file("sqlite+pysqlite:///dashboard.db"), "dashboard.db");
        assert_eq!(file("sqlite:///C:/data/fmd.db"), "C:/data/fmd.db");
    }

    #[test]
    fn an_address_that_is_shown_can_be_given_again() {
        for path in ["fmd.db", "data/fmd.db", "/var/lib/fmd.db", "/fmd.db"] {
            let database = Database::Sqlite(path.into());
            assert_eq!(DatabaseUrl::accept(database.to_string()), Ok(database));
        }
    }

    #[test]
    #[cfg(feature = "postgres")]
    fn a_servers_address_is_shown_without_its_password() {
        let shown = |url: &str| DatabaseUrl::accept(url.to_owned()).unwrap().to_string();
        assert_eq!(shown("postgresql+psycopg2://fmd:hunter2@db:5433/fmd"), "postgres://fmd:***@db:5433/fmd");
        assert_eq!(shown("postgres://db/fmd?user=fmd&password=hunter2"), "postgres://db/fmd");
        assert_eq!(shown("postgres:///fmd"), "postgres:///fmd");
        assert_eq!(shown("postgres://fmd:12/hunter2@db:5433/fmd"), "postgres://fmd:***@db:5433/fmd");
        assert_eq!(shown("postgres://[::1]:5433/fmd?user=a@b"), "postgres://[::1]:5433/fmd");
        assert_eq!(shown("postgres://db:5433/fmd?user=a@b"), "postgres://db:5433/fmd");
        assert_eq!(shown("postgres://a:5433,b:5433/fmd?user=a@b&password=hunt@r2"), "postgres://a:5433,b:5433/fmd");
        for cut in ["fmd:hunt/er2@db/fmd", "fmd:hunt?er2@db/fmd", "fmd:12?hunter2@db/fmd"]
            .map(|rest| format!("postgres://{rest}"))
        {
            let fault = DatabaseUrl::accept(cut).unwrap_err();
            assert!(format!("{fault:?}").contains("%2F") && !format!("{fault:?}").contains("hunt"), "{fault:?}");
        }
        let database = DatabaseUrl::accept("postgres://fmd:p@ss:hunter2@db".to_owned()).unwrap();
        assert_eq!(format!("{database} {database:?}"), "postgres://fmd:***@db Postgres(postgres://fmd:***@db)");
    }

    #[test]
    #[cfg(feature = "mysql")]
    fn a_mysql_address_names_a_database() {
        let database = DatabaseUrl::accept("mariadb+pymysql://fmd:hunter2@db:3307/fmd".to_owned()).unwrap();
        assert_eq!(database.to_string(), "mysql://fmd:***@db:3307/fmd");
        for nameless in ["mysql://fmd@db", "mysql://fmd@db/", "mysql://fmd@db?ssl_mode=required"] {
            assert!(DatabaseUrl::accept(nameless.to_owned()).is_err(), "{nameless}");
        }
    }

    #[test]
    #[cfg(not(feature = "postgres"))]
    fn a_database_that_is_not_built_in_is_named_without_its_password() {
        let fault = DatabaseUrl::accept("postgresql+psycopg2://fmd:hunter2@db/fmd".to_owned()).unwrap_err();
        assert_eq!(fault.cause, Cause::NotBuiltIn { scheme: "postgresql".to_owned() });
    }
}
