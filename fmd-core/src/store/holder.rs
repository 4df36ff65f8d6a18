//! Who held workers while requests waited: of single requests, and by the hour for whole endpoints.

use diesel::sql_types::BigInt;
use diesel::{OptionalExtension, QueryableByName};
use serde::{Deserialize, Serialize};

use super::days::{KeyRest, OldHours};
use super::profile::{ProfileDelta, ProfileFilter};
use super::rows::replace;
use super::statement::{Statement, Value};
use super::{Store, StoreError};

/// The columns of the key of who held the worker.
pub(super) const HELD_KEY: &str = "endpoint_id, at, version_id, holder_id, instance_id";
const HOLDING: &str = "nanos, possibly_ns, frame_id, frame_ns";
/// Rows of earlier versions have nanoseconds only.
const HOLDING_OR_0: &str = "nanos, COALESCE(possibly_ns, 0) AS possibly_ns, COALESCE(frame_id, 0) AS frame_id, \
                            COALESCE(frame_ns, 0) AS frame_ns";

/// Who held the worker while one request waited, as it is stored with the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Holder {
    /// An endpoint's id; 0 where that is not known.
    pub(crate) endpoint: i64,
    nanos: i64,
    #[serde(default)]
    possibly: i64,
    #[serde(default)]
    frame: i64,
    #[serde(default)]
    there: i64,
}

impl Holder {
    pub(super) fn new(endpoint: i64, holding: Holding) -> Holder {
        let Holding { nanos, possibly_ns: possibly, frame_id: frame, frame_ns: there } = holding;
        Holder { endpoint, nanos, possibly, frame, there }
    }

    pub(crate) fn holding(self) -> Holding {
        let Holder { nanos, possibly, frame, there, .. } = self;
        Holding { nanos, possibly_ns: possibly, frame_id: frame, frame_ns: there }
    }
}

/// For how long a worker was held, nanoseconds, and where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, QueryableByName)]
pub(crate) struct Holding {
    /// While who waited was known to be ready.
    #[diesel(sql_type = BigInt)]
    pub(crate) nanos: i64,
    /// While it may have been.
    #[diesel(sql_type = BigInt)]
    pub(crate) possibly_ns: i64,
    /// The frame in whose function the holder was most of that time; 0 where it was not seen.
    #[diesel(sql_type = BigInt)]
    pub(crate) frame_id: i64,
    /// For how much longer it was there than elsewhere.
    #[diesel(sql_type = BigInt)]
    pub(crate) frame_ns: i64,
}

impl Holding {
    /// The sum of them all. The function of which most is told stays, less what is told of all others: of a sum that grows piece by piece the
    /// one is left in the end in which most of the time was spent, if there is one (Boyer and Moore's majority vote, 1981).
    fn sum(holdings: &[Holding], is_one_function: impl Fn(i64, i64) -> bool) -> Holding {
        // Of each function the line of which most is told, its nanoseconds, and the function's.
        let mut functions: Vec<(i64, i64, i64)> = Vec::new();
        let mut sum = Holding::default();
        for holding in holdings {
            sum.nanos = sum.nanos.saturating_add(holding.nanos);
            sum.possibly_ns = sum.possibly_ns.saturating_add(holding.possibly_ns);
            match functions.iter_mut().find(|(line, ..)| is_one_function(*line, holding.frame_id)) {
                Some((line, most, all)) => {
                    (*most, *line) = (*most, *line).max((holding.frame_ns, holding.frame_id));
                    *all = all.saturating_add(holding.frame_ns);
                }
                None => functions.push((holding.frame_id, holding.frame_ns, holding.frame_ns)),
            }
        }
        let all: i64 = functions.iter().fold(0, |sum, (.., all)| sum.saturating_add(*all));
        if let Some(&(line, _, most)) = functions.iter().max_by_key(|(line, _, all)| (*all, *line)) {
            (sum.frame_id, sum.frame_ns) = (line, most.saturating_sub(all.saturating_sub(most)).max(0));
        }
        sum
    }
}

/// Those who held the worker. As early versions wrote them each is a list of an endpoint and nanoseconds, which is read all the same.
pub(crate) type Holders = Vec<Holder>;

/// Who held the worker for which endpoint.
#[derive(Debug, QueryableByName)]
pub(crate) struct HeldRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) holder_id: i64,
    #[diesel(embed)]
    pub(crate) holding: Holding,
}

impl Store {
    /// Adds to who held workers.
    pub(super) fn add_holders(&mut self, delta: &ProfileDelta) -> Result<(), StoreError> {
        for holder in &delta.holders {
            let key =
                [delta.endpoint, delta.hour, delta.version, holder.endpoint, self.known.instance].map(Value::from);
            let sql = format!(
                "SELECT {HOLDING_OR_0} FROM {} \
                 WHERE endpoint_id = ? AND at = ? AND version_id = ? AND holder_id = ? AND instance_id = ?",
                self.tables.held
            );
            let stored: Option<Holding> =
                Statement::new(sql).bind_all(key.clone()).get_result(&mut self.connection).optional()?;
            let both: Vec<Holding> = stored.into_iter().chain([holder.holding()]).collect();
            let sum = self.sum_of_holdings(&both)?;
            self.write_holding(key, sum)?;
        }
        Ok(())
    }

    /// Adds up who held the worker in a day's hours.
    pub(super) fn put_held_together(&mut self, hours: &OldHours<'_>) -> Result<(), StoreError> {
        let sql = format!("SELECT {HOLDING_OR_0} FROM {} WHERE {}", hours.table, hours.condition());
        let rows: Vec<Holding> = Statement::new(sql).bind_all(hours.values()).load(&mut self.connection)?;
        let sum = self.sum_of_holdings(&rows)?;
        self.delete_hours(hours)?;
        self.write_holding(hours.key(KeyRest::Held), sum)
    }

    /// Who held the worker for whom in the hours that `filter` names, by the frames in which they were.
    pub(crate) fn held(&mut self, filter: ProfileFilter<'_>) -> Result<Vec<HeldRow>, StoreError> {
        let (condition, values) = filter.condition();
        let sql = format!(
            "SELECT endpoint_id, holder_id, COALESCE(frame_id, 0) AS frame_id, CAST(SUM(nanos) AS BIGINT) AS nanos, \
             CAST(COALESCE(SUM(possibly_ns), 0) AS BIGINT) AS possibly_ns, \
             CAST(COALESCE(SUM(frame_ns), 0) AS BIGINT) AS frame_ns \
             FROM {} WHERE {condition} GROUP BY endpoint_id, holder_id, COALESCE(frame_id, 0)",
            self.tables.held
        );
        Ok(Statement::new(sql).bind_all(values).load(&mut self.connection)?)
    }

    /// The sum of them all.
    pub(crate) fn sum_of_holdings(&mut self, holdings: &[Holding]) -> Result<Holding, StoreError> {
        for holding in holdings {
            self.know_frame(holding.frame_id)?;
        }
        Ok(Holding::sum(holdings, |one, other| self.is_one_function(one, other)))
    }

    fn write_holding(&mut self, key: impl IntoIterator<Item = Value>, holding: Holding) -> Result<(), StoreError> {
        let Holding { nanos, possibly_ns, frame_id, frame_ns } = holding;
        Statement::new(replace(&self.tables.held, HELD_KEY, HOLDING))
            .bind_all(key)
            .bind_all([nanos, possibly_ns, frame_id, frame_ns].map(Value::from))
            .execute(&mut self.connection)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holders_of_earlier_versions_are_read_and_those_of_this_one_come_back_as_they_were() {
        let holder = |endpoint, nanos, possibly_ns, frame_id| {
            Holder::new(endpoint, Holding { nanos, possibly_ns, frame_id, frame_ns: 2 * frame_id })
        };
        let earlier: Holders = serde_json::from_str(r#"[[7,120],{"endpoint":0,"nanos":5,"possibly":3}]"#).unwrap();
        assert_eq!(earlier, [holder(7, 120, 0, 0), holder(0, 5, 3, 0)]);
        let text = serde_json::to_string(&[holder(7, 0, 120, 9)]).unwrap();
        assert_eq!(serde_json::from_str::<Holders>(&text).unwrap(), [holder(7, 0, 120, 9)]);
    }

    #[test]
    fn the_function_of_most_of_the_time_is_left_in_whatever_order_it_comes() {
        let at = |frame_id, frame_ns| Holding { nanos: frame_ns, possibly_ns: 1, frame_id, frame_ns };
        // 21 and 22 are two lines of one function.
        let is_one_function = |one: i64, other: i64| one / 10 == other / 10;
        let times = [at(11, 30), at(21, 20), at(31, 20), at(22, 40)];
        for first in 0..times.len() {
            let turned: Vec<Holding> = (0..times.len()).map(|n| times[(first + n) % times.len()]).collect();
            assert_eq!(
                Holding::sum(&turned, is_one_function),
                Holding { nanos: 110, possibly_ns: 4, frame_id: 22, frame_ns: 10 }
            );
            let piece_by_piece =
                turned.iter().fold(Holding::default(), |sum, each| Holding::sum(&[sum, *each], is_one_function));
            assert!([21, 22].contains(&piece_by_piece.frame_id), "{piece_by_piece:?}");
            assert_eq!((piece_by_piece.nanos, piece_by_piece.possibly_ns), (110, 4));
        }
    }
}
