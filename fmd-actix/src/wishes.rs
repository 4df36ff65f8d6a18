//! What is wanted of a request besides its measurement: that its response tells its id or its times, that it is profiled on demand.

use actix_web::dev::ServiceRequest;
use actix_web::http::header::{HeaderName, HeaderValue};
use fmd_core::endpoint::Endpoint;
use fmd_core::measurement::Moment;
use fmd_core::{Finished, Monitor};
use fmd_profiler::{Hurry, Scope};

use crate::on_demand::{self, OnDemand};
use crate::told::{self, Told};

pub(crate) struct Wishes {
    id: Option<HeaderValue>,
    times: bool,
    demanded: Option<Demanded>,
}

/// A request that is profiled on demand.
pub(crate) struct Demanded {
    wish: OnDemand,
    /// Until it is polled through.
    profile: Option<Scope>,
    _hurry: Hurry,
    /// The number under which its profile is found.
    number: Option<u64>,
}

impl Wishes {
    /// What is wanted of `request`, which began at `began`; `None` where that is nothing.
    #[inline]
    pub(crate) fn of(monitor: &Monitor, request: &mut ServiceRequest, began: Moment) -> Option<Box<Self>> {
        let (id, times) = (monitor.config().request_id(), monitor.config().server_timing());
        let on_demand = OnDemand::of(monitor, request);
        if !id && !times && on_demand.is_none() {
            return None;
        }
        let demanded = on_demand.and_then(|wish| {
            let (profile, _hurry) = monitor.scope_on_demand(began)?;
            Some(Demanded { wish, profile: Some(profile), _hurry, number: None })
        });
        Some(Box::new(Wishes { id: id.then(|| told::request_id(request)), times, demanded }))
    }

    /// The profiler's scope for it, if it is profiled on demand; once.
    pub(crate) fn profile(&mut self) -> Option<Scope> {
        self.demanded.as_mut()?.profile.take()
    }

    /// How it is profiled on demand, if it is.
    pub(crate) fn demanded(&mut self) -> Option<&mut Demanded> {
        self.demanded.as_mut()
    }

    /// The header with its times up to now, if that is wanted.
    pub(crate) fn timing(&self, began: Moment, profile: &Scope) -> Option<HeaderValue> {
        self.times.then(|| {
            let parts = profile.task().is_some().then(|| profile.time_so_far());
            told::server_timing(began.elapsed(), parts)
        })
    }

    /// What the response is to tell, once the request has been measured.
    pub(crate) fn told(self, timing: Option<HeaderValue>) -> Told {
        let mut headers: Vec<(HeaderName, HeaderValue)> = Vec::new();
        headers.extend(self.id.map(|id| (told::REQUEST_ID, id)));
        let mut elsewhere = None;
        if let Some(demanded) = self.demanded
            && let Some(number) = demanded.number
            && let Ok(address) = HeaderValue::try_from(demanded.wish.address(number))
        {
            elsewhere = demanded.wish.opens.then(|| address.clone());
            headers.push((on_demand::PROFILE, address));
        }
        Told { timing, headers, elsewhere }
    }
}

impl Demanded {
    /// Ends the profiler's part `now`.
    pub(crate) fn finish(&mut self, monitor: &Monitor, profile: Scope, endpoint: &Endpoint, now: Moment) -> Finished {
        let finished = monitor.finish_on_demand(profile, endpoint, now);
        self.number = finished.map(|(_, number)| number);
        Finished { profile: finished.map(|(profile, _)| profile), exceeded: None }
    }
}
