//! The configuration of a monitored service: every option of [`fmd_core::config`], and what only code can give.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use actix_web::HttpRequest;
use fmd_core::config::{self, Color, ConfigError, Git, NameList, ProfileFormat, RouteList};
use fmd_core::endpoint::Level;
use ipnet::IpNet;

use crate::group::{GroupBy, IntoGroup};

/// How a service is monitored.
#[derive(Debug, Clone, Default)]
pub struct Config {
    pub(crate) core: config::Config,
    pub(crate) group_by: Option<GroupBy>,
}

impl Config {
    /// The defaults; over them the file that the variable `FMD_CONFIG` names, else `fmd.toml` of the working directory if there is one;
    /// over them the variables `FMD_` + key in upper case, as in `FMD_DATABASE`.
    ///
    /// # Errors
    /// Whatever cannot be read or understood; see [`ConfigError`].
    pub fn from_env() -> Result<Self, ConfigError> {
        config::Config::from_env().map(Config::from)
    }

    /// The defaults, over them the file at `path` (TOML, or an original `config.cfg`), over it the environment.
    ///
    /// # Errors
    /// Whatever cannot be read or understood; see [`ConfigError`].
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        config::Config::from_file(path).map(Config::from)
    }

    /// Sets options in code, over the defaults.
    pub fn builder() -> ConfigBuilder {
        Config::default().to_builder()
    }

    /// The options: their values and where each came from.
    pub fn options(&self) -> &config::Config {
        &self.core
    }

    /// Sets options in code, over the ones here.
    pub fn to_builder(&self) -> ConfigBuilder {
        ConfigBuilder { core: self.core.to_builder(), group_by: self.group_by.clone() }
    }
}

impl From<config::Config> for Config {
    fn from(core: config::Config) -> Self {
        Config { core, group_by: None }
    }
}

/// Sets options in code, over whatever the configuration that it began with has.
#[derive(Debug)]
#[must_use]
pub struct ConfigBuilder {
    core: config::ConfigBuilder,
    group_by: Option<GroupBy>,
}

impl ConfigBuilder {
    /// Groups requests by what `group_by` returns for each: most often the user. It is called on the worker once the
    /// response is ready, so it sees what other middleware has left in the request's extensions, and should be quick.
    pub fn group_by<G: IntoGroup>(mut self, group_by: impl Fn(&HttpRequest) -> G + Send + Sync + 'static) -> Self {
        self.group_by = Some(GroupBy::new(group_by));
        self
    }

    /// The configuration.
    ///
    /// # Errors
    /// The first value that could not be taken.
    pub fn build(self) -> Result<Config, ConfigError> {
        Ok(Config { core: self.core.build()?, group_by: self.group_by })
    }
}

macro_rules! setters {
    ($($(#[doc = $doc:literal])+ $key:ident: $value:ty;)+) => {
        impl ConfigBuilder {$(
            $(#[doc = $doc])+
            pub fn $key(mut self, value: $value) -> Self {
                self.core = self.core.$key(value);
                self
            }
        )+}
    };
}

fmd_core::each_option!(setters);
