//! The columns of tables, as the API's own description tells them.

use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

/// The fields of the type `name` that are one value, in their order; those of fields within fields by both names.
pub(super) fn columns(name: &str) -> Vec<String> {
    // The file is part of the program, and a test holds it against the types.
    let description: Description = serde_json::from_str(super::api::DESCRIPTION).unwrap_or_default();
    let schemas = description.components.schemas.0.into_iter().collect();
    let mut columns = Vec::new();
    collect(&schemas, &Schema { reference: Some(name.to_owned()), ..Schema::default() }, "", &mut columns);
    columns
}

fn collect(schemas: &HashMap<String, Schema>, schema: &Schema, name: &str, columns: &mut Vec<String>) {
    if let Some(reference) = &schema.reference {
        let referred = reference.rsplit('/').next().and_then(|end| schemas.get(end));
        return referred.into_iter().for_each(|schema| collect(schemas, schema, name, columns));
    }
    for part in schema.all_of.iter().chain(&schema.one_of) {
        collect(schemas, part, name, columns);
    }
    for (field, schema) in &schema.properties.0 {
        let whole = if name.is_empty() { field.clone() } else { format!("{name}_{field}") };
        collect(schemas, schema, &whole, columns);
    }
    let is_value = |kind: &String| !["array", "object", "null"].contains(&kind.as_str());
    let values = match &schema.kind {
        Some(Kind::One(kind)) => is_value(kind),
        Some(Kind::Several(kinds)) => kinds.iter().any(is_value),
        None => false,
    };
    if values && !columns.iter().any(|known| known == name) {
        columns.push(name.to_owned());
    }
}

#[derive(Default, Deserialize)]
struct Description {
    components: Components,
}

#[derive(Default, Deserialize)]
struct Components {
    schemas: InOrder,
}

#[derive(Default, Deserialize)]
struct Schema {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(default, rename = "allOf")]
    all_of: Vec<Schema>,
    #[serde(default, rename = "oneOf")]
    one_of: Vec<Schema>,
    #[serde(default)]
    properties: InOrder,
    #[serde(rename = "type")]
    kind: Option<Kind>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Kind {
    One(String),
    Several(Vec<String>),
}

/// Schemas by name, in the order of the text.
#[derive(Default)]
struct InOrder(Vec<(String, Schema)>);

impl<'de> Deserialize<'de> for InOrder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reading)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = InOrder;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("schemas by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<InOrder, A::Error> {
        let mut schemas = Vec::new();
        while let Some(named) = map.next_entry()? {
            schemas.push(named);
        }
        Ok(InOrder(schemas))
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
