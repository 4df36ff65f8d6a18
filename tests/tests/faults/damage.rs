//! A file that is damaged is kept, and a new one begun.

use super::*;

/// Makes nonsense of everything but the first page of a file of SQLite, and of what waits beside it.
fn damage(place: &Place) {
    for (name, sound) in [("fmd.db", 4_096), ("fmd.db-wal", 32)] {
        let Ok(mut content) = std::fs::read(place.path(name)) else { continue };
        content.iter_mut().skip(sound).for_each(|byte| *byte = 0xa5);
        let mut file = std::fs::OpenOptions::new().write(true).open(place.path(name)).unwrap();
        std::io::Write::write_all(&mut file, &content).unwrap();
    }
}

/// How many damaged files are kept.
fn put_aside(place: &Place) -> usize {
    let names = std::fs::read_dir(place.path("")).unwrap().map(|entry| entry.unwrap().file_name());
    let is_file = |name: &str| {
        let time = name.strip_prefix("fmd.db.damaged-");
        time.is_some_and(|time| time.bytes().all(|digit| digit.is_ascii_digit()))
    };
    names.filter(|name| name.to_str().is_some_and(is_file)).count()
}

#[test]
fn a_damaged_file_is_kept_and_a_new_one_begun_at_the_start() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    visit(&service, 3);
    // A worker may drop the last clone a moment after the service has stopped.
    service.fmd().stop();
    service.stop();
    damage(&place);
    let service = Service::start(place.config(), routes);
    visit(&service, 2);
    wait_until("the new file counts", || service.api().hits() == 2);
    service.stop();
    assert_eq!(put_aside(&place), 1);
    assert_intact(&place.database());
}

#[test]
fn a_file_that_is_damaged_while_it_is_in_use_is_kept_and_a_new_one_begun() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    visit(&service, 3);
    wait_until("the first requests written", || service.api().hits() == 3);
    let mut other = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    other.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    visit(&service, 2);
    wait_until("the writer has given its connection up", || service.api().health()["store_ok"] == false);
    damage(&place);
    // Not in order, for there is nothing to go back to.
    drop(other);
    // Between the two files there is none, and so no answer.
    let answers = || service.api().try_ask("/overview").is_ok_and(|answer| answer.status == 200);
    wait_until("there is a new file", || put_aside(&place) == 1 && answers());
    wait_until("it counts what waited", || service.api().hits() >= 2);
    visit(&service, 4);
    wait_until("the new file counts on", || service.api().hits() >= 6);
    assert_eq!(service.api().health()["dropped"], 0);
    service.stop();
    assert_intact(&place.database());
}

#[test]
fn what_the_database_will_never_take_is_set_aside_and_counted() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    visit(&service, 3);
    wait_until("the first requests written", || service.api().hits() == 3);
    let mut other = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    let refusing = "CREATE TRIGGER refuse BEFORE INSERT ON fmd_request WHEN NEW.status = 404 \
                    BEGIN SELECT RAISE(ABORT, 'this row is refused by the test'); END";
    other.batch_execute(&format!("PRAGMA busy_timeout = 10000; {refusing}")).unwrap();
    assert_eq!(service.get("/nowhere").status, 404);
    wait_until("the row set aside", || service.api().health()["dropped_rows"] != 0);
    visit(&service, 4);
    wait_until("everything counted", || service.api().hits() == 8);
    wait_until("the store is well again", || service.api().health()["store_ok"] == true);
    assert_eq!(service.api().health()["dropped"], 0);

    // Not even sums are taken.
    let refusing = "CREATE TRIGGER refuse_sums BEFORE INSERT ON fmd_rollup WHEN NEW.status = 404 \
                    BEGIN SELECT RAISE(ABORT, 'this sum is refused by the test'); END";
    other.batch_execute(refusing).unwrap();
    assert_eq!(service.get("/nowhere").status, 404);
    wait_until("the sum set aside", || service.api().health()["dropped"] == 1);
    visit(&service, 2);
    wait_until("what came later is counted", || service.api().hits() == 10);
}
