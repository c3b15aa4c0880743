//! A form under somebody's hands: any form, the same keys, and a draft of whatever is not kept yet.

use serde_json::{Map, Value};

use super::field::{Hand, Shown, Stroke};
use super::fields::Fields;
use super::{Beside, Entry, Label, Open, Wrong};
use crate::domain::class_file::spot::{Draft, Spot};
use crate::locale::{Text, text};

/// What a form is about, what it asks, and what comes of it.
pub trait Form: Clone + std::fmt::Debug + 'static {
    /// Its fields.
    type Fields: Fields + 'static;
    /// What is to be done with what was read.
    type Ask;

    /// Where its draft belongs; none: what stands in it is never kept.
    fn spot(&self) -> Option<Spot>;

    /// What it is called.
    fn title(&self) -> Text;

    /// What it is for.
    fn about(&self) -> Text;

    /// What it is about, shown above its fields.
    fn beside(&self) -> Option<Beside> {
        None
    }

    /// Is this field asked for here?
    fn asks(&self, _name: <Self::Fields as Fields>::Name) -> bool {
        true
    }

    /// What is said to whoever leaves words that are kept nowhere.
    fn leaving(&self) -> Text {
        text::form_leave_again_same()
    }

    /// What a field asks for.
    fn label(&self, name: <Self::Fields as Fields>::Name) -> Label;

    /// What is to be done, or the field and what is wrong with it.
    fn read(&self, fields: &Self::Fields, hand: Hand) -> Read<Self>;
}

/// What a form reads to.
pub type Read<F> = Result<<F as Form>::Ask, Wrong<<<F as Form>::Fields as Fields>::Name>>;

/// A form, and what stands in it.
#[derive(Clone, Debug)]
pub struct Filling<F: Form> {
    form: F,
    fields: F::Fields,
    /// As it was opened: anything else is somebody's words.
    start: F::Fields,
    at: <F::Fields as Fields>::Name,
    wrong: Option<Wrong<<F::Fields as Fields>::Name>>,
    /// What the class file has of it.
    kept: Map<String, Value>,
    /// What a newer program kept here, or a field can no longer hold: kept on.
    foreign: Map<String, Value>,
    /// Words that were let go, and may come back until the page is left.
    gone: Option<F::Fields>,
    /// What an older program kept here without saying what belongs where.
    older: Vec<String>,
}

impl<F: Form> Filling<F> {
    /// As the class has it.
    pub fn new(form: F, start: F::Fields) -> Self {
        let mut asked = F::Fields::NAMES.iter().copied();
        let first = asked.find(|name| form.asks(*name));
        Self {
            form,
            fields: start.clone(),
            start,
            at: first.unwrap_or(F::Fields::FIRST),
            wrong: None,
            kept: Map::new(),
            foreign: Map::new(),
            gone: None,
            older: Vec::new(),
        }
    }

    /// The fields that are asked for here, in their order.
    fn names(&self) -> Vec<<F::Fields as Fields>::Name> {
        let all = F::Fields::NAMES.iter().copied();
        all.filter(|name| self.form.asks(*name)).collect()
    }

    fn place(&self) -> usize {
        let mut names = self.names().into_iter();
        names.position(|name| name == self.at).unwrap_or(0)
    }

    fn go_to(&mut self, place: usize) {
        self.at = self.names().get(place).copied().unwrap_or(self.at);
    }

    /// What somebody has written here that is not the class's.
    fn words(&self) -> Map<String, Value> {
        let mut words = self.fields.different(&self.start);
        if !words.is_empty() {
            // What was typed since takes the place of what its field could not hold.
            for (called, value) in &self.foreign {
                words.entry(called.clone()).or_insert(value.clone());
            }
        }
        words
    }

    fn first_missing(&self) -> Option<<F::Fields as Fields>::Name> {
        let is_missing = |name: &<F::Fields as Fields>::Name| {
            self.form.label(*name).needed && self.fields.field(*name).is_blank()
        };
        self.names().into_iter().find(is_missing)
    }
}

impl<F: Form> Open<F::Ask> for Filling<F> {
    fn boxed(&self) -> Box<dyn Open<F::Ask>> {
        Box::new(self.clone())
    }

    fn spot(&self) -> Option<Spot> {
        self.form.spot()
    }

    fn title(&self) -> Text {
        self.form.title()
    }

    fn about(&self) -> Text {
        self.form.about()
    }

    fn beside(&self) -> Option<Beside> {
        self.form.beside()
    }

    fn leaving(&self) -> Text {
        self.form.leaving()
    }

    fn entries(&self) -> Vec<Entry> {
        let entry = |name: &<F::Fields as Fields>::Name| {
            let Label { text, needed, long } = self.form.label(*name);
            Entry {
                label: text,
                needed,
                long,
                holds: self.fields.field(*name).shown(),
                wrong: self
                    .wrong
                    .as_ref()
                    .filter(|wrong| wrong.field == *name)
                    .map(|wrong| wrong.why.clone()),
            }
        };
        self.names().iter().map(entry).collect()
    }

    fn older(&self) -> &[String] {
        &self.older
    }

    fn at(&self) -> usize {
        self.place()
    }

    fn pick(&mut self, place: usize) {
        self.go_to(place);
    }

    fn step(&mut self, on: bool) {
        let count = self.names().len();
        let to = self.place() + if on { 1 } else { count - 1 };
        self.go_to(to % count.max(1));
    }

    fn is_last(&self) -> bool {
        self.names().last() == Some(&self.at)
    }

    fn turns(&self) -> bool {
        self.fields.field(self.at).turns()
    }

    fn is_hidden(&self) -> bool {
        matches!(self.fields.field(self.at).shown(), Shown::Hidden(_))
    }

    fn is_full(&self) -> bool {
        self.fields.field(self.at).is_full()
    }

    fn is_changed(&self) -> bool {
        self.fields != self.start
    }

    fn stroke(&mut self, stroke: &Stroke, hand: Hand) -> bool {
        self.wrong = None;
        self.fields.field_mut(self.at).stroke(stroke, hand)
    }

    fn submit(&mut self, hand: Hand) -> Result<F::Ask, Text> {
        let missing = self.first_missing().map(|field| Wrong {
            field,
            why: text::field_is_needed(),
        });
        let read = match missing {
            Some(wrong) => Err(wrong),
            None => self.form.read(&self.fields, hand),
        };
        read.map_err(|wrong| {
            self.at = wrong.field;
            // What nobody may read is typed anew, not put right unseen.
            self.fields.field_mut(wrong.field).wipe();
            let why = wrong.why.clone();
            self.wrong = Some(wrong);
            why
        })
    }

    fn wipe_secrets(&mut self) {
        let names = F::Fields::NAMES.iter();
        names.for_each(|name| self.fields.field_mut(*name).wipe());
        self.go_to(0);
    }

    fn reopen(&mut self, draft: &Draft) {
        self.foreign = self.fields.take(&draft.form);
        self.kept.clone_from(&draft.form);
    }

    fn show_older(&mut self, words: Vec<String>) {
        self.older = words;
    }

    fn draft(&self) -> Option<Draft> {
        let form = self.words();
        let spot = self.form.spot()?;
        (form != self.kept).then_some(Draft { spot, form })
    }

    fn is_kept(&mut self, draft: &Draft) {
        if self.form.spot().as_ref() == Some(&draft.spot) {
            self.kept.clone_from(&draft.form);
        }
    }

    fn let_go(&mut self) -> bool {
        let back = self.gone.take();
        let is_going = back.is_none();
        let now = back.unwrap_or_else(|| self.start.clone());
        self.gone = Some(std::mem::replace(&mut self.fields, now)).filter(|_| is_going);
        self.wrong = None;
        is_going
    }

    fn can_take_back(&self) -> bool {
        self.gone.is_some()
    }
}
