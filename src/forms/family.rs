//! What a family writes: a question, what it thought of a conference, its own words.

use super::shared::prepared;
use super::{AnyForm, any};
use crate::ask::Ask;
use crate::ask::Prepared;
use crate::domain::class_file::spot::{Own, Spot};
use crate::domain::conference::feedback::{Asks, Feedback};
use crate::domain::id::ConferenceId;
use crate::domain::people::entry::Entry;
use crate::domain::people::who_sees::Seat;
use crate::fields;
use crate::form::{Beside, Feeling, Form, Hand, Label, Read, Told, Wrong};
use crate::locale::{Text, terms, text};

fields!(QuestionFields, QuestionField { words: Told => Words });

/// A question to the teacher.
#[derive(Clone, Debug)]
struct Question(Seat);

/// A question to the teacher.
pub(crate) fn ask(seat: Seat) -> AnyForm {
    any(Question(seat), QuestionFields::default())
}

impl Form for Question {
    type Fields = QuestionFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::own(self.0, Own::Question))
    }

    fn title(&self) -> Text {
        text::family_ask_title()
    }

    fn about(&self) -> Text {
        text::family_ask_about_family()
    }

    fn label(&self, name: QuestionField) -> Label {
        match name {
            QuestionField::Words => Label::long(text::field_question_family()),
        }
    }

    fn read(&self, fields: &QuestionFields, hand: Hand) -> Read<Self> {
        let said = fields.words.said(hand);
        Ok(prepared(self.0, Prepared::Question { said }))
    }
}

fields!(FeedbackFields, FeedbackField {
    understood: Feeling => Understood,
    led: Feeling => Led,
    heard: Feeling => Heard,
    line: Told => Line,
});

/// What the family thought of a conference.
#[derive(Clone, Debug)]
struct FeedbackForm {
    seat: Seat,
    conference: ConferenceId,
    held: Text,
}

/// Three questions and a line about a conference that was `held` so.
pub(crate) fn feedback(seat: Seat, conference: ConferenceId, held: Option<Text>) -> AnyForm {
    let form = FeedbackForm {
        seat,
        conference,
        held: held.unwrap_or_else(text::feedback_title),
    };
    any(form, FeedbackFields::default())
}

impl Form for FeedbackForm {
    type Fields = FeedbackFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::own(self.seat, Own::Feedback(self.conference)))
    }

    fn title(&self) -> Text {
        text::feedback_title()
    }

    fn about(&self) -> Text {
        text::feedback_about_family(self.held.clone())
    }

    fn label(&self, name: FeedbackField) -> Label {
        match name {
            FeedbackField::Understood => Label::line(terms::asks(Asks::Understood)),
            FeedbackField::Led => Label::line(terms::asks(Asks::Led)),
            FeedbackField::Heard => Label::line(terms::asks(Asks::Heard)),
            FeedbackField::Line => Label::optional(text::feedback_line_family()),
        }
    }

    fn read(&self, fields: &FeedbackFields, hand: Hand) -> Read<Self> {
        let felt = [&fields.understood, &fields.led, &fields.heard];
        let feedback = Feedback {
            felt: felt.map(Feeling::felt),
            line: fields.line.some(hand),
        };
        if feedback.is_empty() {
            return Err(Wrong {
                field: FeedbackField::Understood,
                why: text::feedback_is_empty_family(),
            });
        }
        let conference = self.conference;
        let feedback = Prepared::Feedback {
            conference,
            feedback,
        };
        Ok(prepared(self.seat, feedback))
    }
}

fields!(StatementFields, StatementField { words: Told => Words });

/// A family's own words beside an entry.
#[derive(Clone, Debug)]
struct Statement {
    seat: Seat,
    entry: Entry,
    shown: Text,
}

/// A family's own words beside an entry, which is `shown` so.
pub(crate) fn statement(seat: Seat, entry: Entry, shown: Text) -> AnyForm {
    let form = Statement { seat, entry, shown };
    any(form, StatementFields::default())
}

impl Form for Statement {
    type Fields = StatementFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let at = Own::Statement(self.entry.about.into());
        Some(Spot::own(self.seat, at))
    }

    fn title(&self) -> Text {
        text::family_statement_title()
    }

    fn about(&self) -> Text {
        text::family_statement_about_family()
    }

    fn beside(&self) -> Option<Beside> {
        Some(Beside {
            what: terms::entry(self.entry.kind),
            words: self.shown.clone(),
        })
    }

    fn label(&self, name: StatementField) -> Label {
        match name {
            StatementField::Words => Label::long(text::field_own_words_family()),
        }
    }

    fn read(&self, fields: &StatementFields, hand: Hand) -> Read<Self> {
        let said = fields.words.said(hand);
        let about = self.entry.about;
        Ok(prepared(self.seat, Prepared::Statement { about, said }))
    }
}
