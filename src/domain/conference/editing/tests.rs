//! Changes to a script.

use super::*;
use crate::domain::conference::script::{Lines, Wording};

fn page(id: &str, shows: Shows) -> Part {
    let wording = Wording {
        id: "hello".to_owned(),
        knows: Vec::new(),
    };
    let says = Lines {
        say: vec![vec![wording]],
        ..Lines::default()
    };
    Part {
        id: id.to_owned(),
        shows,
        lead: Voice::Student,
        lines: [says, Lines::default(), Lines::default()],
        prompts: Vec::new(),
    }
}

fn step(id: &str, parts: Vec<Part>) -> Step {
    Step {
        id: id.to_owned(),
        title: format!("{id}-title"),
        lead: Voice::Student,
        half_minutes: vec![2],
        parts,
    }
}

fn own() -> Own {
    let steps = vec![
        step(
            "one",
            vec![page("a", Shows::Nothing), page("b", Shows::Why)],
        ),
        step("two", vec![page("a", Shows::Goals)]),
        step("close", vec![page("end", Shows::Close)]),
    ];
    Own {
        script: Script {
            id: "ours".to_owned(),
            title: "title".to_owned(),
            about: "about".to_owned(),
            grades: (3, 12),
            lengths: vec![20],
            steps,
        },
        words: BTreeMap::new(),
        stem: "own-ours".to_owned(),
    }
}

fn words(both: &str) -> Typed {
    Words {
        en: Some(both.to_owned()),
        es: Some(both.to_owned()),
    }
}

fn steps(own: &Own) -> Vec<&str> {
    own.script.steps.iter().map(|one| one.id.as_str()).collect()
}

fn at(id: Option<&str>) -> SentenceAt {
    SentenceAt {
        page: PageAt {
            step: "one".to_owned(),
            part: "a".to_owned(),
        },
        voice: Voice::Student,
        does: Does::Say,
        id: id.map(str::to_owned),
    }
}

#[test]
fn steps_move_and_go_by_their_names_and_the_close_stays_last() {
    let moved = applied(own(), Edit::MoveStep("two".into(), Way::Up)).unwrap();
    assert_eq!(steps(&moved), ["two", "one", "close"]);
    let gone = applied(moved, Edit::RemoveStep("one".into())).unwrap();
    assert_eq!(steps(&gone), ["two", "close"]);
    for edit in [
        Edit::RemoveStep("close".into()),
        Edit::MoveStep("close".into(), Way::Up),
        Edit::MoveStep("two".into(), Way::Down),
    ] {
        assert_eq!(applied(own(), edit), Err(Refused::NoClose));
    }
    let unknown = applied(own(), Edit::RemoveStep("three".into()));
    assert_eq!(unknown, Err(Refused::Gone));
    let only = Edit::RemovePage(PageAt {
        step: "two".into(),
        part: "a".into(),
    });
    assert_eq!(applied(own(), only), Err(Refused::LastOne));
}

#[test]
fn a_step_that_is_taken_twice_has_two_names_and_stands_before_the_close() {
    let two = own().script.steps.remove(1);
    let own = applied(
        own(),
        Edit::TakeStep {
            step: Box::new(two),
            words: BTreeMap::new(),
        },
    )
    .unwrap();
    assert_eq!(steps(&own), ["one", "two", "two-2", "close"]);
}

#[test]
fn a_sentence_gets_words_of_its_own_here_and_nowhere_else() {
    let once = applied(own(), Edit::Sentence(at(Some("hello")), words("Hi"))).unwrap();
    assert_eq!(once.words.get("own-ours-1"), Some(&words("Hi")));
    let said = |own: &Own, part: usize| {
        let part = own.script.steps.first().and_then(|one| one.parts.get(part));
        let says = part.map(|part| part.lines(Voice::Student).say.clone());
        says.unwrap_or_default().concat()
    };
    assert_eq!(
        said(&once, 0).first().map(|one| one.id.as_str()),
        Some("own-ours-1")
    );
    assert_eq!(
        said(&once, 1).first().map(|one| one.id.as_str()),
        Some("hello")
    );
    let twice = applied(once, Edit::Sentence(at(Some("own-ours-1")), words("Hey"))).unwrap();
    assert_eq!(twice.words.len(), 1);
    let more = applied(twice, Edit::Sentence(at(None), words("More"))).unwrap();
    assert_eq!(more.words.get("own-ours-2"), Some(&words("More")));
    let gone = applied(more, Edit::RemoveSentence(at(Some("own-ours-1")))).unwrap();
    assert_eq!(gone.words.get("own-ours-1"), None, "words nobody says go");
    assert_eq!(said(&gone, 0).len(), 1);
    let late = applied(
        gone,
        Edit::Sentence(at(Some("own-ours-1")), words("Too late")),
    );
    assert_eq!(late, Err(Refused::Gone));
}

#[test]
fn a_page_of_the_last_step_stands_before_the_one_that_closes() {
    let edit = Edit::NewPage {
        step: "close".into(),
        shows: Shows::Profile,
        lead: Voice::Family,
    };
    let own = applied(own(), edit).unwrap();
    let last = own.script.steps.last().unwrap();
    let pages = last.parts.iter().map(|part| part.id.as_str());
    assert_eq!(pages.collect::<Vec<_>>(), ["page", "end"]);
}
