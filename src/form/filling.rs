//! A form under somebody's hands: any form, the same keys, and a draft of whatever is not kept yet.

use serde_json::{Map, Value};

use super::field::{Hand, Shown, Stroke};
use super::fields::Fields;
use super::{Beside, Entry, Form, Label, Open, Other, Wrong};
use crate::domain::Language;
use crate::domain::class_file::spot::{Draft, Spot};
use crate::locale::{Text, text};

/// A form, and what stands in it.
#[derive(Clone, Debug)]
pub struct Filling<F: Form> {
    form: F,
    pub(super) fields: F::Fields,
    /// As it was opened: anything else is somebody's words.
    start: F::Fields,
    at: <F::Fields as Fields>::Name,
    /// The cursor is in the other language, under the words of its field.
    beneath: bool,
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
            beneath: false,
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

    /// Where the cursor can stand: a field, and under it the same in the other language, where that is open.
    fn stops(&self) -> Vec<(<F::Fields as Fields>::Name, bool)> {
        let stops = self.names().into_iter().flat_map(|name| {
            let beneath = self.fields.field(name).beneath();
            std::iter::once((name, false)).chain(beneath.map(|_| (name, true)))
        });
        stops.collect()
    }

    /// Where Enter and Tab come by: a translation that still belongs to its words is passed.
    fn visited(&self) -> Vec<(<F::Fields as Fields>::Name, bool)> {
        let is_asked = |(name, beneath): &(<F::Fields as Fields>::Name, bool)| {
            let other = self.fields.field(*name).beneath();
            let is_earlier = other.is_some_and(|other| other.is_earlier);
            !beneath || is_earlier || (self.at, self.beneath) == (*name, true)
        };
        self.stops().into_iter().filter(is_asked).collect()
    }

    fn place(&self) -> usize {
        let mut stops = self.stops().into_iter();
        stops
            .position(|stop| stop == (self.at, self.beneath))
            .unwrap_or(0)
    }

    fn go_to(&mut self, place: usize) {
        let stop = self.stops().get(place).copied();
        (self.at, self.beneath) = stop.unwrap_or((self.at, self.beneath));
    }

    fn entry(&self, name: <F::Fields as Fields>::Name) -> Entry {
        let Label { text, needed, long } = self.form.label(name);
        let field = self.fields.field(name);
        let wrong = self.wrong.as_ref().filter(|wrong| wrong.field == name);
        Entry {
            label: text,
            needed,
            long,
            holds: field.shown(),
            wrong: wrong.map(|wrong| wrong.why.clone()),
            other: if field.translates() {
                Other::Possible
            } else {
                Other::None
            },
            covered: field.is_covered(),
        }
    }

    /// The same in the other language, under an entry.
    fn entry_beneath(&self, name: <F::Fields as Fields>::Name) -> Option<Entry> {
        let beneath = self.fields.field(name).beneath()?;
        Some(Entry {
            label: match beneath.language {
                Language::English => text::field_same_in_english(),
                Language::Spanish => text::field_same_in_spanish(),
            },
            needed: false,
            long: self.form.label(name).long,
            holds: beneath.shown,
            wrong: None,
            other: if beneath.is_earlier {
                Other::Earlier
            } else {
                Other::Of
            },
            covered: false,
        })
    }

    /// The first translation that was written for earlier words.
    fn first_earlier(&self) -> Option<<F::Fields as Fields>::Name> {
        let beneath = |name: &<F::Fields as Fields>::Name| self.fields.field(*name).beneath();
        let is_earlier = |name: &_| beneath(name).is_some_and(|beneath| beneath.is_earlier);
        self.names().into_iter().find(is_earlier)
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
        let stops = self.stops().into_iter();
        stops
            .filter_map(|(name, beneath)| {
                if beneath {
                    self.entry_beneath(name)
                } else {
                    Some(self.entry(name))
                }
            })
            .collect()
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
        let visited = self.visited();
        let here = visited.iter();
        let here = here
            .take_while(|stop| **stop != (self.at, self.beneath))
            .count();
        let to = here + if on { 1 } else { visited.len().max(1) - 1 };
        let stop = visited.get(to % visited.len().max(1)).copied();
        (self.at, self.beneath) = stop.unwrap_or((self.at, self.beneath));
    }

    fn is_last(&self) -> bool {
        self.visited().last() == Some(&(self.at, self.beneath))
    }

    fn turns(&self) -> bool {
        !self.beneath && self.fields.field(self.at).turns()
    }

    fn is_hidden(&self) -> bool {
        matches!(self.fields.field(self.at).shown(), Shown::Hidden(_))
    }

    fn is_full(&self) -> bool {
        let field = self.fields.field(self.at);
        match field.beneath().filter(|_| self.beneath) {
            Some(beneath) => beneath.is_full,
            None => field.is_full(),
        }
    }

    fn is_changed(&self) -> bool {
        self.fields != self.start
    }

    fn stroke(&mut self, stroke: &Stroke, hand: Hand) -> bool {
        self.wrong = None;
        let field = self.fields.field_mut(self.at);
        if self.beneath {
            return field.stroke_beneath(stroke);
        }
        field.stroke(stroke, hand)
    }

    fn other_language(&mut self) -> bool {
        if self.beneath {
            self.beneath = false;
            return true;
        }
        self.beneath = self.fields.field_mut(self.at).opens_beneath();
        self.beneath
    }

    fn is_earlier(&self) -> bool {
        let beneath = self.fields.field(self.at).beneath();
        self.beneath && beneath.is_some_and(|beneath| beneath.is_earlier)
    }

    fn still_fits(&mut self) {
        self.fields.field_mut(self.at).still_fits();
    }

    fn submit(&mut self, hand: Hand) -> Result<F::Ask, Text> {
        let missing = self.first_missing().map(|field| Wrong {
            field,
            why: text::field_is_needed(),
        });
        if let (None, Some(name)) = (&missing, self.first_earlier()) {
            (self.at, self.beneath) = (name, true);
            return Err(text::field_translation_is_earlier());
        }
        let read = match missing {
            Some(wrong) => Err(wrong),
            None => self.form.read(&self.fields, hand),
        };
        read.map_err(|wrong| {
            (self.at, self.beneath) = (wrong.field, false);
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
        self.beneath = false;
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
        self.beneath = false;
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
