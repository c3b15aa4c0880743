//! Fields and forms, apart from any screen.

use jiff::civil::{Date, date};
use serde_json::{Value, json};

use super::field::Field as _;
use super::*;
use crate::domain::class_file::spot::{Draft, Spot, Start};
use crate::domain::{Language, Said};
use crate::fields;
use crate::locale::{Text, text};

const TODAY: Date = date(2026, 11, 24);

const HAND: Hand = Hand {
    language: Language::Spanish,
    today: TODAY,
};

fields!(SomeFields, SomeField {
    words: Told => Words,
    day: Day => Day,
    secret: Hidden => Secret,
});

/// A form of one field of each kind.
#[derive(Clone, Debug)]
struct OneOfEach;

impl Form for OneOfEach {
    type Fields = SomeFields;
    type Ask = ();

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Start(Start::Open))
    }

    fn title(&self) -> Text {
        text::form_open_title()
    }

    fn about(&self) -> Text {
        text::form_open_about()
    }

    fn label(&self, name: SomeField) -> Label {
        match name {
            SomeField::Words | SomeField::Day => Label::needed(text::field_goal()),
            SomeField::Secret => Label::line(text::field_goal()),
        }
    }

    fn read(&self, _fields: &SomeFields, _hand: Hand) -> Read<Self> {
        Ok(())
    }
}

fn form() -> Filling<OneOfEach> {
    Filling::new(OneOfEach, SomeFields::default())
}

fn draft(form: &Value) -> Draft {
    let form = form.as_object().cloned().unwrap_or_default();
    let spot = Spot::Start(Start::Open);
    Draft { spot, form }
}

fn right(day: &mut Day) {
    day.stroke(&Stroke::Go(Move::Right), HAND);
}

#[test]
fn the_last_day_that_can_be_turned_to_is_turned_to() {
    let last = date(2026, 11, 26);
    let mut day = Day::of(Some(date(2026, 11, 25)))
        .within(TODAY, last)
        .or_none(text::without_a_day());
    right(&mut day);
    assert_eq!(day.day(), Some(last));
    right(&mut day);
    assert_eq!(day.day(), None, "beyond it, there is none");
    right(&mut day);
    assert_eq!(day.day(), Some(TODAY), "and it begins anew");
}

#[test]
fn a_day_that_is_needed_is_asked_for_where_it_is_missing() {
    let mut form = form();
    form.stroke(&Stroke::Type('a'), HAND);
    assert_eq!(form.submit(HAND), Err(text::field_is_needed()));
    assert_eq!(form.at(), 1, "the cursor is where the day is missing");
    form.stroke(&Stroke::Go(Move::Right), HAND);
    assert_eq!(form.submit(HAND), Ok(()));
}

#[test]
fn a_day_says_something_where_there_is_one_or_may_be_none() {
    assert!(Day::default().is_blank());
    assert!(!Day::of(Some(TODAY)).is_blank());
    let says_so = Day::default().or_none(text::without_a_day());
    assert!(!says_so.is_blank());
}

#[test]
fn what_a_newer_program_kept_stays_with_the_words() {
    let mut form = form();
    let kept = json!({ "words": { "text": "Leer", "language": "es" }, "colour": "green" });
    form.reopen(&draft(&kept));
    assert_eq!(form.draft(), None, "nothing has been typed since");
    form.stroke(&Stroke::Type('.'), HAND);
    let now = form.draft().map(|draft| draft.form);
    let colour = now.as_ref().and_then(|form| form.get("colour"));
    assert_eq!(colour, Some(&json!("green")));
}

/// What a field cannot hold is kept on until somebody types something else there: that is kept from then on.
#[test]
fn what_is_typed_is_kept_in_the_place_of_what_its_field_could_not_hold() {
    let mut form = form();
    form.reopen(&draft(&json!({ "day": "the day after", "words": 7 })));
    form.stroke(&Stroke::Type('a'), HAND);
    let now = form.draft().map(|draft| draft.form).unwrap_or_default();
    assert_eq!(now.get("day"), Some(&json!("the day after")));
    let words = now.get("words").and_then(|words| words.get("text"));
    assert_eq!(words, Some(&json!("a")));
}

#[test]
fn nothing_secret_comes_from_a_draft() {
    let mut form = form();
    form.reopen(&draft(&json!({ "secret": "caballo" })));
    assert_eq!(
        form.entries().pop().map(|one| one.holds),
        Some(Shown::Hidden(0))
    );
    form.stroke(&Stroke::Type('a'), HAND);
    let now = form.draft().map(|draft| draft.form).unwrap_or_default();
    assert_eq!(
        now.get("secret"),
        Some(&json!("caballo")),
        "it is another program's"
    );
}

#[test]
fn what_is_typed_in_secret_goes_into_no_draft() {
    let mut form = form();
    form.pick(2);
    form.stroke(&Stroke::Paste("grapa".to_owned()), HAND);
    assert!(form.is_hidden());
    assert_eq!(form.draft(), None);
}

#[test]
fn a_secret_that_was_refused_is_typed_anew_from_the_first_field() {
    let mut form = form();
    form.stroke(&Stroke::Type('a'), HAND);
    assert!(!form.is_hidden(), "words may be seen");
    form.pick(2);
    form.stroke(&Stroke::Paste("grapa".to_owned()), HAND);
    form.wipe_secrets();
    let holds: Vec<Shown> = form.entries().into_iter().map(|one| one.holds).collect();
    assert!(holds.contains(&Shown::Hidden(0)), "{holds:?}");
    assert_eq!(form.at(), 0);
}

/// A form that begins with words and their translation.
fn translated() -> Filling<OneOfEach> {
    let mut before = Said::new("Leer diez minutos.", Language::Spanish);
    before.translation = Some("Read for ten minutes.".to_owned());
    let start = SomeFields {
        words: Told::of(Some(&before)),
        day: Day::of(Some(TODAY)),
        ..SomeFields::default()
    };
    Filling::new(OneOfEach, start)
}

fn types(form: &mut Filling<OneOfEach>, words: &str) {
    form.stroke(&Stroke::Paste(words.to_owned()), HAND);
}

#[test]
fn a_translation_stays_with_the_words_nobody_changed() {
    let mut form = translated();
    assert_eq!(form.entries().len(), 4, "it stands under its words");
    assert!(!form.is_changed());
    assert_eq!(form.submit(HAND), Ok(()));
}

#[test]
fn a_translation_of_earlier_words_is_asked_about_before_anything_is_kept() {
    let mut form = translated();
    form.stroke(&Stroke::Go(Move::End), HAND);
    types(&mut form, " Cada día.");
    let earlier = text::field_translation_is_earlier();
    let said = |form: &Filling<OneOfEach>| {
        form.entries()
            .get(1)
            .is_some_and(|one| one.other == Other::Earlier)
    };
    assert!(said(&form));
    assert_eq!(form.submit(HAND), Err(earlier));
    assert!(form.at() == 1 && form.is_earlier(), "the cursor is in it");
    // As a draft it is kept with what it was of, and is asked about again.
    let draft = form.draft().map(|draft| draft.form).unwrap_or_default();
    let mut again = translated();
    again.reopen(&Draft {
        spot: Spot::Start(Start::Open),
        form: draft,
    });
    assert!(said(&again));
    form.still_fits();
    assert_eq!(form.submit(HAND), Ok(()));
}

#[test]
fn a_translation_that_is_changed_or_erased_belongs_to_the_words_above_it() {
    let mut words = translated().fields.words;
    words.stroke(&Stroke::Go(Move::End), HAND);
    words.stroke(&Stroke::Paste(" Cada día.".to_owned()), HAND);
    words.stroke_beneath(&Stroke::Go(Move::End));
    for letter in " Every day.".chars() {
        words.stroke_beneath(&Stroke::Type(letter));
    }
    let said = words.said(HAND);
    let other = said.translation.as_deref();
    assert_eq!(other, Some("Read for ten minutes. Every day."));
    assert!(words.beneath().is_some_and(|beneath| !beneath.is_earlier));
    words.stroke(&Stroke::OtherLanguage, HAND);
    assert!(words.beneath().is_some_and(|beneath| beneath.is_earlier));
    for _ in 0..40 {
        words.stroke_beneath(&Stroke::Erase);
    }
    assert_eq!(words.said(HAND).translation, None);
    assert!(words.beneath().is_some_and(|beneath| !beneath.is_earlier));
}

#[test]
fn a_translation_can_be_written_beside_words_that_are_there() {
    let mut form = form();
    assert!(!form.other_language(), "there is nothing it could be of");
    types(&mut form, "Leer.");
    assert!(form.other_language());
    assert_eq!(form.at(), 1);
    types(&mut form, "Read.");
    let said = form.fields.words.said(HAND);
    assert_eq!(said.translation.as_deref(), Some("Read."));
    assert!(form.other_language(), "and back");
    assert_eq!(form.at(), 0);
}

#[test]
fn a_text_takes_as_many_letters_as_it_can_and_says_when_it_is_full() {
    const LONGEST: usize = 64 * 1024;
    assert!(!Editor::new(&"a".repeat(LONGEST - 4)).is_full());
    assert!(Editor::new(&"a".repeat(LONGEST - 3)).is_full());
    let mut long = Editor::new(&"a".repeat(LONGEST - 1));
    assert!(long.line_break(), "the last there may be");
    assert!(!long.line_break());
    assert_eq!(long.bytes(), LONGEST);
}

#[test]
fn a_text_takes_as_many_lines_as_it_can_and_says_when_it_is_full() {
    const MOST_LINES: usize = 2_000;
    let mut lines = Editor::new(&"\n".repeat(MOST_LINES - 2));
    assert!(!lines.is_full());
    assert!(lines.line_break(), "the last there may be");
    assert!(lines.is_full());
    assert!(!lines.line_break());
}
