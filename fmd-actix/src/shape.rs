//! The shape of a path: what it looks like with the names of its parameters in place of their values.
//!
//! A route that was met before is known again by it, without the pattern that actix puts together anew for each request: that takes
//! memory, and longer than all else that becomes of a request at level 1.

use actix_web::dev::{Path, Url};

/// Stands before and after a name. No path has this byte, since each is UTF-8.
const MARK: u8 = 0xFF;

/// Longest shape: no route of a real service comes near.
const LONGEST: usize = 256;

/// Writes the shape of `path` over `shape`, which is left empty where the path has none: where no route took all of it, where something
/// else than the path gave a value, or where it is too long.
pub(crate) fn write(path: &Path<Url>, shape: &mut Vec<u8>) {
    shape.clear();
    if path.as_str().len() <= LONGEST && path.unprocessed().is_empty() && append(path, shape).is_none() {
        shape.clear();
    }
}

fn append(path: &Path<Url>, shape: &mut Vec<u8>) -> Option<()> {
    let text = path.as_str().as_bytes();
    let mut written = 0;
    for (name, value) in path.iter() {
        let begin = value.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
        shape.extend_from_slice(text.get(written..begin)?);
        shape.push(MARK);
        shape.extend_from_slice(name.as_bytes());
        shape.push(MARK);
        written = begin + value.len();
    }
    shape.extend_from_slice(text.get(written..)?);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::dev::ResourceDef;

    fn shape_of(pattern: &str, path: &str) -> String {
        let mut path = Path::new(Url::new(path.parse().unwrap()));
        assert!(ResourceDef::new(pattern).capture_match_info(&mut path), "{pattern} takes {path:?}");
        let mut shape = Vec::new();
        write(&path, &mut shape);
        shape.into_iter().map(|byte| if byte == MARK { '|' } else { char::from(byte) }).collect()
    }

    #[test]
    fn a_shape_has_names_for_values() {
        for (pattern, path, shape) in [
            ("/hello", "/hello", "/hello"),
            ("/students/{id}", "/students/7", "/students/|id|"),
            ("/students/{id}", "/students/id", "/students/|id|"),
            ("/a/{b}/c/{d:[0-9]{3}}", "/a/x%20y/c/123", "/a/|b|/c/|d|"),
            ("/{a}-{b}", "/1-2", "/|a|-|b|"),
            ("/files/{tail:.*}", "/files/a/b/", "/files/|tail|"),
            ("/files/{tail:.*}", "/files/", "/files/|tail|"),
        ] {
            assert_eq!(shape_of(pattern, path), shape, "{pattern} {path}");
        }
    }

    #[test]
    fn what_no_route_took_whole_has_no_shape() {
        let mut path = Path::new(Url::new("/static/picture.png".parse().unwrap()));
        let mut shape = b"of the one before".to_vec();
        write(&path, &mut shape);
        assert!(shape.is_empty());
        assert!(ResourceDef::prefix("/static").capture_match_info(&mut path));
        write(&path, &mut shape);
        assert!(shape.is_empty());
    }

    #[test]
    fn neither_has_one_with_a_value_that_is_not_in_the_path_nor_one_that_is_too_long() {
        let mut path = Path::new(Url::new("/students/7".parse().unwrap()));
        assert!(ResourceDef::new("/students/{id}").capture_match_info(&mut path));
        path.add_static("tenant", "seven");
        let mut shape = Vec::new();
        write(&path, &mut shape);
        assert!(shape.is_empty());
        assert_eq!(shape_of("/{name}", &format!("/{}", "a".repeat(LONGEST))), "");
    }
}
