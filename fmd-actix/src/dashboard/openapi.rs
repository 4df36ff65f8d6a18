//! The OpenAPI description of the API, made from its types.

use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{Modify, OpenApi};

use super::{
    admin, alerts, api, asked, endpoints, errors, export, graphs, lines, live, load, outliers, profile, queries,
    report, requests, source, table, toolbar, users,
};

#[derive(OpenApi)]
#[openapi(
    info(title = "fmd", description = "What a service does and how that evolves. All addresses lie below the dashboard's."),
    paths(
        api::who,
        api::log_in,
        api::log_out,
        api::overview,
        api::versions,
        api::endpoint,
        api::endpoint_versions,
        api::set_level,
        api::config_options,
        api::health,
        admin::change_password,
        admin::accounts,
        admin::add_account,
        admin::edit_account,
        admin::remove_account,
        admin::tokens,
        admin::add_token,
        admin::remove_token,
        admin::storage,
        admin::prunable,
        admin::prune,
        alerts::alerts,
        alerts::test,
        asked::asked,
        toolbar::shown_request,
        toolbar::shown_requests,
        endpoints::endpoint_list,
        endpoints::holdings,
        endpoints::set_look,
        endpoints::merge,
        endpoints::separate,
        endpoints::delete,
        endpoints::ignore,
        endpoints::stop_ignoring,
        load::hours,
        load::days,
        load::by_version,
        load::latency,
        load::endpoint_hours,
        queries::queries_of_service,
        queries::queries_of_endpoint,
        queries::statement,
        queries::explain,
        queries::memory,
        queries::queries_of_request,
        errors::errors_of_service,
        errors::errors_of_endpoint,
        errors::error_detail,
        errors::resolve_error,
        live::live,
        live::live_stack,
        outliers::outliers,
        outliers::outliers_of_endpoint,
        outliers::set_threshold,
        graphs::graphs,
        users::users_of_service,
        users::users_of_endpoint,
        report::report,
        report::compare,
        requests::requests_of_service,
        requests::requests_of_endpoint,
        requests::methods,
        profile::of_endpoint,
        profile::profiled,
        profile::request,
        profile::of_request,
        profile::endpoints,
        profile::status,
        profile::held,
        source::lines,
        export::window,
    ),
    components(schemas(users::By, report::ReportFormat, report::ComparedTable, table::ListFormat, lines::HourLine, lines::DayLine, lines::VersionsLine, lines::CallLine, fmd_core::question::Has, export::Format, export::KindQuery)),
    modifiers(&Keys, &NothingLeftOut, &BodiesAreSmall),
    security(("session" = []), ("token" = []))
)]
struct Description;

/// The two ways to say who is asking.
struct Keys;

impl Modify for Keys {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let components = openapi.components.get_or_insert_default();
        let cookie = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new(super::session::COOKIE)));
        let bearer = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
        components.add_security_scheme("session", cookie);
        components.add_security_scheme("token", bearer);
    }
}

/// Every field of an answer is always there, if only as `null`.
struct NothingLeftOut;

impl Modify for NothingLeftOut {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        fn require_all(schema: &mut RefOr<Schema>) {
            match schema {
                RefOr::T(Schema::Object(object)) => object.required = object.properties.keys().cloned().collect(),
                RefOr::T(Schema::AllOf(parts)) => parts.items.iter_mut().for_each(require_all),
                _ => {}
            }
        }
        openapi.components.iter_mut().flat_map(|components| components.schemas.values_mut()).for_each(require_all);
    }
}

/// A body that is too large is refused wherever one is taken.
struct BodiesAreSmall;

impl Modify for BodiesAreSmall {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let paths = openapi.paths.paths.values_mut();
        let operations = paths.flat_map(|path| [&mut path.post, &mut path.put]).flatten();
        for operation in operations.filter(|operation| operation.request_body.is_some()) {
            let answers = &mut operation.responses.responses;
            if let Some(error) = answers.get("400").cloned() {
                answers.insert("413".to_owned(), error);
            }
        }
    }
}

/// The content of `openapi.json`, which the page's types are made from.
pub(crate) fn description() -> String {
    let mut text = Description::openapi().to_pretty_json().expect("a description of plain types");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `FMD_BLESS=1 cargo test -p fmd-actix --features openapi` writes the file anew.
    #[test]
    fn the_description_in_the_repository_is_the_one_of_the_types() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");
        if std::env::var_os("FMD_BLESS").is_some() {
            std::fs::write(path, description()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), description());
    }
}
