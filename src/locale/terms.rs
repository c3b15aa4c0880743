//! How the field's values are said: voices, relations, levels, ratings, tests.

use jiff::civil::{Date, DateTime, Weekday};

use super::{Saying, Text, Value, text};
use crate::domain::class_file::class::{Class, Season};
use crate::domain::class_file::erasure::Proof;
use crate::domain::class_file::keeping;
use crate::domain::class_file::log::What;
use crate::domain::conference::days::{self, Days};
use crate::domain::conference::feedback::{Asks, Felt};
use crate::domain::conference::follow_up::Filter;
use crate::domain::conference::goal::{Course, PlanPart};
use crate::domain::conference::habit::HabitSet;
use crate::domain::conference::venue::{Outcome, Venue, VenueKind};
use crate::domain::conference::{InterpreterKind, Kind, State};
use crate::domain::learning::evidence::{self, Evidence};
use crate::domain::learning::framework::StatedIn;
use crate::domain::learning::growth::{Growth, Sitting};
use crate::domain::learning::outlook::{Care, Chance};
use crate::domain::learning::readiness::Missing;
use crate::domain::learning::scale::{Halves, LevelWords, Scale, Standing};
use crate::domain::learning::snapshot::ShownStandard;
use crate::domain::learning::standard::{Place, Standard};
use crate::domain::learning::standing::Learning;
use crate::domain::people::entry::{Entry, EntryKind};
use crate::domain::people::person::{AdultReads, Gender, Household, Reads, Relation, Voice};
use crate::domain::words::{Language, Words};

/// “Student”, “Family”, “Teacher” by the teacher's own setting.
pub fn voice(voice: Voice, teacher: Gender) -> Text {
    match voice {
        Voice::Student => text::voice_student(),
        Voice::Family => text::voice_family(),
        Voice::Teacher => text::voice_teacher(teacher.selector()),
    }
}

/// “mother”, “madre”.
pub fn relation(relation: Relation) -> Text {
    match relation {
        Relation::Mother => text::relation_mother(),
        Relation::Father => text::relation_father(),
        Relation::Grandmother => text::relation_grandmother(),
        Relation::Grandfather => text::relation_grandfather(),
        Relation::Aunt => text::relation_aunt(),
        Relation::Uncle => text::relation_uncle(),
        Relation::Guardian => text::relation_guardian(),
        Relation::Stepmother => text::relation_stepmother(),
        Relation::Stepfather => text::relation_stepfather(),
        Relation::Relative => text::relation_relative(),
        Relation::FosterParent => text::relation_foster_parent(),
        Relation::Sister => text::relation_sister(),
        Relation::Brother => text::relation_brother(),
        Relation::Godmother => text::relation_godmother(),
        Relation::Godfather => text::relation_godfather(),
    }
}

/// A home: by who lives there, as a child says it.
pub fn home(home: &Household, number: usize) -> Text {
    let adults = home.adults.iter().filter(|adult| !adult.restricted);
    let names: Vec<Value> = adults
        .map(|adult| text::as_typed(adult.name.as_str()).into())
        .collect();
    if let Some(name) = &home.name {
        text::as_typed(name.as_str())
    } else if names.is_empty() {
        text::whose_home_without_names(number)
    } else {
        text::home_with(names)
    }
}

/// Who interprets.
pub fn interpreter(kind: InterpreterKind) -> Text {
    match kind {
        InterpreterKind::Professional => text::interpreter_professional(),
        InterpreterKind::Staff => text::interpreter_staff(),
        InterpreterKind::Friend => text::interpreter_friend(),
        InterpreterKind::Sibling => text::interpreter_sibling(),
        InterpreterKind::Student => text::interpreter_student(),
        InterpreterKind::Other => text::interpreter_other(),
    }
}

/// How people meet.
pub fn venue_kind(kind: VenueKind) -> Text {
    match kind {
        VenueKind::Room => text::venue_room(),
        VenueKind::Table => text::venue_table(),
        VenueKind::Phone => text::venue_phone(),
        VenueKind::Video => text::venue_video(),
    }
}

/// Where a conference is: “table 2”, “by phone: 555 0100”.
pub fn venue(venue: &Venue) -> Text {
    let called = venue.called.as_str();
    match venue.kind {
        _ if called.is_empty() => venue_kind(venue.kind),
        VenueKind::Room => text::venue_room_called(called),
        VenueKind::Table => text::venue_table_called(called),
        VenueKind::Phone => text::venue_phone_called(called),
        VenueKind::Video => text::venue_video_called(called),
    }
}

/// What came of a conference.
pub fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Came => text::outcome_came(),
        Outcome::ByPhone => text::outcome_by_phone(),
        Outcome::StandIn => text::outcome_stand_in(),
    }
}

/// A kind of work.
pub fn kind_of_work(kind: evidence::Kind) -> Text {
    match kind {
        evidence::Kind::Test => text::work_test(),
        evidence::Kind::Project => text::work_project(),
        evidence::Kind::Observation => text::work_observation(),
        evidence::Kind::Conversation => text::work_conversation(),
    }
}

/// Why a score does not count; nothing where it does.
pub fn counting(counting: evidence::Counting) -> Option<Text> {
    match counting {
        evidence::Counting::Counts => None,
        evidence::Counting::Excused => Some(text::work_excused()),
        evidence::Counting::Missing => Some(text::work_missing()),
        evidence::Counting::Dropped => Some(text::work_dropped()),
    }
}

/// “A strength”, “Growing”, “Not yet”.
pub fn place(place: Place) -> Text {
    match place {
        Place::Strong => text::place_strong(),
        Place::Growing => text::place_growing(),
        Place::NotYet => text::place_not_yet(),
    }
}

/// A place of the three, where nobody has chosen what stands there: the levels suggest it, and no pride is claimed.
pub fn place_suggested(suggested: Place) -> Text {
    match suggested {
        Place::Strong => text::place_strong_suggested(),
        Place::Growing | Place::NotYet => place(suggested),
    }
}

/// How people speak of somebody in Spanish.
pub fn gender(gender: Gender) -> Text {
    match gender {
        Gender::Female => text::gender_female(),
        Gender::Male => text::gender_male(),
        Gender::Other => text::gender_other(),
    }
}

/// The same, or that nothing was said.
pub fn felt_or_not(felt: Option<Felt>) -> Text {
    felt.map_or_else(text::feedback_not_said, self::felt)
}

/// “Monday and Friday”.
pub fn days(days: Days) -> Text {
    let each = days.each().map(|day| weekday(day).into());
    text::as_is(each.collect::<Vec<Value>>())
}

/// “Monday”.
pub fn weekday(day: Weekday) -> Text {
    text::weekday(days::name(day))
}

/// “Mo”, “lu”: above a box.
pub fn weekday_short(day: Weekday) -> Text {
    text::weekday_short(days::name(day))
}

/// How a goal went.
pub fn course(course: Course) -> Text {
    match course {
        Course::Going => text::goal_going(),
        Course::Reached => text::goal_reached(),
        Course::Dropped => text::goal_dropped(),
    }
}

/// Kept, not kept, not talked about yet.
pub fn kept(kept: Option<bool>) -> Text {
    match kept {
        Some(true) => text::promise_kept(),
        Some(false) => text::promise_not_kept(),
        None => text::promise_open(),
    }
}

/// What a conference is: planned, under way, held…
pub fn state(kind: Kind, state: State) -> Text {
    match (kind, state) {
        (Kind::Rehearsal, _) => text::state_rehearsal(),
        (Kind::Conference, State::Planned) => text::state_planned(),
        (Kind::Conference, State::UnderWay) => text::state_under_way(),
        (Kind::Conference, State::Held) => text::state_held(),
        (Kind::Conference, State::NoShow) => text::state_no_show(),
        (Kind::Conference, State::Moved) => text::state_moved(),
        (Kind::Conference, State::Cancelled) => text::state_cancelled(),
    }
}

/// The word of a level: “meets the standard”, “almost meets the standard”.
pub fn level(scale: &Scale, level: Halves) -> Text {
    let word = |value: u8| {
        scale
            .words(value)
            .map_or_else(text::level_unknown, |words| Text::plain(&words.word))
    };
    let top = level.whole() >= scale.top();
    if level.is_half() && !top {
        let (lower, upper) = (level.whole(), level.whole() + 1);
        let named = scale.words(lower).filter(|_| scale.has(lower));
        if let Some(half) = named.and_then(|words| words.half.as_ref()) {
            return Text::plain(half);
        }
        // Some scales have one word for two levels.
        let word_of = |value| scale.words(value).map(|words| &words.word);
        let are_two = word_of(lower) != word_of(upper);
        if let Some(between) = scale.between.as_ref().filter(|_| are_two) {
            let values = vec![
                ("lower", Saying::from(word(lower)).0),
                ("upper", Saying::from(word(upper)).0),
            ];
            return Text::named(between, values);
        }
    }
    word(level.whole())
}

/// What of a plan it is: “What”, “When” …
pub fn plan_part(part: PlanPart) -> Text {
    match part {
        PlanPart::What => text::plan_what(),
        PlanPart::When => text::plan_when(),
        PlanPart::Place => text::plan_place(),
        PlanPart::Often => text::plan_often(),
        PlanPart::Hindrance => text::plan_if(),
        PlanPart::Then => text::plan_then(),
        PlanPart::Who => text::plan_who(),
    }
}

/// A standard that is not mastered: never as “I can”.
pub fn not_yet(standard: &Standard) -> Text {
    if standard.says_i_can() {
        text::not_yet_can(&standard.can)
    } else {
        text::not_yet_says(self::standard(standard))
    }
}

/// What a standard asks, without saying that anybody can do it.
pub fn asked(standard: &Standard) -> Text {
    if standard.says_i_can() {
        text::as_is(&standard.can).capital()
    } else {
        self::standard(standard)
    }
}

/// The word of where a student stands.
pub fn standing(scale: &Scale, at: Standing) -> Text {
    match at {
        Standing::At(halves) => level(scale, halves),
        Standing::NoEvidenceYet => Text::plain(&scale.none.word),
        Standing::NotAssessed => Text::plain(&scale.not_assessed.word),
    }
}

/// What it means to the family at this time of the year.
pub fn meaning(scale: &Scale, at: Standing, season: Season, student: &str) -> Text {
    let words: Option<&LevelWords> = match at {
        Standing::At(halves) => scale.words(halves.whole()),
        Standing::NoEvidenceYet => Some(&scale.none),
        Standing::NotAssessed => Some(&scale.not_assessed),
    };
    let values = vec![
        ("season", Value::String(season.selector().to_owned())),
        ("student", Value::String(student.to_owned())),
    ];
    words.map_or_else(text::level_unknown, |words| {
        Text::named(&words.means, values)
    })
}

/// The name of a growth test; one that is not built in is named as the file names it.
pub fn test(id: &str) -> Text {
    match id {
        "map-reading" => text::test_map_reading(),
        "map-math" => text::test_map_math(),
        "map-language" => text::test_map_language(),
        "map-science" => text::test_map_science(),
        "iready-math" => text::test_iready_math(),
        "iready-reading" => text::test_iready_reading(),
        "star-math" => text::test_star_math(),
        "star-reading" => text::test_star_reading(),
        "wida-overall" => text::test_wida_overall(),
        "wida-listening" => text::test_wida_listening(),
        "wida-speaking" => text::test_wida_speaking(),
        "wida-reading" => text::test_wida_reading(),
        "wida-writing" => text::test_wida_writing(),
        "map-fluency-oral" => text::test_map_fluency_oral(),
        "map-fluency-oral-es" => text::test_map_fluency_oral_es(),
        "map-fluency-sounds" => text::test_map_fluency_sounds(),
        "map-fluency-sounds-es" => text::test_map_fluency_sounds_es(),
        "map-fluency-words" => text::test_map_fluency_words(),
        "map-fluency-words-es" => text::test_map_fluency_words_es(),
        "map-fluency-language" => text::test_map_fluency_language(),
        "map-fluency-language-es" => text::test_map_fluency_language_es(),
        other => text::test_other(other),
    }
}

/// What is kept for a time of its own.
pub fn kept_kind(kind: keeping::Kind) -> Text {
    match kind {
        keeping::Kind::Rehearsals => text::kept_rehearsals(),
        keeping::Kind::Wordings => text::kept_wordings(),
        keeping::Kind::Conferences => text::kept_conferences(),
        keeping::Kind::Evidence => text::kept_evidence(),
        keeping::Kind::Results => text::kept_results(),
        keeping::Kind::Ratings => text::kept_ratings(),
        keeping::Kind::Students => text::kept_students(),
    }
}

/// So many of a kind are past their time.
pub fn past_its_time(past: &keeping::Past) -> Text {
    text::past_its_time(past.count, past.until, kept_kind(past.kind))
}

/// What happened.
pub fn logged(what: What) -> Text {
    match what {
        What::Created => text::log_created(),
        What::Unlocked => text::log_unlocked(),
        What::Refused => text::log_refused(),
        What::Opened => text::log_opened(),
        What::Exported => text::log_exported(),
        What::Printed => text::log_printed(),
        What::Imported => text::log_imported(),
        What::Erased => text::log_erased(),
        What::Restored => text::log_restored(),
        What::Secured => text::log_secured(),
        What::Code => text::log_code(),
        What::Corrected => text::log_corrected(),
        What::Shared => text::log_shared(),
        What::Unshared => text::log_unshared(),
        What::Restricted => text::log_restricted(),
        What::Unrestricted => text::log_unrestricted(),
        What::Defined => text::log_defined(),
        What::Disputed => text::log_disputed(),
        What::Held => text::log_held(),
        What::Released => text::log_released(),
        What::Left => text::log_left(),
        What::Returned => text::log_returned(),
        What::Kept => text::log_kept(),
    }
}

/// What an entry is.
pub fn entry(kind: EntryKind) -> Text {
    match kind {
        EntryKind::FirstName => text::entry_first_name(),
        EntryKind::LastName => text::entry_last_name(),
        EntryKind::CalledName => text::entry_called_name(),
        EntryKind::AdultName => text::entry_adult_name(),
        EntryKind::Answer => text::entry_answer(),
        EntryKind::Note => text::entry_note(),
        EntryKind::RestrictedNote => text::entry_restricted_note(),
        EntryKind::Goal => text::entry_goal(),
        EntryKind::Promise => text::entry_promise(),
        EntryKind::Question => text::entry_question(),
        EntryKind::QuestionAnswer => text::entry_question_answer(),
        EntryKind::Choice => text::entry_choice(),
        EntryKind::Comment => text::entry_comment(),
        EntryKind::Example => text::entry_example(),
        EntryKind::SharedPoint => text::entry_shared_point(),
        EntryKind::PrivatePoint => text::entry_private_point(),
        EntryKind::Plan => text::entry_plan(),
        EntryKind::PostIt => text::post_it_title(),
        EntryKind::Statement => text::entry_statement(),
        EntryKind::Level => text::entry_level(),
        EntryKind::TestResult => text::entry_test_result(),
        EntryKind::Rating => text::entry_rating(),
    }
}

/// The words of an entry; what is seen without being words has a name, and of when it is.
pub fn entry_words(entry: &Entry, class: Option<&Class>, set: Option<&HabitSet>) -> Text {
    let id = &entry.said.text;
    match entry.kind {
        EntryKind::TestResult => {
            let taken: Option<Date> = entry.when.parse().ok();
            let mut facts = vec![test(id).into()];
            facts.extend(taken.map(|day| Value::from(text::day_with_year(day))));
            self::facts(facts)
        }
        EntryKind::Rating => {
            let habit = set.and_then(|set| set.habits.iter().find(|habit| habit.id == *id));
            let name = habit.map_or_else(
                || text::habit_without_name(id.as_str()),
                |habit| Text::plain(&habit.name),
            );
            let term = class.and_then(|class| class.term(&entry.when));
            let term = term.map_or_else(
                || text::term_without_name(entry.when.as_str()),
                |term| text::as_is(&term.name),
            );
            facts(vec![name.into(), term.into()])
        }
        EntryKind::Level if entry.is_quoted => quoted(entry.said.as_words(), entry.quoted_in),
        EntryKind::Level => text::i_can(entry.said.as_words()),
        _ => text::as_is(entry.said.as_words()),
    }
}

/// The proof of an erasure, a sentence a line; `at` is when, here.
pub fn proof(at: DateTime, proof: &Proof) -> Vec<Text> {
    let number = f64::from(i32::try_from(proof.student.0).unwrap_or(i32::MAX));
    let mut lines = vec![text::proof_what(at.date(), number, at.time())];
    lines.extend(
        proof
            .removed
            .iter()
            .map(|(table, count)| text::proof_rows(*count, removed(table))),
    );
    lines.push(text::proof_log(proof.log_lines));
    if proof.backups.is_empty() {
        lines.push(text::proof_no_backups());
    } else {
        lines.push(text::proof_backups());
        let named = |name: &String| text::as_is(Saying(Value::String(format!("  {name}"))));
        lines.extend(proof.backups.iter().map(named));
    }
    if proof.unread > 0 {
        lines.push(text::proof_unread(proof.unread));
    }
    lines
}

/// What the rows of a table are.
fn removed(table: &str) -> Text {
    match table {
        "attempt" => text::removed_attempt(),
        "code" => text::removed_code(),
        "correction" => text::removed_correction(),
        "draft" => text::removed_draft(),
        "statement" => text::removed_statement(),
        "feedback" => text::removed_feedback(),
        "private_request" => text::removed_private_request(),
        "question" => text::removed_question(),
        "note_wording" => text::removed_note_wording(),
        "note" => text::removed_note(),
        "promise" => text::removed_promise(),
        "goal" => text::removed_goal(),
        "snapshot" => text::removed_snapshot(),
        "profile_answer" => text::removed_profile_answer(),
        "conference" => text::removed_conference(),
        "conference_step" => text::removed_conference_step(),
        "talking_point" => text::removed_talking_point(),
        "post_it" => text::removed_post_it(),
        "habit_rating" => text::removed_habit_rating(),
        "growth_result" => text::removed_growth_result(),
        "choice" => text::removed_choice(),
        "override" => text::removed_override(),
        "evidence" => text::removed_evidence(),
        "adult" => text::removed_adult(),
        "household" => text::removed_household(),
        _ => text::removed_student(),
    }
}

/// What stands above new codes: one, or a class's.
pub fn codes_heading(count: usize) -> [Text; 2] {
    if count == 1 {
        [text::code_title(), text::code_about_page()]
    } else {
        [text::codes_title(), text::codes_about_page()]
    }
}

/// What a home reads.
pub fn reads(reads: Reads) -> Text {
    match reads {
        Reads::English => text::reads_english(),
        Reads::Spanish => text::reads_spanish(),
        Reads::Both => text::reads_both(),
    }
}

/// What somebody reads.
pub fn language(language: Language) -> Text {
    match language {
        Language::English => text::reads_english(),
        Language::Spanish => text::reads_spanish(),
    }
}

/// What an adult reads.
pub fn adult_reads(reads: &AdultReads) -> Text {
    match reads {
        AdultReads::Unknown => text::reads_unknown(),
        AdultReads::In(language) => self::language(*language),
        AdultReads::Other(words) => text::as_typed(words.as_str()),
    }
}

/// Something that is not there yet.
pub fn missing(missing: Missing) -> Text {
    match missing {
        Missing::Day => text::missing_day(),
        Missing::Adult => text::missing_adult(),
        Missing::Profile(answered, of) => text::missing_profile(answered, of),
        Missing::Choice(Place::Strong) => text::missing_strong(),
        Missing::Choice(Place::Growing) => text::missing_growing(),
        Missing::Choice(Place::NotYet) => text::missing_not_yet(),
        Missing::Habits(count) => text::missing_habits(count),
        Missing::Goal => text::missing_goal(),
        Missing::Points => text::missing_points(),
    }
}

/// Which of what is open is shown.
pub fn filter(filter: Filter) -> Text {
    match filter {
        Filter::All => text::follow_up_all(),
        Filter::Promises => text::follow_up_promises(),
        Filter::Questions => text::follow_up_questions(),
        Filter::Statements => text::follow_up_statements(),
        Filter::Requests => text::follow_up_requests(),
        Filter::Homes => text::follow_up_homes(),
        Filter::Conferences => text::follow_up_conferences(),
    }
}

/// How far the teacher is with a piece of evidence.
pub fn evidence_state(state: evidence::State) -> Text {
    match state {
        evidence::State::NotGiven => text::evidence_not_given(),
        evidence::State::Draft => text::evidence_draft(),
        evidence::State::Final => text::evidence_final(),
    }
}

/// Which try of its piece of work a piece of evidence is, and that it is a draft, as far as there is anything to say.
pub fn of_evidence(piece: &Evidence, all: &[Evidence]) -> Vec<Text> {
    let tried = evidence::try_of(piece, all);
    let tried = tried.map(|(which, of)| text::evidence_try(of, which));
    let is_draft = piece.state == evidence::State::Draft;
    tried
        .into_iter()
        .chain(is_draft.then(text::draft_word))
        .collect()
}

/// That a level may still change, and until when: the end of the term, where that is still to come.
pub fn draft(learning: &Learning, class: Option<&Class>, today: Date) -> Option<Text> {
    if !learning.is_draft() {
        return None;
    }
    let term = class.and_then(|class| class.term_on(today));
    let until = term.map(|term| term.to).filter(|to| *to >= today);
    Some(until.map_or_else(text::level_draft, text::level_draft_until))
}

/// An answer to a question about a conference.
pub fn felt(felt: Felt) -> Text {
    match felt {
        Felt::Yes => text::feedback_yes(),
        Felt::Partly => text::feedback_partly(),
        Felt::No => text::feedback_no(),
    }
}

/// A question about a conference.
pub fn asks(asks: Asks) -> Text {
    match asks {
        Asks::Understood => text::feedback_understood_family(),
        Asks::Led => text::feedback_led_family(),
        Asks::Heard => text::feedback_heard_family(),
    }
}

/// When a test was taken: the term it is of, or the month, where that is of an earlier year.
pub fn sitting(class: Option<&Class>, sitting: &Sitting) -> Text {
    let term = class.and_then(|class| class.term_of(&sitting.term, sitting.on));
    term.map_or_else(
        || Value::Month(sitting.on).into(),
        |term| text::as_is(&term.name),
    )
}

/// What the picture of a test over the terms says, in words: a range, never a rank.
pub fn growth(growth: &Growth) -> Vec<Text> {
    let mut said = Vec::new();
    let Some(last) = growth.sittings.last() else {
        return said;
    };
    let test = test(&growth.test);
    match last.score.error {
        Some(error) => said.push(text::growth_range(
            last.score.score + error,
            last.score.score - error,
            test,
        )),
        None => said.push(text::growth_score(last.score.score, test)),
    }
    match growth.gained() {
        Some(gained) if gained > 0.0 => said.push(text::growth_gained(gained)),
        Some(gained) if gained < 0.0 => said.push(text::growth_fell(-gained)),
        Some(_) => said.push(text::growth_same()),
        None => said.push(text::growth_first()),
    }
    if let Some((low, high)) = last.score.projected {
        said.push(text::growth_projected(high, low));
    }
    said
}

/// Should a family worry about a level: from the child's own way, in the words of the scale.
pub fn care(care: Care, now: Option<Halves>, scale: &Scale) -> Text {
    let now = level(scale, now.unwrap_or(Halves(0)));
    match care {
        Care::NoScores => text::care_none_family(),
        Care::Reached => text::care_reached_family(now),
        Care::Rising(before) => text::care_rising_family(level(scale, before), now),
        Care::Waiting(season) => {
            let goal = level(scale, Halves::nearest(scale.mastery));
            text::care_waiting_family(goal, now, season.selector())
        }
    }
}

/// Can a level change, and by what.
pub fn chance(chance: Chance, scale: &Scale) -> Text {
    let word = |at| level(scale, at);
    let top = scale.top();
    match chance {
        Chance::Judged => text::chance_judged_family(),
        Chance::Top => text::chance_top_family(),
        Chance::Next(score, to) => text::chance_next_family(score, top, word(to)),
        Chance::Times(count, to) => text::chance_times_family(count, top, word(to)),
        Chance::Slow => text::chance_slow_family(),
    }
}

/// Facts beside each other on one line.
pub fn facts(facts: Vec<Value>) -> Text {
    let said = |fact| text::as_is(Saying(fact));
    let all = facts.into_iter().map(said);
    all.reduce(text::fact_beside)
        .unwrap_or_else(|| text::as_typed(""))
}

/// A standard as it was shown: as a child would say it, else quoted.
pub fn shown_standard(standard: &ShownStandard) -> Text {
    if standard.is_quoted {
        quoted(&standard.can, standard.quoted_in)
    } else {
        text::i_can(&standard.can)
    }
}

/// What a standard says in the words it came with; in a line of the other language, with the language they are in,
/// where somebody has said that.
fn quoted(words: impl Into<Saying>, language: Option<Language>) -> Text {
    match language {
        Some(Language::English) => text::standard_says_in_english(words),
        Some(Language::Spanish) => text::standard_says_in_spanish(words),
        None => text::standard_says(words),
    }
}

/// In which language the statements of a framework are.
pub fn stated_in(stated: StatedIn) -> Text {
    match stated {
        StatedIn::One(Language::English) => text::stated_in_english(),
        StatedIn::One(Language::Spanish) => text::stated_in_spanish(),
        StatedIn::Mixed => text::stated_in_mixed(),
    }
}

/// What some standards say, as they say it; none: there is no example.
pub fn examples(examples: &[String]) -> Option<Text> {
    let mut examples = examples.iter().map(|one| text::as_typed(one.as_str()));
    match (examples.next(), examples.next()) {
        (Some(first), Some(second)) => Some(text::stated_examples(first, second)),
        (Some(only), None) => Some(text::stated_example(only)),
        (None, _) => None,
    }
}

/// A standard as a child would say it; else what it says, quoted; else its code.
pub fn standard(standard: &Standard) -> Text {
    if standard.says_i_can() {
        text::i_can(&standard.can)
    } else if standard.statement != Words::default() {
        quoted(&standard.statement, standard.quoted_in())
    } else if standard.can != Words::default() {
        text::standard_says(&standard.can)
    } else {
        text::as_typed(standard.code.as_str())
    }
}
