use super::super::{App, Ask, Command};
use super::{Pane, Then, Walk};

/// What a command does on the map of the steps.
pub(super) fn press(walk: &mut Walk, app: &App, command: Command) -> Option<Ask> {
    let count = walk.script.steps.len();
    let Pane::Map(at) = &mut walk.pane else {
        return None;
    };
    match command {
        Command::Go(direction) => *at = direction.within(*at, count),
        Command::Enter => {
            let to = *at;
            walk.go_to_step(to, app.now.moment);
        }
        Command::ToGoals => walk.go_to_goals(app.now.moment),
        Command::Quit => {
            walk.pane = Pane::Page;
            walk.then = Then::Leave;
            return Some(walk.keep());
        }
        Command::Escape | Command::Map | Command::Forward => walk.pane = Pane::Page,
        _ => {}
    }
    None
}
