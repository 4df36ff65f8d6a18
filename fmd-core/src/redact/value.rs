//! Secrets that show by their form, whatever they are called.

/// How tokens of well-known services begin, and the fewest letters that follow.
const TOKENS: [(&str, usize); 50] = [
    ("AIza", 30),
    ("EAACEdEose0cBA", 8),
    ("NRAK-", 20),
    // Tickets of the Central Authentication Service.
    ("PT-", 20),
    ("SG.", 30),
    ("ST-", 20),
    ("TGT-", 20),
    ("age-secret-key-", 30),
    ("atlasv1.", 20),
    ("dapi", 32),
    ("dckr_pat_", 16),
    ("doo_v1_", 40),
    ("dop_v1_", 40),
    ("dp.pt.", 30),
    ("gho_", 20),
    ("ghp_", 20),
    ("ghr_", 20),
    ("ghs_", 20),
    ("ghu_", 20),
    ("github_pat_", 20),
    ("glpat-", 16),
    ("glptt-", 16),
    ("glrt-", 16),
    ("glsa_", 24),
    ("hf_", 30),
    ("hvb.", 24),
    ("hvs.", 24),
    ("lin_api_", 24),
    ("npm_", 30),
    ("phc_", 30),
    ("pypi-", 30),
    ("rk_live_", 10),
    ("rk_test_", 10),
    ("rubygems_", 30),
    ("secret_", 30),
    ("shpat_", 24),
    ("shpss_", 24),
    ("sk-", 20),
    ("sk_live_", 10),
    ("sk_test_", 10),
    ("sq0atp-", 16),
    ("sq0csp-", 16),
    ("whsec_", 16),
    ("xapp-", 16),
    ("xoxa-", 10),
    ("xoxb-", 10),
    ("xoxp-", 10),
    ("xoxr-", 10),
    ("xoxs-", 10),
    ("ya29.", 16),
];
/// Addresses whose path is all that is needed to post there, and how a token is passed where no header can be set.
const POSTING: [&str; 5] = [
    "hooks.slack.com/services/",
    "discord.com/api/webhooks/",
    "discordapp.com/api/webhooks/",
    "/webhookb2/",
    "bearer.authorization.",
];
/// From how many letters on what stands alone before the `@` of an address is no name.
const LONG_NAME: usize = 16;

/// Whether `value` is, or contains, something that only its owner should have.
pub(super) fn is_secret(value: &str) -> bool {
    has_scheme(value)
        || has_encoded_json(value)
        || value.contains("PRIVATE KEY-----")
        || has_user_info(value)
        || has_token(value)
        || POSTING.iter().any(|place| value.contains(place))
}

/// As in the header `Authorization`.
fn has_scheme(value: &str) -> bool {
    let (scheme, rest) = value.trim_start().split_once(' ').unwrap_or((value, ""));
    let scheme = scheme.trim_end_matches(',');
    let known = ["bearer", "basic", "digest", "negotiate", "token"];
    !rest.is_empty() && known.iter().any(|each| scheme.eq_ignore_ascii_case(each)) && !rest.trim().contains(' ')
}

/// `eyJ` is how `{"` begins in Base64: a JSON Web Token, or what somebody has packed so.
fn has_encoded_json(value: &str) -> bool {
    value.match_indices("eyJ").any(|(at, _)| {
        let is_inside = value[..at].ends_with(|char: char| char.is_ascii_alphanumeric());
        let rest = value[at..].bytes();
        !is_inside && rest.take_while(|byte| byte.is_ascii_alphanumeric() || b"-_+/".contains(byte)).count() >= 16
    })
}

/// As in `https://name:password@host`, and `https://token@host`. In a password `/` should be encoded, and is not by everybody.
fn has_user_info(value: &str) -> bool {
    let mut runs = value.split(|char: char| char.is_whitespace() || "?#\"'<>".contains(char));
    runs.any(|run| {
        let last_sign = run.rfind('@');
        run.match_indices("://").any(|(at, _)| {
            let rest = &run[at + 3..];
            let authority = rest.split('/').next().unwrap_or(rest);
            match authority.rsplit_once('@') {
                Some((user, _)) => user.contains(':') || user.chars().count() >= LONG_NAME,
                None => {
                    let port = authority.rsplit_once(':').map_or("", |(_, port)| port);
                    last_sign.is_some_and(|sign| sign > at)
                        && !port.ends_with(']')
                        && port.contains(|char: char| !char.is_ascii_digit())
                }
            }
        })
    })
}

/// One of [`TOKENS`], or the name of an access key of Amazon's.
fn has_token(value: &str) -> bool {
    let is_of_token = |char: char| char.is_ascii_alphanumeric() || "_-.".contains(char);
    let words = value.split(|char| !is_of_token(char)).map(|word| word.trim_matches('.'));
    words.filter(|word| word.len() >= 16).any(|word| {
        let is_known = |(begin, fewest): &(&str, usize)| {
            word.strip_prefix(begin)
                .is_some_and(|rest| rest.len() >= *fewest && rest.bytes().any(|byte| byte.is_ascii_digit()))
        };
        let is_key = |rest: &str| {
            rest.len() == 16 && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        };
        TOKENS.iter().any(is_known) || ["AKIA", "ASIA"].iter().any(|begin| word.strip_prefix(begin).is_some_and(is_key))
    })
}

#[cfg(test)]
mod tests {
    use super::is_secret;

    #[test]
    fn tokens_of_well_known_services_are_known_wherever_they_stand() {
        for token in [
            "ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8",
            "ST-956-Lyg0BdLkgdrBO9W17bXS",
            "github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz0123456789",
            "glpat-abcdefghijklmnopqrs7",
            "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
            "sk-proj-abcdefghijklmnopqrstuvwx0123456789",
            "xoxb-123456789012-1234567890123-abcdefABCDEF",
            "AKIAIOSFODNN7EXAMPLE",
            "AIzaSyA1234567890abcdefghijklmnopqrstuv",
            "SG.abcdefghijklmnopqrstuv.wxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabc",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
            "eyJwYXNzd29yZCI6Imh1bnRlcjIifQ==",
            "https://hooks.slack.com/services/T0/B0/x1",
            "base64url.bearer.authorization.k8s.io.aHVudGVyMg",
        ] {
            for text in
                [token.to_owned(), format!("used {token}, and more"), format!("see {token}."), format!("(id={token})")]
            {
                assert!(is_secret(&text), "{text}");
            }
        }
        for plain in [
            "sk-learn-and-other-libraries",
            "skeleton_key_of_the_city_17",
            "AKIAIOSFODNN7EXAMPLES",
            "npm_config_registry",
            "secret_santa_of_2026",
            "heyJude-was-a-song-of-1968",
            "",
        ] {
            assert!(!is_secret(plain), "{plain}");
        }
    }

    #[test]
    fn who_stands_before_the_host_of_an_address_is_a_secret_with_a_password_or_as_a_token() {
        for address in [
            "https://ada:hunter2@host/",
            "mysql://ada:hun/ter2@host/shop",
            "redis://:hunter2@host",
            "see https://a1B2c3D4e5F6g7H8i9J0@host/x",
        ] {
            assert!(is_secret(address), "{address}");
        }
        for address in [
            "ssh://git@host/shop",
            "https://host:8080/@ada",
            "https://host/@ada",
            "https://host/?mail=ada@host",
            "http://[::1]:80/@ada",
            "http://[::1]/@ada",
        ] {
            assert!(!is_secret(address), "{address}");
        }
    }
}
