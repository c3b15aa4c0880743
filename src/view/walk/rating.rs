use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::super::page::Page;
use super::super::{Hits, Screen, wrap};
use super::voice;
use crate::app::walk::{RatingPane, Walk};
use crate::domain::habit::Rating;
use crate::domain::person::Voice;
use crate::locale::{Text, text};

/// Five words for one habit; nobody else's word is on this screen.
pub(super) fn draw(
    screen: &Screen,
    _: &Walk,
    rating: &RatingPane,
    area: Rect,
    on: &mut Frame,
    hits: &mut Hits,
) {
    let set = screen
        .app
        .class
        .as_ref()
        .and_then(|class| screen.app.content.habit_set(&class.habits));
    let Some(habit) = set.and_then(|set| set.habits.get(rating.at)) else {
        return;
    };
    let mut page = Page::new(
        screen,
        usize::from(area.width).saturating_sub(2),
        rating
            .rating
            .and_then(|chosen| Rating::ALL.iter().position(|one| *one == chosen)),
    );
    page.gap();
    let name = page.label(&Text::plain(&habit.name), page.width / 2);
    let who = page.label(&voice(screen, rating.voice), page.width / 3);
    let spans = vec![
        Span::styled(wrap::capital(&name), screen.paint.heading()),
        Span::styled(format!("   ▶ {who}"), screen.paint.voice(rating.voice)),
    ];
    page.push(Line::from(spans));
    let looks = if rating.voice == Voice::Family {
        &habit.family
    } else {
        &habit.student
    };
    page.text(&Text::plain(looks));
    page.gap();
    page.styled(&text::rating_how_often(), screen.paint.loud());
    page.gap();
    for word in Rating::ALL {
        let chosen = rating.rating == Some(word);
        page.item(|inner| {
            let mark = if chosen { "●" } else { "○" };
            let style = if chosen {
                screen.paint.cursor()
            } else {
                screen.paint.plain()
            };
            let said = inner.label(
                &Text::plain(screen.app.content.rating_word(word)),
                inner.width.saturating_sub(2),
            );
            inner.push(Line::styled(
                format!("{mark} {}", wrap::capital(&said)),
                style,
            ));
        });
    }
    if let Some(example) = &rating.example {
        page.gap();
        page.said(example);
    }
    page.gap();
    page.styled(&text::rating_stays_hidden(), screen.paint.quiet());
    page.draw(area, 0, on, hits);
}
