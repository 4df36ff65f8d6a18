//! When and where each class meets, planned anew every now and then so that few students have two classes at once.

use std::collections::HashMap;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{PoisonError, RwLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use fastrand::Rng;
use serde::Serialize;

use crate::database::models::Enrolment;

const DAYS: [&str; 5] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const FIRST_HOUR: usize = 8;
const MEETINGS_PER_DAY: usize = 5;
const MEETING_HOURS: usize = 2;
const SLOTS: usize = DAYS.len() * MEETINGS_PER_DAY;

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Meeting {
    pub day: &'static str,
    pub hour: usize,
}

/// The plan that is in force, shared by all workers.
#[derive(Debug)]
pub struct Timetable {
    plan: RwLock<Plan>,
}

#[derive(Debug)]
struct Plan {
    slot_of: Vec<usize>,
    /// Students that attend both of two classes.
    shared_students: Vec<Vec<u32>>,
    rng: Rng,
}

impl Timetable {
    /// A first plan for the classes `1..=classes`: one after another.
    pub fn new(classes: i32, enrolments: &[Enrolment]) -> Self {
        let classes = classes as usize;
        let slot_of = (0..classes).map(|class| class % SLOTS).collect();
        let shared_students = shared_students(classes, enrolments);
        Timetable { plan: RwLock::new(Plan { slot_of, shared_students, rng: Rng::with_seed(1_812) }) }
    }

    /// When a class meets; `None` for an unknown class.
    pub fn meeting(&self, class_id: i32) -> Option<Meeting> {
        let plan = self.plan.read().unwrap_or_else(PoisonError::into_inner);
        let slot = *plan.slot_of.get(usize::try_from(class_id).ok()?.checked_sub(1)?)?;
        let hour = FIRST_HOUR + slot % MEETINGS_PER_DAY * MEETING_HOURS;
        Some(Meeting { day: DAYS[slot / MEETINGS_PER_DAY], hour })
    }

    /// Improves the plan for `time`. It holds the lock all the while, so whoever asks for a meeting waits that long:
    /// this is where the slowest requests of `/my_class` come from.
    pub fn replan(&self, time: Duration) {
        let mut plan = self.plan.write().unwrap_or_else(PoisonError::into_inner);
        let started = Instant::now();
        while started.elapsed() < time {
            plan.try_other_slots();
        }
    }
}

impl Plan {
    /// Moves each class to a random other slot where that spares students a clash.
    fn try_other_slots(&mut self) {
        for class in 0..self.slot_of.len() {
            let slot = self.rng.usize(..SLOTS);
            if self.clashes(class, slot) <= self.clashes(class, self.slot_of[class]) {
                self.slot_of[class] = slot;
            }
        }
    }

    fn clashes(&self, class: usize, slot: usize) -> u32 {
        let meets_then = |other: &usize| *other != class && self.slot_of[*other] == slot;
        (0..self.slot_of.len()).filter(meets_then).map(|other| self.shared_students[class][other]).sum()
    }
}

fn shared_students(classes: usize, enrolments: &[Enrolment]) -> Vec<Vec<u32>> {
    let mut attended: HashMap<i32, Vec<usize>> = HashMap::new();
    for enrolment in enrolments {
        attended.entry(enrolment.student_id).or_default().push(enrolment.class_id as usize - 1);
    }
    let mut shared = vec![vec![0; classes]; classes];
    for attended in attended.values() {
        for &one in attended {
            for &other in attended.iter().filter(|&&other| other != one) {
                shared[one][other] += 1;
            }
        }
    }
    shared
}

/// The thread that asks the service to replan the timetable until it is dropped.
pub struct Planner {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Planner {
    const EVERY: Duration = Duration::from_secs(40);
    const TIMEOUT: Duration = Duration::from_secs(5);

    /// Asks the service that listens on `address`.
    pub fn start(address: SocketAddr) -> io::Result<Self> {
        let (stop, stopped) = mpsc::channel();
        let thread = thread::Builder::new().name("timetable".into()).spawn(move || {
            while stopped.recv_timeout(Self::EVERY) == Err(RecvTimeoutError::Timeout) {
                if let Err(error) = Self::ask(address) {
                    eprintln!("campus: the timetable could not be planned anew: {error}");
                }
            }
        })?;
        Ok(Planner { stop: Some(stop), thread: Some(thread) })
    }

    fn ask(address: SocketAddr) -> io::Result<()> {
        let mut service = TcpStream::connect_timeout(&address, Self::TIMEOUT)?;
        service.set_read_timeout(Some(Self::TIMEOUT))?;
        let head =
            format!("POST /timetable HTTP/1.1\r\nhost: {address}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        service.write_all(head.as_bytes())?;
        io::copy(&mut service, &mut io::sink()).map(drop)
    }
}

impl Drop for Planner {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            eprintln!("campus: the timetable's planner had panicked");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn attends(student_id: i32, class_id: i32) -> Enrolment {
        Enrolment { class_id, student_id }
    }

    #[test]
    fn a_new_plan_spares_students_two_classes_at_once() {
        let first_and_last = [attends(1, 1), attends(1, SLOTS as i32 + 1)];
        let timetable = Timetable::new(SLOTS as i32 + 1, &first_and_last);
        assert_eq!(timetable.meeting(1), timetable.meeting(SLOTS as i32 + 1));
        timetable.replan(Duration::from_millis(50));
        assert_ne!(timetable.meeting(1), timetable.meeting(SLOTS as i32 + 1));
    }

    #[test]
    fn an_unknown_class_meets_never() {
        let timetable = Timetable::new(3, &[]);
        assert!(timetable.meeting(3).is_some());
        assert_eq!([-1, 0, 4].map(|id| timetable.meeting(id)), [None; 3]);
    }

    #[test]
    fn whoever_asks_while_it_is_replanned_waits() {
        let timetable = Arc::new(Timetable::new(3, &[]));
        let planner = thread::spawn({
            let timetable = Arc::clone(&timetable);
            move || timetable.replan(Duration::from_millis(300))
        });
        let mut longest = Duration::ZERO;
        while !planner.is_finished() {
            let asked = Instant::now();
            timetable.meeting(1);
            longest = longest.max(asked.elapsed());
        }
        assert!(longest > Duration::from_millis(100), "nobody waited longer than {longest:?}");
    }
}
