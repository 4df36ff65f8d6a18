//! Secrets that show by their form, whatever they are called.

/// Whether `value` is, or contains, something that only its owner should have.
pub(super) fn is_secret(value: &str) -> bool {
    has_scheme(value) || has_json_web_token(value) || value.contains("PRIVATE KEY-----") || has_user_info(value)
}

/// As in the header `Authorization`.
fn has_scheme(value: &str) -> bool {
    let (scheme, rest) = value.trim_start().split_once(' ').unwrap_or((value, ""));
    let known = ["bearer", "basic", "digest", "negotiate", "token"];
    !rest.is_empty() && known.iter().any(|each| scheme.eq_ignore_ascii_case(each)) && !rest.trim().contains(' ')
}

/// `eyJ` is how `{"` begins in Base64.
fn has_json_web_token(value: &str) -> bool {
    value.match_indices("eyJ").any(|(at, _)| {
        let mut parts = value[at..].split('.');
        let in_base64 =
            |part: &str| part.bytes().take_while(|b| b.is_ascii_alphanumeric() || b"-_".contains(b)).count();
        let (header, claims) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        in_base64(header) >= 8 && in_base64(header) == header.len() && in_base64(claims) >= 4
    })
}

/// As in `https://name:password@host`.
fn has_user_info(value: &str) -> bool {
    value.match_indices("://").any(|(at, _)| {
        let rest = &value[at + 3..];
        let authority = &rest[..rest.find(['/', '?', '#', ' ']).unwrap_or(rest.len())];
        authority.rfind('@').is_some_and(|end| authority[..end].contains(':'))
    })
}
