//! What is wanted of a request besides its measurement: that its response tells its id or its times, that it is
//! profiled on demand, that the toolbar shows it.

use std::time::Duration;

use actix_web::dev::ServiceRequest;
use actix_web::http::header::{HeaderName, HeaderValue};
use fmd_core::endpoint::Endpoint;
use fmd_core::measurement::Moment;
use fmd_core::{Finished, Monitor};
use fmd_profiler::{Hurry, Scope};

use crate::on_demand::{self, OnDemand};
use crate::told::{self, Told};
use crate::toolbar::Shown;

pub(crate) struct Wishes {
    id: Option<HeaderValue>,
    times: bool,
    demanded: Option<Demanded>,
    shown: Option<Shown>,
}

/// A request that is profiled whatever the level of its endpoint.
pub(crate) struct Demanded {
    /// `None` where it is for the toolbar.
    wish: Option<OnDemand>,
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
        let wish = OnDemand::of(monitor, request);
        let shown = if monitor.config().toolbar() { Shown::of(monitor, request) } else { None };
        if !id && !times && wish.is_none() && shown.is_none() {
            return None;
        }
        let demanded = if wish.is_some() || shown.is_some() { monitor.scope_on_demand(began) } else { None };
        let demanded =
            demanded.map(|(profile, _hurry)| Demanded { wish, profile: Some(profile), _hurry, number: None });
        Some(Box::new(Wishes { id: id.then(|| told::request_id(request)), times, demanded, shown }))
    }

    /// The profiler's scope for it, if it is profiled on demand; once.
    pub(crate) fn profile(&mut self) -> Option<Scope> {
        self.demanded.as_mut()?.profile.take()
    }

    /// How it is profiled on demand, if it is.
    pub(crate) fn demanded(&mut self) -> Option<&mut Demanded> {
        self.demanded.as_mut()
    }

    /// Whether it is profiled whatever the level of its endpoint.
    pub(crate) fn is_on_demand(&self) -> bool {
        self.demanded.is_some()
    }

    /// The same for a request that is not recorded, of which nothing can be shown.
    pub(crate) fn unmeasured(mut self: Box<Self>) -> Box<Self> {
        self.shown = None;
        self
    }

    /// How the toolbar shows it, if it does.
    pub(crate) fn shown(&self) -> Option<&Shown> {
        self.shown.as_ref()
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
            && let (Some(wish), Some(number)) = (demanded.wish, demanded.number)
            && let Ok(address) = HeaderValue::try_from(wish.address(number))
        {
            elsewhere = wish.opens.then(|| address.clone());
            headers.push((on_demand::PROFILE, address));
        }
        Told { timing, headers, elsewhere, shown: self.shown }
    }
}

impl Demanded {
    /// Ends the profiler's part `now`, after `duration`.
    pub(crate) fn finish(
        &mut self,
        monitor: &Monitor,
        profile: Scope,
        endpoint: &Endpoint,
        duration: Duration,
        now: Moment,
    ) -> Finished {
        let finished = monitor.finish_on_demand(profile, endpoint, duration, now);
        self.number = finished.profile.filter(|_| self.wish.is_some()).map(|profile| monitor.number_of(profile));
        finished
    }
}
