//! Whose certificates are believed where something is sent.

use super::delivery::Failure;
use crate::config::Config;

/// Mozilla's roots, or those of a file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trust {
    /// The file's path; empty for Mozilla's.
    file: String,
}

impl Trust {
    pub(crate) fn of(config: &Config) -> Self {
        Trust { file: config.ca_file().to_owned() }
    }

    /// The file's certificates, as PEM; `None` for Mozilla's roots. Read each time, since such files are renewed.
    pub(super) fn pem(&self) -> Result<Option<Vec<u8>>, Failure> {
        if self.file.is_empty() {
            return Ok(None);
        }
        let failure = |reason: &str| Failure::from(format!("ca_file `{}`: {reason}", self.file));
        let pem = std::fs::read(&self.file).map_err(|error| failure(&error.to_string()))?;
        let begins = b"-----BEGIN CERTIFICATE-----";
        if !pem.windows(begins.len()).any(|window| window == begins) {
            return Err(failure("it holds no certificate in PEM"));
        }
        Ok(Some(pem))
    }
}
