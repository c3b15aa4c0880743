//! Arguments in, a command, its words and its exit code out.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = juntos::cli::run(&std::env::args_os().collect::<Vec<_>>());
    let wrote = print(&mut io::stdout(), &outcome.out);
    let told = print(&mut io::stderr(), &outcome.err);
    match wrote.and(told) {
        Ok(()) => outcome.exit_code(),
        // Nobody reads on: that is how a pipe ends.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => outcome.exit_code(),
        Err(_) => {
            let _ = print(&mut io::stderr(), &juntos::cli::cannot_write());
            ExitCode::from(74)
        }
    }
}

fn print(to: &mut impl Write, words: &str) -> io::Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    writeln!(to, "{}", words.trim_end())?;
    to.flush()
}
