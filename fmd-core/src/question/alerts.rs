//! Alerts: what is on, what was told, and whether it arrived.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::Only;
use super::errors::{self, Names};
use super::{Checked, ErrorGroup};
use crate::alert::{BUILT_IN, Channel, Event};
use crate::config::{Config, EACH, SERVICE};
use crate::error_sums::STRETCH;
use crate::question::range::Grid;
use crate::store::{AlertRow, ErrorFilter, MessageRow, Store, StoreError};

/// Alerts and messages in an answer.
const MOST_ALERTS: i64 = 100;
const MOST_MESSAGES: i64 = 1_000;

/// `GET /api/alerts`: what is told without anybody looking.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Alerts {
    /// Whether this build can send any.
    pub built_in: bool,
    /// Hours in which nobody is told anything, by the clock of the configured zone; absent where there are none.
    pub quiet: Option<String>,
    /// What is looked for.
    pub rules: Vec<AlertRule>,
    /// Where messages go.
    pub channels: Vec<AlertChannel>,
    /// What was raised, newest first.
    pub alerts: Vec<Alert>,
}

/// Something that is looked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AlertRule {
    /// The option that sets it.
    pub option: String,
    /// What is told, in words.
    pub words: String,
    /// Whether it is on.
    pub on: bool,
}

/// Somewhere that messages go, as this process is configured.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AlertChannel {
    /// Its number, from 1.
    pub id: usize,
    /// What it is called.
    pub name: String,
    /// The host or address to which messages go, without what is secret.
    pub target: String,
    /// Messages that wait to be sent, or to be sent again.
    pub waiting: usize,
    /// When a message last arrived, Unix milliseconds; absent when none has.
    pub sent_at: Option<i64>,
    /// Whether the last attempt failed.
    pub failing: bool,
    /// Why the last attempt that failed did; absent when none did.
    pub failure: Option<String>,
    /// When the next attempt is, Unix milliseconds; absent when none is due.
    pub again_at: Option<i64>,
    /// Messages of the last 30 days that were given up.
    pub given_up: usize,
}

/// Something that was told.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Alert {
    /// Its id.
    pub id: i64,
    /// What tells it from all others, as in `error:12`.
    pub name: String,
    /// What kind of thing it is about, as in `new_error`.
    pub subject: String,
    /// What is wrong, in one line.
    pub title: String,
    /// The page that shows more, below the dashboard's.
    pub path: Option<String>,
    /// When it was last raised, Unix milliseconds.
    pub opened_at: i64,
    /// When what is wrong was last seen, Unix milliseconds.
    pub seen_at: i64,
    /// Whether it is over at some time, and not only told.
    pub ends: bool,
    /// When it was over, Unix milliseconds; absent while it is not.
    pub resolved_at: Option<i64>,
    /// Its messages since it was last raised, in order.
    pub messages: Vec<AlertMessage>,
}

/// How a message is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum MessageState {
    /// It has not been tried, or will be tried again.
    Waiting,
    /// It arrived.
    Sent,
    /// It was tried too often.
    GivenUp,
}

/// One message to one channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AlertMessage {
    /// The channel's name.
    pub channel: String,
    /// What it tells.
    pub event: Event,
    /// How it is doing.
    pub state: MessageState,
    /// How often it was tried.
    pub attempts: i64,
    /// When it arrived, was given up, or is tried next, Unix milliseconds.
    pub at: i64,
    /// Why the last attempt that failed did.
    pub failure: Option<String>,
}

/// What came of a test.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AlertTest {
    /// Whether it arrived.
    pub sent: bool,
    /// Why not.
    pub failure: Option<String>,
}

/// An error of which people should know.
#[derive(Debug, Clone)]
pub(crate) struct ErrorNews {
    pub(crate) group: ErrorGroup,
    pub(crate) fingerprint: String,
    /// The group's id and when it last came back, in microseconds: by that it is known.
    pub(crate) key: (i64, Option<i64>),
    /// Whether it was resolved before, and is not new.
    pub(crate) is_back: bool,
}

/// Errors that appeared, or came back, since `since` (Unix microseconds), without those that are `known`.
pub(crate) fn error_news(
    store: &mut Store,
    config: &Config,
    since: i64,
    known: &HashSet<(i64, Option<i64>)>,
) -> Result<Vec<ErrorNews>, StoreError> {
    let mut rows = store.error_groups_since(since)?;
    rows.retain(|row| !known.contains(&(row.id, row.reopened_at)));
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names = Names::of(store, config)?;
    let now = crate::clock::now_micros().div_euclid(1_000_000);
    let range = Checked { from: since.div_euclid(1_000_000), to: now + 1, now };
    let grid = Grid::of(range, STRETCH);
    let mut news = Vec::with_capacity(rows.len());
    for row in rows {
        let filter =
            ErrorFilter { group: Some(row.id), endpoint: None, only: &Only::default(), from: grid.from, to: grid.to };
        let counts = store.error_counts(filter)?;
        let is_back = row.reopened_at.is_some_and(|at| at >= since);
        let fingerprint = row.fingerprint.clone();
        let key = (row.id, row.reopened_at);
        news.push(ErrorNews {
            fingerprint,
            key,
            group: errors::group(row, &counts, grid.sparse(), &names, ""),
            is_back,
        });
    }
    Ok(news)
}

/// What is on and what was told.
pub(crate) fn alerts(store: &mut Store, config: &Config, channels: &[Channel]) -> Result<Alerts, StoreError> {
    let messages = store.alert_messages(MOST_MESSAGES)?;
    let mut by_alert: HashMap<i64, Vec<&MessageRow>> = HashMap::new();
    for message in messages.iter().rev() {
        by_alert.entry(message.alert_id.unwrap_or(0)).or_default().push(message);
    }
    let rows = store.alerts(MOST_ALERTS)?;
    Ok(Alerts {
        built_in: BUILT_IN,
        quiet: config.alert_quiet().map(|hours| hours.to_string()),
        rules: rules(config),
        channels: channels.iter().enumerate().map(|(n, channel)| channel_info(n + 1, channel, &messages)).collect(),
        alerts: rows.iter().map(|row| alert(row, by_alert.get(&row.id).map_or(&[], Vec::as_slice))).collect(),
    })
}

fn rules(config: &Config) -> Vec<AlertRule> {
    let rule = |option: &str, on: bool, words: String| AlertRule { option: option.to_owned(), words, on };
    let switched = [
        (
            "alert_new_errors",
            config.alert_new_errors(),
            "an error that was not seen before, or comes back after it was resolved",
        ),
        (
            "alert_regressions",
            config.alert_regressions(),
            "an endpoint that is slower, or fails more often, in a new version than in the one before",
        ),
        ("alert_drops", config.alert_drops(), "requests that fmd itself could not record"),
    ];
    let mut rules: Vec<AlertRule> = switched.map(|(option, on, words)| rule(option, on, words.to_owned())).into();
    let minutes = config.alert_minutes();
    let limits = [
        ("alert_error_rate", config.alert_error_rate(), "share of failed requests", "%"),
        ("alert_p95", config.alert_p95(), "time of 95 of 100 requests", "ms"),
        ("alert_p99", config.alert_p99(), "time of 99 of 100 requests", "ms"),
    ];
    for (option, limits, what, unit) in limits {
        let named = |name: &str| match name {
            SERVICE => "the service".to_owned(),
            EACH => "each other endpoint".to_owned(),
            name => name.to_owned(),
        };
        let told: Vec<String> = limits.iter().map(|(name, limit)| format!("{} {limit} {unit}", named(name))).collect();
        let words = if told.is_empty() {
            format!("{what} past a limit")
        } else {
            format!("{what} in {minutes} min past a limit: {}", told.join(", "))
        };
        rules.push(rule(option, !limits.is_empty(), words));
    }
    rules
}

fn channel_info(id: usize, channel: &Channel, messages: &[MessageRow]) -> AlertChannel {
    // Newest first.
    let own: Vec<&MessageRow> = messages.iter().filter(|message| message.channel == channel.name).collect();
    let waiting: Vec<&&MessageRow> = own.iter().filter(|message| state(message) == MessageState::Waiting).collect();
    let sent_at = own.iter().filter_map(|message| message.sent_at).max();
    let retried = waiting.iter().filter(|message| message.failure.is_some()).map(|message| message.due_at).min();
    let failed_at =
        own.iter().filter(|message| message.sent_at.is_none()).filter_map(|message| message.given_up_at).max();
    AlertChannel {
        id,
        name: channel.name.clone(),
        target: channel.place(),
        waiting: waiting.len(),
        sent_at: sent_at.map(millis),
        failing: retried.is_some() || failed_at > sent_at,
        failure: own.iter().find_map(|message| message.failure.clone()),
        again_at: retried.map(millis),
        given_up: own.iter().filter(|message| message.given_up_at.is_some()).count(),
    }
}

fn alert(row: &AlertRow, messages: &[&MessageRow]) -> Alert {
    Alert {
        id: row.id,
        name: row.name.clone(),
        subject: row.subject.clone(),
        title: row.title.clone(),
        path: row.path.clone(),
        opened_at: millis(row.opened_at),
        seen_at: millis(row.seen_at),
        ends: !matches!(row.subject.as_str(), "new_error" | "regression"),
        resolved_at: row.resolved_at.map(millis),
        messages: messages
            .iter()
            .filter(|message| message.created_at >= row.opened_at)
            .map(|row| message(row))
            .collect(),
    }
}

fn message(row: &MessageRow) -> AlertMessage {
    AlertMessage {
        channel: row.channel.clone(),
        event: Event::named(&row.event).unwrap_or(Event::Opened),
        state: state(row),
        attempts: row.attempts,
        at: millis(row.sent_at.or(row.given_up_at).unwrap_or(row.due_at)),
        failure: row.failure.clone(),
    }
}

fn state(row: &MessageRow) -> MessageState {
    match (row.sent_at, row.given_up_at) {
        (Some(_), _) => MessageState::Sent,
        (None, Some(_)) => MessageState::GivenUp,
        (None, None) => MessageState::Waiting,
    }
}

fn millis(at: i64) -> i64 {
    at.div_euclid(1_000)
}
