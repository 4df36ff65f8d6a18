//! Tasks that a task spawns: what they do hangs below it.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::moment::Moment;
use crate::scope::{Keep, Scope};
use crate::task::Label;

pin_project_lite::pin_project! {
    /// A future to be spawned; see [`spawned`].
    #[derive(Debug)]
    pub struct Spawned<F> {
        #[pin]
        future: F,
        scope: Scope,
    }

    impl<F> PinnedDrop for Spawned<F> {
        fn drop(this: Pin<&mut Self>) {
            this.project().scope.end(Label::NONE, Keep::No, None, Moment::now(), |_| ());
        }
    }
}

/// Takes the task along that this thread is polling into a future that is to be spawned: its stacks and waits show below `[spawned task]`
/// in that task's call tree. The task's own time stays as it is, for the two run at once. What the future does after the task's end still
/// counts for the task's label.
///
/// ```
/// # async fn handler() {
/// tokio::spawn(fmd_profiler::spawned(async { (1..=100).sum::<u32>() }));
/// # }
/// ```
pub fn spawned<F: Future>(future: F) -> Spawned<F> {
    Spawned { future, scope: Scope::of_spawned() }
}

impl<F: Future> Future for Spawned<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let output = this.scope.poll(this.future, context);
        if output.is_ready() {
            this.scope.end(Label::NONE, Keep::No, None, Moment::now(), |_| ());
        }
        output
    }
}
