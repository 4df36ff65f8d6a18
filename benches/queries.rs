//! What recording a statement of Diesel adds to it, in process, on a table in memory; beside it what it costs to have Diesel write the
//! statement out, which is the only way to know it.
//!
//! `cargo bench -p fmd-benches --bench queries`

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::hint::black_box;
use std::rc::Rc;
use std::time::Instant;

use actix_service::Service as _;
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, HttpResponse, web};
use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection};
use diesel::prelude::*;
use fmd_actix::Level;
use fmd_actix::diesel::Statements;
use fmd_benches::rounds::Rounds;
use fmd_benches::service::Monitored;
use fmd_benches::{Failure, rounds_of};

const ROUNDS: usize = 2_000;
const STATEMENTS: usize = 100;

mod table {
    diesel::table! {
        students (id) {
            id -> Integer,
            name -> Text,
            semester -> Integer,
        }
    }
}

use table::students;

/// Where text goes that nobody reads.
struct Nowhere;

impl fmt::Write for Nowhere {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        Ok(())
    }
}

/// Has each statement written out, and does nothing else.
fn write_out(event: InstrumentationEvent<'_>) {
    if let InstrumentationEvent::FinishQuery { query, .. } = event {
        black_box(write!(Nowhere, "{query}").is_ok());
    }
}

fn connection(watched: Option<impl Instrumentation>) -> Result<Rc<RefCell<SqliteConnection>>, Failure> {
    let mut connection = SqliteConnection::establish(":memory:")?;
    connection.batch_execute(
        "CREATE TABLE students (id INTEGER PRIMARY KEY, name TEXT NOT NULL, semester INTEGER NOT NULL); \
         INSERT INTO students VALUES (1, 'Ada', 3), (2, 'Ben', 1)",
    )?;
    if let Some(watched) = watched {
        connection.set_instrumentation(watched);
    }
    Ok(Rc::new(RefCell::new(connection)))
}

/// The time of a statement in nanoseconds, measured inside of a request.
fn nanos_per_statement(connection: &RefCell<SqliteConnection>) -> f64 {
    let mut connection = connection.borrow_mut();
    let began = Instant::now();
    for n in 0..STATEMENTS {
        let id = 1 + (n % 2) as i32;
        let found: QueryResult<(i32, String, i32)> = students::table.find(id).first(&mut *connection);
        black_box(found.is_ok());
    }
    began.elapsed().as_nanos() as f64 / STATEMENTS as f64
}

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench queries");
    let monitored = Monitored::start(Level::Outliers, |config| config)?;
    let connections =
        [connection(None::<Statements>)?, connection(Some(Statements::new()))?, connection(Some(write_out))?];
    let told = Rc::new(RefCell::new(0.0));
    let (asked, answer) = (connections.clone(), Rc::clone(&told));
    let app = App::new().wrap(monitored.fmd.clone()).route(
        "/{which}",
        web::get().to(move |which: web::Path<usize>| {
            let (connection, answer) = (Rc::clone(&asked[*which]), Rc::clone(&answer));
            async move {
                *answer.borrow_mut() = nanos_per_statement(&connection);
                HttpResponse::Ok().finish()
            }
        }),
    );
    let service = init_service(app).await;
    let mut rounds = Rounds::new(["not recorded", "recorded", "written out"]);
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..connections.len() {
            let contestant = rounds.whose_turn(round, turn);
            let request = TestRequest::get().uri(&format!("/{contestant}")).to_request();
            service.call(request).await.map_err(|error| error.to_string())?;
            rounds.add(contestant, *told.borrow());
        }
    }
    let added = rounds.differences(1);
    println!("a statement not recorded: {:.0} ns at the median", rounds.of(0).median());
    println!(
        "recorded: {:.0} ns; added {:.0} ns at the median, {:.0} ns at the 95th percentile",
        rounds.of(1).median(),
        added.median(),
        added.quantile(0.95)
    );
    println!("written out by Diesel and not recorded: added {:.0} ns at the median", rounds.differences(2).median());
    Ok(())
}
