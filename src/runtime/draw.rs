//! The page of the screen in sight, drawn.

use crate::locale::{Locales, Reader};
use crate::render::screen::{self, Frame, Picked};
use crate::shell::App;

/// Draws all of `app`, and says what a click would mean. The same state always gives the same screen.
pub fn draw(app: &App, locales: &Locales, frame: &mut Frame) -> Picked {
    if app.is_closed() {
        return Picked::default();
    }
    let reader = Reader::new(locales, app.around.reading);
    let picked = screen::draw(&app.page(), reader, app.look, frame);
    for (editor, (width, height)) in app.editors().into_iter().zip(picked.written()) {
        editor.shown_in(*width, *height);
    }
    picked
}
