//! Where the two sides of a comparison are kept: in one store, or each in one of its own, where the same endpoint has another id.

use std::collections::HashMap;

use crate::endpoint::EndpointKey;
use crate::store::{EndpointRow, Store, StoreError};

/// The stores of both sides.
pub(crate) enum Stores<'s> {
    One(&'s mut Store),
    Two { before: &'s mut Store, after: &'s mut Store },
}

/// An endpoint of either side, and its ids there.
pub(super) struct Pair {
    pub(super) row: EndpointRow,
    pub(super) before: Option<i64>,
    pub(super) after: Option<i64>,
}

impl Stores<'_> {
    pub(super) fn before(&mut self) -> &mut Store {
        match self {
            Stores::One(store) | Stores::Two { before: store, .. } => store,
        }
    }

    pub(super) fn after(&mut self) -> &mut Store {
        match self {
            Stores::One(store) | Stores::Two { after: store, .. } => store,
        }
    }

    /// All endpoints that either has, by method and pattern.
    pub(super) fn endpoints(&mut self) -> Result<Vec<Pair>, StoreError> {
        let (before, after) = match self {
            Stores::One(store) => {
                let known = store.endpoints()?.into_iter();
                return Ok(known.map(|row| Pair { before: Some(row.id), after: Some(row.id), row }).collect());
            }
            Stores::Two { before, after } => (before.endpoints()?, after.endpoints()?),
        };
        let mut ids: HashMap<EndpointKey, i64> = before.iter().map(|row| (row.key(), row.id)).collect();
        let mut pairs: Vec<Pair> =
            after.into_iter().map(|row| Pair { before: ids.remove(&row.key()), after: Some(row.id), row }).collect();
        let gone = before.into_iter().filter(|row| ids.contains_key(&row.key()));
        pairs.extend(gone.map(|row| Pair { before: Some(row.id), after: None, row }));
        Ok(pairs)
    }
}
