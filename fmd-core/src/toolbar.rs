//! The requests that the toolbar shows: the newest few, in memory only.
//!
//! What is written about them into the database, profile and statements among it, is found there; here is what it does not hold, and what
//! a browser asks for before it is written.

use std::collections::VecDeque;

use fmd_profiler::TaskId;
use parking_lot::Mutex;

use crate::account::token::TokenDigest;
use crate::measurement::{Began, Measurement};
use crate::monitor::Monitor;
use crate::outlier::{Facts, RequestFacts};
use crate::question::{ShownDetail, ShownEvent, ShownRequest};
use crate::redact::Redactor;

/// Most requests that are remembered; the oldest go first.
const MOST_REMEMBERED: usize = 100;

/// What is to be remembered of a request that the toolbar shows, as it came: secrets included.
#[derive(Debug, Clone)]
pub struct ShownNote {
    /// Its name in addresses.
    pub id: Box<str>,
    /// Whose browser it came from; `None` where nobody has to say.
    pub viewer: Option<TokenDigest>,
    /// Whether it asked for a page, and not for something that a page fetches.
    pub is_page: bool,
    /// What it asked for.
    pub facts: Facts,
    /// The headers of its response; `None` where there was no response.
    pub answered: Option<Vec<(String, Vec<u8>)>>,
}

/// The requests that the toolbar shows.
#[derive(Debug, Default)]
pub(crate) struct Toolbar(Mutex<VecDeque<Remembered>>);

#[derive(Debug)]
struct Remembered {
    viewer: Option<TokenDigest>,
    task: Option<TaskId>,
    /// Unix microseconds.
    started_at: i64,
    detail: ShownDetail,
}

impl Toolbar {
    /// Remembers the request of `measurement`, which began at `started_at` (Unix microseconds), if the toolbar shows it.
    pub(crate) fn remember(&self, measurement: &mut Measurement, started_at: i64, redactor: &Redactor) {
        let Some(notes) = measurement.notes.as_deref_mut() else { return };
        let Some(note) = notes.take_shown() else { return };
        let (unlisted, unlisted_time) = notes.unlisted_queries();
        let listed = notes.queries().iter().map(|query| query.duration);
        let milliseconds = |time: std::time::Duration| time.as_secs_f64() * 1e3;
        let facts = RequestFacts::of(&note.facts, redactor);
        let request = ShownRequest {
            id: note.id.into(),
            is_page: note.is_page,
            method: facts.method.as_str().to_owned(),
            path: facts.path.as_str().to_owned(),
            status: measurement.status,
            outcome: measurement.outcome,
            started_at: started_at / 1_000,
            duration_ms: milliseconds(measurement.duration),
            queries: notes.queries().len() as u64 + unlisted,
            query_ms: milliseconds(listed.sum::<std::time::Duration>() + unlisted_time),
            memory_bytes: notes.memory().map(|memory| memory.bytes),
            errors: notes.errors().len() as u64,
            request: None,
        };
        let answered =
            note.answered.map(|headers| headers.iter().map(|(name, value)| redactor.header(name, value)).collect());
        let (events, unlisted_events) = notes.take_events();
        let events = events.into_iter().map(|event| ShownEvent {
            at_ms: match measurement.began {
                Began::Moment(began) => milliseconds(event.at.since(began)),
                Began::UnixMicros(_) => 0.0,
            },
            level: event.level,
            target: event.target.into(),
            text: redactor.prose(&event.text),
        });
        let events = events.collect();
        let detail = ShownDetail { request, pattern: note.facts.pattern, facts, answered, events, unlisted_events };
        let task = measurement.profile.map(|own| own.task);
        let mut remembered = self.0.lock();
        remembered.push_back(Remembered { viewer: note.viewer, task, started_at, detail });
        if remembered.len() > MOST_REMEMBERED {
            remembered.pop_front();
        }
    }

    /// Takes note that these have been written.
    pub(crate) fn note_written(&self, written: &[(TaskId, i64)]) {
        for (task, id) in written {
            for remembered in self.0.lock().iter_mut().rev().filter(|remembered| remembered.task == Some(*task)) {
                remembered.detail.request.request = Some(*id);
            }
        }
    }

    fn find(&self, id: &str) -> Option<ShownDetail> {
        let remembered = self.0.lock();
        remembered.iter().map(|remembered| &remembered.detail).find(|detail| detail.request.id == id).cloned()
    }

    /// The page `id`, what led to it by redirection, and what came after it from the same browser but other pages.
    fn since(&self, id: &str) -> Option<Vec<ShownRequest>> {
        let remembered = self.0.lock();
        let viewer = remembered.iter().find(|remembered| remembered.detail.request.id == id)?.viewer;
        let mut requests: Vec<&Remembered> =
            remembered.iter().filter(|remembered| remembered.viewer == viewer).collect();
        // They come from several workers, each of which is heard by itself.
        requests.sort_by_key(|remembered| remembered.started_at);
        let requests: Vec<&ShownRequest> = requests.iter().map(|remembered| &remembered.detail.request).collect();
        let page = requests.iter().position(|request| request.id == id)?;
        let is_redirected = |request: &ShownRequest| {
            request.is_page && request.status.is_some_and(|status| (300..400).contains(&status))
        };
        let led = requests[..page].iter().rev().take_while(|request| is_redirected(request)).count();
        let (before, after) = requests[page - led..].split_at(led + 1);
        let after = after.iter().filter(|request| !request.is_page);
        Some(before.iter().chain(after).map(|request| (*request).clone()).collect())
    }
}

impl Monitor {
    /// What is remembered of the request `id`, which the toolbar shows; `None` where it has not ended, or too long ago.
    pub fn shown_request(&self, id: &str) -> Option<ShownDetail> {
        self.toolbar.find(id)
    }

    /// The page `id`, what led to it by redirection, and what came after it from the same browser but other pages, oldest first.
    pub fn shown_since(&self, id: &str) -> Option<Vec<ShownRequest>> {
        self.toolbar.since(id)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::config::Config;
    use crate::endpoint::EndpointIndex;
    use crate::measurement::{Moment, VersionIndex};
    use crate::notes::{EventNote, LogLevel, Notes};

    fn measurement(id: &str, viewer: &str, is_page: bool, status: u16) -> Measurement {
        let facts = Facts {
            method: "GET".into(),
            path: format!("/{id}"),
            query: "password=hunter2".into(),
            pattern: format!("/{id}"),
            params: Vec::new(),
            headers: Some(vec![("cookie".into(), b"hunter2".to_vec())]),
            peer: None,
            body: None,
        };
        let answered = Some(vec![("set-cookie".to_owned(), b"hunter2".to_vec())]);
        let viewer = Some(TokenDigest::of(viewer));
        let mut notes = Notes::default();
        let text = "login password=hunter2".to_owned();
        notes.add_event(EventNote { at: Moment::now(), level: LogLevel::Info, target: "campus".into(), text });
        notes.show(ShownNote { id: id.into(), viewer, is_page, facts, answered });
        let mut measurement = Measurement::begun(EndpointIndex(0), VersionIndex(0), Began::Moment(Moment::now()));
        measurement.status = Some(status);
        measurement.duration = Duration::from_millis(3);
        measurement.notes = Some(Box::new(notes));
        measurement
    }

    fn toolbar(requests: &[(&str, &str, bool, u16)]) -> Toolbar {
        let (toolbar, redactor) = (Toolbar::default(), Redactor::new(&Config::default()));
        // The first worker to be heard may have begun last.
        for (at, (id, viewer, is_page, status)) in requests.iter().enumerate().rev() {
            toolbar.remember(&mut measurement(id, viewer, *is_page, *status), at as i64, &redactor);
        }
        toolbar
    }

    #[test]
    fn a_page_has_what_led_to_it_and_what_it_fetched_and_nothing_of_others() {
        let toolbar = toolbar(&[
            ("old", "ada", true, 200),
            ("form", "ada", true, 303),
            ("theirs", "eve", true, 302),
            ("page", "ada", true, 200),
            ("fetched", "ada", false, 500),
            ("fetched-by-eve", "eve", false, 200),
            ("other-page", "ada", true, 200),
            ("late", "ada", false, 200),
        ]);
        let ids: Vec<String> = toolbar.since("page").unwrap().into_iter().map(|request| request.id).collect();
        assert_eq!(ids, ["form", "page", "fetched", "late"]);
        assert!(toolbar.since("nothing").is_none());
    }

    #[test]
    fn however_much_is_told_the_log_little_is_kept_and_the_rest_is_counted() {
        let mut notes = Notes::default();
        for _ in 0..1_000 {
            let text = "é".repeat(3_000);
            notes.add_event(EventNote { at: Moment::now(), level: LogLevel::Debug, target: "campus".into(), text });
        }
        let (events, unlisted) = notes.take_events();
        assert_eq!(events.len() as u64 + unlisted, 1_000);
        assert!(events.iter().map(|event| event.text.len()).sum::<usize>() <= 64 * 1_024);
        assert!(events[0].text.ends_with('…'));
    }

    #[test]
    fn what_is_remembered_is_bounded_and_holds_no_secrets() {
        let ids: Vec<String> = (0..MOST_REMEMBERED + 5).map(|n| n.to_string()).collect();
        let requests: Vec<_> = ids.iter().map(|id| (id.as_str(), "ada", true, 200)).collect();
        let toolbar = toolbar(&requests);
        assert_eq!(toolbar.0.lock().len(), MOST_REMEMBERED);
        assert!(toolbar.find("100").is_none());
        let shown = format!("{:?}", toolbar.find("5").unwrap());
        assert!(shown.contains("set-cookie") && !shown.contains("hunter2"), "{shown}");
    }
}
