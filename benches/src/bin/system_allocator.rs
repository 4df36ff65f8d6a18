//! Prints how long the system's allocator takes, for the bench `allocator`.

fn main() {
    println!("{}", fmd_benches::allocating::nanos_per_allocation());
}
