//! Steps of a request that the service's code names.

use std::borrow::Cow;
use std::future::Future;
use std::sync::Arc;

use fmd_core::measurement::Moment;
use fmd_core::notes::{StepKind, StepNote};

use crate::inside::{self, Story};

/// Begins a step of the request that is being answered, which ends when the returned value is dropped; outside of requests, and where no
/// endpoint is set to level 2 or above, it does nothing. It may be held over an `.await`.
///
/// ```
/// # async fn load() -> u32 { 7 }
/// # fn render(_: u32) {}
/// # async fn handler() {
/// let order = fmd_actix::span("load the order").of(load()).await;
/// let _rendering = fmd_actix::span("render");
/// render(order);
/// # }
/// ```
#[must_use = "it ends when it is dropped"]
pub fn span(name: impl Into<Cow<'static, str>>) -> Step {
    step(StepKind::Own, name)
}

/// Runs `get`, which takes a connection out of a pool, and records how long the request waited for it.
pub fn connection<R>(get: impl FnOnce() -> R) -> R {
    let _waiting = step(StepKind::PoolWait, "waiting for a connection");
    get()
}

fn step(kind: StepKind, name: impl Into<Cow<'static, str>>) -> Step {
    Step(inside::detailed_story().map(|story| (story, kind, name.into(), Moment::now())))
}

/// A step that is being taken; see [`span`].
#[derive(Debug)]
pub struct Step(Option<(Arc<Story>, StepKind, Cow<'static, str>, Moment)>);

impl Step {
    /// The step is `future`.
    pub async fn of<F: Future>(self, future: F) -> F::Output {
        let output = future.await;
        drop(self);
        output
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        if let Some((story, kind, name, began)) = self.0.take() {
            let duration = began.elapsed();
            story.tell(|notes| notes.add_step(StepNote { kind, name, began, duration }));
        }
    }
}
