//! A folder and a database of its own for each test, and a configuration that knows nothing of the machine.

use std::path::PathBuf;

use fmd_actix::{Config, ConfigBuilder};
use tempfile::TempDir;

#[cfg(feature = "servers")]
use crate::schema::Schema;

/// The name of the account in every test.
pub const USER: &str = "ada";
/// Its password.
pub const PASSWORD: &str = "a password for tests only";
/// The token that reads the API.
pub const TOKEN: &str = "a-token-for-tests-only";

/// A folder and a database that are removed with everything in them.
#[derive(Debug)]
pub struct Place {
    folder: TempDir,
    #[cfg(feature = "servers")]
    schema: Option<Schema>,
}

impl Place {
    /// A new one.
    ///
    /// # Panics
    /// When there can be none.
    #[must_use]
    pub fn new() -> Self {
        Place {
            folder: tempfile::tempdir().expect("a folder for this test"),
            #[cfg(feature = "servers")]
            schema: std::env::var("FMD_TEST_DATABASE").ok().map(Schema::new),
        }
    }

    /// A path in it.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where the database is: a file, or the address of a schema of its own on the tests' server.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        #[cfg(feature = "servers")]
        if let Some(schema) = &self.schema {
            return schema.url().into();
        }
        self.path("fmd.db")
    }

    /// The configuration of every test; to be built on.
    pub fn builder(&self) -> ConfigBuilder {
        Config::builder()
            .git("off")
            .app_version("1.0")
            .database(database_url(&self.database()))
            .timezone("UTC")
            .username(USER)
            .password(PASSWORD)
            .security_token(TOKEN)
    }

    /// That configuration as it is.
    ///
    /// # Panics
    /// When it is not valid.
    #[must_use]
    pub fn config(&self) -> Config {
        self.builder().build().expect("a valid configuration")
    }
}

impl Default for Place {
    fn default() -> Self {
        Place::new()
    }
}

/// `path`, or what is an address already, as the option `database` takes it.
#[must_use]
pub fn database_url(path: &std::path::Path) -> String {
    let path = path.display().to_string();
    if path.contains("://") { path } else { format!("sqlite://{path}") }
}
