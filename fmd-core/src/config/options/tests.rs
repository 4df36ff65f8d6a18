use super::*;
use crate::config::raw::Raw;

#[test]
fn every_option_takes_and_refuses_what_the_table_says() {
    for option in TABLE {
        for text in option.accepts {
            let result = (option.set)(&mut Values::default(), &Raw::Words((*text).to_owned()));
            assert_eq!(result, Ok(()), "{} = {text}", option.key);
        }
        for text in option.refuses {
            let result = (option.set)(&mut Values::default(), &Raw::Words((*text).to_owned()));
            assert!(result.is_err(), "{} = {text}", option.key);
        }
        assert!(!option.accepts.is_empty() && !option.refuses.is_empty(), "{} has no examples", option.key);
    }
}

#[test]
fn every_default_is_a_value_that_could_be_written() {
    for option in TABLE.iter().filter(|option| !option.secret) {
        let written = match option.key {
            "colors" | "alert_error_rate" | "alert_p95" | "alert_p99" => "{}".to_owned(),
            _ => (option.show)(&Values::default()),
        };
        assert_eq!((option.set)(&mut Values::default(), &Raw::Words(written)), Ok(()), "{}", option.key);
    }
}

#[test]
fn every_option_says_in_a_sentence_what_it_is_for() {
    for option in TABLE {
        assert!(option.doc().ends_with('.') && option.doc().len() > 10, "{}", option.key);
    }
}
