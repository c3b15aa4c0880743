use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::page::{Page, label};
use super::{Hits, Screen, door, form, frame, list, menu, wrap};
use crate::app::{
    Confirm, Desk, DeskChoice, DeskPage, Entries, Rescue, Roll, Sheet, SheetPage, StudentPage,
};
use crate::domain::log;
use crate::domain::upkeep::{Backup, Proof};
use crate::locale::{Text, terms, text};

/// The teacher's desk.
pub(super) fn draw(screen: &Screen, desk: &Desk, on: &mut Frame, hits: &mut Hits) {
    if let DeskPage::Form(form) = desk.page() {
        return form::draw(screen, form, on, hits);
    }
    let title = label(screen, &text::desk_title(), 60);
    let parts = frame::draw(screen, &format!("juntos · {title}"), "", on, hits);
    let area = menu::narrow(parts.page, 84);
    match desk.page() {
        DeskPage::Menu(at) => at_menu(screen, *at, area, on, hits),
        DeskPage::Roll(roll) => at_roll(screen, roll, area, on, hits),
        DeskPage::Student(page) => at_student(screen, page, area, on, hits),
        DeskPage::Entries(entries) => at_entries(screen, entries, area, on, hits),
        DeskPage::Backups(list, at) => at_backups(screen, (list, *at), area, on, hits),
        DeskPage::Confirm(confirm) => at_confirm(screen, confirm, area, on, hits),
        DeskPage::List(page) => list::draw(screen, page, area, on, hits),
        DeskPage::Importing(page) => super::importing::draw(screen, page, area, on, hits),
        DeskPage::Sheet(sheet) => at_sheet(screen, sheet, area, on, hits),
        DeskPage::Making(progress) => at_making(screen, *progress, area, on, hits),
        DeskPage::Form(_) => {}
    }
    frame::status(screen, None, parts.status, on);
}

fn headed<'a>(screen: &'a Screen<'a>, area: Rect, at: Option<usize>, title: &Text) -> Page<'a> {
    let mut page = Page::new(screen, area.width.into(), at);
    page.gap();
    page.styled(title, screen.paint.heading());
    page
}

fn at_menu(screen: &Screen, at: usize, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let mut page = headed(screen, area, Some(at), &text::desk_title());
    page.styled(&text::desk_about(), screen.paint.quiet());
    page.gap();
    for choice in DeskChoice::all(screen.app.has_passphrase) {
        page.item(|inner| inner.text(&choice.text()));
    }
    page.draw(area, 0, on, hits);
}

fn at_roll(screen: &Screen, roll: &Roll, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let found = roll.found();
    let mut head = headed(screen, area, None, &text::roll_title());
    match &roll.find {
        Some(find) => head.push(door::find_line(screen, &find.text())),
        None => head.gap(),
    }
    if found.is_empty() {
        head.text(&text::nothing_found());
    }
    let above = u16::try_from(head.lines.len()).unwrap_or(0) + 1;
    head.draw(area, 0, on, hits);
    let list = Rect {
        y: area.y + above.min(area.height),
        height: area.height.saturating_sub(above),
        ..area
    };
    let names: Vec<String> = found
        .iter()
        .map(|student| match student.left {
            Some(day) => format!(
                "{} ({})",
                student.name.full(),
                screen.reader.first(&text::roll_left(day))
            ),
            None => student.name.full(),
        })
        .collect();
    door::names(screen, roll.at, &names, list, (on, hits));
}

fn at_student(screen: &Screen, page: &StudentPage, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let dossier = &page.dossier;
    let mut lines = Page::new(screen, area.width.into(), Some(page.at));
    lines.gap();
    let number = f64::from(i32::try_from(dossier.key).unwrap_or(i32::MAX));
    lines.styled(
        &text::dossier_title(dossier.name.full(), number),
        screen.paint.heading(),
    );
    let code = if dossier.has_code {
        text::dossier_has_code()
    } else {
        text::dossier_has_no_code()
    };
    lines.styled(&code, screen.paint.quiet());
    if let Some(day) = dossier.left {
        lines.styled(&text::roll_left(day), screen.paint.quiet());
    }
    if dossier.held {
        lines.styled(&text::dossier_is_held(), screen.paint.wrong());
    }
    if dossier.private_requests > 0 {
        lines.styled(
            &text::record_private_requests(dossier.private_requests),
            screen.paint.filled(),
        );
    }
    lines.gap();
    for choice in page.choices() {
        lines.item(|inner| inner.text(&choice.text()));
    }
    lines.draw(area, 0, on, hits);
}

/// How far the pages are.
fn at_making(
    screen: &Screen,
    (done, of): (usize, usize),
    area: Rect,
    on: &mut Frame,
    hits: &mut Hits,
) {
    let mut page = headed(screen, area, None, &text::pages_working());
    page.gap();
    page.push(super::importing::bar(screen, (done, of)));
    page.text(&text::pages_so_far(done, of));
    page.gap();
    page.styled(&text::pages_stop_with_esc(), screen.paint.quiet());
    page.draw(area, 0, on, hits);
}

fn at_entries(screen: &Screen, entries: &Entries, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let about = if entries.disputes {
        text::entries_dispute_about()
    } else {
        text::entries_correct_about()
    };
    let mut page = headed(screen, area, Some(entries.at), &about);
    page.gap();
    if entries.list.is_empty() {
        page.text(&text::entries_empty());
    }
    for entry in &entries.list {
        page.item(|inner| {
            let kind = screen.reader.first(&terms::entry(entry.kind));
            let words = if entries.disputes {
                screen.reader.first(&screen.app.entry_words(entry))
            } else {
                // What is corrected is what was typed.
                entry.said.text.clone()
            };
            let words = wrap::cut(
                &words.replace('\n', " "),
                inner.width.saturating_sub(kind.chars().count() + 3),
            );
            inner.push(Line::from(vec![
                Span::styled(format!("{kind}: "), screen.paint.quiet()),
                Span::raw(words),
            ]));
        });
    }
    page.draw(area, 0, on, hits);
}

fn at_backups(
    screen: &Screen,
    (list, at): (&[Backup], usize),
    area: Rect,
    on: &mut Frame,
    hits: &mut Hits,
) {
    let mut page = headed(screen, area, Some(at), &text::backups_title());
    let about = if list.is_empty() {
        text::backups_empty()
    } else {
        text::backups_about()
    };
    page.styled(&about, screen.paint.quiet());
    page.gap();
    for backup in list {
        page.item(|inner| {
            let size = usize::try_from(backup.size.div_ceil(1024)).unwrap_or(0);
            // A file that was copied about has the hour of the copy: told only where the day agrees.
            let made = backup.made.map(|made| screen.app.local(made));
            let hour = made
                .filter(|made| made.date() == backup.day)
                .map(jiff::civil::DateTime::time);
            let said = match hour {
                Some(hour) => text::backup_of_hour(backup.day, size, hour),
                None => text::backup_of_day(backup.day, size),
            };
            let mut line = screen.reader.first(&said);
            let before = match backup.before.as_deref() {
                Some("erasure") => Some(text::backup_before_erasure()),
                Some("restore") => Some(text::backup_before_restore()),
                Some("upgrade") => Some(text::backup_before_upgrade()),
                _ => None,
            };
            if let Some(before) = before {
                line = format!("{line} · {}", screen.reader.first(&before));
            }
            let line = wrap::cut(&line, inner.width);
            inner.push(Line::raw(line));
        });
    }
    page.draw(area, 0, on, hits);
}

/// A damaged file, and the backups it can go back to.
pub(super) fn rescue(screen: &Screen, rescue: &Rescue, on: &mut Frame, hits: &mut Hits) {
    let name = rescue
        .path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let title = format!("juntos · {}", name.unwrap_or_default());
    let parts = frame::draw(screen, &title, "", on, hits);
    let area = menu::narrow(parts.page, 84);
    at_backups(screen, (&rescue.backups, rescue.at), area, on, hits);
    frame::status(screen, None, parts.status, on);
}

fn at_confirm(screen: &Screen, confirm: &Confirm, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let mut page = headed(screen, area, Some(confirm.on), &confirm.question);
    page.gap();
    confirm.about.iter().for_each(|about| page.text(about));
    page.gap();
    for answer in confirm.answers() {
        page.item(|inner| inner.styled(&answer, screen.paint.loud()));
    }
    page.draw(area, 0, on, hits);
}

fn at_sheet(screen: &Screen, sheet: &SheetPage, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let area = Rect {
        width: area.width.saturating_sub(2),
        ..area
    };
    let mut page = Page::new(screen, area.width.into(), None);
    page.gap();
    match &sheet.sheet {
        Sheet::Log(lines) => of_log(screen, lines, &mut page),
        Sheet::Record(_, record) => {
            for line in crate::render::plain(record, screen.reader) {
                page.extend(wrap::styled(&line, area.width.into(), screen.paint.plain()));
            }
        }
        Sheet::Codes(codes) => {
            let [title, about] = terms::codes_heading(codes.len());
            page.styled(&title, screen.paint.heading());
            page.text(&about);
            page.gap();
            for (name, code) in codes {
                page.push(Line::from(vec![
                    Span::styled(spaced(code.text()), screen.paint.loud()),
                    Span::raw(format!("   {name}")),
                ]));
            }
        }
        Sheet::Recovery {
            code,
            failed,
            replaces,
        } => {
            page.styled(&text::recovery_title(), screen.paint.heading());
            page.text(&text::recovery_about());
            page.gap();
            page.push(Line::styled(code.text().to_owned(), screen.paint.loud()));
            page.gap();
            if *replaces {
                page.text(&text::recovery_replaces());
            }
            page.text(&text::recovery_failed(*failed));
        }
        Sheet::Proof(proof) => of_proof(screen, proof, &mut page),
        Sheet::Cleared(counts) => {
            page.styled(&text::cleared_title(), screen.paint.heading());
            counts
                .iter()
                .for_each(|past| page.text(&terms::past_its_time(past)));
        }
    }
    page.draw(area, sheet.scroll, on, hits);
}

/// Six digits are read in two threes.
fn spaced(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((first, rest)) => format!("{first} {rest}"),
        None => code.to_owned(),
    }
}

fn of_log(screen: &Screen, lines: &[log::Entry], page: &mut Page) {
    page.styled(&text::log_title(), screen.paint.heading());
    page.styled(&text::log_about(), screen.paint.quiet());
    page.gap();
    for entry in lines {
        let line = screen.reader.first(&log_line(screen, entry));
        let width = page.width;
        page.extend(wrap::styled(&line, width, screen.paint.plain()));
    }
}

fn log_line(screen: &Screen, entry: &log::Entry) -> Text {
    let at = screen.app.local(entry.at);
    let who = crate::domain::person::Voice::named(&entry.who).unwrap_or_default();
    let who = terms::voice(who, screen.app.teacher_gender());
    let what = terms::logged(entry.what);
    match entry.student {
        None => text::log_line(at.date(), at.time(), what, who),
        Some(key) => {
            let known = screen.app.students.iter().find(|one| one.key == key);
            let name = known.map_or_else(|| key.to_string(), |one| one.name.full());
            text::log_line_of(at.date(), name, at.time(), what, who)
        }
    }
}

fn of_proof(screen: &Screen, proof: &Proof, page: &mut Page) {
    page.styled(&text::proof_title(), screen.paint.heading());
    for line in terms::proof(screen.app.local(proof.at), proof) {
        page.text(&line);
    }
}
