use ratatui::text::Line;

use super::super::super::Screen;
use super::super::super::page::Page;
use crate::app::walk::Walk;
use crate::domain::person::Voice;
use crate::locale::{Text, text};

/// The learner profile; with the family's page first when it is the family's turn.
pub(super) fn fill(screen: &Screen, walk: &Walk, page: &mut Page, first: Voice) {
    let second = if first == Voice::Student {
        Voice::Family
    } else {
        Voice::Student
    };
    let mut any = false;
    let asked: Vec<_> = walk
        .notes_of_step()
        .filter(|note| first == Voice::Family && note.field.by == Voice::Family)
        .collect();
    if !asked.is_empty() {
        page.heading(&text::asked_today_title());
        asked.iter().for_each(|note| page.said(&note.said));
        page.gap();
    }
    for by in [first, second] {
        let prompts = screen
            .app
            .content
            .profile()
            .iter()
            .filter(|prompt| prompt.by == by);
        let answered: Vec<_> = prompts
            .filter_map(|prompt| Some((prompt, walk.home.folder.answer(&prompt.id)?)))
            .collect();
        if answered.is_empty() {
            continue;
        }
        any = true;
        page.heading(&if by == Voice::Student {
            text::profile_title()
        } else {
            text::family_page_title()
        });
        for (prompt, said) in answered {
            let title = page.label(&Text::plain(&prompt.title), page.width);
            page.push(Line::styled(title, screen.paint.voice(by)));
            page.said(said);
        }
        page.gap();
    }
    if !any {
        page.text(&text::profile_is_empty());
    }
}
