//! Networks whose word is trusted.

use std::net::IpAddr;

use ipnet::IpNet;

use super::{Fault, Kind};
use crate::config::raw::{Raw, clipped};

/// A list of addresses and networks.
pub(in crate::config) struct Networks;

fn network(text: &str) -> Result<IpNet, Fault> {
    let text = text.trim();
    let single = text.parse::<IpAddr>().map(IpNet::from);
    single.or_else(|_| text.parse::<IpNet>()).map_err(|_| {
        Fault::impossible(format!("`{}` is no address and no network: write `10.0.0.7` or `10.0.0.0/8`", clipped(text)))
    })
}

impl Kind for Networks {
    type Value = Vec<IpNet>;
    type Lent<'a> = &'a [IpNet];
    type Given = Vec<IpNet>;

    fn words() -> String {
        "a list of addresses and networks, as in `10.0.0.0/8`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Vec<IpNet>, Fault> {
        super::text::list(raw)?.iter().map(|item| network(item)).collect()
    }

    fn accept(networks: Vec<IpNet>) -> Result<Vec<IpNet>, Fault> {
        Ok(networks)
    }

    fn lend(networks: &Vec<IpNet>) -> &[IpNet] {
        networks
    }

    fn show(networks: &Vec<IpNet>) -> String {
        networks.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    fn show_default(_: &Vec<IpNet>) -> String {
        "none".to_owned()
    }
}
