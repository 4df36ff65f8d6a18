//! Sending what is up in the store: each channel on a thread of its own while there is something to send, so that one which hangs keeps no
//! other waiting.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::{Duration, Instant};

use super::channel::Channel;
use super::delivery::{self, deliver};
use super::message::Message;
use super::quiet::Quiet;
use super::sender::Sender;
use super::watch::Desk;
use super::{micros, retry};
use crate::clock::now_micros;
use crate::config::Config;
use crate::reader::Readers;
use crate::store::MessageRow;

/// Most messages that are sent one by one; more are told together.
const MOST_SINGLE: usize = 3;
/// Most messages that are told together.
const MOST_TOGETHER: usize = 50;
/// After so long a message whose sender was not heard of again is tried by another.
const CLAIMED_FOR: Duration = Duration::from_secs(120);

/// Most times that a channel is used in so long a time; what comes then waits, and is told together.
const MOST_ROUNDS: usize = 10;
const ROUNDS_WITHIN: Duration = Duration::from_secs(600);

/// What sends.
pub(super) struct Post {
    quiet: Quiet,
    outlets: Vec<Outlet>,
    sender: Sender,
    desk: Desk,
    readers: Arc<Readers>,
}

/// A channel, and whether a thread is sending by it.
struct Outlet {
    channel: Channel,
    busy: Arc<AtomicBool>,
    /// When it was used lately, oldest first.
    used: VecDeque<Instant>,
}

impl Outlet {
    /// Whether it may be used once more.
    fn has_room(&mut self, now: Instant) -> bool {
        while self.used.front().is_some_and(|used| now.duration_since(*used) >= ROUNDS_WITHIN) {
            self.used.pop_front();
        }
        self.used.len() < MOST_ROUNDS
    }
}

impl Post {
    pub(super) fn new(
        config: &Config,
        channels: &[Channel],
        sender: Sender,
        desk: Desk,
        readers: Arc<Readers>,
    ) -> Self {
        let outlet =
            |channel: &Channel| Outlet { channel: channel.clone(), busy: Arc::default(), used: VecDeque::new() };
        Post { quiet: Quiet::of(config), outlets: channels.iter().map(outlet).collect(), sender, desk, readers }
    }

    /// Has everything sent that can be now.
    pub(super) fn send_due(&mut self) {
        let now = now_micros();
        if self.quiet.holds(now) {
            return;
        }
        let Ok(due) = self.readers.ask_and_wait(move |store| store.due_messages(now)) else { return };
        let mut by_channel: HashMap<String, Vec<MessageRow>> = HashMap::new();
        for message in due {
            by_channel.entry(message.channel.clone()).or_default().push(message);
        }
        for outlet in &mut self.outlets {
            let Some(mut messages) = by_channel.remove(&outlet.channel.name) else { continue };
            messages.truncate(MOST_TOGETHER);
            if !outlet.has_room(Instant::now()) || outlet.busy.swap(true, Relaxed) {
                continue;
            }
            outlet.used.push_back(Instant::now());
            let were_held = messages.len() > 1 && messages.iter().any(|message| self.quiet.holds(message.created_at));
            let together = messages.len() > MOST_SINGLE || were_held;
            let round = Round {
                channel: outlet.channel.clone(),
                sender: self.sender.clone(),
                desk: self.desk.clone(),
                busy: Arc::clone(&outlet.busy),
            };
            let sending = move || round.send(messages, together);
            if let Err(error) = std::thread::Builder::new().name("fmd-alert".to_owned()).spawn(sending) {
                log::error!("fmd: no alert can be sent, since no thread could be started: {error}");
                outlet.busy.store(false, Relaxed);
            }
        }
    }
}

/// One channel's messages on their way.
struct Round {
    channel: Channel,
    sender: Sender,
    desk: Desk,
    busy: Arc<AtomicBool>,
}

impl Drop for Round {
    fn drop(&mut self) {
        self.busy.store(false, Relaxed);
    }
}

impl Round {
    fn send(&self, messages: Vec<MessageRow>, together: bool) {
        if together && self.channel.takes_several() {
            return self.send_together(messages);
        }
        for message in messages {
            self.send_together(vec![message]);
        }
    }

    fn send_together(&self, messages: Vec<MessageRow>) {
        debug_assert!(CLAIMED_FOR > 2 * delivery::WITHIN);
        let until = now_micros() + micros(CLAIMED_FOR);
        let Some(claimed) = self.desk.change(move |store| store.claim_messages(messages, until)) else { return };
        let (mut told, mut ids) = (Vec::new(), Vec::new());
        for row in &claimed {
            // What cannot be read was written by another version, and is not tried again.
            match serde_json::from_str::<Message>(&row.content) {
                Ok(message) => {
                    told.push(message);
                    ids.push(row.id);
                }
                Err(error) => self.give_up(vec![row.id], format!("it was written by another version: {error}")),
            }
        }
        let Some(attempts) = claimed.iter().map(|row| row.attempts).max().filter(|_| !told.is_empty()) else { return };
        match deliver(&self.channel, &self.sender, &told) {
            Ok(()) => {
                self.desk.change(move |store| store.messages_sent(&ids, now_micros()));
            }
            Err(failure) => {
                log::warn!("fmd: an alert could not be sent by {}: {}", self.channel.name, failure.reason);
                let pause = retry::pause_after(attempts, failure.wait);
                let now = now_micros();
                let again = pause.map(|pause| now + micros(pause));
                self.desk.change(move |store| store.messages_failed(&ids, &failure.reason, again, now));
            }
        }
    }

    fn give_up(&self, ids: Vec<i64>, reason: String) {
        self.desk.change(move |store| store.messages_failed(&ids, &reason, None, now_micros()));
    }
}
