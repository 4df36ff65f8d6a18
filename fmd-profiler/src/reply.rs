//! A place for one profile, between the sampling thread and whoever waits for it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use crate::profile::Profile;
use crate::profiler::locked;

#[derive(Debug, Default)]
struct Reply {
    answer: Mutex<Answer>,
    given: Condvar,
}

#[derive(Debug, Default)]
struct Answer {
    given: bool,
    profile: Option<Profile>,
    waiting: Option<Waker>,
}

/// The sampling thread's side; when it is dropped unused, the answer is that there is none.
#[derive(Debug)]
pub(crate) struct ReplySender(Arc<Reply>);

/// The side of whoever waits for the answer.
pub(crate) struct ReplyReceiver(Arc<Reply>);

/// Both sides of a place for one profile.
pub(crate) fn reply() -> (ReplySender, ReplyReceiver) {
    let reply = Arc::<Reply>::default();
    (ReplySender(Arc::clone(&reply)), ReplyReceiver(reply))
}

impl ReplySender {
    /// Answers.
    pub(crate) fn send(self, profile: Option<Profile>) {
        locked(&self.0.answer).profile = profile;
    }
}

impl Drop for ReplySender {
    fn drop(&mut self) {
        let waiting = {
            let mut answer = locked(&self.0.answer);
            answer.given = true;
            answer.waiting.take()
        };
        self.0.given.notify_all();
        if let Some(waker) = waiting {
            waker.wake();
        }
    }
}

impl ReplyReceiver {
    /// Blocks until there is an answer; `false` if there is none by `end`.
    pub(crate) fn wait_until(&self, end: Instant) -> bool {
        let mut answer = locked(&self.0.answer);
        while !answer.given {
            let Some(left) = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) else {
                return false;
            };
            answer = self.0.given.wait_timeout(answer, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }
}

impl Future for ReplyReceiver {
    type Output = Option<Profile>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Profile>> {
        let mut answer = locked(&self.0.answer);
        if answer.given {
            return Poll::Ready(answer.profile.take());
        }
        answer.waiting = Some(context.waker().clone());
        Poll::Pending
    }
}
