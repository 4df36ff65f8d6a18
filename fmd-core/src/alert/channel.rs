//! Where messages go.

use crate::config::{Config, MailServer};

use super::form::{self, Form};
use super::message::{Event, Message};

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
    /// People who get mail.
    Mail(Mailing),
    /// A repository that gets issues.
    GitHub(Issues),
}

/// By which server mail goes, from whom, to whom.
#[derive(Clone)]
pub(crate) struct Mailing {
    pub(crate) server: MailServer,
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
}

/// Where issues go.
#[derive(Clone)]
pub(crate) struct Issues {
    pub(crate) api: String,
    pub(crate) repository: String,
    pub(crate) token: String,
}

impl Channel {
    /// All that `config` names.
    pub(crate) fn all(config: &Config) -> Vec<Channel> {
        let webhooks = [
            (Form::Json, config.alert_webhook()),
            (Form::Slack, config.alert_slack()),
            (Form::Teams, config.alert_teams()),
            (Form::RocketChat, config.alert_rocketchat()),
        ];
        let mut channels = Vec::new();
        for (form, urls) in webhooks {
            for (n, url) in urls.iter().enumerate() {
                let name = if n == 0 { form.name().to_owned() } else { format!("{} {}", form.name(), n + 1) };
                channels.push(Channel { name, target: Target::Webhook { form, url: url.clone() } });
            }
        }
        let targets = [("mail", mailing(config).map(Target::Mail)), ("GitHub", issues(config).map(Target::GitHub))];
        let named = |(name, target): (&str, Option<Target>)| Some(Channel { name: name.to_owned(), target: target? });
        channels.extend(targets.into_iter().filter_map(named));
        channels
    }

    /// Where it leads, without what is secret about that.
    pub(crate) fn place(&self) -> String {
        match &self.target {
            Target::Webhook { url, .. } => form::host(url).to_owned(),
            Target::Mail(mailing) => mailing.to.join(", "),
            Target::GitHub(issues) => issues.repository.clone(),
        }
    }

    /// Whether `message` is for it: an issue is about something that somebody has to mend in the code.
    pub(crate) fn takes(&self, message: &Message) -> bool {
        match &self.target {
            Target::GitHub(_) => {
                message.event == Event::Opened && matches!(message.subject.as_str(), "new_error" | "regression")
            }
            _ => true,
        }
    }

    /// Whether several messages may be told as one.
    pub(crate) fn takes_several(&self) -> bool {
        !matches!(self.target, Target::GitHub(_))
    }
}

fn mailing(config: &Config) -> Option<Mailing> {
    let (server, to) = (config.alert_smtp()?.clone(), config.alert_mail_to().to_vec());
    let domain = to.first()?.rsplit('@').next()?;
    let from = match config.alert_mail_from() {
        "" => format!("fmd@{domain}"),
        from => from.to_owned(),
    };
    Some(Mailing { server, from, to })
}

fn issues(config: &Config) -> Option<Issues> {
    let (repository, token) = (config.alert_github(), config.alert_github_token()?);
    (!repository.is_empty()).then(|| Issues {
        api: config.alert_github_api().to_owned(),
        repository: repository.to_owned(),
        token: token.to_owned(),
    })
}
