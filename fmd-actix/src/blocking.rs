//! Work that leaves the worker, with the request it belongs to.

use std::future::Future;

use actix_web::error::BlockingError;
use actix_web::rt::task::JoinHandle;

use fmd_profiler::Allocations;

use crate::inside::{self, PartOfRequest};

/// [`actix_web::web::block`], with the request carried along: what the closure does on the pool's thread, its errors too, shows below the
/// request, and the time that it waited for a thread apart from the time that it ran.
///
/// # Errors
/// As [`actix_web::web::block`]: when the closure panicked or the pool is shutting down.
pub fn block<F, R>(closure: F) -> impl Future<Output = Result<R, BlockingError>>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static,
{
    let carried = fmd_profiler::carry();
    let mut presence = inside::carry();
    actix_web::web::block(move || {
        let _inside = presence.enter();
        let mut memory = Allocations::default();
        let counting = memory.count();
        let result = carried.run(closure);
        drop(counting);
        if memory.calls > 0 {
            inside::tell_memory(&memory);
        }
        result
    })
}

/// [`actix_web::rt::spawn`], with the request carried along: what the task does and waits for shows below the request that spawned it, and
/// after that request's end still below its endpoint.
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static,
{
    #[cfg(feature = "tracing")]
    let future = tracing::Instrument::in_current_span(future);
    actix_web::rt::spawn(PartOfRequest::new(fmd_profiler::spawned(future)))
}
