//! Two weeks of invented requests, put into a monitor by way of its recorder.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use fmd_core::endpoint::{EndpointIndex, EndpointKey};
use fmd_core::measurement::{Began, Exchange, Measurement, Moment, Outcome, Protocol, VersionIndex};
use fmd_core::notes::{Notes, QueryNote};
use fmd_core::outlier::{Exceeded, Excess, Facts};
use fmd_core::statement::StatementIndex;
use fmd_core::{Monitor, now_micros};

use crate::Failure;

/// Over how many days the requests are spread.
pub const DAYS: i64 = 14;
/// Microseconds of a day.
pub const DAY: i64 = 86_400_000_000;

const ENDPOINTS: u64 = 50;
const VERSIONS: usize = 5;
const STATEMENTS: u64 = 60;
/// How many of them one endpoint calls.
const OWN: u64 = 4;
const USERS: u64 = 10_000;
const ADDRESSES: u64 = 5_000;
/// Of how many requests one fails, is an outlier, tells its queries.
const FAILS: u64 = 100;
const OUTLIES: u64 = 200;
const TELLS: u64 = 20;

/// Records `requests` requests to 50 endpoints by five versions, of 10,000 users, some with errors, outliers and queries.
pub fn record(monitor: &Monitor, requests: usize) {
    let endpoints: Vec<EndpointIndex> = (0..ENDPOINTS)
        .map(|n| monitor.endpoint(&EndpointKey::new("GET", &format!("/courses/{n}/students/{{id}}"))).index())
        .collect();
    let versions: Vec<VersionIndex> = (0..VERSIONS).map(|n| monitor.version(&format!("{n}.0"))).collect();
    let statements: Vec<StatementIndex> =
        (0..STATEMENTS).map(|n| StatementIndex::of(&format!("SELECT name FROM students_{n} WHERE id = ?"))).collect();
    let (now, mut noise) = (now_micros(), Noise(17));
    for n in 0..requests {
        // The squares make some endpoints and users far busier than others.
        let endpoint = noise.squared(ENDPOINTS);
        let latency = noise.latency(endpoint);
        let user = noise.squared(USERS);
        let failed = noise.one_in(FAILS);
        let outlier = noise.one_in(OUTLIES).then(|| excess(endpoint, user, latency));
        monitor.record_past(Measurement {
            endpoint: endpoints[endpoint as usize],
            version: versions[n * VERSIONS / requests],
            began: Began::UnixMicros(now - DAYS * DAY + (DAYS * DAY / requests as i64) * n as i64),
            head: latency,
            duration: if outlier.is_some() { latency * 8 } else { latency },
            status: Some(if failed { 500 } else { [200, 200, 200, 201, 304, 404][noise.below(6) as usize] }),
            outcome: Outcome::Completed,
            exchange: Exchange::Sized,
            protocol: Protocol::Http11,
            bytes: 512,
            ip: Some(IpAddr::V4(Ipv4Addr::from_bits(0x0A00_0000 + noise.below(ADDRESSES) as u32))),
            group: Some(format!("student-{user}").into()),
            profile: None,
            notes: noise.one_in(TELLS).then(|| notes(&statements, endpoint, &mut noise)),
            outlier,
        });
    }
}

fn excess(endpoint: u64, user: u64, latency: Duration) -> Box<Excess> {
    let facts = Facts {
        method: "GET".to_owned(),
        path: format!("/courses/{endpoint}/students/{user}"),
        query: "semester=3".to_owned(),
        pattern: format!("/courses/{endpoint}/students/{{id}}"),
        params: vec![("id".to_owned(), user.to_string())],
        headers: Some(vec![("user-agent".to_owned(), b"bench".to_vec())]),
        peer: Some("10.0.0.1".to_owned()),
        body: None,
    };
    Box::new(Excess { exceeded: Exceeded { after: latency * 3, usual: Some(latency) }, facts })
}

/// Calls of the few statements that are the endpoint's own.
fn notes(statements: &[StatementIndex], endpoint: u64, noise: &mut Noise) -> Box<Notes> {
    let mut notes = Notes::default();
    for _ in 0..noise.below(8) {
        notes.add_query(QueryNote {
            statement: statements[((endpoint + noise.below(OWN)) % STATEMENTS) as usize],
            values: noise.below(1_000),
            bound: None,
            began: Moment::now(),
            duration: Duration::from_micros(50 + noise.below(500)),
            rows: Some(noise.below(20)),
            in_transaction: false,
            failed: false,
        });
    }
    Box::new(notes)
}

/// Waits until the writer has made days of all minutes that have passed, as it has in any service that runs for a while.
///
/// # Errors
/// When the database cannot be read, or that takes too long.
pub async fn wait_until_rolled_up(database: &Path, within: Duration) -> Result<(), Failure> {
    #[derive(QueryableByName)]
    struct Setting {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        value: i64,
    }
    let mut connection = SqliteConnection::establish(&database.to_string_lossy())?;
    let until = Instant::now() + within;
    loop {
        let rolled: Setting = diesel::sql_query("SELECT value FROM fmd_setting WHERE name = 'rolled_86400'")
            .get_result(&mut connection)?;
        if rolled.value * 1_000_000 > now_micros() - DAY - DAY / 24 {
            return Ok(());
        }
        if Instant::now() > until {
            return Err("the writer does not come to roll up".into());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Numbers that look random and are the same in every run.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 1
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// Below `end`, small ones more often.
    fn squared(&mut self, end: u64) -> u64 {
        let part = self.below(10_000) as f64 / 10_000.0;
        (part * part * end as f64) as u64
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    /// Of some 0.5 ms at the first endpoint to 0.1 s at the last, short ones more often.
    fn latency(&mut self, endpoint: u64) -> Duration {
        let part = self.below(1_000) as f64 / 1_000.0;
        Duration::from_secs_f64(0.0005 * (1.0 + endpoint as f64 * 4.0) * (0.5 + 4.0 * part.powi(6)))
    }
}
