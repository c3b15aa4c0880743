//! What a page offers by numbers, where nothing is drawn: the keys that matter, each said in enough words.

use crate::domain::people::person::Voice;
use crate::locale::{Text, text};
use crate::page::{Block, Choice, Hint, Key, Page, Part};

/// What becomes a number: what comes first and goes on, what is offered beside, what is seldom wanted.
#[derive(Default)]
pub(super) struct Offered<'a> {
    pub(super) first: Vec<Offer<'a>>,
    pub(super) beside: Vec<&'a Hint>,
    pub(super) rest: Vec<&'a Hint>,
}

pub(super) enum Offer<'a> {
    Hint(&'a Hint),
    Choice(&'a Choice),
}

pub(super) fn offered(page: &Page) -> Offered<'_> {
    let turns = page.choices().any(|choice| choice.turns.is_some());
    let begins = page
        .choices()
        .find(|choice| turns && choice.turns.is_none() && choice.mark.is_none());
    let all: Vec<&Hint> = page
        .foot
        .keys
        .iter()
        .filter(|hint| is_offered(hint, page))
        .collect();
    if page.is_talk() {
        let (first, others) = all.into_iter().partition::<Vec<_>, _>(|hint| goes_on(hint));
        let often = |hint: &&Hint| hint.at_foot && !is_seldom(hint) || is_floor(hint);
        let (beside, rest) = others.into_iter().partition::<Vec<_>, _>(often);
        return Offered {
            first: first.into_iter().map(Offer::Hint).collect(),
            beside,
            rest,
        };
    }
    let nothing = page.picks().next().is_none() && !has_names(page) && all.is_empty();
    // Where nothing was found, there is nothing to choose.
    let nothing = nothing && page.find().is_none();
    let is_form = page.fields().next().is_some() && page.choices().next().is_none();
    let hint = page.foot.keys.iter().find(|hint| hint.at_foot);
    let sends = hint.filter(|_| is_form || nothing || turns && begins.is_none());
    let first = begins.map(Offer::Choice).or(sends.map(Offer::Hint));
    Offered {
        first: first.into_iter().collect(),
        beside: all,
        rest: Vec::new(),
    }
}

fn has_names(page: &Page) -> bool {
    let has_names = |part: &Part| matches!(part, Part::Names(names) if !names.all.is_empty());
    page.work.iter().any(has_names)
}

fn goes_on(hint: &Hint) -> bool {
    let first = hint.keys.first();
    first.is_some_and(|press| press.key == Key::Letter(' '))
}

/// Keys that become numbers. Arrows and what only moves on a screen do not, nor what has a letter of its own in this
/// manner of reading: back, repeat, the other language, help, the school's words.
fn is_offered(hint: &Hint, page: &Page) -> bool {
    let Some(press) = hint.keys.first() else {
        return false;
    };
    let moves = match press.key {
        Key::Enter | Key::Escape | Key::BackTab | Key::Backspace | Key::Delete => true,
        Key::Home | Key::End | Key::PageUp | Key::PageDown => true,
        Key::Function(number) => !matches!(number, 3 | 4),
        Key::Tab => page.fields().next().is_some(),
        Key::Letter(letter) => match letter {
            'l' | 'g' | '?' | 'b' | '/' => true,
            // It opens what has a number of its own.
            'w' => true,
            // Going to one's own page is a choice in a conference; elsewhere it is the way back.
            'q' => !page.is_talk(),
            'y' | 'z' => press.ctrl,
            _ => false,
        },
        Key::Up | Key::Down | Key::Left | Key::Right => true,
    };
    let has_floor = page.read.iter().any(|block| match block {
        Block::Floor(floor) => floor_of(hint) == Some(floor.has),
        _ => false,
    });
    !hint.always && !moves && !has_floor
}

pub(super) fn floor_of(hint: &Hint) -> Option<Voice> {
    match hint.does.id() {
        "key-label-floor-student" => Some(Voice::Student),
        "key-label-floor-family" => Some(Voice::Family),
        "key-label-floor-teacher" => Some(Voice::Teacher),
        _ => None,
    }
}

fn is_floor(hint: &Hint) -> bool {
    floor_of(hint).is_some()
}

fn is_seldom(hint: &Hint) -> bool {
    matches!(
        hint.does.id(),
        "key-label-map" | "key-label-pause" | "key-label-leave"
    )
}

/// At the foot of a screen a word is enough beside its key; alone it is said in more words.
pub(super) fn in_full(hint: &Hint, who: Text) -> Text {
    match hint.does.id() {
        "key-label-floor-student" | "key-label-floor-family" | "key-label-floor-teacher" => {
            text::lines_give_floor(who)
        }
        "key-label-note" => text::lines_write_note(),
        "key-label-map" => text::lines_map(),
        "key-label-pause" => text::lines_pause(),
        "key-label-resume" => text::lines_resume(),
        "key-label-to-goals" => text::lines_to_goals(),
        "key-label-call" => text::lines_call(who),
        "key-label-leave" => text::lines_own_page(),
        "key-label-decline" => text::lines_decline(),
        "key-label-example" => text::lines_example(),
        "key-label-done" => text::lines_done(),
        "key-label-drop" => text::lines_drop(),
        "key-label-new" => text::lines_new(),
        "key-label-filter" => text::lines_filter(),
        "key-label-desk" => text::lines_desk(),
        "key-label-add-student" => text::lines_add_student(),
        "key-label-words-or-questions" => text::lines_words_or_questions(),
        "key-label-typed-language" => text::lines_typed_language(),
        "key-label-translation" => text::lines_translation(),
        _ => hint.does.clone(),
    }
}
