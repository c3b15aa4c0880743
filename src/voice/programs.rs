//! The programs that speak, system by system.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::domain::Language;

/// A program that speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Speech Dispatcher: whatever voice somebody has set up.
    SpdSay,
    /// eSpeak NG.
    EspeakNg,
    /// The voice of macOS.
    Say,
    /// The voice of Windows, by its own shell.
    PowerShell,
}

/// What Windows' shell is told; the words come on its input, the language and the file in its surroundings.
const SPEAK: &str = "$ErrorActionPreference='Stop';\
[Console]::InputEncoding=[Text.Encoding]::UTF8;\
Add-Type -AssemblyName System.Speech;\
$v=New-Object System.Speech.Synthesis.SpeechSynthesizer;\
$n=$v.GetInstalledVoices()|Where-Object{$_.Enabled -and $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $env:JUNTOS_LANGUAGE}|Select-Object -First 1;\
if(-not $n){exit 3};\
$v.SelectVoice($n.VoiceInfo.Name);\
if($env:JUNTOS_SOUND){$v.SetOutputToWaveFile($env:JUNTOS_SOUND)};\
$v.Speak([Console]::In.ReadToEnd());$v.Dispose()";

/// The same asks which languages have a voice.
const LIST: &str = "Add-Type -AssemblyName System.Speech;\
(New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices()|\
ForEach-Object{$_.VoiceInfo.Culture.TwoLetterISOLanguageName}";

impl Program {
    /// The surest first.
    pub const ALL: [Self; 4] = [Self::SpdSay, Self::EspeakNg, Self::Say, Self::PowerShell];

    /// As it is called, in settings too.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SpdSay => "spd-say",
            Self::EspeakNg => "espeak-ng",
            Self::Say => "say",
            Self::PowerShell => "powershell",
        }
    }

    /// The program of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Is it a program of this system?
    const fn is_of_here(self) -> bool {
        match self {
            Self::SpdSay | Self::EspeakNg => !cfg!(windows),
            Self::Say => cfg!(target_os = "macos"),
            Self::PowerShell => cfg!(windows),
        }
    }

    fn command(self) -> Command {
        Command::new(self.name())
    }

    /// Speaks what comes on its input.
    pub(super) fn says(self, language: Language) -> Command {
        let mut command = self.command();
        match self {
            Self::SpdSay => command.args(["-e", "-w", "-l", language.code()]),
            Self::EspeakNg => command.args(["--stdin", "-v", of_espeak(language)]),
            Self::Say => command.args(["-v", of_say(language), "-f", "-"]),
            Self::PowerShell => command
                .args(["-NoProfile", "-NonInteractive", "-Command", SPEAK])
                .env("JUNTOS_LANGUAGE", language.code()),
        };
        command
    }

    /// What its sound files end in; none: it writes none.
    pub const fn sound(self) -> Option<&'static str> {
        match self {
            Self::SpdSay => None,
            Self::EspeakNg | Self::PowerShell => Some("wav"),
            Self::Say => Some("aiff"),
        }
    }

    /// Writes what comes on its input to a file.
    pub(super) fn writes(self, language: Language, file: &Path) -> Option<Command> {
        let mut command = self.says(language);
        match self {
            Self::SpdSay => return None,
            Self::EspeakNg => command.arg("-w").arg(file),
            Self::Say => command.arg("-o").arg(file),
            Self::PowerShell => command.env("JUNTOS_SOUND", file),
        };
        Some(command)
    }

    /// What makes it silent where it is not the one that sounds; none: it ends with its program.
    pub(super) fn hush(self) -> Option<Command> {
        match self {
            Self::SpdSay => {
                let mut command = self.command();
                command.arg("-C");
                Some(command)
            }
            Self::EspeakNg | Self::Say | Self::PowerShell => None,
        }
    }

    /// Does it have a voice for this language? It is asked and waited for: not while anybody speaks. None: it does not
    /// say.
    pub fn speaks(self, language: Language) -> Option<bool> {
        let mut command = self.command();
        match self {
            // It would start its server, and list hundreds.
            Self::SpdSay => return None,
            Self::EspeakNg => command.arg(format!("--voices={}", language.code())),
            Self::Say => command.args(["-v", "?"]),
            Self::PowerShell => command.args(["-NoProfile", "-NonInteractive", "-Command", LIST]),
        };
        let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output();
        let output = output.ok().filter(|output| output.status.success())?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let code = language.code();
        let is_it = |word: &str| {
            let word = word.to_ascii_lowercase();
            word == code
                || word.starts_with(&format!("{code}-"))
                || word.starts_with(&format!("{code}_"))
        };
        // The first line says what the columns are.
        Some(text.lines().any(|line| line.split_whitespace().any(is_it)))
    }
}

/// Spanish as it is spoken in the Americas.
const fn of_espeak(language: Language) -> &'static str {
    match language {
        Language::English => "en-us",
        Language::Spanish => "es-419",
    }
}

const fn of_say(language: Language) -> &'static str {
    match language {
        Language::English => "Samantha",
        Language::Spanish => "Paulina",
    }
}

/// The programs of this computer that speak, the surest first: only looked for, not started.
pub fn found() -> Vec<Program> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let is_there = |program: &Program| {
        let name = format!("{}{}", program.name(), std::env::consts::EXE_SUFFIX);
        folders.iter().any(|folder| folder.join(&name).is_file())
    };
    let here = Program::ALL.into_iter().filter(|one| one.is_of_here());
    here.filter(is_there).collect()
}

/// The program of this computer that writes what it says to a file; none: there is none.
pub fn that_writes() -> Option<Program> {
    found().into_iter().find(|one| one.sound().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a program is told is the same whatever is said: words come on its input.
    #[test]
    fn no_words_stand_in_the_arguments_of_any_program() {
        let told = |program: Program, language| -> Vec<String> {
            let command = program.says(language);
            let arguments = command.get_args().map(|one| one.to_string_lossy());
            arguments.map(std::borrow::Cow::into_owned).collect()
        };
        let (en, es) = (Language::English, Language::Spanish);
        assert_eq!(told(Program::SpdSay, en), ["-e", "-w", "-l", "en"]);
        assert_eq!(told(Program::EspeakNg, es), ["--stdin", "-v", "es-419"]);
        assert_eq!(told(Program::Say, es), ["-v", "Paulina", "-f", "-"]);
        let windows = told(Program::PowerShell, es);
        assert_eq!(windows, told(Program::PowerShell, en));
        assert_eq!(windows.last().map(String::as_str), Some(SPEAK));
        for program in Program::ALL {
            assert_eq!(Program::named(program.name()), Some(program));
        }
    }
}
