//! Sources of settings: files in two forms, and the environment. The later wins.

mod environment;
mod fmd_file;
mod toml_file;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use super::kind::{Cause, Fault};
use super::nearest::nearest;
use super::options::TABLE;
use super::raw::Raw;
use super::table::{OptionEntry, Section};
use super::{Config, ConfigError, Source, Warning};

/// The file that is read when it exists and no other is named.
const USUAL_FILE: &str = "fmd.toml";

/// One key and value of a file.
struct Setting {
    /// The section in which it stands; `None` at the top of the file.
    section: Option<Section>,
    key: String,
    raw: Raw,
    line: usize,
}

/// The configuration of a file named by `FMD_CONFIG` in `variables`, else of [`USUAL_FILE`] if it exists, and of `variables`.
pub(super) fn read_environment(variables: Vec<(OsString, OsString)>) -> Result<Config, ConfigError> {
    let named = variables.iter().find(|(name, value)| name == environment::FILE_VARIABLE && !value.is_empty());
    let mut config = match named {
        Some((_, path)) => read_file(Path::new(path))?,
        None => match read_file(Path::new(USUAL_FILE)) {
            Err(ConfigError::Unreadable { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                Config::default()
            }
            result => result?,
        },
    };
    environment::apply(&mut config, variables)?;
    Ok(config)
}

/// The configuration of the file at `path` and of `variables`.
pub(super) fn read_file_and_environment(
    path: &Path,
    variables: Vec<(OsString, OsString)>,
) -> Result<Config, ConfigError> {
    let mut config = read_file(path)?;
    environment::apply(&mut config, variables)?;
    Ok(config)
}

fn read_file(path: &Path) -> Result<Config, ConfigError> {
    let bytes = fs::read(path).map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
    read_bytes(path, &bytes)
}

/// The configuration of a file's `bytes`; its name tells the form: `.cfg` and `.ini` are FMD's, all others TOML.
pub(super) fn read_bytes(path: &Path, bytes: &[u8]) -> Result<Config, ConfigError> {
    let file = File(Arc::new(path.to_owned()));
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        ConfigError::NotUtf8 { place: file.line(line) }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut config = Config::default();
    let form = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
    let settings = match form.as_deref() {
        Some("cfg" | "ini") => fmd_file::read(&file, text, &mut config.warnings)?,
        _ => toml_file::read(&file, text)?,
    };
    for setting in settings {
        file.apply(&mut config, setting)?;
    }
    Ok(config)
}

/// The file that is being read.
struct File(Arc<PathBuf>);

impl File {
    fn line(&self, line: usize) -> Source {
        Source::File { path: Arc::clone(&self.0), line }
    }

    fn apply(&self, config: &mut Config, setting: Setting) -> Result<(), ConfigError> {
        let place = self.line(setting.line);
        let Some(option) = OptionEntry::named(&setting.key) else {
            let advice = advice_on_key(&setting.key);
            return Err(ConfigError::UnknownKey { place, key: setting.key, advice });
        };
        if let Some(section) = setting.section.filter(|section| *section != option.section) {
            let key = format!("{}.{}", section.name(), setting.key);
            let advice = format!("move it to `[{}]` or to the top of the file", option.section.name());
            return Err(ConfigError::UnknownKey { place, key, advice });
        }
        if let Some(Source::File { line: first, .. }) = config.sources.get(option.key) {
            return Err(ConfigError::SetTwice { place, key: option.key, first: *first });
        }
        set(config, option, &setting.raw, place)
    }

    fn unknown_section(&self, section: &str, line: usize) -> ConfigError {
        let advice = match nearest(section, Section::ALL.map(Section::name)) {
            Some(near) => format!("did you mean `[{near}]`?"),
            None => format!("the sections are {}", Section::ALL.map(|s| format!("`[{}]`", s.name())).join(", ")),
        };
        ConfigError::UnknownSection { place: self.line(line), section: section.to_owned(), advice }
    }

    fn syntax(&self, line: usize, problem: impl Into<String>) -> ConfigError {
        ConfigError::Syntax { place: self.line(line), problem: problem.into() }
    }

    fn warning(&self, line: usize, message: impl Into<String>) -> Warning {
        Warning { place: self.line(line), message: message.into() }
    }
}

fn advice_on_key(key: &str) -> String {
    if Section::named(key).is_some() {
        return format!("it is a section: write `[{key}]` and its options below");
    }
    match nearest(key, TABLE.iter().map(|option| option.key)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("remove it; the options are {}", TABLE.iter().map(|o| o.key).collect::<Vec<_>>().join(", ")),
    }
}

/// Gives `option` the value `raw`.
fn set(config: &mut Config, option: &'static OptionEntry, raw: &Raw, place: Source) -> Result<(), ConfigError> {
    if matches!(raw, Raw::Words(words) if words.trim().is_empty()) && !option.takes_empty {
        // `FMD_PASSWORD=` in a file of variables and `TABLE_PREFIX=` in FMD's own example say: not set.
        return Ok(());
    }
    (option.set)(&mut config.values, raw).map_err(|fault| error(option, place.clone(), fault))?;
    config.sources.insert(option.key, place);
    Ok(())
}

/// What `fault` is to the one who wrote the value.
pub(super) fn error(option: &'static OptionEntry, place: Source, fault: Fault) -> ConfigError {
    let key = option.key;
    let place = match place {
        Source::File { path, line } => Source::File { path, line: line + fault.below },
        other => other,
    };
    match fault.cause {
        Cause::Type { found } => {
            let found = if option.secret { "what is there".to_owned() } else { found };
            ConfigError::WrongType { place, key, expected: (option.words)(), found }
        }
        Cause::Value { reason } => ConfigError::ImpossibleValue { place, key, reason },
        Cause::NotBuiltIn { scheme } => ConfigError::DatabaseNotBuiltIn { place, key, scheme },
    }
}
