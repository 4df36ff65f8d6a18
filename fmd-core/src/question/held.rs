//! Who held workers while requests waited for them.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::Hash;

use super::Only;
use super::endpoint_name::EndpointNames;
use super::profile::frame_info;
use super::range::Checked;
use super::tally::ms;
use super::{FrameInfo, Held, HeldBy};
use crate::config::Config;
use crate::store::{Holder, Holding, ProfileFilter, Store, StoreError};

/// Who waited for whom, longest first.
pub(crate) fn held(store: &mut Store, config: &Config, range: Checked, only: &Only) -> Result<Vec<Held>, StoreError> {
    let rows = store.held(ProfileFilter { endpoint: None, range, only })?;
    let rows = together(store, rows.into_iter().map(|row| ((row.endpoint_id, row.holder_id), row.holding)))?;
    let names = EndpointNames::of(store, config)?;
    let mut held = Vec::with_capacity(rows.len());
    for ((victim, culprit), holding) in rows {
        let Some(victim) = names.get(victim) else { continue };
        let (time_ms, possibly_ms) = (ms(holding.nanos), ms(holding.possibly_ns));
        held.push(Held { victim, culprit: names.get(culprit), time_ms, possibly_ms, at: held_at(store, holding)? });
    }
    Ok(held)
}

/// Those who held the worker, longest first.
pub(super) fn held_by(
    store: &mut Store,
    config: &Config,
    held: impl IntoIterator<Item = (i64, Holding)>,
) -> Result<Vec<HeldBy>, StoreError> {
    let names = EndpointNames::of(store, config)?;
    let held = together(store, held)?.into_iter().map(|(id, holding)| {
        let name = names.get(id);
        Ok(HeldBy {
            endpoint_id: name.as_ref().map(|name| name.id),
            method: name.as_ref().map(|name| name.method.clone()),
            pattern: name.map(|name| name.pattern),
            time_ms: ms(holding.nanos),
            possibly_ms: ms(holding.possibly_ns),
            at: held_at(store, holding)?,
        })
    });
    held.collect()
}

/// What was stored with a request, by the endpoint that held its worker.
pub(super) fn by_endpoint(holder: Holder) -> (i64, Holding) {
    (holder.endpoint, holder.holding())
}

/// The sum for each key, longest first.
fn together<K: Copy + Ord + Hash>(
    store: &mut Store,
    held: impl IntoIterator<Item = (K, Holding)>,
) -> Result<Vec<(K, Holding)>, StoreError> {
    let mut by_key: HashMap<K, Vec<Holding>> = HashMap::new();
    held.into_iter().for_each(|(key, holding)| by_key.entry(key).or_default().push(holding));
    let mut sums = Vec::with_capacity(by_key.len());
    for (key, holdings) in by_key {
        sums.push((key, store.sum_of_holdings(&holdings)?));
    }
    sums.sort_by_key(|&(key, sum)| (Reverse((sum.nanos, sum.possibly_ns)), key));
    Ok(sums)
}

fn held_at(store: &mut Store, holding: Holding) -> Result<Option<FrameInfo>, StoreError> {
    Ok(store.frame(holding.frame_id)?.as_ref().map(frame_info))
}
