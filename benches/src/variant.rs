//! The same service behind different middleware, called in process: no socket, no parser, so that a difference of nanoseconds shows.

use std::future::{Future, poll_fn};
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::time::Instant;

use actix_http::Request;
use actix_service::Service;
use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::test::{TestRequest, init_service};
use actix_web::{Error, HttpRequest};
use actix_web_prom::PrometheusMetricsBuilder;
use fmd_actix::Level;
use fmd_actix::fmd_core::Monitor;
use tracing_actix_web::TracingLogger;

use crate::Failure;
use crate::service::{Monitored, PATH, app};

/// The header that requests are grouped by, where they are.
const USER: &str = "x-user";

type Answered = Pin<Box<dyn Future<Output = ()>>>;

/// A service behind some middleware.
pub struct Variant {
    name: &'static str,
    answer: Box<dyn Fn(Vec<Request>) -> Answered>,
    monitored: Option<Monitored>,
}

impl std::fmt::Debug for Variant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Variant").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Variant {
    fn new<S, B>(name: &'static str, service: S) -> Self
    where
        S: Service<Request, Response = ServiceResponse<B>, Error = Error> + 'static,
        B: MessageBody + 'static,
    {
        let service = Rc::new(service);
        let answer = Box::new(move |requests: Vec<Request>| -> Answered {
            let service = Rc::clone(&service);
            Box::pin(async move {
                for request in requests {
                    if let Ok(response) = service.call(request).await {
                        drain(response).await;
                    }
                }
            })
        });
        Variant { name, answer, monitored: None }
    }

    /// What it is called in the tables.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Answers `requests`, each up to the end of its body.
    pub async fn answer(&self, requests: Vec<Request>) {
        (self.answer)(requests).await;
    }

    /// Answers `requests` and tells how long one took on average, in nanoseconds. A few uncounted ones go first, so that the caches
    /// hold this variant's code and not the one's before.
    pub async fn nanos_per_request(&self, requests: usize) -> f64 {
        const TO_WARM_UP: usize = 20;
        self.answer(requests_like_a_browser(TO_WARM_UP)).await;
        let counted = requests_like_a_browser(requests);
        let began = Instant::now();
        self.answer(counted).await;
        began.elapsed().as_nanos() as f64 / requests as f64
    }

    /// Its monitor, if it has one.
    #[must_use]
    pub fn monitor(&self) -> Option<&Monitor> {
        self.monitored.as_ref().map(|monitored| monitored.fmd.monitor())
    }

    /// How many measurements its monitor has dropped; 0 without a monitor.
    pub async fn dropped(&self) -> u64 {
        match &self.monitored {
            Some(monitored) => monitored.fmd.monitor().health().await.dropped,
            None => 0,
        }
    }
}

/// Takes a response's body as the server does: not at all when it is empty, else until it says that there is no more.
async fn drain<B: MessageBody>(response: ServiceResponse<B>) {
    let (_request, response) = response.into_parts();
    let mut body = pin!(response.into_body());
    if matches!(body.size(), BodySize::None | BodySize::Sized(0)) {
        return;
    }
    while let Some(Ok(bytes)) = poll_fn(|cx| body.as_mut().poll_next(cx)).await {
        black_box(bytes);
    }
}

/// `n` requests with what a browser sends at least.
#[must_use]
pub fn requests_like_a_browser(n: usize) -> Vec<Request> {
    let peer = ([203, 0, 113, 9], 50_000).into();
    let request = || {
        TestRequest::get()
            .uri(PATH)
            .peer_addr(peer)
            .insert_header(("host", "localhost"))
            .insert_header(("user-agent", "bench"))
            .insert_header(("accept", "*/*"))
            .insert_header((USER, "student-17"))
            .to_request()
    };
    (0..n).map(|_| request()).collect()
}

/// `n` requests with so many headers more.
#[must_use]
pub fn requests_with_headers(n: usize, headers: usize) -> Vec<Request> {
    let mut requests = requests_like_a_browser(n);
    for request in &mut requests {
        for number in 0..headers {
            let name = HeaderName::try_from(format!("x-header-{number}")).expect("letters and digits");
            request.headers_mut().insert(name, HeaderValue::from_static("what a header has to say, on average"));
        }
    }
    requests
}

/// Nothing around the service.
pub async fn none() -> Variant {
    Variant::new("none", init_service(app()).await)
}

/// Two looks at the clock: the least that any monitor does.
pub async fn clock() -> Variant {
    let app = app().wrap_fn(|request, service| {
        let began = Instant::now();
        let answered = service.call(request);
        async move {
            let response = answered.await;
            black_box(began.elapsed());
            response
        }
    });
    Variant::new("clock read twice", init_service(app).await)
}

/// fmd at `level`.
///
/// # Errors
/// When there is no room for its database.
pub async fn fmd(name: &'static str, level: Level) -> Result<Variant, Failure> {
    let monitored = Monitored::start(level, |config| config)?;
    let variant = Variant::new(name, init_service(app().wrap(monitored.fmd.clone())).await);
    Ok(Variant { monitored: Some(monitored), ..variant })
}

/// fmd at level 1 with a group for each request, taken from a header.
///
/// # Errors
/// When there is no room for its database.
pub async fn fmd_with_groups() -> Result<Variant, Failure> {
    let user = |request: &HttpRequest| -> Option<String> { Some(request.headers().get(USER)?.to_str().ok()?.into()) };
    let monitored = Monitored::start(Level::Performance, |config| config.group_by(user))?;
    let variant = Variant::new("fmd level 1, group_by", init_service(app().wrap(monitored.fmd.clone())).await);
    Ok(Variant { monitored: Some(monitored), ..variant })
}

/// Prometheus metrics, as their README sets them up.
///
/// # Errors
/// When the metrics cannot be registered.
pub async fn prometheus() -> Result<Variant, Failure> {
    let metrics =
        PrometheusMetricsBuilder::new("api").endpoint("/metrics").build().map_err(|error| error.to_string())?;
    Ok(Variant::new("actix-web-prom", init_service(app().wrap(metrics)).await))
}

/// A tracing span for each request.
pub async fn tracing(name: &'static str) -> Variant {
    Variant::new(name, init_service(app().wrap(TracingLogger::default())).await)
}

/// Everything that is compared while no subscriber is set, the service without middleware first.
///
/// # Errors
/// When one of them cannot be set up.
pub async fn all_without_subscriber() -> Result<Vec<Variant>, Failure> {
    Ok(vec![
        none().await,
        clock().await,
        fmd("fmd level 0", Level::LastUse).await?,
        fmd("fmd level 1", Level::Performance).await?,
        fmd("fmd level 2", Level::Outliers).await?,
        fmd("fmd level 3", Level::Profiler).await?,
        fmd_with_groups().await?,
        prometheus().await?,
        tracing("tracing-actix-web").await,
    ])
}

/// What is compared once a subscriber takes every span and forgets it, from then on for the whole process.
///
/// # Errors
/// When the process already has a subscriber.
pub async fn all_with_subscriber() -> Result<Vec<Variant>, Failure> {
    tracing::subscriber::set_global_default(tracing_subscriber::registry())?;
    Ok(vec![none().await, tracing("tracing-actix-web, subscriber").await])
}
