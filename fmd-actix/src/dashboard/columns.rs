//! The columns of tables, as the API's own description tells them.

use std::slice;

use super::ordered::Ordered;

/// The fields of the type `name` that are one value, in their order; those of fields within fields by both names.
pub(super) fn columns(name: &str) -> Vec<String> {
    // The file is part of the program, and a test holds it against the types.
    let description = Ordered::read(super::api::DESCRIPTION.as_bytes());
    let schemas = description.get("components").and_then(|components| components.get("schemas"));
    let mut columns = Vec::new();
    if let Some(schemas) = schemas {
        refer(schemas, name, "", &mut columns);
    }
    columns
}

fn refer(schemas: &Ordered, reference: &str, name: &str, columns: &mut Vec<String>) {
    let end = reference.rsplit('/').next().unwrap_or_default();
    if let Some(schema) = schemas.get(end) {
        collect(schemas, schema, name, columns);
    }
}

fn collect(schemas: &Ordered, schema: &Ordered, name: &str, columns: &mut Vec<String>) {
    if let Some(reference) = schema.get("$ref").and_then(Ordered::words) {
        return refer(schemas, reference, name, columns);
    }
    for part in ["allOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)).flat_map(Ordered::items) {
        collect(schemas, part, name, columns);
    }
    for (field, schema) in schema.get("properties").map_or(&[][..], Ordered::fields) {
        let whole = if name.is_empty() { field.clone() } else { format!("{name}_{field}") };
        collect(schemas, schema, &whole, columns);
    }
    let kinds = match schema.get("type") {
        Some(Ordered::List(kinds)) => kinds,
        Some(kind) => slice::from_ref(kind),
        None => &[],
    };
    let is_value = kinds.iter().filter_map(Ordered::words).any(|kind| !["array", "object", "null"].contains(&kind));
    if is_value && !columns.iter().any(|known| known == name) {
        columns.push(name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn a_type_has_a_column_for_each_field_that_is_one_value() {
        let columns = columns("EndpointLatency");
        assert_eq!(columns[..3], ["endpoint_id", "endpoint_method", "endpoint_pattern"]);
        assert!(columns.iter().any(|name| name == "spread_p99_ms"), "{columns:?}");
        assert!(!columns.iter().any(|name| name == "spread"), "{columns:?}");
        assert!(super::columns("NoSuchType").is_empty());
    }
}
