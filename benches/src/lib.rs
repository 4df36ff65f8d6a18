//! One bench per figure of the README.
