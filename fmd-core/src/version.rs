//! The version of the service.
