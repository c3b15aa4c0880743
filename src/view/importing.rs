use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::page::Page;
use super::{Hits, Screen, wrap};
use crate::app::{ImportStage, Importing};
use crate::domain::intake::{CodeMeaning, Count, Looked, Mapping, Progress};
use crate::locale::{Text, intake, text};

/// Columns of a bar.
const BAR: usize = 50;

/// Files of other systems at the desk.
pub(super) fn draw(
    screen: &Screen,
    importing: &Importing,
    area: Rect,
    on: &mut Frame,
    hits: &mut Hits,
) {
    let at = match &importing.stage {
        ImportStage::Working(..) | ImportStage::Scale(..) => None,
        _ => Some(importing.at),
    };
    let mut page = Page::new(screen, area.width.into(), at);
    page.gap();
    match &importing.stage {
        ImportStage::Working(progress, takes_in) => {
            working(screen, *progress, *takes_in, &mut page);
        }
        ImportStage::Columns(mapping, lines) => columns(screen, mapping, lines, &mut page),
        ImportStage::Codes(list) => codes(screen, list, &mut page),
        ImportStage::Class(list) => classes(screen, list, &mut page),
        ImportStage::Days => {
            head(
                screen,
                &text::import_days_title(),
                &text::import_days_about(),
                &mut page,
            );
            page.item(|inner| inner.text(&text::import_days_day_first()));
            page.item(|inner| inner.text(&text::import_days_month_first()));
        }
        ImportStage::Strangers(count) => {
            page.styled(
                &text::import_strangers_title(*count),
                screen.paint.heading(),
            );
            page.gap();
            page.item(|inner| inner.text(&text::import_strangers_leave()));
            page.item(|inner| inner.text(&text::import_strangers_add()));
        }
        ImportStage::Scale(low, high) => {
            let top = screen.app.counting().bounds.top;
            head(
                screen,
                &text::import_scale_title(),
                &text::import_scale_about(*high, *low, top),
                &mut page,
            );
        }
        ImportStage::Preview(looked) => {
            counted(screen, looked, &text::import_preview_title(), &mut page);
            page.gap();
            page.item(|inner| inner.styled(&text::import_take_in(), screen.paint.loud()));
            page.item(|inner| inner.styled(&text::import_leave(), screen.paint.loud()));
            findings(screen, looked, &mut page);
        }
        ImportStage::Done(looked) => {
            counted(screen, looked, &text::import_done_title(), &mut page);
            findings(screen, looked, &mut page);
        }
    }
    page.draw(area, 0, on, hits);
}

fn head(screen: &Screen, title: &Text, about: &Text, page: &mut Page) {
    page.styled(title, screen.paint.heading());
    page.styled(about, screen.paint.quiet());
    page.gap();
}

fn working(screen: &Screen, progress: Progress, takes_in: bool, page: &mut Page) {
    let title = if takes_in {
        text::import_taking_in()
    } else {
        text::import_reading()
    };
    page.styled(&title, screen.paint.heading());
    page.gap();
    page.push(bar(screen, (progress.done, progress.of)));
    page.gap();
    page.styled(&text::import_stop(), screen.paint.quiet());
}

/// So much of so much, as a bar and in percent.
pub(super) fn bar<T: TryInto<u64>>(screen: &Screen, (done, of): (T, T)) -> Line<'static> {
    let (done, of) = (
        done.try_into().unwrap_or(0),
        of.try_into().unwrap_or(0).max(1),
    );
    let percent = u16::try_from(done.min(of) * 100 / of).unwrap_or(100);
    let full = BAR * usize::from(percent) / 100;
    let drawn = format!("{}{}", "█".repeat(full), "░".repeat(BAR - full));
    let percent = screen.reader.first(&text::import_percent(percent));
    Line::from(vec![
        Span::styled(drawn, screen.paint.filled()),
        Span::raw(format!(" {percent}")),
    ])
}

/// Each sign, how often it stands there, and what it means.
fn codes(screen: &Screen, codes: &[(String, usize, Option<CodeMeaning>)], page: &mut Page) {
    head(
        screen,
        &text::import_codes_title(),
        &text::import_codes_about(),
        page,
    );
    for (code, count, meaning) in codes {
        page.item(|inner| {
            let times = screen.reader.first(&text::import_code_times(*count));
            let meaning = inner.label(&intake::meaning(*meaning), inner.width / 2);
            inner.push(Line::from(vec![
                Span::styled(format!("{code:<12}"), screen.paint.loud()),
                Span::styled(format!("{times:<12}"), screen.paint.quiet()),
                Span::raw(format!("◂ {meaning} ▸")),
            ]));
        });
    }
}

/// Which class of the files?
fn classes(screen: &Screen, classes: &[(String, String, usize)], page: &mut Page) {
    head(
        screen,
        &text::import_class_title(),
        &text::import_class_about(),
        page,
    );
    for (_, title, count) in classes {
        page.item(|inner| inner.text(&text::import_class_of(*count, title)));
    }
    page.item(|inner| inner.text(&text::import_class_all()));
}

/// Each column with its meaning, and what stands in it.
fn columns(screen: &Screen, mapping: &Mapping, lines: &[Vec<String>], page: &mut Page) {
    head(
        screen,
        &text::import_columns_title(),
        &text::import_columns_about(),
        page,
    );
    for (at, (name, role)) in mapping.columns.iter().enumerate() {
        page.item(|inner| {
            let third = inner.width / 3;
            let some: Vec<&str> = lines
                .iter()
                .filter_map(|line| line.get(at))
                .map(String::as_str)
                .filter(|cell| !cell.is_empty())
                .collect();
            let role = inner.label(&intake::role(*role), inner.width - third - 5);
            inner.push(Line::from(vec![
                Span::styled(pad(name, third), screen.paint.loud()),
                Span::raw(format!("◂ {role} ▸")),
            ]));
            if !some.is_empty() {
                let some = wrap::cut(&some.join(" · "), inner.width.saturating_sub(3));
                inner.push(Line::styled(format!("  {some}"), screen.paint.quiet()));
            }
        });
    }
}

/// Cut or filled up to a width.
fn pad(text: &str, width: usize) -> String {
    use unicode_width::UnicodeWidthStr as _;
    let cut = wrap::cut(text, width.saturating_sub(1));
    let fill = width.saturating_sub(cut.width());
    format!("{cut}{}", " ".repeat(fill))
}

/// What comes, in columns: new, changed, the same, kept.
fn counted(screen: &Screen, looked: &Looked, title: &Text, page: &mut Page) {
    page.styled(&intake::format(looked.format), screen.paint.quiet());
    page.styled(title, screen.paint.heading());
    page.gap();
    if looked.counts.is_idle() {
        let known = looked.counts.of_each().iter().any(|count| count.same > 0);
        page.text(&if known {
            text::import_nothing_new()
        } else {
            text::import_nothing_comes()
        });
        page.gap();
    }
    let width = (page.width.saturating_sub(26) / 4).clamp(8, 12);
    let heads = [
        text::import_column_new(),
        text::import_column_changed(),
        text::import_column_same(),
        text::import_column_kept(),
    ];
    let right = |text: &str| format!("{text:>width$}");
    let heads = heads
        .iter()
        .map(|head| right(&wrap::cut(&screen.reader.first(head), width - 1)));
    let heads = heads.collect::<Vec<_>>().concat();
    page.push(Line::styled(
        format!("{}{heads}", pad("", 26)),
        screen.paint.quiet(),
    ));
    for (kind, count) in intake::kinds().iter().zip(looked.counts.of_each()) {
        if count == Count::default() {
            continue;
        }
        let figures = [count.added, count.changed, count.same, count.kept].map(|figure| {
            let figure = i32::try_from(figure).unwrap_or(i32::MAX);
            right(&screen.number(figure.into()))
        });
        let figures = figures.concat();
        let kind = screen.reader.first(kind);
        page.push(Line::raw(format!("{}{figures}", pad(&kind, 26))));
    }
    names(screen, looked, page);
    if looked.counts.strangers > 0 {
        page.text(&text::import_strangers_stay(looked.counts.strangers));
    }
    let any_kept = looked.counts.of_each().iter().any(|count| count.kept > 0);
    if any_kept {
        page.styled(&text::import_kept_about(), screen.paint.quiet());
    }
}

/// Who is new and who changes, the first ones.
fn names(screen: &Screen, looked: &Looked, page: &mut Page) {
    let [new, changed] = &looked.named;
    for (names, count, said) in [
        (new, looked.counts.students.added, text::import_column_new()),
        (
            changed,
            looked.counts.students.changed,
            text::import_column_changed(),
        ),
    ] {
        if !names.is_empty() {
            let mut names = names.join(", ");
            if count > looked.named.iter().map(Vec::len).max().unwrap_or(0) {
                names.push('…');
            }
            page.styled(&text::import_named(names, said), screen.paint.quiet());
        }
    }
}

fn findings(screen: &Screen, looked: &Looked, page: &mut Page) {
    let listed = looked.findings.listed();
    if listed.is_empty() {
        return;
    }
    page.gap();
    page.styled(&text::import_findings(listed.len()), screen.paint.heading());
    let mut told: Vec<(crate::domain::intake::Problem, String, String)> = Vec::new();
    for finding in listed {
        let kind = (
            finding.problem,
            finding.file.clone(),
            finding.column.clone(),
        );
        let more = looked.findings.more(finding);
        let is_first = !told.contains(&kind);
        page.item(|inner| {
            inner.text(&intake::finding(finding));
            if more > 0 && is_first {
                inner.styled(&text::import_more(more), screen.paint.quiet());
            }
        });
        told.push(kind);
    }
}
