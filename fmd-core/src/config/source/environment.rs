//! The environment: `FMD_` and an option's key in upper case.

use std::ffi::OsString;

use super::set;
use crate::config::nearest::nearest;
use crate::config::options::TABLE;
use crate::config::raw::Raw;
use crate::config::{Config, ConfigError, Source};

/// The variable that names the configuration file.
pub(super) const FILE_VARIABLE: &str = "FMD_CONFIG";

const PREFIX: &str = "FMD_";

/// Sets what `variables` say; those that do not begin with `FMD_` are no concern of ours.
pub(super) fn apply(config: &mut Config, mut variables: Vec<(OsString, OsString)>) -> Result<(), ConfigError> {
    // The order of an environment is accidental; the error should not be.
    variables.sort();
    for (name, value) in variables {
        let Some(variable) = name.to_str().filter(|name| name.starts_with(PREFIX) && *name != FILE_VARIABLE) else {
            continue;
        };
        let variable = variable.to_owned();
        let Some(option) = TABLE.iter().find(|option| option.variable() == variable) else {
            if is_of_a_service_named_so(&variable) {
                continue;
            }
            return Err(ConfigError::UnknownVariable { advice: advice_on(&variable), variable });
        };
        let Ok(value) = value.into_string() else { return Err(ConfigError::NotUnicode { variable }) };
        set(config, option, &Raw::Words(value), Source::Environment { variable })?;
    }
    Ok(())
}

/// Whether Kubernetes or Docker sets `variable` in each container beside a service or a link whose name is `fmd`, or begins with `fmd-`.
fn is_of_a_service_named_so(variable: &str) -> bool {
    let is_port = |rest: &str| {
        let mut parts = rest.splitn(3, '_');
        let number = parts.next().is_some_and(|number| number.parse::<u16>().is_ok());
        number && parts.next().is_some_and(|protocol| matches!(protocol, "TCP" | "UDP" | "SCTP"))
    };
    ["_SERVICE_HOST", "_SERVICE_PORT", "_PORT"].iter().any(|end| variable.ends_with(end))
        || variable.contains("_SERVICE_PORT_")
        || variable.match_indices("_PORT_").any(|(at, found)| is_port(&variable[at + found.len()..]))
        || variable == "FMD_NAME"
        || variable.starts_with("FMD_ENV_")
}

fn advice_on(variable: &str) -> String {
    let known: Vec<String> = TABLE.iter().map(|option| option.variable()).collect();
    let names = known.iter().map(String::as_str).chain([FILE_VARIABLE]);
    // Compared without the prefix, which all have in common and which would make everything look near.
    let bare = variable.strip_prefix(PREFIX).unwrap_or(variable);
    match nearest(bare, names.map(|name| name.strip_prefix(PREFIX).unwrap_or(name))) {
        Some(near) => format!("did you mean {PREFIX}{near}?"),
        None => "unset it, or see the README for those that exist".to_owned(),
    }
}
