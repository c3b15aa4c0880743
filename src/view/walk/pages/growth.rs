use super::super::super::page::Page;
use super::super::super::{Screen, chart, wrap};
use crate::app::walk::Walk;
use crate::locale::{terms, text};

/// Test results over the terms, as pictures and in plain words.
pub(super) fn fill(screen: &Screen, walk: &Walk, page: &mut Page) {
    let featured = walk.featured_growth();
    let mut tests: Vec<_> = walk.home.folder.growth.iter().collect();
    // The test the sentences speak of stands first.
    tests.sort_by_key(|growth| featured != Some(*growth));
    if tests.is_empty() {
        return page.text(&text::growth_none());
    }
    let side_by_side = page.width >= 100 && tests.len() > 1;
    let width = if side_by_side {
        (page.width - 4) / 2
    } else {
        page.width
    };
    let columns: Vec<Vec<ratatui::text::Line<'static>>> = tests
        .iter()
        .map(|growth| {
            let mut one = Page::new(screen, width, None);
            one.heading(&terms::test(&growth.test));
            one.extend(chart::lines(screen, growth, width, 7));
            terms::growth(growth).iter().for_each(|said| one.text(said));
            one.gap();
            one.lines
        })
        .collect();
    if side_by_side {
        page.extend(wrap::side_by_side(&columns, &vec![width; columns.len()], 4));
    } else {
        columns.into_iter().for_each(|lines| page.extend(lines));
    }
    page.styled(&text::growth_one_day_family(), screen.paint.quiet());
}
