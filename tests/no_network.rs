//! Nothing opens a socket: a whole conference is led where the first one would end the program.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
#[path = "support/window.rs"]
mod window;

#[cfg(not(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
#[test]
fn a_whole_conference_opens_no_socket() {
    println!("skipped: only Linux on x86_64 or aarch64 ends a program at its first socket");
}

#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
mod linux {
    use std::collections::BTreeMap;
    use std::os::unix::process::ExitStatusExt as _;
    use std::path::Path;
    use std::process::{Command, Output};
    use std::time::Duration;

    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    use crate::window::{Window, home};

    /// Does `work` on a thread that ends, with all it started, at the first socket that could leave the computer.
    fn without_network<T: Send>(work: impl FnOnce() -> T + Send) -> T {
        std::thread::scope(|scope| {
            let filtered = scope.spawn(|| {
                seccompiler::apply_filter(&filter()).unwrap();
                work()
            });
            filtered.join().unwrap()
        })
    }

    /// Sockets between two ends of the same process stay: signals come through one.
    fn filter() -> BpfProgram {
        let unless = |argument: u8, length: SeccompCmpArgLen, value: u64| {
            let other = SeccompCondition::new(argument, length, SeccompCmpOp::Ne, value).unwrap();
            vec![SeccompRule::new(vec![other]).unwrap()]
        };
        let local = u64::try_from(libc::AF_UNIX).unwrap();
        let mut rules = BTreeMap::from([
            (libc::SYS_socket, unless(0, SeccompCmpArgLen::Dword, local)),
            // What is sent to an address; what goes to the other end of a pair has none.
            (libc::SYS_sendto, unless(4, SeccompCmpArgLen::Qword, 0)),
        ]);
        for call in [
            libc::SYS_connect,
            libc::SYS_bind,
            libc::SYS_listen,
            libc::SYS_accept,
            libc::SYS_accept4,
            // It could open sockets past this filter.
            libc::SYS_io_uring_setup,
        ] {
            rules.insert(call, Vec::new());
        }
        SeccompFilter::new(
            rules,
            SeccompAction::Allow,
            SeccompAction::KillProcess,
            std::env::consts::ARCH.try_into().unwrap(),
        )
        .and_then(TryInto::try_into)
        .unwrap()
    }

    fn juntos(home: &Path, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_juntos"))
            .envs(home::NAMES.map(|name| (name, home)))
            .env_remove("JUNTOS_CLASS")
            .env("LANG", "en_US.UTF-8")
            .args(arguments)
            .output()
            .unwrap()
    }

    fn lead_a_conference(mut window: Window) {
        window.shows("¿Quién dirige hoy?");
        window.types("/xime\r");
        window.shows("¡Hola, Xime!");
        window.types("\r");
        window.shows("Antes de empezar");
        window.types("\r");
        window.shows("Gracias por venir");
        window.types("nUna nota con ñ.\u{1b}");
        window.shows("Guardado.");
        for _ in 0..60 {
            let page = window.looks();
            if page.contains("Próxima conferencia") {
                break;
            }
            window.types(" ");
            for _ in 0..100 {
                if window.looks() != page {
                    break;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        window.shows("Próxima conferencia");
        window.types("\r\u{1b}[C\r\u{1b}[B\r");
        window.shows("¿Cerrar ya?");
        window.types("\u{1b}[B\r");
        window.shows("Lo que acordamos");
        window.types("\u{3}\u{3}");
        assert_eq!(window.ends(), 0);
    }

    #[test]
    fn a_whole_conference_opens_no_socket() {
        let home = tempfile::tempdir().unwrap();
        let command = Window::command(home.path(), &["--sample", "--lang", "es-US"]);
        without_network(|| lead_a_conference(Window::run(command)));
    }

    #[test]
    fn no_command_opens_a_socket() {
        let home = tempfile::tempdir().unwrap();
        let command = Window::command(home.path(), &["--sample", "--lang", "en-US"]);
        without_network(|| {
            let mut window = Window::run(command);
            window.shows("Who leads today?");
            window.types("q");
            assert_eq!(window.ends(), 0);
            let calls: &[&[&str]] = &[
                &["--version"],
                &["--help"],
                &["man"],
                &["explain", "--rule", "decaying:65", "2", "3", "4"],
                &["record", "xime", "--sample"],
                &["record", "xime", "--json", "--sample"],
            ];
            let status = juntos(home.path(), &["check", env!("CARGO_MANIFEST_DIR")]).status;
            assert_eq!(status.code(), Some(1), "the program is no pack: {status}");
            for call in calls {
                let status = juntos(home.path(), call).status;
                assert_eq!(status.code(), Some(0), "{call:?}: {status}");
            }
        });
    }

    /// Were nothing ever ended, the tests above would prove nothing.
    #[test]
    fn a_program_that_opens_a_socket_is_ended() {
        let calls: [(&str, &[&str]); 2] = [
            ("python3", &["-c", "import socket; socket.socket()"]),
            ("bash", &["-c", "exec 3<>/dev/tcp/127.0.0.1/9"]),
        ];
        let mut controls = 0;
        for (program, arguments) in calls {
            let run = || Command::new(program).args(arguments).output();
            match run() {
                Ok(output) if output.status.signal().is_none() => {}
                other => {
                    println!("no control with {program}: {other:?}");
                    continue;
                }
            }
            let ended = without_network(|| run().unwrap().status);
            assert_eq!(ended.signal(), Some(libc::SIGSYS), "{program}: {ended}");
            controls += 1;
        }
        if controls == 0 {
            println!("skipped: neither python3 nor bash is here to open a socket");
        }
    }
}
