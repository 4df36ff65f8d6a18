//! What profiling costs the profiled: nanoseconds a poll, a wait and a finished task. Run it on a quiet machine.
//!
//! `cargo run --release -p fmd-profiler --example overhead`

use std::future::Future;
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};

use fmd_profiler::{Keep, Label, Options, Profiler, Scope, Trigger};

/// Pending for ever, without a waker.
struct Idle;

impl Future for Idle {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<()> {
        black_box(());
        Poll::Pending
    }
}

/// Pending for ever, registering a waker each time, as leaf futures do.
struct Waiting(Option<Waker>);

impl Future for Waiting {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        match &mut self.0 {
            Some(waker) if waker.will_wake(context.waker()) => {}
            place => *place = Some(context.waker().clone()),
        }
        if let Some(waker) = &self.0 {
            waker.wake_by_ref();
        }
        Poll::Pending
    }
}

struct Unparked;

impl Wake for Unparked {
    fn wake(self: std::sync::Arc<Self>) {
        black_box(());
    }
}

/// The least of some rounds: what the machine did besides only adds.
fn nanos(each: impl FnMut()) -> f64 {
    nanos_in_rounds_of(200_000, each, || {})
}

fn nanos_in_rounds_of(times: u32, mut each: impl FnMut(), between: impl Fn()) -> f64 {
    let mut round = || {
        between();
        let start = Instant::now();
        (0..times).for_each(|_| each());
        start.elapsed().as_nanos() as f64 / f64::from(times)
    };
    (0..15).map(|_| round()).fold(f64::INFINITY, f64::min)
}

fn polls<F: Future<Output = ()>>(scope: &mut Scope, future: F) -> f64 {
    let waker = Waker::from(std::sync::Arc::new(Unparked));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    nanos(|| {
        black_box(scope.poll(future.as_mut(), &mut context).is_pending());
    })
}

fn bare<F: Future<Output = ()>>(future: F) -> f64 {
    let waker = Waker::from(std::sync::Arc::new(Unparked));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    nanos(|| {
        black_box(future.as_mut().poll(&mut context).is_pending());
    })
}

/// The share of its speed that a loop loses by being sampled, in per cent, and the samples taken.
fn loss(trigger: Trigger, period: Duration) -> Result<(f64, u64), Box<dyn std::error::Error>> {
    let work = || {
        let start = Instant::now();
        let mut turns = 0_u64;
        while start.elapsed() < Duration::from_millis(300) {
            turns += 1;
            black_box((0..1000).sum::<u32>());
        }
        turns as f64
    };
    let (mut without, mut with) = (0.0_f64, 0.0_f64);
    let profiler = Profiler::start(Options::default().trigger(trigger).period(period).cpu_budget(1.0))?;
    for _ in 0..6 {
        without = without.max(work());
        let mut profiled = pin!(profiler.wrap(Label(0), async { work() }));
        if let Poll::Ready(turns) = profiled.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            with = with.max(turns);
        }
    }
    Ok(((1.0 - with / without) * 100.0, profiler.statistics().cpu_samples))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sampling thread looks once in ten seconds, so that it is not measured along.
    let profiler = Profiler::start(Options::default().period(Duration::from_secs(10)))?;
    let idle = bare(Idle);
    println!("a poll, not profiled:                  {:6.1} ns more", polls(&mut Scope::disabled(), Idle) - idle);
    println!("a poll, profiled:                      {:6.1} ns more", polls(&mut profiler.scope(), Idle) - idle);
    let waiting = bare(Waiting(None));
    println!(
        "a poll that registers and is woken:    {:6.1} ns more",
        polls(&mut profiler.scope(), Waiting(None)) - waiting
    );
    let one_task = || {
        let mut scope = profiler.scope();
        let _ = black_box(scope.poll(pin!(std::future::ready(())), &mut Context::from_waker(Waker::noop())));
        scope.finish(Label(1), Keep::No);
    };
    // Fewer than the queue holds, and it is emptied in between.
    let task = nanos_in_rounds_of(3000, one_task, || assert!(profiler.flush(Duration::from_secs(10))));
    println!("a task of one poll, from open to end:  {task:6.1} ns ({} dropped)", profiler.statistics().dropped);
    drop(profiler);
    for (trigger, millis) in [(Trigger::Tick, 5), (Trigger::Immediate, 5), (Trigger::Immediate, 1)] {
        let (percent, samples) = loss(trigger, Duration::from_millis(millis))?;
        println!("a loop sampled each {millis} ms, {trigger:?}: {percent:.2} % slower, {samples} samples");
    }
    Ok(())
}
