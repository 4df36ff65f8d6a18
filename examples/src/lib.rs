//! The demo service of fmd and smaller examples.
