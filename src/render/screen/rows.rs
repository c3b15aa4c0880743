//! Rows of a page with places of their own: labels beside what they are of, what is read out, the steps that come.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::Column;
use super::{Sign, wrap};
use crate::domain::people::person::Voice;
use crate::locale::Text;
use crate::page::{Ahead, Block};

/// How far what can be chosen, and what is shown beside it, is set in.
const SET_IN: &str = "  ";

/// The most columns the name of a step takes.
const AHEAD: usize = 52;

/// From this width on, labels have room for both languages.
const LABELS_WIDE: usize = 94;

impl Column<'_> {
    /// Set in by as much as what can be chosen stands behind its mark.
    pub(super) fn set_in(&mut self, block: &Block) {
        let mut inner = self.inner(self.width.saturating_sub(2));
        inner.block(block);
        self.across = std::mem::take(&mut inner.across);
        let style = self.pen.paint.plain();
        let lines = inner.lines.into_iter();
        let lines = lines.flat_map(|line| wrap::behind(SET_IN, style, vec![line]));
        self.extend(lines.collect());
    }

    /// A label, and beside it what it is of; the days and facts of the label stand below that.
    pub(super) fn labelled(
        &mut self,
        label: &Text,
        style: Style,
        beside: &[Text],
        blocks: &[Block],
    ) {
        let labels = match self.width {
            LABELS_WIDE.. => 26,
            70.. => 24,
            _ => 16,
        };
        let mut left = self.inner(labels - 2);
        left.compact(label, style);
        let mut right = self.inner(self.width.saturating_sub(labels));
        right.blocks(blocks);
        for fact in beside {
            let quiet = self.pen.paint.quiet();
            right.compact(fact, quiet);
        }
        let widths = [labels - 2, right.width];
        self.extend(wrap::side_by_side(&[left.lines, right.lines], &widths, 2));
    }

    /// What the student reads out has a bar along it.
    pub(super) fn read_out(&mut self, block: &Block) {
        let mut inner = self.inner(self.width.saturating_sub(2));
        inner.block(block);
        let style = self.pen.paint.voice(Voice::Student);
        let lines = inner.lines.into_iter();
        let mark = format!("{} ", self.pen.sign(Sign::Said));
        let lines = lines.flat_map(|line| wrap::behind(&mark, style, vec![line]));
        self.extend(lines.collect());
    }

    /// What comes on the way: its number, its name, how long it takes.
    pub(super) fn ahead(&mut self, steps: &[Ahead]) {
        let takes: Vec<String> = steps
            .iter()
            .map(|step| self.pen.first(&step.takes))
            .collect();
        let end = takes.iter().map(|takes| takes.width()).max().unwrap_or(0);
        let room = self.width.saturating_sub(end + 4).min(AHEAD);
        for (step, takes) in steps.iter().zip(takes) {
            let title = wrap::padded(&self.pen.label(&step.title, room), room);
            let takes = format!("{}{takes}", " ".repeat(end - takes.width()));
            self.push(Line::from(vec![
                Span::styled(format!("{} ", step.number), self.pen.paint.quiet()),
                Span::raw(title),
                Span::styled(format!("  {takes}"), self.pen.paint.quiet()),
            ]));
        }
    }
}
