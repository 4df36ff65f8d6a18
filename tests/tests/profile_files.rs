//! Profiles lie in a folder as files, bounded in number and bytes, and are told on standard error, where that is wanted.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::time::{Duration, SystemTime};

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_core::config::ProfileFormat;
use fmd_tests::client::Request;
use fmd_tests::place::{Place, TOKEN};
use fmd_tests::process::Process;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_for;

/// Takes so much of the processor, however long that takes on a busy machine, that it is seen at it.
#[inline(never)]
fn spin() -> u64 {
    (0..30_000_000_u64).fold(0, |sum, n| std::hint::black_box(sum.wrapping_mul(31).wrapping_add(n)))
}

async fn computing() -> HttpResponse {
    HttpResponse::Ok().body(spin().to_string())
}

fn routes(app: &mut ServiceConfig) {
    app.route("/students/{id}", web::get().to(computing));
}

/// The names of the profiles in `folder`, sorted.
fn profiles(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.starts_with("GET.")).collect();
    names.sort_unstable();
    names
}

/// Has one request profiled, whose own profile is kept therefore.
fn have_profiled(service: &Service) {
    let response = service.send(&Request::get("/students/7?fmd=profile").header("x-fmd-token", TOKEN));
    let address = response.header("x-fmd-profile").expect("the way to its profile").to_owned();
    let found = service.send(&Request::get(&address).header("authorization", &format!("Bearer {TOKEN}")));
    assert_eq!(found.status, 200, "{}", found.text());
}

#[test]
fn each_kept_profile_becomes_a_file_of_the_wanted_form() {
    for (format, extension) in [
        (ProfileFormat::Folded, "folded"),
        (ProfileFormat::Pprof, "pb.gz"),
        (ProfileFormat::Speedscope, "speedscope.json"),
    ] {
        let place = Place::new();
        let folder = place.path("some/profiles");
        let config = place.builder().profile_dir(folder.display().to_string()).profile_format(format);
        let service = Service::start(config.build().unwrap(), routes);
        have_profiled(&service);
        let name = wait_for("a file", || profiles(&folder).pop());
        let parts: Vec<&str> = name.strip_suffix(&format!(".{extension}")).expect(extension).split('.').collect();
        assert_eq!(parts[..3], ["GET", "students", "_id_"], "{name}");
        let millis: u64 = parts[3].strip_suffix("ms").unwrap().parse().unwrap();
        assert!(millis >= 5, "{name}");
        let seconds: i64 = parts[4].split('-').next().unwrap().parse().unwrap();
        assert!((fmd_core::now_micros() / 1_000_000 - seconds).abs() < 600, "{name}");
        let content = std::fs::read(folder.join(&name)).unwrap();
        match format {
            ProfileFormat::Folded => {
                let text = String::from_utf8(content).unwrap();
                let line = text.lines().find(|line| line.contains("profile_files::spin")).expect("the function");
                assert!(line.rsplit_once(' ').unwrap().1.parse::<u64>().unwrap() > 0, "{line}");
            }
            ProfileFormat::Pprof => assert_eq!(content[..2], [0x1f, 0x8b], "gzip"),
            ProfileFormat::Speedscope => {
                let file: serde_json::Value = serde_json::from_slice(&content).unwrap();
                assert!(file["shared"]["frames"].to_string().contains("profile_files::spin"), "{file}");
            }
        }
        service.stop();
        let left = std::fs::read_dir(&folder)
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".unfinished"));
        assert_eq!(left.count(), 0, "nothing half is left");
    }
}

#[test]
fn the_oldest_files_go_and_no_stranger_does() {
    let place = Place::new();
    let folder = place.path("profiles");
    std::fs::create_dir(&folder).unwrap();
    for stranger in ["notes.folded", "GET.thing.folded"] {
        std::fs::write(folder.join(stranger), "mine").unwrap();
    }
    let config = place.builder().profile_dir(folder.display().to_string()).profile_format(ProfileFormat::Folded);
    let service = Service::start(config.profile_files(2).build().unwrap(), routes);
    let ours = || profiles(&folder).into_iter().filter(|name| name.starts_with("GET.students.")).collect::<Vec<_>>();
    let mut seen = Vec::new();
    for _ in 0..4 {
        have_profiled(&service);
        let new = wait_for("another file", || ours().into_iter().find(|name| !seen.contains(name)));
        seen.push(new);
    }
    wait_for("the oldest to go", || (ours().len() <= 2).then_some(()));
    assert!(ours().contains(&seen[3]), "the newest stays: {:?} of {seen:?}", ours());
    for stranger in ["notes.folded", "GET.thing.folded"] {
        assert_eq!(std::fs::read_to_string(folder.join(stranger)).unwrap(), "mine");
    }
}

#[test]
fn what_a_killed_process_left_half_written_goes_and_what_another_writes_stays() {
    let place = Place::new();
    let folder = place.path("profiles");
    std::fs::create_dir(&folder).unwrap();
    let [killed, alive] = [1, 2].map(|process| folder.join(format!(".fmd-{process}.unfinished")));
    let hours_ago = SystemTime::now() - Duration::from_secs(7_200);
    std::fs::File::create(&killed).unwrap().set_modified(hours_ago).unwrap();
    std::fs::write(&alive, "half").unwrap();
    let config = place.builder().profile_dir(folder.display().to_string());
    let service = Service::start(config.build().unwrap(), routes);
    have_profiled(&service);
    wait_for("it to go", || (!killed.exists()).then_some(()));
    assert!(alive.exists());
}

#[test]
fn a_folder_that_cannot_be_written_harms_nobody() {
    let place = Place::new();
    let file = place.path("a-file");
    std::fs::write(&file, "").unwrap();
    let config = place.builder().profile_dir(file.join("below").display().to_string());
    let service = Service::start(config.build().unwrap(), routes);
    have_profiled(&service);
    assert_eq!(service.get("/students/7").status, 200);
    assert_eq!(service.api().health()["store_ok"], true);
}

#[test]
fn the_functions_of_a_request_are_told_on_standard_error() {
    let place = Place::new();
    let process = Process::start(env!("CARGO_BIN_EXE_service-under-test"), &place.database(), &["--print"]);
    let sent = Request::get("/cpu?fmd=profile").header("x-fmd-token", TOKEN).send(process.address());
    let address = sent.header("x-fmd-profile").expect("the way to its profile").to_owned();
    let bearer = format!("Bearer {TOKEN}");
    assert_eq!(Request::get(&address).header("authorization", &bearer).send(process.address()).status, 200);
    let (status, told) = process.terminate();
    assert!(status.success(), "{told}");
    assert!(told.contains("fmd: GET /cpu 200 took "), "{told}");
    assert!(told.contains("counts are samples, not calls"), "{told}");
    let table = told.split("fmd: GET /cpu 200 took ").nth(1).unwrap();
    assert!(table.lines().skip(2).take_while(|line| line.starts_with("  ")).count() <= 3, "{told}");
}
