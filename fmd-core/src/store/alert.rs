//! The tables of alerts: what is or was to be told, and its messages on their way to each channel.
//!
//! Of all processes that share the database one raises an alert, and one sends each message: both are decided here, in transactions.

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};

use super::statement::{Statement, Value};
use super::write::Id;
use super::{Store, StoreError};

/// How long alerts and messages are kept, in microseconds, and how many at most.
const KEPT: i64 = 30 * 86_400_000_000;
const MOST_MESSAGES: i64 = 5_000;
/// How long a message may wait to be sent, in microseconds.
const PATIENCE: i64 = 2 * 86_400_000_000;

/// The settings that say at which version it was looked, and how often.
const LOOKED_AT: &str = "alert_version";
const LOOKS: &str = "alert_looks";

const ALERT: &str = "id, name, subject, title, path, opened_at, seen_at, resolved_at";
const MESSAGE: &str =
    "id, alert_id, channel, event, content, created_at, due_at, attempts, sent_at, given_up_at, failure";

/// One alert. Moments are Unix microseconds.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct AlertRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    /// What tells it from all others.
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = Text)]
    pub(crate) subject: String,
    #[diesel(sql_type = Text)]
    pub(crate) title: String,
    /// The page that shows it, below the dashboard.
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) path: Option<String>,
    #[diesel(sql_type = BigInt)]
    pub(crate) opened_at: i64,
    /// When its cause was last seen.
    #[diesel(sql_type = BigInt)]
    pub(crate) seen_at: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) resolved_at: Option<i64>,
}

/// One message to one channel. Moments are Unix microseconds.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct MessageRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    /// Absent for a test.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) alert_id: Option<i64>,
    #[diesel(sql_type = Text)]
    pub(crate) channel: String,
    #[diesel(sql_type = Text)]
    pub(crate) event: String,
    #[diesel(sql_type = Text)]
    pub(crate) content: String,
    #[diesel(sql_type = BigInt)]
    pub(crate) created_at: i64,
    /// From when on it may be sent; while it is being sent, when that counts as failed.
    #[diesel(sql_type = BigInt)]
    pub(crate) due_at: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) attempts: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) sent_at: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) given_up_at: Option<i64>,
    /// Why the last attempt failed.
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) failure: Option<String>,
}

/// An alert to be raised or resolved, as it is kept.
#[derive(Debug, Clone)]
pub(crate) struct Raised {
    pub(crate) name: String,
    pub(crate) subject: &'static str,
    pub(crate) title: String,
    pub(crate) path: Option<String>,
    /// What each channel is to tell.
    pub(crate) messages: Vec<Outgoing>,
}

/// A message for a channel.
#[derive(Debug, Clone)]
pub(crate) struct Outgoing {
    pub(crate) channel: String,
    pub(crate) event: &'static str,
    pub(crate) content: String,
}

impl Store {
    /// Raises an alert at `now` and puts its messages up. Returns whether it was not raised already.
    pub(crate) fn raise(&mut self, alert: &Raised, now: i64) -> Result<bool, StoreError> {
        self.transaction(|store| {
            let table = store.tables.alert.clone();
            let known = store.alert_named(&alert.name)?;
            let id = match &known {
                Some(row) if row.resolved_at.is_none() => {
                    let sql = format!("UPDATE {table} SET seen_at = ? WHERE id = ?");
                    Statement::new(sql).bind(now).bind(row.id).execute(&mut store.connection)?;
                    return Ok(false);
                }
                Some(row) => {
                    let sql = format!(
                        "UPDATE {table} SET title = ?, path = ?, opened_at = ?, seen_at = ?, resolved_at = NULL WHERE id = ?"
                    );
                    Statement::new(sql)
                        .bind(&*alert.title)
                        .bind(alert.path.clone())
                        .bind_all([now, now, row.id].map(Value::from))
                        .execute(&mut store.connection)?;
                    row.id
                }
                None => {
                    let sql = format!(
                        "INSERT INTO {table} (name, subject, title, path, opened_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)"
                    );
                    Statement::new(sql)
                        .bind(&*alert.name)
                        .bind(alert.subject)
                        .bind(&*alert.title)
                        .bind(alert.path.clone())
                        .bind_all([now, now].map(Value::from))
                        .execute(&mut store.connection)?;
                    store.alert_named(&alert.name)?.ok_or(StoreError::Missing("alert that was just made"))?.id
                }
            };
            store.put_up(Some(id), &alert.messages, now)?;
            Ok(true)
        })
    }

    /// Notes that an alert is over, and puts its messages up. Returns whether it was not over already.
    pub(crate) fn resolve_alert(&mut self, alert: &Raised, now: i64) -> Result<bool, StoreError> {
        self.transaction(|store| {
            let Some(row) = store.alert_named(&alert.name)?.filter(|row| row.resolved_at.is_none()) else {
                return Ok(false);
            };
            let sql = format!("UPDATE {} SET resolved_at = ? WHERE id = ?", store.tables.alert);
            Statement::new(sql).bind(now).bind(row.id).execute(&mut store.connection)?;
            store.put_up(Some(row.id), &alert.messages, now)?;
            Ok(true)
        })
    }

    /// Alerts of `subject` that are not over.
    pub(crate) fn open_alerts(&mut self, subject: &str) -> Result<Vec<AlertRow>, StoreError> {
        let sql = format!("SELECT {ALERT} FROM {} WHERE subject = ? AND resolved_at IS NULL", self.tables.alert);
        Ok(Statement::new(sql).bind(subject).load(&mut self.connection)?)
    }

    /// Notes that the cause of an open alert is still there.
    pub(crate) fn see_alert(&mut self, id: i64, now: i64) -> Result<(), StoreError> {
        self.transaction(|store| {
            let sql = format!("UPDATE {} SET seen_at = ? WHERE id = ?", store.tables.alert);
            Statement::new(sql).bind(now).bind(id).execute(&mut store.connection)?;
            Ok(())
        })
    }

    /// How often it was looked at the deployment of the version `version`.
    pub(crate) fn looks_at(&mut self, version: i64) -> Result<i64, StoreError> {
        let settings = self.settings()?;
        let read = |name| settings.get(name).copied().unwrap_or_default();
        Ok(if read(LOOKED_AT) == version { read(LOOKS) } else { 0 })
    }

    /// Notes that it was looked so often at the deployment of the version `version`.
    pub(crate) fn note_looks(&mut self, version: i64, looks: i64) -> Result<(), StoreError> {
        self.transaction(|store| {
            store.set(LOOKED_AT, version)?;
            store.set(LOOKS, looks)
        })
    }

    fn put_up(&mut self, alert: Option<i64>, messages: &[Outgoing], now: i64) -> Result<(), StoreError> {
        let table = self.tables.alert_message.clone();
        for message in messages {
            let sql = format!(
                "INSERT INTO {table} (alert_id, channel, event, content, created_at, due_at, attempts) \
                 VALUES (?, ?, ?, ?, ?, ?, 0)"
            );
            Statement::new(sql)
                .bind(alert)
                .bind(&*message.channel)
                .bind(message.event)
                .bind(&*message.content)
                .bind_all([now, now].map(Value::from))
                .execute(&mut self.connection)?;
        }
        Ok(())
    }

    fn alert_named(&mut self, name: &str) -> Result<Option<AlertRow>, StoreError> {
        let sql = format!("SELECT {ALERT} FROM {} WHERE name = ?", self.tables.alert);
        Ok(Statement::new(sql).bind(name).get_result(&mut self.connection).optional()?)
    }

    /// The newest alerts, at most `limit`.
    pub(crate) fn alerts(&mut self, limit: i64) -> Result<Vec<AlertRow>, StoreError> {
        let sql = format!("SELECT {ALERT} FROM {} ORDER BY opened_at DESC, id DESC LIMIT ?", self.tables.alert);
        Ok(Statement::new(sql).bind(limit).load(&mut self.connection)?)
    }

    /// The newest messages, at most `limit`.
    pub(crate) fn alert_messages(&mut self, limit: i64) -> Result<Vec<MessageRow>, StoreError> {
        let sql = format!("SELECT {MESSAGE} FROM {} ORDER BY id DESC LIMIT ?", self.tables.alert_message);
        Ok(Statement::new(sql).bind(limit).load(&mut self.connection)?)
    }

    /// Messages that can be sent at `now`, oldest first.
    pub(crate) fn due_messages(&mut self, now: i64) -> Result<Vec<MessageRow>, StoreError> {
        let sql = format!(
            "SELECT {MESSAGE} FROM {} WHERE sent_at IS NULL AND given_up_at IS NULL AND due_at <= ? ORDER BY id LIMIT 1000",
            self.tables.alert_message
        );
        Ok(Statement::new(sql).bind(now).load(&mut self.connection)?)
    }

    /// Takes messages on until `until`, for the caller to send. Returns those that no other process was faster with.
    pub(crate) fn claim_messages(
        &mut self,
        messages: Vec<MessageRow>,
        until: i64,
    ) -> Result<Vec<MessageRow>, StoreError> {
        self.transaction(|store| {
            let table = store.tables.alert_message.clone();
            let mut claimed = Vec::with_capacity(messages.len());
            for mut message in messages {
                let sql = format!(
                    "UPDATE {table} SET due_at = ?, attempts = attempts + 1 \
                     WHERE id = ? AND attempts = ? AND sent_at IS NULL AND given_up_at IS NULL"
                );
                let values = [until, message.id, message.attempts].map(Value::from);
                if Statement::new(sql).bind_all(values).execute(&mut store.connection)? == 1 {
                    message.attempts += 1;
                    claimed.push(message);
                }
            }
            Ok(claimed)
        })
    }

    /// Notes that messages were sent.
    pub(crate) fn messages_sent(&mut self, ids: &[i64], now: i64) -> Result<(), StoreError> {
        self.transaction(|store| {
            let sql = format!("UPDATE {} SET sent_at = ? WHERE id = ?", store.tables.alert_message);
            for &id in ids {
                Statement::new(sql.clone()).bind(now).bind(id).execute(&mut store.connection)?;
            }
            Ok(())
        })
    }

    /// Notes why messages could not be sent, and when they are tried again; `None` for never.
    pub(crate) fn messages_failed(
        &mut self,
        ids: &[i64],
        failure: &str,
        again: Option<i64>,
        now: i64,
    ) -> Result<(), StoreError> {
        self.transaction(|store| {
            let sql = format!(
                "UPDATE {} SET failure = ?, due_at = ?, given_up_at = ? WHERE id = ?",
                store.tables.alert_message
            );
            for &id in ids {
                Statement::new(sql.clone())
                    .bind(failure)
                    .bind(again.unwrap_or(now))
                    .bind(if again.is_none() { Some(now) } else { None })
                    .bind(id)
                    .execute(&mut store.connection)?;
            }
            Ok(())
        })
    }

    /// Notes what came of a test.
    pub(crate) fn note_test(
        &mut self,
        message: &Outgoing,
        failure: Option<String>,
        now: i64,
    ) -> Result<(), StoreError> {
        self.transaction(|store| {
            let failed = failure.is_some();
            Statement::new(format!(
                "INSERT INTO {} (channel, event, content, created_at, due_at, attempts, sent_at, given_up_at, failure) \
                 VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)",
                store.tables.alert_message
            ))
            .bind(&*message.channel)
            .bind(message.event)
            .bind(&*message.content)
            .bind_all([now, now].map(Value::from))
            .bind((!failed).then_some(now))
            .bind(failed.then_some(now))
            .bind(failure)
            .execute(&mut store.connection)?;
            Ok(())
        })
    }

    /// Lets go of what is old, and gives up what nobody could send for too long.
    pub(super) fn prune_alerts(&mut self, now: i64) -> Result<(), StoreError> {
        let (alert, message) = (self.tables.alert.clone(), self.tables.alert_message.clone());
        let sql = format!(
            "UPDATE {message} SET given_up_at = ?, failure = COALESCE(failure, 'no process had this channel') \
             WHERE sent_at IS NULL AND given_up_at IS NULL AND created_at < ?"
        );
        Statement::new(sql).bind(now).bind(now - PATIENCE).execute(&mut self.connection)?;
        let sql = format!("SELECT id FROM {message} ORDER BY id DESC LIMIT 1 OFFSET {MOST_MESSAGES}");
        let full: Option<Id> = Statement::new(sql).get_result(&mut self.connection).optional()?;
        let sql = format!("DELETE FROM {message} WHERE created_at < ? OR id <= ?");
        let statement = Statement::new(sql).bind(now - KEPT).bind(full.map_or(0, |row| row.id));
        statement.execute(&mut self.connection)?;
        // An open one stays as long as its cause is seen.
        let sql = format!("DELETE FROM {alert} WHERE opened_at < ? AND seen_at < ?");
        Statement::new(sql).bind(now - KEPT).bind(now - KEPT).execute(&mut self.connection)?;
        Ok(())
    }
}
