//! Arguments in, a command, its words and its exit code out.

use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = juntos::cli::run(std::env::args_os().collect());
    let wrote_out =
        outcome.out.is_empty() || writeln!(std::io::stdout(), "{}", outcome.out.trim_end()).is_ok();
    let wrote_err =
        outcome.err.is_empty() || writeln!(std::io::stderr(), "{}", outcome.err.trim_end()).is_ok();
    if wrote_out && wrote_err {
        outcome.exit_code()
    } else {
        ExitCode::from(74)
    }
}
