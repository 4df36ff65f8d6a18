//! Requests that somebody wants to see profiled, whatever the level of their endpoint.
//!
//! The session's cookie belongs to the dashboard alone, and the service shall never see it. So an admin's browser gets the session's key
//! besides, which is good for nothing but this. What the store has of sessions tells keys, so that all processes that share it know them.

use std::collections::VecDeque;
use std::time::Duration;

use fmd_profiler::{Hurry, Keep, Scope, TaskId};
use parking_lot::Mutex;

use crate::account::token::{TokenDigest, session_key};
use crate::clock::now_micros;
use crate::endpoint::Endpoint;
use crate::keeping::Kept;
use crate::measurement::{Moment, OwnProfile};
use crate::monitor::{Finished, Monitor, label};

/// Most sessions whose keys are known; the oldest go first.
pub(crate) const MOST_KEYS: usize = 256;
/// Most requests that are remembered; the oldest go first.
const MOST_REMEMBERED: usize = 64;

/// Who may ask, and what was asked for.
#[derive(Debug, Default)]
pub(crate) struct OnDemand {
    asked: Mutex<Asked>,
    /// Digests of the keys of admins' sessions, in hexadecimal digits; read anew from the database every other second.
    sessions: Mutex<Vec<String>>,
    /// The same of the admins' API tokens.
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
    /// Its number: they grow, and those of two processes differ.
    pub number: u64,
    /// Its id; `None` until it is written.
    pub request: Option<i64>,
}

impl OnDemand {
    /// Takes over the admins' sessions, by the digests of their keys.
    pub(crate) fn set_sessions(&self, digests: Vec<String>) {
        *self.sessions.lock() = digests;
    }

    /// A session has ended.
    pub(crate) fn forget_session(&self, digest: &str) {
        self.sessions.lock().retain(|known| known != digest);
    }

    /// Takes over the admins' API tokens, by their digests.
    pub(crate) fn set_tokens(&self, digests: Vec<String>) {
        *self.tokens.lock() = digests;
    }

    fn remember(&self, task: TaskId) -> u64 {
        let mut asked = self.asked.lock();
        // The moment, so that another process, which may be asked for it, takes it for none of its own.
        asked.last = u64::try_from(now_micros()).unwrap_or_default().max(asked.last + 1);
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
    /// The key of an admin's session, by its `token`: with it requests may ask to be profiled, here at once, and in the other processes that share
    /// the database within seconds.
    pub fn profile_key_of(&self, token: &str) -> String {
        let key = session_key(token);
        let digest = TokenDigest::of(&key).to_hex();
        let mut sessions = self.on_demand.sessions.lock();
        if !sessions.contains(&digest) {
            sessions.insert(0, digest);
            sessions.truncate(MOST_KEYS);
        }
        key
    }

    /// The digest of `key` if it is such a key.
    pub fn profile_key(&self, key: &str) -> Option<TokenDigest> {
        let given = TokenDigest::of(key);
        let digest = given.to_hex();
        self.on_demand.sessions.lock().contains(&digest).then_some(given)
    }

    /// Whether `token` lets a program have requests profiled: the `security_token`, or an API token of somebody who is an admin.
    pub fn is_profile_token(&self, token: &str) -> bool {
        if self.is_security_token(token) {
            return true;
        }
        let given = TokenDigest::of(token).to_hex();
        self.on_demand.tokens.lock().contains(&given)
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
    fn a_key_is_worth_something_until_its_session_ends_and_is_no_session() {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite://{}", folder.path().join("fmd.db").display());
        let config = Config::builder().git("off").database(database).password("for tests").build().unwrap();
        let monitor = Monitor::start(config).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            assert!(monitor.profile_key("").is_none());
            let token = monitor.log_in([127, 0, 0, 1].into(), "admin", "for tests").await.unwrap().token;
            let key = monitor.profile_key_of(token.as_str());
            assert!(monitor.profile_key(&key).is_some() && monitor.profile_key(&key[1..]).is_none());
            assert!(monitor.profile_key(token.as_str()).is_none());
            assert!(monitor.session(&key).await.unwrap().is_none());
            assert!(monitor.session(token.as_str()).await.unwrap().is_some());
            monitor.log_out(token.as_str()).await.unwrap();
            assert!(monitor.profile_key(&key).is_none());
            assert!(monitor.session(token.as_str()).await.unwrap().is_none());
        });
        let one = monitor.profile_key_of("one");
        (0..super::MOST_KEYS).for_each(|n| drop(monitor.profile_key_of(&n.to_string())));
        assert!(monitor.profile_key(&one).is_none(), "the oldest go first");
    }
}
