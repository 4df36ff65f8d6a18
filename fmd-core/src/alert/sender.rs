//! Who sends: the service, as messages name it.

use crate::config::Config;

use super::message::Message;
use super::trust::Trust;

/// What all messages of a service have in common.
#[derive(Debug, Clone)]
pub(crate) struct Sender {
    /// The service's name.
    pub(crate) service: String,
    /// The running version.
    pub(crate) version: String,
    /// The dashboard's address, without a slash at its end; empty for none.
    link: String,
    /// Whose certificates its messages rely on.
    pub(super) trust: Trust,
}

impl Sender {
    pub(crate) fn of(config: &Config, version: &str) -> Self {
        Sender {
            service: config.brand_name().to_owned(),
            version: version.to_owned(),
            link: config.alert_link().to_owned(),
            trust: Trust::of(config),
        }
    }

    /// Where a message's page is found.
    pub(crate) fn link(&self, message: &Message) -> Option<String> {
        let path = message.path.as_ref()?;
        (!self.link.is_empty()).then(|| format!("{}/{path}", self.link))
    }
}
