//! Whether what has a page is there.

use crate::store::{Store, StoreError};

/// What has a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// An endpoint.
    Endpoint,
    /// A single request.
    Request,
    /// A group of errors.
    Error,
    /// A statement.
    Statement,
}

/// Whether there is one with this id. An endpoint that is counted under another has no page.
pub(crate) fn is_there(store: &mut Store, thing: Thing, id: i64) -> Result<bool, StoreError> {
    let found = match thing {
        Thing::Endpoint => store.endpoint(id).map(drop),
        Thing::Request => store.request(id).map(drop),
        Thing::Error => store.error_group(id).map(drop),
        Thing::Statement => store.statement(id).map(drop),
    };
    match found {
        Ok(()) => Ok(true),
        Err(StoreError::Missing(_) | StoreError::Merged { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}
