//! Handlers that do a known amount of work, of the kinds that services do.

use std::fmt;
use std::hint::black_box;
use std::os::unix::fs::FileExt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use actix_web::{HttpResponse, rt, web};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use crate::Failure;

/// What a handler does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Computes, on the worker.
    Cpu,
    /// Asks SQLite, in the blocking pool.
    Sqlite,
    /// Reads a file, on the worker.
    File,
    /// Waits for a timer.
    Sleep,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::Cpu, Kind::Sqlite, Kind::File, Kind::Sleep];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Kind::Cpu => "CPU",
            Kind::Sqlite => "SQLite",
            Kind::File => "file",
            Kind::Sleep => "sleep",
        })
    }
}

const PIECE: usize = 4 << 10;
const PIECES_IN_FILE: u64 = 256;
const ROWS: i64 = 50_000;

/// What the work is done with, and how much of it fills a millisecond.
pub struct Works {
    file: std::fs::File,
    connections: Mutex<Vec<SqliteConnection>>,
    database: std::path::PathBuf,
    per_ms: [f64; 3],
    _folder: tempfile::TempDir,
}

impl fmt::Debug for Works {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Works").field("per_ms", &self.per_ms).finish_non_exhaustive()
    }
}

#[derive(QueryableByName)]
struct Sum {
    #[diesel(sql_type = BigInt)]
    sum: i64,
}

impl Works {
    /// Prepares the work and finds out how much of it fills a millisecond on this machine.
    ///
    /// # Errors
    /// When there is no room for its files.
    pub fn new() -> Result<Arc<Works>, Failure> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("pieces");
        std::fs::write(&path, vec![7_u8; PIECE * PIECES_IN_FILE as usize])?;
        let database = folder.path().join("rows.db");
        let mut connection = SqliteConnection::establish(&database.to_string_lossy())?;
        connection.batch_execute(&format!(
            "CREATE TABLE student (id INTEGER PRIMARY KEY, points BIGINT NOT NULL); \
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {ROWS}) \
             INSERT INTO student SELECT i, i % 100 FROM n"
        ))?;
        let works = Works {
            file: std::fs::File::open(path)?,
            connections: Mutex::new(vec![connection]),
            database,
            per_ms: [1.0; 3],
            _folder: folder,
        };
        let per_ms = [
            per_ms(|| works.compute(100_000), 100_000),
            per_ms(|| works.query(ROWS), ROWS as u64),
            per_ms(|| works.read(5_000), 5_000),
        ];
        Ok(Arc::new(Works { per_ms, ..works }))
    }

    fn amount(&self, kind: Kind, time: Duration) -> u64 {
        (self.per_ms[kind as usize] * time.as_secs_f64() * 1e3) as u64
    }

    fn compute(&self, turns: u64) {
        let mut x = black_box(88_172_645_463_325_252_u64);
        for _ in 0..turns {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
        }
        black_box(x);
    }

    fn read(&self, pieces: u64) {
        let mut piece = [0; PIECE];
        for n in 0..pieces {
            self.file.read_exact_at(&mut piece, n % PIECES_IN_FILE * PIECE as u64).expect("the file was just written");
        }
        black_box(piece);
    }

    fn query(&self, mut rows: i64) {
        let pooled = self.connections.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut connection = pooled.unwrap_or_else(|| {
            SqliteConnection::establish(&self.database.to_string_lossy()).expect("the database was just made")
        });
        loop {
            let sql = diesel::sql_query("SELECT COALESCE(SUM(points), 0) AS sum FROM student WHERE id <= ?");
            let sum: Sum =
                sql.bind::<BigInt, _>(rows.min(ROWS)).get_result(&mut connection).expect("the table is there");
            black_box(sum.sum);
            rows -= ROWS;
            if rows <= 0 {
                break;
            }
        }
        self.connections.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
    }

    /// Does work of this kind that takes `time` on a machine without anything else to do, and answers.
    pub async fn answer(self: Arc<Self>, kind: Kind, time: Duration) -> HttpResponse {
        let amount = if kind == Kind::Sleep { 0 } else { self.amount(kind, time) };
        match kind {
            Kind::Cpu => self.compute(amount),
            Kind::File => self.read(amount),
            Kind::Sleep if time.is_zero() => {}
            Kind::Sleep => rt::time::sleep(time).await,
            Kind::Sqlite => {
                // Without a monitor this is `web::block`.
                let _ = fmd_actix::block(move || self.query(amount as i64)).await;
            }
        }
        HttpResponse::Ok().body("Hello, world!")
    }

    /// A route for each kind and each of these times, at [`path`].
    pub fn routes(self: &Arc<Self>, times: &[Duration], config: &mut web::ServiceConfig) {
        for kind in Kind::ALL {
            for &time in times {
                let works = Arc::clone(self);
                let handler = move || Arc::clone(&works).answer(kind, time);
                config.route(&path(kind, time), web::get().to(handler));
            }
        }
    }
}

/// Where work of this kind and length is done.
#[must_use]
pub fn path(kind: Kind, time: Duration) -> String {
    format!("/{kind}/{}", time.as_micros())
}

/// How much work fills a millisecond, if `work` does so `much`: by the fastest of some times.
fn per_ms(work: impl Fn(), much: u64) -> f64 {
    let timed = || {
        let began = Instant::now();
        work();
        began.elapsed()
    };
    let fastest = (0..20).map(|_| timed()).min().unwrap_or_default();
    much as f64 / (fastest.as_secs_f64() * 1e3)
}
