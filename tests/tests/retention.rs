//! What is recorded takes no more room than it may, and what was counted stays.

#![allow(clippy::unwrap_used)]

use fmd_actix::Fmd;
use fmd_core::measurement::Measurement;
use fmd_tests::past::{self, HOUR};
use fmd_tests::place::Place;
use fmd_tests::table::number;
use fmd_tests::waiting::wait_until;

/// Some 2 MB of rows.
const REQUESTS: i64 = 20_000;

#[test]
fn the_oldest_go_where_there_is_too_much_and_their_sums_stay() {
    let place = Place::new();
    let database = place.database();
    let builder = place.builder().listed_per_second(1_000_000);
    let fmd = Fmd::new(builder.build().unwrap()).unwrap();
    for n in 0..REQUESTS {
        let request = past::request(fmd.monitor(), "/a", past::now() - HOUR + n * 1_000);
        fmd.monitor().record_past(Measurement { group: Some("somebody".into()), ..request });
    }
    fmd.stop();
    let count = || number(&database, "count(*) FROM fmd_request");
    assert_eq!(count(), REQUESTS);
    let newest = number(&database, "max(started_at) FROM fmd_request");

    // The next start finds too much.
    let fmd = Fmd::new(place.builder().requests_megabytes(1).build().unwrap()).unwrap();
    wait_until("there is room again", || count() < 13_000);
    fmd.stop();
    assert!(count() > 9_000, "no more goes than has to: {}", count());
    assert_eq!(number(&database, "max(id) - min(id) + 1 FROM fmd_request"), count(), "the oldest go");
    assert_eq!(number(&database, "max(started_at) FROM fmd_request"), newest);
    assert_eq!(number(&database, "sum(hits) FROM fmd_rollup WHERE resolution = 60 AND endpoint_id = 0"), REQUESTS);
}
