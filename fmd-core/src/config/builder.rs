//! Configuration in code.

use super::kind::Fault;
use super::options::Values;
use super::{Config, ConfigError, Source};

/// Sets options in code, over whatever the configuration that it began with has. Values are checked at once; the first
/// that cannot be taken is the error of [`ConfigBuilder::build`].
#[derive(Debug)]
#[must_use]
pub struct ConfigBuilder {
    config: Config,
    error: Option<ConfigError>,
}

impl ConfigBuilder {
    /// The configuration.
    ///
    /// # Errors
    /// The first value that could not be taken, as [`ConfigError::ImpossibleValue`] or [`ConfigError::DatabaseNotBuiltIn`].
    pub fn build(self) -> Result<Config, ConfigError> {
        match self.error {
            None => Ok(self.config),
            Some(error) => Err(error),
        }
    }

    pub(super) fn put<T>(
        mut self,
        key: &'static str,
        value: Result<T, Fault>,
        store: impl FnOnce(&mut Values, T),
    ) -> Self {
        match value {
            Ok(value) => {
                store(&mut self.config.values, value);
                self.config.sources.insert(key, Source::Builder);
            }
            Err(fault) => {
                let option = super::table::OptionEntry::named(key).expect("setters are made from the table");
                self.error.get_or_insert_with(|| super::source::error(option, Source::Builder, fault));
            }
        }
        self
    }
}

impl From<Config> for ConfigBuilder {
    fn from(config: Config) -> Self {
        ConfigBuilder { config, error: None }
    }
}
