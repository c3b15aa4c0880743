//! How files of other systems are spoken of.

use super::{Text, Value, terms, text, working};
use crate::domain::class_file::intake::{
    About, Cannot, CodeMeaning, Comes, Coming, Doubt, Finding, Format, Lack, Maybe, Problem, Role,
    Statements, WhoIs, Why,
};

/// What wrote the files.
pub fn format(format: Format) -> Text {
    match format.name() {
        Some(name) => text::import_is(name),
        None => text::import_is_table(),
    }
}

/// What a column holds.
pub fn role(role: Role) -> Text {
    match role {
        Role::Skip => text::role_skip(),
        Role::Never => text::role_never(),
        Role::LeftOut => text::role_left_out(),
        Role::StudentId => text::role_student_id(),
        Role::StudentNumber => text::role_student_number(),
        Role::StateNumber => text::role_state_number(),
        Role::FullName => text::role_full_name(),
        Role::FirstName => text::role_first_name(),
        Role::LastName => text::role_last_name(),
        Role::CalledName => text::role_called_name(),
        Role::Grade => text::role_grade(),
        Role::HomeLanguage => text::role_home_language(),
        Role::AdultName => text::role_adult_name(),
        Role::AdultRelation => text::role_adult_relation(),
        Role::AdultLanguage => text::role_adult_language(),
        Role::Standard => text::role_standard(),
        Role::StandardWords => text::role_standard_words(),
        Role::Subject => text::role_subject(),
        Role::Score => text::role_score(),
        Role::OutOf => text::role_out_of(),
        Role::ScoreOf => text::role_score_of(),
        Role::Date => text::role_date(),
        Role::Task => text::role_task(),
        Role::Attempt => text::role_attempt(),
        Role::Comment => text::role_comment(),
        Role::Kind => text::role_kind(),
        Role::Place => text::role_place(),
        Role::Test => text::role_test(),
        Role::TestScore => text::role_test_score(),
        Role::TestError => text::role_test_error(),
        Role::TypicalGrowth => text::role_typical_growth(),
        Role::ForGrowth => text::role_for_growth(),
    }
}

/// Why the language of a framework is as it is; none: somebody has just said it.
pub fn stated_why(of: &Statements) -> Option<Text> {
    match (of.answer, of.known) {
        (Some(_), _) => None,
        (None, Some(known)) => Some(text::import_stated_differs(terms::stated_in(known))),
        (None, None) if of.is_said_by_file() => Some(text::import_stated_by_file()),
        (None, None) => Some(text::import_stated_by_nobody()),
    }
}

/// What a sign means.
pub fn meaning(meaning: Option<CodeMeaning>) -> Text {
    match meaning {
        None => text::code_meaning_choose(),
        Some(CodeMeaning::Excused) => text::code_meaning_excused(),
        Some(CodeMeaning::Missing) => text::code_meaning_missing(),
        Some(CodeMeaning::Nothing) => text::code_meaning_nothing(),
        Some(CodeMeaning::Score(score)) => text::code_meaning_score(score),
    }
}

/// A line of which nobody knows who it is about.
pub fn doubt(doubt: &Doubt) -> Text {
    let (line, name) = (number(doubt.line), doubt.name.as_str());
    match (name, doubt.number.as_str()) {
        (name, "") => text::import_who_line(line, name),
        ("", id) => text::import_who_line(line, id),
        (name, id) => text::import_who_line_number(line, name, id),
    }
}

/// Why it is not certain.
pub fn why(why: Why) -> Text {
    match why {
        Why::OtherNumber => text::import_who_other_number(),
        Why::OtherName => text::import_who_other_name(),
        Why::Several => text::import_who_several(),
        Why::NameTwice => text::import_who_name_twice(),
        Why::NumberOnly => text::import_who_number_only(),
    }
}

/// Who a line is about, as it is chosen.
pub fn who(doubt: &Doubt, who: Option<WhoIs>) -> Text {
    match who {
        None => text::code_meaning_choose(),
        Some(WhoIs::Another) => text::import_who_another(),
        Some(WhoIs::LeaveOut) => text::import_who_leave(),
        Some(who) => {
            let maybe = doubt.maybe.iter().find(|maybe| maybe.who == who);
            maybe.map_or_else(text::code_meaning_choose, self::maybe)
        }
    }
}

/// Somebody a line may be about.
pub fn maybe(maybe: &Maybe) -> Text {
    let name = maybe.name.as_str();
    match (maybe.who, maybe.grade) {
        (WhoIs::SameLine(line), _) => text::import_who_same_line(number(line), name),
        (_, Some(grade)) => text::import_who_same_grade(usize::from(grade), name),
        (_, None) => text::import_who_same(name),
    }
}

/// One thing that would come, or not: what happens, and to what.
pub fn coming(coming: &Coming) -> Text {
    let comes = match coming.comes {
        Comes::Added => text::coming_added(),
        Comes::Changed => text::coming_changed(),
        Comes::Kept => text::coming_kept(),
        Comes::Out => text::coming_out(),
    };
    text::fact_beside(comes, about(&coming.about))
}

/// Only what becomes of it so is shown.
pub fn comes_only(only: Comes) -> Text {
    let kind = match only {
        Comes::Added => text::import_column_new(),
        Comes::Changed => text::import_column_changed(),
        Comes::Kept => text::import_column_kept(),
        Comes::Out => text::import_column_out(),
    };
    text::import_every_only(kind)
}

fn about(about: &About) -> Text {
    let grade = |grade: &Option<u8>| grade.map_or_else(text::grade_not_known, text::grade_number);
    let score = |score: &Option<f64>| {
        let figure = score.map(working::figure);
        text::as_typed(figure.unwrap_or_else(|| "—".to_owned()))
    };
    match about {
        About::Student => text::coming_student(),
        About::Name(was, is) => text::coming_name(is.as_str(), was.as_str()),
        About::Grade(was, is) => text::coming_grade(grade(is), grade(was)),
        About::Details => text::coming_details(),
        About::Adult(name) => text::coming_adult(name.as_str()),
        About::Standard => text::coming_standard(),
        About::Can(can) => text::coming_can(text::as_is(can)),
        About::Score { code, was, is, on } => {
            let is = match was {
                Some(_) => text::coming_score_changed(code.as_str(), score(is), score(was)),
                None => text::coming_score(code.as_str(), score(is)),
            };
            match on {
                Some(day) => text::fact_beside(is, text::coming_day(*day)),
                None => is,
            }
        }
        About::Test { test, was, is, on } => {
            let name = terms::test(test);
            let is = match was {
                Some(_) => text::coming_test_changed(score(&Some(*is)), name, score(was)),
                None => text::coming_test(score(&Some(*is)), name),
            };
            text::fact_beside(is, text::coming_day(*on))
        }
    }
}

/// What somebody new still lacks.
pub fn lacks(name: &str, lacks: &[Lack]) -> Text {
    let all = lacks.iter().map(|lack| match lack {
        Lack::Code => text::missing_code(),
        Lack::Adult => text::missing_adult(),
    });
    let all = all.map(Value::from).collect();
    text::import_lacks(terms::facts(all), name)
}

/// The kinds of records, in the order of [`crate::domain::class_file::intake::Counts::of_each`].
pub fn kinds() -> [Text; 6] {
    [
        text::import_kind_students(),
        text::import_kind_adults(),
        text::import_kind_standards(),
        text::import_kind_evidence(),
        text::import_kind_results(),
        text::import_kind_terms(),
    ]
}

/// A finding, with its file, line and column.
pub fn finding(finding: &Finding) -> Text {
    let file = finding.file.as_str();
    let what = problem(finding);
    match (finding.row, finding.column.as_str()) {
        (None, _) => text::finding_whole(file, what),
        (Some(row), "") => text::finding_row(file, number(row), what),
        (Some(row), column) => text::finding_cell(column, file, number(row), what),
    }
}

fn number(row: u64) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX)
}

fn problem(finding: &Finding) -> Text {
    let read = finding.read.as_str();
    match finding.problem {
        Problem::NotADate => text::problem_not_a_date(read),
        Problem::NotANumber => text::problem_not_a_number(read),
        Problem::OffTheScale => text::problem_off_the_scale(read),
        Problem::NobodyNamed => text::problem_nobody_named(),
        Problem::UnknownStudent => text::problem_unknown_student(read),
        Problem::NoStandard => text::problem_no_standard(),
        Problem::Twice => text::problem_twice(),
        Problem::NoName => text::problem_no_name(),
        Problem::NotAGrade => text::problem_not_a_grade(read),
        Problem::Ragged => text::problem_ragged(read),
        Problem::SameColumn => text::problem_same_column(read),
        Problem::Misspelled => text::problem_misspelled(read),
        Problem::Windows => text::problem_windows(),
        Problem::Macintosh => text::problem_macintosh(),
        Problem::Sensitive => text::problem_sensitive(read),
        Problem::LeftOut => text::problem_left_out(read),
        Problem::Deleted => text::problem_deleted(),
        Problem::NotForGrowth => text::problem_not_for_growth(),
        Problem::NamesInOne => text::problem_names_in_one(),
        Problem::NotRead => text::problem_not_read(),
        Problem::MissingFile => text::problem_missing_file(),
        Problem::BrokenOff => text::problem_broken_off(),
        Problem::LeadsOut => text::problem_leads_out(),
        Problem::OtherLanguage => text::problem_other_language(read),
        Problem::HomeLanguage => text::problem_home_language(read),
        Problem::NotAKind => text::problem_not_a_kind(read),
        Problem::TooLong => text::problem_too_long(),
        Problem::NoDay => text::problem_no_day(),
        Problem::SharedNumber => text::problem_shared_number(read),
        Problem::NoPerson => text::problem_no_person(read),
        Problem::AboveHeader => text::problem_above_header(),
        Problem::ZerosLost => text::problem_zeros_lost(read),
        Problem::OtherYear => text::problem_other_year(),
        Problem::Ended => text::problem_ended(),
        Problem::NoIdentifier => text::problem_no_identifier(read),
    }
}

/// Why nothing can be read.
pub fn cannot(why: Cannot) -> Text {
    match why {
        Cannot::Missing => text::cannot_missing(),
        Cannot::Unreachable => text::cannot_unreachable(),
        Cannot::NoZip => text::cannot_zip(),
        Cannot::NothingKnown => text::cannot_nothing_known(),
        Cannot::Several => text::cannot_several(),
        Cannot::TooMuch => text::cannot_too_much(),
        Cannot::NoWorkbook => text::cannot_no_workbook(),
        Cannot::NoFramework => text::cannot_no_framework(),
        Cannot::WebPage => text::cannot_web_page(),
        Cannot::Document => text::cannot_document(),
    }
}
