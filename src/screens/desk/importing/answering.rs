//! What the arrows and Enter do with what is asked of files.

use super::offers::{Offer, offers};
use super::over::{Everything, Over, Picking, Shows};
use super::{Importing, Stage};
use crate::ask::{Ask, ImportAsk};
use crate::domain::class_file::intake::{CodeMeaning, Left, Looked, NewStudents, Role};
use crate::domain::learning::evidence::Kind;
use crate::locale::{intake, text};
use crate::screen::Next;

/// What a sign can mean, as it is offered.
fn meanings(top: u8) -> Vec<Option<CodeMeaning>> {
    let mut all = vec![
        None,
        Some(CodeMeaning::Nothing),
        Some(CodeMeaning::Excused),
        Some(CodeMeaning::Missing),
    ];
    let halves = (0..=u16::from(top) * 2).rev();
    all.extend(halves.map(|halves| Some(CodeMeaning::Score(f64::from(halves) / 2.0))));
    all
}

impl Importing {
    pub(super) fn turn(&mut self, right: bool, top: u8) {
        match &mut self.stage {
            Stage::Columns(mapping, _) => {
                if let Some((_, role)) = mapping.columns.get_mut(self.at) {
                    *role = role.stepped(right);
                }
            }
            Stage::Codes(codes) => {
                let all = meanings(top);
                if let Some((_, _, meaning)) = codes.get_mut(self.at) {
                    let at = all.iter().position(|one| one == meaning).unwrap_or(0);
                    let step = if right { 1 } else { all.len() - 1 };
                    *meaning = all.get((at + step) % all.len()).copied().flatten();
                }
            }
            Stage::Who(doubts) => {
                if let Some((doubt, who)) = doubts.get_mut(self.at) {
                    let all = doubt.answers();
                    let at = all.iter().position(|one| Some(*one) == *who);
                    let next = match (at, right) {
                        (Some(at), true) => at + 1,
                        (Some(at), false) => at + all.len() - 1,
                        (None, true) => 0,
                        (None, false) => all.len() - 1,
                    };
                    *who = all.get(next % all.len()).copied();
                }
            }
            Stage::Preview(_) => self.turn_offer(right),
            _ => {}
        }
    }

    /// What is done with what would come; nothing: the cursor is on a finding.
    fn previewed(&mut self, offer: Option<Offer>, looked: &Looked) -> Next {
        match offer {
            Some(Offer::TakeIn) if looked.is_broken() => Next::tell(text::import_broken_title()),
            Some(Offer::TakeIn) => Next::ask(Ask::Import(ImportAsk::TakeIn {
                path: self.path.clone(),
                answers: Box::new(self.answers.clone()),
            })),
            Some(Offer::Leave) => Next::back(),
            Some(Offer::Everything) => {
                self.over = Some(Over::Everything(Everything::of(&looked.coming)));
                Next::stay()
            }
            // What can be turned has been, and the columns are asked about by whoever looks again.
            Some(Offer::Kind | Offer::Stated(_) | Offer::Columns) | None => Next::stay(),
        }
    }

    /// What the cursor is on, once it is known what would come.
    fn offer(&self) -> Option<Offer> {
        match &self.stage {
            Stage::Preview(looked) => offers(looked).nth(self.at),
            _ => None,
        }
    }

    /// Can what the cursor is on be turned, once it is known what would come?
    pub(super) fn can_turn_offer(&self) -> bool {
        matches!(self.offer(), Some(Offer::Kind | Offer::Stated(_)))
    }

    fn turn_offer(&mut self, right: bool) {
        match self.offer() {
            Some(Offer::Kind) => self.turn_kind(right),
            Some(Offer::Stated(at)) => self.turn_stated(at, right),
            _ => {}
        }
    }

    fn turn_stated(&mut self, at: usize, right: bool) {
        if let Stage::Preview(looked) = &mut self.stage
            && let Some(of) = looked.stated.get_mut(at)
        {
            let answer = of.turn(right);
            self.answers.stated.of.insert(of.title.clone(), answer);
        }
    }

    fn turn_kind(&mut self, right: bool) {
        if let Stage::Preview(looked) = &mut self.stage {
            let at = Kind::ALL.iter().position(|kind| Some(*kind) == looked.kind);
            let step = if right { 1 } else { Kind::ALL.len() - 1 };
            let next = (at.unwrap_or(0) + step) % Kind::ALL.len();
            looked.kind = Kind::ALL.get(next).copied();
            self.answers.kind = looked.kind;
        }
    }

    /// Can the column under the cursor show a standard?
    pub(super) fn can_show(&self) -> bool {
        let Stage::Columns(mapping, _) = &self.stage else {
            return false;
        };
        let column = mapping.columns.get(self.at);
        column.is_some_and(|(name, role)| *role != Role::Never && !name.is_empty())
    }

    /// Opens the standards that the column under the cursor can show.
    pub(super) fn pick_standard(&mut self) {
        if let Stage::Columns(mapping, _) = &self.stage
            && let Some((name, _)) = mapping.columns.get(self.at)
            && self.can_show()
        {
            let picking = Picking::of(name.clone(), &self.standards);
            self.over = Some(Over::Standard(picking));
        }
    }

    /// What is under the cursor of a list that lies over it: the column shows this standard.
    pub(super) fn choose_over(&mut self) {
        let Some(Over::Standard(picking)) = &self.over else {
            return;
        };
        let Some(code) = picking.chosen() else {
            return;
        };
        if let Stage::Columns(mapping, _) = &mut self.stage {
            let column = mapping.columns.iter_mut();
            let column = column.filter(|(name, _)| *name == picking.column);
            column.for_each(|(_, role)| *role = Role::ScoreOf);
            match code {
                Shows::Standard(code) => mapping.shows.insert(picking.column.clone(), code),
                Shows::Own => mapping.shows.remove(&picking.column),
            };
        }
        self.over = None;
    }

    pub(super) fn enter(&mut self) -> Next {
        self.turn_offer(true);
        match &self.stage {
            Stage::Working(..) | Stage::Scale(..) => return Next::stay(),
            Stage::Columns(mapping, _) => {
                if let Some(role) = mapping.lacks() {
                    return Next::tell(text::import_columns_lacks(intake::role(role)));
                }
                self.answers.mapping = Some(mapping.clone());
                self.answers.ask_columns = false;
            }
            Stage::Codes(codes) => {
                if codes.iter().any(|(.., meaning)| meaning.is_none()) {
                    return Next::tell(text::import_codes_wait());
                }
                let known = codes.iter().filter_map(|(code, _, meaning)| {
                    let meaning = (*meaning)?;
                    Some((code.clone(), meaning))
                });
                self.answers.codes.extend(known);
            }
            Stage::Who(doubts) => {
                let said = doubts
                    .iter()
                    .map(|(doubt, who)| Some((doubt.line, (*who)?)));
                let Some(said) = said.collect::<Option<Vec<_>>>() else {
                    return Next::tell(text::import_who_wait());
                };
                self.answers.who.extend(said);
            }
            Stage::Class(classes) => {
                let chosen = classes.get(self.at).map(|(id, ..)| id.clone());
                self.answers.only_class = Some(chosen.unwrap_or_default());
            }
            Stage::Sheet(sheets) => self.answers.sheet = sheets.get(self.at).cloned(),
            Stage::Left(_) => {
                self.answers.left = Some(if self.at == 0 {
                    Left::Stay
                } else {
                    Left::Leave
                });
            }
            Stage::Days => self.answers.day_first = Some(self.at == 0),
            Stage::Strangers(_) => {
                self.answers.new_students = Some(if self.at == 0 {
                    NewStudents::LeaveOut
                } else {
                    NewStudents::Add
                });
            }
            Stage::Preview(looked) => {
                let offer = offers(looked).nth(self.at);
                if offer != Some(Offer::Columns) {
                    let looked = looked.clone();
                    return self.previewed(offer, &looked);
                }
                self.answers.ask_columns = true;
            }
            Stage::Done(_) => return Next::back(),
        }
        Next::ask(self.look_again())
    }
}
