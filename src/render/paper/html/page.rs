//! The blocks of a page as elements.

use std::fmt::Write as _;

use super::super::picture::Shade;
use super::super::sheet::{Block, Cell, Phrase, Run, Table};
use crate::domain::Language;
use crate::domain::clean::for_html;
use crate::page::{Level, Square};
use crate::render::in_threes;

pub(super) struct Page<'a> {
    pub(super) out: &'a mut String,
    pub(super) language: Language,
    pub(super) is_first: bool,
    /// A label below a heading is one step deeper than it.
    pub(super) has_heading: bool,
}

impl Page<'_> {
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(words) if self.is_first => self.phrase("h1", "", words),
            Block::Title(words) => self.phrase("h1", "", words),
            Block::Heading(words) => {
                self.has_heading = true;
                self.phrase("h2", "", words);
            }
            Block::Label(words) if self.has_heading => self.phrase("h3", "", words),
            Block::Label(words) => self.phrase("h2", "label", words),
            Block::Line(words) if words.first.words.starts_with("    ") => {
                self.phrase("p", "in", words);
            }
            Block::Line(words) => self.phrase("p", "", words),
            Block::Beside(words) => self.phrase("p", "beside", words),
            Block::Loud(words) => self.phrase("p", "loud", words),
            Block::Quiet(words) => self.phrase("p", "quiet", words),
            Block::In(language) => {
                self.language = *language;
                let _ = writeln!(self.out, "</div>\n<div lang=\"{}\">", tag(*language));
                return;
            }
            Block::Slip(name, of, secret) => {
                let _ = writeln!(
                    self.out,
                    "<dl><dt>{}<br><small>{}</small></dt><dd>{}</dd></dl>",
                    for_html(name),
                    for_html(of),
                    for_html(&in_threes(secret.text()))
                );
            }
            Block::Level(shape, words) => {
                self.out.push_str("<p class=\"level\">");
                self.out.push_str(&squares(shape));
                self.inner(words);
                self.out.push_str("</p>\n");
            }
            Block::Boxes(columns) => self.boxes(columns),
            Block::Picture(picture, words) => {
                let svg = picture.svg(&words.first.whole());
                let _ = writeln!(self.out, "<div class=\"picture\">{svg}</div>");
            }
            Block::Table(table) => self.table(table),
            Block::Ticks(ticks) => self.ticks(ticks),
            Block::Blank(count) => {
                let line = "<div class=\"blank\"></div>\n";
                self.out.push_str(&line.repeat(usize::from(*count)));
            }
            Block::Sign(names) => {
                self.out.push_str("<div class=\"sign\">\n");
                names.iter().for_each(|name| self.phrase("p", "", name));
                self.out.push_str("</div>\n");
            }
        }
        self.is_first = false;
    }

    fn ticks(&mut self, ticks: &[(Phrase, String)]) {
        self.out.push_str("<div class=\"ticks\">\n");
        for (of, day) in ticks {
            self.out.push_str("<div>");
            self.phrase("p", "", of);
            let _ = writeln!(self.out, "<p>{}</p><i></i></div>", for_html(day));
        }
        self.out.push_str("</div>\n");
    }

    fn boxes(&mut self, columns: &[Vec<Block>]) {
        self.out.push_str("<div class=\"boxes\">\n");
        for column in columns {
            self.out.push_str("<div class=\"box\">\n");
            column.iter().for_each(|block| self.block(block));
            self.out.push_str("</div>\n");
        }
        self.out.push_str("</div>\n");
    }

    fn table(&mut self, table: &Table) {
        self.out.push_str("<table>\n<thead><tr>");
        for head in &table.head {
            self.out.push_str("<th scope=\"col\">");
            self.inner(head);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                self.cell(cell, table.head.get(at).filter(|_| at > 0));
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody></table>\n");
    }

    /// Without a head it names the row; with one it says so where a narrow screen has no room for columns.
    fn cell(&mut self, cell: &Cell, head: Option<&Phrase>) {
        let close = match head {
            None => {
                self.out.push_str("<th scope=\"row\">");
                "</th>"
            }
            Some(head) => {
                let head = for_html(&head.first.whole());
                let _ = write!(self.out, "<td data-of=\"{head}\">");
                "</td>"
            }
        };
        if let Some(shape) = &cell.shape {
            self.out.push_str(&squares(shape));
        }
        self.inner(&cell.words);
        self.out.push_str(close);
    }

    pub(super) fn phrase(&mut self, element: &str, class: &str, words: &Phrase) {
        let class = if class.is_empty() {
            String::new()
        } else {
            format!(" class=\"{class}\"")
        };
        let _ = write!(self.out, "<{element}{class}>");
        self.inner(words);
        let _ = writeln!(self.out, "</{element}>");
    }

    fn inner(&mut self, words: &Phrase) {
        self.run(&words.first, "");
        if let Some(second) = &words.second {
            self.out.push(' ');
            self.run(second, "two");
        }
    }

    /// Words in another language than the page's say so.
    fn run(&mut self, run: &Run, class: &str) {
        let class = if class.is_empty() {
            String::new()
        } else {
            format!(" class=\"{class}\"")
        };
        let is_other = |run: &Run| {
            run.language
                .is_some_and(|language| language != self.language)
        };
        // One language is one element; where several stand behind each other, each is marked inside it.
        let outer = if run.behind.is_none() && is_other(run) {
            run.language
        } else {
            None
        };
        let lang = outer.map_or_else(String::new, |language| {
            format!(" lang=\"{}\"", tag(language))
        });
        let wrapped = !class.is_empty() || outer.is_some();
        let mut inner = String::new();
        for (at, one) in run.each().enumerate() {
            let words = if at == 0 {
                one.words.trim_start()
            } else {
                &one.words
            };
            let words = for_html(words);
            let _ = match one.language.filter(|_| outer.is_none() && is_other(one)) {
                Some(language) => write!(inner, "<span lang=\"{}\">{words}</span>", tag(language)),
                None => write!(inner, "{words}"),
            };
        }
        let _ = if wrapped {
            write!(self.out, "<span{class}{lang}>{inner}</span>")
        } else {
            write!(self.out, "{inner}")
        };
    }
}

/// A shape only repeats the word beside it: whoever listens hears the word.
fn squares(shape: &Level) -> String {
    let side = 9;
    let step = side + 3;
    let mut out = format!(
        "<svg class=\"shape\" aria-hidden=\"true\" width=\"{}\" height=\"11\" viewBox=\"0 0 {} 11\">",
        step * i32::from(shape.top),
        step * i32::from(shape.top)
    );
    let ink = Shade::Accent.hex();
    for (at, square) in (0i32..).zip(shape.squares()) {
        let x = at * step + 1;
        let _ = match square {
            Square::Dash | Square::Dot => write!(
                out,
                "<circle cx=\"{}\" cy=\"5.5\" r=\"1.2\" fill=\"{ink}\"/>",
                x + 4
            ),
            Square::Empty => write!(
                out,
                "<rect x=\"{x}\" y=\"1\" width=\"{side}\" height=\"{side}\" fill=\"none\" stroke=\"{ink}\"/>"
            ),
            Square::Half => write!(
                out,
                "<rect x=\"{x}\" y=\"1\" width=\"{side}\" height=\"{side}\" fill=\"none\" stroke=\"{ink}\"/><rect x=\"{x}\" y=\"1\" width=\"4.5\" height=\"{side}\" fill=\"{ink}\"/>"
            ),
            Square::Full => write!(
                out,
                "<rect x=\"{x}\" y=\"1\" width=\"{side}\" height=\"{side}\" fill=\"{ink}\" stroke=\"{ink}\"/>"
            ),
        };
    }
    out.push_str("</svg> ");
    out
}

pub(super) const fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-US",
        Language::Spanish => "es-US",
    }
}
