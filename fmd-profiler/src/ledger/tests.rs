use super::*;
use crate::scope::Keep;
use crate::task::{Account, Spent};

const MS: u64 = 1_000_000;

fn ended(task: u64, label: Label, on_cpu: Duration) -> Ended {
    let wall = Ticks::from_nanos(on_cpu.as_nanos() as u64);
    let spent = Spent { in_polls: wall, polls: 1, ..Spent::default() };
    let account = Account { task: TaskId(task), began: Ticks(0), wall, spent, is_referred_to: false };
    Ended { account, label, culprits: None, events: None, parent: None, keep: Keep::No, reply: None }
}

fn charge(ledger: &mut Ledger, task: TaskId, kind: Kind, address: u64, now: Instant) {
    let stack = ledger.stack(&[Location::new(Some(0), address)]);
    ledger.charge(task, kind, stack, Weight { nanos: 5 * MS, samples: 1 }, Ticks(0), now);
}

fn ledger() -> Ledger {
    Ledger::new(Arc::default())
}

#[test]
fn a_task_s_samples_go_to_its_label_when_it_ends() {
    let mut ledger = ledger();
    charge(&mut ledger, TaskId(1), Kind::Cpu, 1, Instant::now());
    charge(&mut ledger, TaskId(1), Kind::Blocked, 2, Instant::now());
    assert!(ledger.take().is_empty(), "the task's label is not known yet");
    assert_eq!(ledger.so_far(TaskId(1)).unwrap().samples(), 2);
    let own = ledger.end(&ended(1, Label(7), Duration::from_millis(12)), &[], true).unwrap();
    assert_eq!(own.time.blocked, Duration::from_millis(5));
    // The clock's ticks need not be whole nanoseconds.
    let in_polls = Duration::from_nanos(Ticks::from_nanos(12 * MS).nanos());
    assert_eq!(own.time.on_cpu, in_polls - own.time.blocked);
    assert!(ledger.so_far(TaskId(1)).is_none());
    let [of_label] = &ledger.take()[..] else { panic!("one label") };
    assert_eq!((of_label.label, of_label.tasks, of_label.samples()), (Label(7), 1, 2));
}

#[test]
fn samples_of_one_task_s_polls_stand_for_no_more_time_than_these_took() {
    let mut ledger = ledger();
    for kind in [Kind::Cpu, Kind::Cpu, Kind::Blocked] {
        charge(&mut ledger, TaskId(1), kind, 1, Instant::now());
    }
    // Closures that ran in the pool beside each other, or while the task was polled, have more time than the task waited for them.
    let in_pool = ledger.stack(&[Location::new(Some(0), 9), Location::POOL]);
    ledger.charge(TaskId(1), Kind::Cpu, in_pool, Weight { nanos: 9 * MS, samples: 1 }, Ticks(0), Instant::now());
    let own = ledger.end(&ended(1, Label(7), Duration::from_millis(3)), &[], true).unwrap();
    let mut weights: Vec<(Kind, u64, u64)> =
        own.samples.iter().map(|(_, kind, weight)| (*kind, (weight.nanos + 500) / 1_000, weight.samples)).collect();
    weights.sort_unstable();
    assert_eq!(weights, [(Kind::Cpu, 2_000, 2), (Kind::Cpu, 9_000, 1), (Kind::Blocked, 1_000, 1)]);
    assert_eq!(own.time.blocked.as_micros().div_ceil(10), 100);
    // Over many tasks those that were not hit make up for it.
    let [of_label] = &ledger.take()[..] else { panic!("one label") };
    assert_eq!(of_label.samples.iter().map(|(.., weight)| weight.nanos).sum::<u64>(), 24 * MS);
}

#[test]
fn a_wait_is_one_sample_whether_it_was_queued_after_it_or_only_queued() {
    let mut ledger = ledger();
    let wait = |site, awaiting, queued| Wait {
        site: SiteId(site),
        awaiting: Ticks(awaiting),
        queued: Ticks(queued),
        count: 3,
    };
    for site in 1..=3 {
        ledger.learn_site(SiteId(site), &[Location::new(Some(0), u64::from(site))]);
    }
    let waits = [wait(1, 9_000, 1_000), wait(2, 9_000, 0), wait(3, 0, 1_000)];
    let own = ledger.end(&ended(1, Label(7), Duration::ZERO), &waits, true).unwrap();
    let of_kind = |kind: Kind| {
        let some = own.samples.iter().filter(|(_, of, _)| *of == kind);
        some.map(|(.., weight)| weight.samples).sum::<u64>()
    };
    assert_eq!((own.samples(), of_kind(Kind::Await), of_kind(Kind::Queued)), (9, 6, 3));
    assert_eq!(ledger.take()[0].samples(), 9);
}

#[test]
fn samples_take_no_more_room_than_their_stacks() {
    let mut ledger = ledger();
    let now = Instant::now();
    for task in 0..5_000_u64 {
        for address in 0..100 {
            charge(&mut ledger, TaskId(task), Kind::Cpu, address, now);
        }
        ledger.end(&ended(task, Label(task % 50), Duration::from_millis(500)), &[], false);
    }
    assert_eq!(ledger.entries, 50 * 100);
    assert!(ledger.open.is_empty());
    assert_eq!(ledger.take().iter().map(Profile::samples).sum::<u64>(), 500_000);
}

#[test]
fn no_time_is_lost_when_there_are_too_many_stacks() {
    let mut ledger = ledger();
    for address in 0..MOST_ENTRIES_OF_TASK as u64 + 500 {
        charge(&mut ledger, TaskId(1), Kind::Cpu, address, Instant::now());
    }
    ledger.end(&ended(1, Label(1), Duration::ZERO), &[], false);
    assert_eq!(ledger.take()[0].samples(), MOST_ENTRIES_OF_TASK as u64 + 500);
}

#[test]
fn tasks_whose_end_is_never_heard_of_are_given_up() {
    let mut ledger = ledger();
    let now = Instant::now();
    for task in 0..MOST_TASKS as u64 + 10 {
        charge(&mut ledger, TaskId(task), Kind::Cpu, 1, now);
    }
    assert!(ledger.open.len() <= MOST_TASKS);
    assert_eq!(ledger.evict(now + PATIENCE + Duration::from_secs(1)), MOST_TASKS + 10);
    assert_eq!(ledger.evict(now + 2 * PATIENCE), 0, "each is told once");
    let [unlabelled] = &ledger.take()[..] else { panic!("one label") };
    assert_eq!((unlabelled.label, unlabelled.samples()), (Label::NONE, MOST_TASKS as u64 + 10));
}

#[test]
fn those_sampled_the_longest_ago_make_way_for_a_task_that_is_sampled_now() {
    let mut ledger = ledger();
    let begun = Instant::now();
    let at = |ms: u64| begun + Duration::from_millis(ms);
    for task in 0..MOST_TASKS as u64 {
        charge(&mut ledger, TaskId(task), Kind::Cpu, 1, at(task));
    }
    // The first has been sampled again since.
    charge(&mut ledger, TaskId(0), Kind::Cpu, 1, at(20_000));
    charge(&mut ledger, TaskId(99_999), Kind::Cpu, 1, at(20_001));
    for (task, label) in [(99_999, Label(7)), (0, Label(8)), (1, Label(9))] {
        ledger.end(&ended(task, label, Duration::from_millis(5)), &[], false);
    }
    let samples: Vec<(Label, u64)> = ledger.take().iter().map(|of| (of.label, of.samples())).collect();
    assert_eq!(samples, [(Label(7), 1), (Label(8), 2), (Label(9), 0), (Label::NONE, GIVE_WAY as u64)]);
    assert_eq!(ledger.evict(at(20_001)), GIVE_WAY);
}

#[test]
fn samples_of_a_closure_that_outlives_its_task_go_to_the_task_s_label() {
    let mut ledger = ledger();
    let (mut task, mut spawned) = (ended(1, Label(1), Duration::ZERO), ended(2, Label::NONE, Duration::ZERO));
    (task.account.is_referred_to, spawned.account.is_referred_to) = (true, true);
    spawned.parent = Some(TaskId(1));
    ledger.end(&spawned, &[], false);
    charge(&mut ledger, TaskId(2), Kind::Cpu, 7, Instant::now());
    assert_eq!(ledger.so_far(TaskId(1)).unwrap().samples(), 1, "the task that spawned it lasts");
    ledger.end(&task, &[], false);
    charge(&mut ledger, TaskId(1), Kind::Cpu, 7, Instant::now());
    charge(&mut ledger, TaskId(2), Kind::Cpu, 7, Instant::now());
    assert!(ledger.open.is_empty(), "nobody would close it");
    let [profile] = &ledger.take()[..] else { panic!("one label") };
    let is_of_poll = |(stack, _, weight): &(Stack, Kind, Weight)| (stack.is_of_poll(), weight.samples);
    let mut samples: Vec<(bool, u64)> = profile.samples.iter().map(is_of_poll).collect();
    samples.sort_unstable();
    assert_eq!((profile.label, samples), (Label(1), vec![(false, 2), (true, 1)]));
}

#[test]
fn a_holder_is_known_by_its_label_once_it_has_ended() {
    use crate::long_polls::Occupation;
    let mut ledger = ledger();
    let mut holder = ended(1, Label(1), Duration::from_millis(50));
    holder.account.is_referred_to = true;
    ledger.end(&holder, &[], false);
    let mut victim = ended(2, Label(2), Duration::from_millis(1));
    victim.culprits.insert(Box::default()).add(Occupation { task: TaskId(1), from: Ticks(0), to: Ticks(1000) });
    let profile = ledger.end(&victim, &[], true).unwrap();
    assert_eq!(profile.held_by[0].label, Some(Label(1)));
}

#[test]
fn a_holder_that_was_spawned_is_known_by_the_label_of_its_spawner_even_if_that_ends_last() {
    use crate::long_polls::Occupation;
    let (mut spawner, mut holder) = (ended(1, Label(1), Duration::ZERO), ended(2, Label::NONE, Duration::ZERO));
    (spawner.account.is_referred_to, holder.account.is_referred_to) = (true, true);
    holder.parent = Some(TaskId(1));
    let mut victim = ended(3, Label(2), Duration::from_millis(1));
    victim.culprits.insert(Box::default()).add(Occupation { task: TaskId(2), from: Ticks(0), to: Ticks(1000) });
    for order in [[&holder, &spawner, &victim], [&holder, &victim, &spawner]] {
        let mut ledger = ledger();
        charge(&mut ledger, TaskId(2), Kind::Cpu, 7, Instant::now());
        ledger.foresee(order.into_iter());
        let [_, second, third] = order.map(|task| ledger.end(task, &[], true));
        let profile = second.into_iter().chain(third).find(|profile| profile.task == Some(TaskId(3))).unwrap();
        let held = &profile.held_by[0];
        assert_eq!((held.label, held.task, held.places.iter().count()), (Some(Label(1)), TaskId(1), 1));
    }
}
