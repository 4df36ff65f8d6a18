//! What our allocator around the system's adds to asking for memory and giving it back.
//!
//! `cargo bench -p fmd-benches --bench allocator`
//!
//! A program has one allocator, so the one without is a program of its own, which is run in turn.

use std::alloc::System;
use std::process::Command;

use fmd_benches::allocating::nanos_per_allocation;
use fmd_benches::rounds::Rounds;
use fmd_benches::{Failure, rounds_of};

#[global_allocator]
static ALLOCATOR: fmd_actix::Alloc<System> = fmd_actix::Alloc::new(System);

const ROUNDS: usize = 40;

fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench allocator");
    let mut rounds = Rounds::new(["system", "around it"]);
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..2 {
            let contestant = rounds.whose_turn(round, turn);
            let nanos = if contestant == 0 {
                let output = Command::new(env!("CARGO_BIN_EXE_system-allocator")).output()?;
                String::from_utf8(output.stdout)?.trim().parse()?
            } else {
                nanos_per_allocation()
            };
            rounds.add(contestant, nanos);
        }
    }
    let added = rounds.differences(1);
    println!("the system's: {:.1} ns to ask for memory and give it back, at the median", rounds.of(0).median());
    println!(
        "ours around it: {:.1} ns; added {:.1} ns at the median, {:.1} ns at the 95th percentile",
        rounds.of(1).median(),
        added.median(),
        added.quantile(0.95)
    );
    Ok(())
}
