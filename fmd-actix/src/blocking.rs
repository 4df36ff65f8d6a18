//! Work that leaves the worker, with the request it belongs to.

use std::future::Future;

use actix_web::error::BlockingError;

use crate::inside;

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
        carried.run(closure)
    })
}
