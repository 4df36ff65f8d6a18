//! The handle that a service holds.

use std::fmt;
use std::sync::Arc;

use actix_web::HttpRequest;
use fmd_core::{Monitor, StartError};

use crate::config::Config;
use crate::group::GroupBy;

/// The monitor of a service: clone it into every worker's `App` and wrap that with it.
///
/// Cloning is cheap; all clones are one monitor. When the last one goes, everything recorded is written.
#[derive(Clone)]
pub struct Fmd {
    inner: Arc<Inner>,
}

struct Inner {
    monitor: Monitor,
    group_by: Option<GroupBy>,
}

impl fmt::Debug for Fmd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fmd").field("monitor", &self.inner.monitor).finish_non_exhaustive()
    }
}

impl Fmd {
    /// Opens the database and starts to record.
    ///
    /// # Errors
    /// [`StartError`] when the database cannot be opened or written, or a thread cannot be started.
    pub fn new(config: Config) -> Result<Self, StartError> {
        for warning in config.core.warnings() {
            log::warn!("fmd: {warning}");
        }
        let monitor = Monitor::start(config.core)?;
        Ok(Fmd { inner: Arc::new(Inner { monitor, group_by: config.group_by }) })
    }

    /// What records and answers behind the middleware.
    pub fn monitor(&self) -> &Monitor {
        &self.inner.monitor
    }

    /// Writes everything recorded so far and stops recording; the service goes on unmonitored. Waits at most ten seconds. Not
    /// needed where the last clone is dropped, as it is when `main` returns.
    pub fn stop(&self) {
        self.inner.monitor.stop();
    }

    /// Lists all routes of the app that `request` was sent to, as far as actix tells them.
    #[cfg(feature = "introspection")]
    pub(crate) fn list_routes(&self, request: &HttpRequest) {
        use actix_web::introspection::{IntrospectionNode, IntrospectionTree};
        use actix_web::web::Data;
        use fmd_core::endpoint::EndpointKey;

        fn list(fmd: &Fmd, node: &IntrospectionNode) {
            for method in &node.methods {
                if !fmd.monitor().config().ignores(&node.full_path) {
                    fmd.monitor().endpoint(&EndpointKey::new(method.as_str(), &node.full_path));
                }
            }
            node.children.iter().for_each(|child| list(fmd, child));
        }
        if let Some(tree) = request.app_data::<Data<IntrospectionTree>>() {
            list(self, &tree.root);
        }
    }

    /// What `group_by` makes of `request`.
    pub(crate) fn group(&self, request: &HttpRequest) -> Option<Box<str>> {
        let group = self.inner.group_by.as_ref()?.group(request);
        if group.is_err() && self.inner.monitor.count_group_by_panic() == 0 {
            log::error!("fmd: the group_by closure panicked; such requests are recorded without a group");
        }
        group.ok().flatten().map(|group| group.0)
    }
}
