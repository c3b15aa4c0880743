//! Every spot has a name of its own, and is read again from it.

use super::*;
use crate::domain::class_file::setting::Setting;
use crate::domain::conference::editing::{Does, PageAt, PromptAt, SentenceAt};
use crate::domain::id::{ConferenceId, PointId, QuestionId, RowId, StandardId, StudentId};

fn entry() -> EntryAt {
    EntryAt {
        table: "profile_answer".into(),
        row: RowId(7),
        place: "/said/text".into(),
    }
}

fn all() -> Vec<Spot> {
    let field = Field {
        step: "why/we".into(),
        part: "100%".into(),
        note: "n".into(),
        by: Voice::Family,
    };
    let talk = [
        Talk::Note(field),
        Talk::Goal(PlanPart::What),
        Talk::Goal(PlanPart::Hindrance),
        Talk::Promise(Voice::Teacher),
        Talk::Example("crisp/1".into(), Voice::Student),
    ];
    let own = [
        Own::Answer(Voice::Family, "hopes".into()),
        Own::Choice(Place::NotYet, StandardId(4)),
        Own::View {
            by: Voice::Student,
            term: "fall".into(),
            habit: "a%2Fb".into(),
        },
        Own::Goal,
        Own::Question,
        Own::Feedback(ConferenceId(3)),
        Own::Statement(entry()),
        Own::Card,
    ];
    let talk = talk.map(|at| Spot::Talk {
        student: StudentId(1),
        conference: ConferenceId(2),
        at,
    });
    let own = own.map(|at| Spot::Own {
        student: StudentId(1),
        home: None,
        at,
    });
    let start = [Start::Open, Start::NewClass].map(Spot::Start);
    let mut all = talk.to_vec();
    all.extend(own);
    all.extend(start);
    all.extend(all_of_the_desk());
    all
}

fn all_of_the_desk() -> Vec<Spot> {
    let desk = [
        Desk::Point(None),
        Desk::Point(Some(PointId(2))),
        Desk::BankPoint("school/1".into()),
        Desk::Answer(QuestionId(1)),
        Desk::Evidence(StandardId(1), None),
        Desk::Judge(StandardId(1)),
        Desk::Plan(StandardId(1)),
        Desk::PostIt,
        Desk::Adult(None, None),
        Desk::Details,
        Desk::Move(ConferenceId(1)),
        Desk::NobodyCame(ConferenceId(1)),
        Desk::PlanOne,
        Desk::Place(ConferenceId(1)),
        Desk::Cancel(ConferenceId(1)),
        Desk::CloseNeverHeld,
        Desk::PlanAll,
        Desk::Correct(entry()),
        Desk::Dispute(entry()),
        Desk::NewStudent,
        Desk::Keeping,
        Desk::Setting(Setting::Rules, "6.RP/A".into()),
        Desk::Setting(Setting::Name, String::new()),
        Desk::Folder,
        Desk::Save,
        Desk::Import,
        Desk::ImportScale,
        Desk::Pages,
        Desk::Copy,
        Desk::Standard(StandardId(1), OfStandard::Can),
        Desk::Standard(StandardId(1), OfStandard::Look("our/own".into(), 3)),
        Desk::Standard(StandardId(1), OfStandard::Helps(String::new())),
        Desk::Standard(StandardId(1), OfStandard::Helps("a 1/2 % page".into())),
    ];
    let desk: Vec<Desk> = desk.into_iter().chain(of_a_script()).collect();
    let of = |student| {
        let desk = desk.iter().cloned();
        desk.map(move |at| Spot::Desk { student, at })
    };
    of(Some(StudentId(1))).chain(of(None)).collect()
}

fn of_a_script() -> Vec<Desk> {
    let page = || PageAt {
        step: "why/we".into(),
        part: "100%".into(),
    };
    let sentence = |id: Option<&str>, does| {
        OfScript::Sentence(SentenceAt {
            page: page(),
            voice: Voice::Family,
            does,
            id: id.map(str::to_owned),
        })
    };
    let prompt = |prompt: Option<&str>| {
        OfScript::Prompt(PromptAt {
            page: page(),
            prompt: prompt.map(str::to_owned),
        })
    };
    let of = [
        OfScript::Copy,
        OfScript::Called,
        OfScript::Step(None),
        OfScript::Step(Some("a/b".into())),
        OfScript::Page("a/b".into(), None),
        OfScript::Page("a".into(), Some("b".into())),
        sentence(None, Does::Say),
        sentence(None, Does::Ask),
        sentence(Some("hello/family"), Does::Listen),
        prompt(None),
        prompt(Some("a%2F")),
        OfScript::Write,
    ];
    let scripts = ["report-card", "our/own%"];
    let of_each = |script: &str| of.clone().map(|of| Desk::Script(script.to_owned(), of));
    scripts.into_iter().flat_map(of_each).collect()
}

#[test]
fn what_is_written_is_read_again() {
    for spot in all() {
        let (student, conference) = spot.owner();
        let read = Spot::read(student, conference, &spot.place());
        assert_eq!(read, Some(spot));
    }
}

#[test]
fn no_two_spots_share_a_name() {
    let all = all();
    for (at, spot) in all.iter().enumerate() {
        let same = |other: &&Spot| other.owner() == spot.owner() && other.place() == spot.place();
        assert_eq!(all.iter().filter(same).count(), 1, "{at}: {spot:?}");
    }
}

#[test]
fn an_unknown_place_is_no_spot() {
    for place in [
        "prepare/goal",
        "note/a",
        "desk/point/x",
        "form/choice/best/1",
        "",
    ] {
        assert_eq!(Spot::read(Some(StudentId(1)), None, place), None, "{place}");
    }
}
