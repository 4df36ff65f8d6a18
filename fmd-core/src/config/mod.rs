//! Configuration: one table of options, filled from a file, the environment and code.

mod builder;
mod error;
mod kind;
mod literal;
mod nearest;
mod options;
mod raw;
mod source;
mod table;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::net::IpAddr;
use std::path::Path;

pub use builder::ConfigBuilder;
pub use error::{ConfigError, Source, Warning};
#[cfg(any(feature = "postgres", feature = "mysql"))]
pub use kind::Server;
pub use kind::{
    Color, Database, Git, Hours, InvalidColor, MailServer, NameList, ProfileFormat, RouteList, RoutePattern,
};

pub(crate) use kind::{EACH, SERVICE};

use crate::endpoint::EndpointKey;
use crate::question::OptionInfo;
use options::{TABLE, Values};
use table::OptionEntry;

/// Every option's value, and where it came from. The later source wins: defaults, file, environment, builder.
#[derive(Clone, Default)]
pub struct Config {
    values: Values,
    sources: BTreeMap<&'static str, Source>,
    warnings: Vec<Warning>,
}

impl Config {
    /// The defaults; over them the file that the variable `FMD_CONFIG` names, else `fmd.toml` of the working directory if
    /// there is one; over them the variables `FMD_` + key in upper case, as in `FMD_DATABASE`.
    ///
    /// # Errors
    /// Whatever cannot be read or understood; see [`ConfigError`].
    pub fn from_env() -> Result<Self, ConfigError> {
        source::read_environment(std::env::vars_os().collect())
    }

    /// The defaults, over them the file at `path`, over it the environment as with [`Config::from_env`]. A file whose name
    /// ends in `.cfg` or `.ini` is read as a configuration of the Flask Monitoring Dashboard, any other as TOML.
    ///
    /// # Errors
    /// Whatever cannot be read or understood; see [`ConfigError`].
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        source::read_file_and_environment(path.as_ref(), std::env::vars_os().collect())
    }

    /// Sets options in code, over the defaults.
    pub fn builder() -> ConfigBuilder {
        Config::default().to_builder()
    }

    /// Sets options in code, over the ones here.
    pub fn to_builder(&self) -> ConfigBuilder {
        self.clone().into()
    }

    /// What was accepted without effect, or is better changed. They are for the log.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Where the value of the option `key` came from; `None` when there is no such option.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&Source> {
        OptionEntry::named(key).map(|option| self.sources.get(option.key).unwrap_or(&Source::Default))
    }

    /// Every option with its value and where that came from. No secret is in it.
    #[must_use]
    pub fn describe(&self) -> Vec<OptionInfo> {
        let defaults = Values::default();
        let describe = |option: &OptionEntry| OptionInfo {
            key: option.key.to_owned(),
            section: option.section.name().to_owned(),
            doc: option.doc(),
            kind: (option.words)(),
            value: (option.show)(&self.values),
            default: (option.show_default)(&defaults),
            source: self.sources.get(option.key).unwrap_or(&Source::Default).to_string(),
        };
        TABLE.iter().map(describe).collect()
    }

    /// The colour configured for the endpoint `key`, under its method and pattern or its pattern alone.
    #[must_use]
    pub fn color_of(&self, key: &EndpointKey) -> Option<Color> {
        self.colors().get(&key.to_string()).or_else(|| self.colors().get(&*key.pattern)).copied()
    }

    /// Whether `address` is one of the trusted proxies.
    #[must_use]
    pub fn trusts_proxy(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.trusted_proxies().iter().any(|network| network.contains(&address))
    }

    /// Whether `path`, a request's path or a route's pattern, is one that is not monitored.
    #[must_use]
    pub fn ignores(&self, path: &str) -> bool {
        self.ignored_routes().iter().any(|pattern| pattern.matches(path))
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Config");
        for option in TABLE {
            fields.field(option.key, &format_args!("{}", (option.show)(&self.values)));
        }
        fields.finish()
    }
}

/// All options as a table in Markdown, for `docs/configuration.md`.
#[must_use]
pub fn markdown_table() -> String {
    let defaults = Values::default();
    let cell = |text: &str| text.replace('|', "\\|");
    let mut table = "| section | option | takes | default | |\n|---|---|---|---|---|\n".to_owned();
    for option in TABLE {
        let default = (option.show_default)(&defaults);
        let row = [option.section.name(), &format!("`{}`", option.key), &(option.words)(), &default, &option.doc()];
        writeln!(table, "| {} |", row.map(cell).join(" | ")).expect("a String takes everything");
    }
    table
}
