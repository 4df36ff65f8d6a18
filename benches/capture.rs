//! What the profiler costs whom it profiles: the thread that is interrupted for a sample, a poll, a wait.
//!
//! `cargo bench -p fmd-benches --bench capture`

use std::future::Future;
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};

use fmd_benches::rounds::Rounds;
use fmd_benches::{Failure, rounds_of};
use fmd_profiler::{Keep, Label, Moment, Options, Profiler, Scope, Trigger};
use nix::sys::pthread::{pthread_kill, pthread_self};
use nix::sys::signal::Signal;

const ROUNDS: usize = 15;
/// How long a thread is interrupted by one contestant in one round, and how often.
const ROUND: Duration = Duration::from_millis(250);
const BETWEEN_SIGNALS: Duration = Duration::from_micros(250);
/// A pause in the loop that is no interruption.
const NO_INTERRUPTION: Duration = Duration::from_nanos(500);
/// Frames below the poll, each with so many words: what a handler of a release build has, 20 frames in 7 KB.
const FRAMES: usize = 16;
const WORDS: usize = 50;

fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench capture\n");
    Moment::prepare();
    interruptions()?;
    polls();
    Ok(())
}

/// Who interrupts a thread that computes.
const CONTESTANTS: [&str; 3] = ["empty handler", "fmd", "pprof"];

fn interruptions() -> Result<(), Failure> {
    let heard = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(Signal::SIGUSR1 as i32, heard)?;
    // Its own timer is nearly idle: like the others it is sent its signal by another thread, so that delivery is the same.
    let pprof = pprof::ProfilerGuardBuilder::default()
        .frequency(1)
        .blocklist(&["libc", "libgcc", "pthread", "vdso"])
        .build()?;
    let mut rounds = Rounds::new(CONTESTANTS);
    let mut samples = 0;
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..CONTESTANTS.len() {
            let contestant = rounds.whose_turn(round, turn);
            let median = match CONTESTANTS[contestant] {
                "fmd" => {
                    let (median, taken) = interrupted_by_fmd()?;
                    samples += taken;
                    median
                }
                "pprof" => interrupted_by(Signal::SIGPROF)?,
                _ => interrupted_by(Signal::SIGUSR1)?,
            };
            rounds.add(contestant, median);
        }
    }
    let frames = pprof.report().build()?.data.keys().map(|stack| stack.frames.len()).max().unwrap_or(0);
    println!("{:16} {:>20} {:>24}", "interrupted by", "for, median ns", "beyond empty, median ns");
    for (contestant, name) in CONTESTANTS.iter().enumerate() {
        let (whole, beyond) = (rounds.of(contestant).median(), rounds.differences(contestant).median());
        println!("{name:16} {whole:>20.0} {beyond:>24.0}");
    }
    let [fmd, pprof] = [1, 2].map(|contestant| rounds.differences(contestant).median());
    println!("fmd took {samples} stacks; pprof's deepest had {frames} frames");
    println!(
        "README: a sample costs the thread {fmd:.0} ns besides delivery, pprof's {pprof:.0} ns: {:.0} times as much\n",
        pprof / fmd
    );
    Ok(())
}

/// Median of the interruptions in nanoseconds, while another thread sends this one `signal` again and again.
fn interrupted_by(signal: Signal) -> Result<f64, Failure> {
    let (target, stop) = (pthread_self(), Arc::new(AtomicBool::new(false)));
    let stopped = Arc::clone(&stop);
    let sender = std::thread::spawn(move || {
        while !stopped.load(Relaxed) {
            std::thread::sleep(BETWEEN_SIGNALS);
            if pthread_kill(target, signal).is_err() {
                break;
            }
        }
    });
    let found = descend(FRAMES);
    stop.store(true, Relaxed);
    sender.join().map_err(|_| "the sender panicked")?;
    found
}

fn interrupted_by_fmd() -> Result<(f64, u64), Failure> {
    let options = Options::default().trigger(Trigger::Immediate).period(BETWEEN_SIGNALS).cpu_budget(1.0);
    let profiler = Profiler::start(options)?;
    let mut found = Err("the poll did not run".into());
    {
        let mut task = pin!(profiler.wrap(Label(1), async { found = descend(FRAMES) }));
        let _ = task.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }
    Ok((found?, profiler.statistics().cpu_samples))
}

#[inline(never)]
fn descend(frames: usize) -> Result<f64, Failure> {
    let words = black_box([frames; WORDS]);
    let found = if frames == 0 { interruptions_here() } else { descend(frames - 1) };
    black_box(words);
    found
}

/// Watches the clock, and takes every pause for an interruption. Most are by the signal, which comes more often than the
/// kernel's own ticks.
#[inline(never)]
fn interruptions_here() -> Result<f64, Failure> {
    let mut pauses = Vec::with_capacity(100_000);
    let began = Moment::now();
    let mut last = began;
    while last.since(began) < ROUND {
        let now = Moment::now();
        let pause = now.since(last);
        if pause > NO_INTERRUPTION && pauses.len() < pauses.capacity() {
            pauses.push(pause);
        }
        last = now;
    }
    pauses.sort_unstable();
    let median = pauses.get(pauses.len() / 2).ok_or("nothing interrupted the thread")?;
    Ok(median.as_nanos() as f64)
}

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
    fn wake(self: Arc<Self>) {
        black_box(());
    }
}

fn polls() {
    // The sampling thread looks once in ten seconds, so that it is not measured along.
    let quiet = Options::default().period(Duration::from_secs(10));
    let Ok(profiler) = Profiler::start(quiet) else { return };
    let names = ["bare", "not profiled", "profiled", "bare wait", "profiled wait"];
    let mut rounds = Rounds::new(names);
    let mut tasks = Rounds::new(["a task of one poll, from open to end"]);
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..names.len() {
            let contestant = rounds.whose_turn(round, turn);
            rounds.add(
                contestant,
                match names[contestant] {
                    "bare" => bare(Idle),
                    "not profiled" => polled(&mut Scope::disabled(), Idle),
                    "profiled" => polled(&mut profiler.scope(), Idle),
                    "bare wait" => bare(Waiting(None)),
                    _ => polled(&mut profiler.scope(), Waiting(None)),
                },
            );
        }
        // Fewer than the queue holds, and it is emptied in between.
        tasks.add(0, nanos(3_000, || one_task(&profiler)));
        let _ = profiler.flush(Duration::from_secs(10));
    }
    let difference = |of: usize, to: usize| rounds.of(of).median() - rounds.of(to).median();
    println!(
        "README: a poll costs {:.0} ns more when profiled and {:.0} ns when not, one that registers a waker and is woken {:.0} ns more; \
         a task of one poll {:.0} ns from open to end ({} dropped)",
        difference(2, 0),
        difference(1, 0),
        difference(4, 3),
        tasks.of(0).median(),
        profiler.statistics().dropped
    );
}

fn nanos(times: u32, mut each: impl FnMut()) -> f64 {
    let start = Instant::now();
    (0..times).for_each(|_| each());
    start.elapsed().as_nanos() as f64 / f64::from(times)
}

const POLLS: u32 = 200_000;

fn polled<F: Future<Output = ()>>(scope: &mut Scope, future: F) -> f64 {
    let waker = Waker::from(Arc::new(Unparked));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    nanos(POLLS, || {
        black_box(scope.poll(future.as_mut(), &mut context).is_pending());
    })
}

fn bare<F: Future<Output = ()>>(future: F) -> f64 {
    let waker = Waker::from(Arc::new(Unparked));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    nanos(POLLS, || {
        black_box(future.as_mut().poll(&mut context).is_pending());
    })
}

fn one_task(profiler: &Profiler) {
    let mut scope = profiler.scope();
    let _ = black_box(scope.poll(pin!(std::future::ready(())), &mut Context::from_waker(Waker::noop())));
    scope.finish(Label(1), Keep::No);
}
