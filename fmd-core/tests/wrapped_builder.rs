//! A builder of another crate that wraps the one here has the same setters, from the one table of options.

use std::collections::BTreeMap;
use std::time::Duration;

use fmd_core::config::{self, Color, Config, Git, NameList, ProfileFormat, RouteList};
use fmd_core::endpoint::Level;
use ipnet::IpNet;

struct Builder(config::ConfigBuilder);

macro_rules! setters {
    ($($(#[doc = $doc:literal])+ $key:ident: $argument:ty;)+) => {
        impl Builder {$(
            $(#[doc = $doc])+
            #[allow(dead_code)]
            fn $key(self, value: $argument) -> Self {
                Builder(self.0.$key(value))
            }
        )+}
    };
}

fmd_core::each_option!(setters);

#[test]
fn a_wrapping_builder_sets_what_the_wrapped_one_does() {
    let builder = Builder(Config::builder()).sampling_period(Duration::from_millis(7)).username("ada");
    let config = builder.monitor_level(Level::Performance).0.build().unwrap();
    assert_eq!(config.sampling_period(), Duration::from_millis(7));
    assert_eq!((config.username(), config.monitor_level()), ("ada", Level::Performance));
}
