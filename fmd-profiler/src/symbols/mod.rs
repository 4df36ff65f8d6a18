//! Names, looked up when somebody wants to see them.

#[cfg(cpu_stacks)]
mod debug_info;
#[cfg(cpu_stacks)]
mod module;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

#[cfg(cpu_stacks)]
use crate::capture::linux::system::cpu_time_of_this_thread;
use crate::frame::Frame;
use crate::location::Location;

/// Most ranges of places whose names are kept, besides those of one look-up.
const MOST_RANGES: usize = 50_000;

/// A place's frames, innermost first: the function, and those that it was inlined into.
type Named = Arc<[Frame]>;

/// The names of one profiler's locations.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    known: Mutex<Known>,
    #[cfg(cpu_stacks)]
    pub(crate) files: Arc<crate::unwind::ModuleFiles>,
    /// Nanoseconds of CPU time that looking up has taken, of whatever thread asked.
    cpu: AtomicU64,
}

/// What has been looked up. Samples fall anywhere in a function, so of one that comes up a second time all places are looked up, and soon
/// few are missing.
#[derive(Debug, Default)]
struct Known {
    /// By the place that each range begins at: the address in the same module that it ends before, and the names of all that it covers.
    ranges: BTreeMap<Location, (u64, Named)>,
    /// Where the functions begin of which places were looked up.
    functions: HashSet<Location>,
    /// What each module's debug information consists of.
    #[cfg(cpu_stacks)]
    units: HashMap<Option<u16>, debug_info::Units>,
}

impl Known {
    fn get(&self, location: Location) -> Option<&Named> {
        let (start, (end, named)) = self.ranges.range(..=location).next_back()?;
        (start.module() == location.module() && location.address() < *end).then_some(named)
    }

    /// Names a range, which what is known of parts of it makes room for.
    fn insert(&mut self, module: Option<u16>, range: Range<u64>, named: Named) {
        let end = range.end.min(Location::END);
        if range.start >= end {
            return;
        }
        let [start, last] = [range.start, end - 1].map(|address| Location::new(module, address));
        let covered: Vec<Location> = self.ranges.range(start..=last).map(|(start, _)| *start).collect();
        for start in covered {
            self.ranges.remove(&start);
        }
        self.ranges.insert(start, (end, named));
    }
}

/// Names of some places.
pub(crate) struct Names(HashMap<Location, Named>);

impl Names {
    /// What stands at the outer end of stacks that are not of a task's own polls.
    const MARKS: [(Location, &'static str); 2] =
        [(Location::POOL, "[pool thread]"), (Location::SPAWNED, "[spawned task]")];

    /// The frames of a stack, outermost first, without those that profiling itself put at either end.
    pub(crate) fn stack(&self, locations: &[Location]) -> Vec<Frame> {
        let named = locations
            .iter()
            .rev()
            .filter(|location| !Self::MARKS.iter().any(|(mark, _)| mark == *location))
            .filter_map(|location| self.0.get(location));
        let frames = named.flat_map(|frames| frames.iter().rev());
        let mut frames: Vec<Frame> = frames.cloned().collect();
        if let Some(last) = frames.iter().rposition(leads_into_task) {
            frames.drain(..=last);
        }
        if let Some(first) = frames.iter().position(leads_out_of_task) {
            frames.truncate(first);
        }
        while frames.last().is_some_and(|frame| WAKER_CLONE.contains(&&*frame.function)) {
            frames.pop();
        }
        // Innermost first, as the locations are.
        for location in locations {
            if let Some((_, name)) = Self::MARKS.iter().find(|(mark, _)| mark == location) {
                frames.insert(0, Frame { function: (*name).into(), module: "".into(), file: None, line: None });
            }
        }
        frames
    }
}

/// What a leaf future calls to register itself, by its name with and without debug information.
const WAKER_CLONE: [&str; 4] = [
    "<core::task::wake::Waker as core::clone::Clone>::clone",
    "<core::task::wake::Waker>::wake_by_ref",
    "core::task::wake::Waker::wake_by_ref",
    "core::ops::function::FnOnce::call_once",
];

/// Whether a frame is one of those between the boundary and the task's own.
fn leads_into_task(frame: &Frame) -> bool {
    const ENTRIES: [&str; 4] = [
        "fmd_profiler::scope::Scope",
        "fmd_profiler::carry::Carried",
        "fmd_profiler::capture::waker::lend",
        "fmd_profiler::capture::stack::within",
    ];
    ENTRIES.iter().any(|start| frame.function.starts_with(start))
}

/// Whether a frame is one of those that capture where a task waits.
fn leads_out_of_task(frame: &Frame) -> bool {
    const EXITS: [&str; 5] = [
        "fmd_profiler::scope::Registrar",
        "fmd_profiler::scope::with_current",
        "fmd_profiler::capture::waker::",
        "fmd_profiler::capture::stack::Boundary",
        "fmd_profiler::await_trace::",
    ];
    let name = frame.function.trim_start_matches('<');
    EXITS.iter().any(|start| name.starts_with(start))
}

impl Symbols {
    /// CPU time that looking up names has taken.
    pub(crate) fn cpu(&self) -> Duration {
        Duration::from_nanos(self.cpu.load(Relaxed))
    }

    /// The names of all these places; those not known yet are looked up in the modules' files.
    pub(crate) fn name_all(&self, locations: impl Iterator<Item = Location>) -> Names {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut names = HashMap::new();
        let mut missing = Vec::new();
        for location in locations {
            match known.get(location) {
                Some(frames) => {
                    names.insert(location, Arc::clone(frames));
                }
                None => missing.push(location),
            }
        }
        missing.retain(|location| !Names::MARKS.iter().any(|(mark, _)| mark == location));
        missing.sort_unstable();
        missing.dedup();
        if missing.is_empty() {
            return Names(names);
        }
        if known.ranges.len() + missing.len() > MOST_RANGES {
            *known = Known::default();
        }
        let passing = self.look_up(&missing, &mut known);
        for location in missing {
            if let Some(frames) = known.get(location) {
                names.insert(location, Arc::clone(frames));
            }
        }
        for location in passing {
            known.ranges.remove(&location);
        }
        Names(names)
    }

    #[cfg(not(cpu_stacks))]
    fn look_up(&self, _missing: &[Location], _known: &mut Known) -> Vec<Location> {
        Vec::new()
    }

    /// Looks up places, sorted, so that those of a module come together and its file is opened once and let go of
    /// again. Gives those whose file could not be read just now, so that their names are good for this once.
    #[cfg(cpu_stacks)]
    fn look_up(&self, missing: &[Location], known: &mut Known) -> Vec<Location> {
        let mut passing = Vec::new();
        let before = cpu_time_of_this_thread();
        let mut strings = Interner::default();
        for of_module in missing.chunk_by(|a, b| a.module() == b.module()) {
            let index = of_module[0].module();
            let file = index.and_then(|index| self.files.get(index));
            let addresses: Vec<u64> = of_module.iter().map(|location| location.address()).collect();
            let functions = &mut known.functions;
            let is_known = |start| !functions.insert(Location::new(index, start));
            let mut units = known.units.remove(&index);
            let looked = module::look_up(file.as_ref(), &mut units, &addresses, is_known, &mut strings);
            let named = looked.unwrap_or_else(|unreadable| {
                passing.extend_from_slice(of_module);
                unreadable
            });
            known.units.extend(units.map(|units| (index, units)));
            for (range, named) in named {
                // Where there is no room for whole functions, there is for what was asked for.
                let next = addresses.partition_point(|address| *address < range.start);
                let is_asked_for = addresses.get(next).is_some_and(|address| range.contains(address));
                if is_asked_for || known.ranges.len() < MOST_RANGES {
                    known.insert(index, range, named);
                }
            }
        }
        let taken = cpu_time_of_this_thread().saturating_sub(before).as_nanos();
        self.cpu.fetch_add(u64::try_from(taken).unwrap_or(u64::MAX), Relaxed);
        passing
    }
}

/// Makes one string of equal ones: names and files come again and again.
#[cfg(cpu_stacks)]
#[derive(Default)]
struct Interner {
    texts: HashSet<Arc<str>>,
    /// Functions by the linker's name.
    functions: HashMap<String, Arc<str>>,
}

#[cfg(cpu_stacks)]
impl Interner {
    fn get(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.texts.get(text) {
            return Arc::clone(known);
        }
        let text: Arc<str> = text.into();
        self.texts.insert(Arc::clone(&text));
        text
    }

    /// A function's name for people.
    fn readable(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.functions.get(name) {
            return Arc::clone(known);
        }
        let demangled = rustc_demangle::try_demangle(name).map_or_else(|_| name.to_owned(), |name| format!("{name:#}"));
        let readable = self.get(&crate::frame::readable(&demangled));
        self.functions.insert(name.to_owned(), Arc::clone(&readable));
        readable
    }
}
