//! The README, and what it links to, say what is true. `FMD_BLESS=1 cargo test -p fmd-tests --test readme` makes the table of options anew.

#![allow(clippy::unwrap_used)]

use std::path::Path;

const README: &str = include_str!("../../README.md");
const CONFIGURATION: &str = include_str!("../../docs/configuration.md");

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[test]
fn the_table_of_options_is_the_one_of_the_code() {
    let begin = "<!-- options: made by fmd_core::config::markdown_table() -->\n";
    let (_, rest) = CONFIGURATION.split_once(begin).unwrap();
    let (table, _) = rest.split_once("<!-- /options -->").unwrap();
    let made = fmd_core::config::markdown_table();
    if std::env::var_os("FMD_BLESS").is_some() {
        std::fs::write(repository().join("docs/configuration.md"), CONFIGURATION.replace(table, &made)).unwrap();
        return;
    }
    assert_eq!(table, made);
}

#[test]
fn every_file_that_is_linked_to_is_there() {
    let documents = std::fs::read_dir(repository().join("docs")).unwrap().map(|file| file.unwrap().path());
    let documents = documents.filter(|file| file.extension().is_some_and(|extension| extension == "md"));
    let mut links = 0;
    for document in documents.chain([repository().join("README.md"), repository().join("ARCHITECTURE.md")]) {
        let text = std::fs::read_to_string(&document).unwrap();
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for link in targets.filter(|link| !link.contains("://")) {
            assert!(document.parent().unwrap().join(link).exists(), "{link} in {}", document.display());
            links += 1;
        }
    }
    assert!(links >= 10, "{links}");
}

#[test]
fn every_option_that_is_shown_first_is_one() {
    let shown = README.split("`FMD_").skip(1).filter_map(|rest| rest.split(['`', '=']).next());
    let shown: Vec<&str> = shown.filter(|key| !key.is_empty()).collect();
    assert!(shown.len() >= 10, "{shown:?}");
    for key in shown {
        assert!(CONFIGURATION.contains(&format!("| `{}` |", key.to_lowercase())), "FMD_{key}");
    }
}

#[test]
fn the_configuration_file_that_is_shown_is_taken() {
    let (_, shown) = CONFIGURATION.split_once("```toml\n").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fmd.toml");
    std::fs::write(&file, shown.split_once("```").unwrap().0).unwrap();
    let config = fmd_core::config::Config::from_file(&file).unwrap();
    assert_eq!((config.custom_link().to_string(), config.retention_days()), ("monitor".to_owned(), 30));
    assert!(config.warnings().is_empty(), "{:?}", config.warnings());
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
