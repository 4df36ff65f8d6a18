//! Where messages go.

use crate::config::Config;

use super::form::{self, Form};

/// One way to tell people.
#[derive(Clone)]
pub(crate) struct Channel {
    /// The same in all processes that are configured alike: messages on their way bear it.
    pub(crate) name: String,
    pub(crate) target: Target,
}

/// What a channel needs to reach people.
#[derive(Clone)]
pub(crate) enum Target {
    /// An address to which JSON of some form is posted.
    Webhook { form: Form, url: String },
}

impl Channel {
    /// All that `config` names.
    pub(crate) fn all(config: &Config) -> Vec<Channel> {
        let webhooks = [(Form::Json, config.alert_webhook())];
        let mut channels = Vec::new();
        for (form, urls) in webhooks {
            for (n, url) in urls.iter().enumerate() {
                let name = if n == 0 { form.name().to_owned() } else { format!("{} {}", form.name(), n + 1) };
                channels.push(Channel { name, target: Target::Webhook { form, url: url.clone() } });
            }
        }
        channels
    }

    /// Where it leads, without what is secret about that.
    pub(crate) fn place(&self) -> String {
        match &self.target {
            Target::Webhook { url, .. } => form::host(url).to_owned(),
        }
    }
}
