//! For programs that keep their own books, and are asked whether the profile agrees with them. On a busy machine every
//! step takes longer, in the books as well; and where the sampling thread itself did not get to run, what it missed is
//! not a defect, so that a program whose profile disagrees is given a few more chances. A defect disagrees every time.

use std::sync::{Mutex, PoisonError};

pub(crate) type Agreed = Result<(), String>;

pub(crate) fn agreed(holds: bool, else_say: impl FnOnce() -> String) -> Agreed {
    if holds { Ok(()) } else { Err(else_say()) }
}

/// Runs a program until its profile agrees with its books. The programs take turns, so as not to make each other late.
pub(crate) fn agrees(program: impl Fn() -> Agreed) {
    const CHANCES: usize = 6;
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let disagreements: Vec<String> = (0..CHANCES).map_while(|_| program().err()).collect();
    assert!(disagreements.len() < CHANCES, "{disagreements:#?}");
}
