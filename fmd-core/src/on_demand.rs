//! Requests that somebody wants to see profiled, whatever the level of their endpoint.
//!
//! The session's cookie belongs to the dashboard alone, and the service shall never see it. So an admin's browser gets a key besides, which
//! is good for nothing but this, and lives in memory only.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use fmd_profiler::{Hurry, Keep, Scope, TaskId};
use parking_lot::Mutex;

use crate::account::NoRandomness;
use crate::account::token::{Token, TokenDigest};
use crate::endpoint::Endpoint;
use crate::keeping::Kept;
use crate::measurement::{Moment, OwnProfile};
use crate::monitor::{Finished, Monitor, label};

/// How long a key can be used. Each visit of the dashboard gives a new one to a browser that has none.
pub const KEY_LASTS: Duration = Duration::from_secs(12 * 3_600);
/// Most keys that are valid at once; the oldest go first.
const MOST_KEYS: usize = 256;
/// Most requests that are remembered; the oldest go first.
const MOST_REMEMBERED: usize = 64;

/// Who may ask, and what was asked for.
#[derive(Debug, Default)]
pub(crate) struct OnDemand {
    keys: Mutex<VecDeque<(TokenDigest, Instant)>>,
    asked: Mutex<Asked>,
    /// Digests of the admins' API tokens, in hexadecimal digits; read anew from the database every other second.
    tokens: Mutex<Vec<String>>,
}

#[derive(Debug, Default)]
struct Asked {
    last: u64,
    requests: VecDeque<(TaskId, AskedRequest)>,
}

/// A request that was profiled because somebody asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedRequest {
    /// Its number among them, since the start of the process.
    pub number: u64,
    /// Its id; `None` until it is written.
    pub request: Option<i64>,
}

impl OnDemand {
    /// Takes over the admins' API tokens, by their digests.
    pub(crate) fn set_tokens(&self, digests: Vec<String>) {
        *self.tokens.lock() = digests;
    }

    fn remember(&self, task: TaskId) -> u64 {
        let mut asked = self.asked.lock();
        asked.last += 1;
        let number = asked.last;
        asked.requests.push_front((task, AskedRequest { number, request: None }));
        asked.requests.truncate(MOST_REMEMBERED);
        number
    }

    /// Takes note that these have been written.
    pub(crate) fn note_written(&self, written: &[(TaskId, i64)]) {
        let mut asked = self.asked.lock();
        for (task, request) in &mut asked.requests {
            let id = written.iter().find(|(written, _)| written == task).map(|(_, id)| *id);
            request.request = request.request.or(id);
        }
    }
}

impl Monitor {
    /// A key with which requests may ask to be profiled. For admins.
    ///
    /// # Errors
    /// [`NoRandomness`] when the system gives no random bytes.
    pub fn new_profile_key(&self) -> Result<Token, NoRandomness> {
        let key = Token::random()?;
        let mut keys = self.on_demand.keys.lock();
        keys.push_front((key.digest(), Instant::now() + KEY_LASTS));
        keys.truncate(MOST_KEYS);
        Ok(key)
    }

    /// Whether `key` is such a key.
    pub fn is_profile_key(&self, key: &str) -> bool {
        self.profile_key(key).is_some()
    }

    /// The digest of `key` if it is such a key.
    pub fn profile_key(&self, key: &str) -> Option<TokenDigest> {
        let now = Instant::now();
        let mut keys = self.on_demand.keys.lock();
        keys.retain(|(_, until)| *until > now);
        if keys.is_empty() {
            return None;
        }
        let given = TokenDigest::of(key);
        keys.iter().any(|(digest, _)| *digest == given).then_some(given)
    }

    /// Whether `token` lets a program have requests profiled: the `security_token`, or an API token of somebody who is an admin.
    pub fn is_profile_token(&self, token: &str) -> bool {
        if self.is_security_token(token) {
            return true;
        }
        let given = TokenDigest::of(token).to_hex();
        self.on_demand.tokens.lock().contains(&given)
    }

    /// Makes `key` worthless.
    pub fn forget_profile_key(&self, key: &str) {
        let given = TokenDigest::of(key);
        self.on_demand.keys.lock().retain(|(digest, _)| *digest != given);
    }

    /// The scope of a request that is profiled on demand, and what makes the profiler look every millisecond meanwhile; `None` where it
    /// does not run.
    pub fn scope_on_demand(&self, began: Moment) -> Option<(Scope, Hurry)> {
        self.profiler.as_ref().map(|profiler| (profiler.scope_since(began), profiler.hurry()))
    }

    /// Ends such a scope `now`, after `duration`. Its profile is kept; an outlier it is like any other request.
    pub fn finish_on_demand(&self, scope: Scope, endpoint: &Endpoint, duration: Duration, now: Moment) -> Finished {
        let profile = scope.task().map(|task| OwnProfile { task, kept: Kept::Asked });
        if profile.is_some() {
            scope.finish_at(label(endpoint, endpoint.level()), Keep::Profile, now);
        }
        Finished { profile, exceeded: endpoint.outlier_limit().and_then(|limit| limit.exceeded(duration)) }
    }

    /// The number under which such a profile is found.
    pub fn number_of(&self, profile: OwnProfile) -> u64 {
        self.on_demand.remember(profile.task)
    }

    /// The requests lately profiled on demand, newest first.
    pub fn asked_requests(&self) -> Vec<AskedRequest> {
        self.on_demand.asked.lock().requests.iter().map(|(_, request)| *request).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::Monitor;
    use crate::config::Config;

    #[test]
    fn a_key_is_worth_something_until_it_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite://{}", folder.path().join("fmd.db").display());
        let config = Config::builder().git("off").database(database).password("for tests").build().unwrap();
        let monitor = Monitor::start(config).unwrap();
        assert!(!monitor.is_profile_key(""));
        let (one, other) = (monitor.new_profile_key().unwrap(), monitor.new_profile_key().unwrap());
        assert!(monitor.is_profile_key(one.as_str()) && !monitor.is_profile_key(&one.as_str()[1..]));
        monitor.forget_profile_key(one.as_str());
        assert!(!monitor.is_profile_key(one.as_str()) && monitor.is_profile_key(other.as_str()));
        (0..super::MOST_KEYS).for_each(|_| drop(monitor.new_profile_key().unwrap()));
        assert!(!monitor.is_profile_key(other.as_str()), "the oldest go first");
    }
}
