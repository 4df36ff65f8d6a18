//! A folder of its own for each test's database, and a configuration that knows nothing of the machine.

use std::path::PathBuf;

use fmd_actix::{Config, ConfigBuilder};
use tempfile::TempDir;

/// The name of the account in every test.
pub const USER: &str = "ada";
/// Its password.
pub const PASSWORD: &str = "a password for tests only";
/// The token that reads the API.
pub const TOKEN: &str = "a-token-for-tests-only";

/// A folder that is removed with everything in it.
#[derive(Debug)]
pub struct Place(TempDir);

impl Place {
    /// A new one.
    ///
    /// # Panics
    /// When there can be none.
    #[must_use]
    pub fn new() -> Self {
        Place(tempfile::tempdir().expect("a folder for this test"))
    }

    /// A path in it.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Where the database is.
    #[must_use]
    pub fn database(&self) -> PathBuf {
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

/// `path` as the option `database` takes it.
#[must_use]
pub fn database_url(path: &std::path::Path) -> String {
    format!("sqlite://{}", path.display())
}
