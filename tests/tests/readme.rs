//! The README says what is true. `FMD_BLESS=1 cargo test -p fmd-tests --test readme` puts the table of options into it anew.

#![allow(clippy::unwrap_used)]

const README: &str = include_str!("../../README.md");

#[test]
fn its_table_of_options_is_the_one_of_the_code() {
    let begin = "<!-- options: made by fmd_core::config::markdown_table() -->\n";
    let (_, rest) = README.split_once(begin).unwrap();
    let (table, _) = rest.split_once("<!-- /options -->").unwrap();
    let made = fmd_core::config::markdown_table();
    if std::env::var_os("FMD_BLESS").is_some() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
        std::fs::write(path, README.replace(table, &made)).unwrap();
        return;
    }
    assert_eq!(table, made);
}

#[test]
fn every_file_that_it_links_to_is_there() {
    let repository = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let links: Vec<&str> = README.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(links.len() >= 5, "{links:?}");
    for link in links.into_iter().filter(|link| !link.contains("://")) {
        assert!(repository.join(link).exists(), "{link}");
    }
}

#[test]
fn its_first_service_is_the_example_that_is_built() {
    let example = include_str!("../../examples/src/bin/minimal.rs");
    let code = |text: &str| -> Vec<String> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
        lines.map(str::to_owned).collect()
    };
    let (_, service) = README.split_once("```rust,no_run\n").unwrap();
    let service = code(service.split_once("```").unwrap().0);
    let imported =
        |lines: &[String]| lines.iter().filter(|line| !line.starts_with("use ")).cloned().collect::<Vec<_>>();
    let example = code(example).join("\n").replace("Box<dyn Error>", "Box<dyn std::error::Error>");
    assert_eq!(imported(&service), imported(&code(&example)));
}
