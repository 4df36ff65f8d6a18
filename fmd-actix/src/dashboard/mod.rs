//! The dashboard: the requests below `/{custom_link}`.
//!
//! Behind the middleware stands a second, small actix app with the dashboard's own routes, so that they are written as anybody writes
//! routes, and the service's own routes and middleware never see them.

mod admin;
mod alerts;
mod api;
mod asked;
mod columns;
mod csv;
mod endpoints;
mod error;
mod errors;
mod export;
mod graphs;
mod lines;
mod live;
mod load;
mod metrics;
mod only;
#[cfg(all(test, feature = "openapi"))]
mod openapi;
mod ordered;
mod outliers;
mod packed;
mod page;
mod pages;
mod profile;
mod queries;
mod report;
mod requests;
mod sent;
mod session;
mod source;
mod table;
mod toolbar;
mod users;

use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;

use actix_http::{HttpMessage, Request};
use actix_service::boxed::{self, BoxService};
use actix_service::{IntoServiceFactory, Service, ServiceFactory};
use actix_web::body::BoxBody;
use actix_web::dev::{AppConfig, ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::DefaultHeaders;
use actix_web::{App, Error, ResponseError, web};

use self::error::ApiError;
use crate::Fmd;
use crate::peer::client_address;
use crate::toolbar::{is_by_own_page, is_local};

pub use api::{ADDRESSES, Access, Address};

/// The dashboard's app on one worker.
pub(crate) struct Dashboard {
    fmd: Fmd,
    link: String,
    app: BoxService<Request, ServiceResponse<BoxBody>, Error>,
}

/// What the dashboard's app cannot see of a request, because it stands behind the middleware.
struct Outside {
    /// The way from the request's address to the dashboard's root, relative.
    base: String,
    /// Whether the browser speaks HTTPS, maybe with a proxy.
    is_encrypted: bool,
    /// Who asks, behind all trusted proxies.
    client: Option<IpAddr>,
    /// Whether it is the toolbar that asks, on the machine of whoever develops the service.
    is_developers: bool,
}

/// A place on the dashboard: what follows its link in the path.
pub(crate) struct Place(String);

impl Dashboard {
    pub(crate) async fn new(fmd: &Fmd) -> Result<Self, ()> {
        let link = format!("/{}", fmd.monitor().config().custom_link());
        let headers = DefaultHeaders::new()
            .add((header::CONTENT_SECURITY_POLICY, fmd_ui::CONTENT_SECURITY_POLICY))
            .add((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .add((header::X_FRAME_OPTIONS, "DENY"))
            .add((header::REFERRER_POLICY, "no-referrer"))
            .add((header::CACHE_CONTROL, "no-store"));
        let app = App::new()
            .app_data(web::Data::new(fmd.clone()))
            .wrap(headers)
            .service(web::scope("/api").configure(api::routes))
            .configure(metrics::routes)
            .configure(page::routes);
        let service = app.into_factory().new_service(AppConfig::default()).await?;
        Ok(Dashboard { fmd: fmd.clone(), link, app: boxed::service(service) })
    }

    /// Where on the dashboard `request` leads; `None` when it is not for the dashboard.
    pub(crate) fn place_of(&self, request: &ServiceRequest) -> Option<Place> {
        // Only what the enclosing scopes have left over, so that the dashboard of a wrapped scope lies below that scope.
        let rest = request.match_info().unprocessed().strip_prefix(self.link.as_str())?;
        (rest.is_empty() || rest.starts_with('/')).then(|| Place(rest.to_owned()))
    }

    /// Tells of a route of the service's own that nobody reaches, because the dashboard is at its address. One that takes more than
    /// that address is left in peace.
    pub(crate) fn look_for_clash(&self, request: &ServiceRequest) {
        let path = request.match_info();
        let outside = path.as_str().strip_suffix(path.unprocessed()).unwrap_or_default();
        let pattern = request.resource_map().match_pattern(&format!("{outside}{}", self.link));
        if let Some(pattern) = pattern.filter(|pattern| pattern.ends_with(&self.link)) {
            self.fmd.warn_of_clash(&pattern);
        }
    }

    /// Answers `request` instead of the service.
    pub(crate) fn answer(
        &self,
        request: ServiceRequest,
        place: Place,
    ) -> Pin<Box<dyn Future<Output = Result<ServiceResponse<BoxBody>, Error>>>> {
        let client = client_address(request.head(), self.fmd.monitor().config()).map(|client| client.ip());
        let (outer, payload) = request.into_parts();
        let mut inner = Request::with_payload(payload);
        let head = inner.head_mut();
        head.method = outer.method().clone();
        head.version = outer.version();
        head.peer_addr = outer.peer_addr();
        head.headers = outer.headers().clone();
        let Some(uri) = page::uri(&place.0, outer.query_string()) else {
            let answer = ApiError::TooLong.error_response();
            return Box::pin(async move { Ok(ServiceResponse::new(outer, answer)) });
        };
        head.uri = uri;
        let base = page::base(&self.link, &place.0);
        // No page of another host can send this header: it would have to ask first.
        let is_developers = outer.headers().contains_key(session::BY_TOOLBAR)
            && is_by_own_page(outer.head())
            && is_local(self.fmd.monitor(), outer.head());
        let is_encrypted = outer.connection_info().scheme() == "https";
        inner.extensions_mut().insert(Outside { base, is_encrypted, client, is_developers });
        let answered = self.app.call(inner);
        Box::pin(async move {
            let (_, mut response) = answered.await?.into_parts();
            if packed::reads_gzip(&outer) {
                response = packed::packed(response).await;
            }
            Ok(ServiceResponse::new(outer, response))
        })
    }
}
