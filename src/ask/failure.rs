//! What went wrong, named by what a person can do about it.

use crate::locale::{Text, text};

/// What went wrong, named by what the person at the keyboard can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Make room on the disk.
    FreeSpace,
    /// Close the other window.
    CloseOtherWindow,
    /// Use the newer program.
    UseNewerProgram,
    /// Choose a class file.
    ChooseClassFile,
    /// Delete the empty file or choose another.
    ChooseNotEmpty,
    /// Take a backup.
    TakeBackup,
    /// Allow writing.
    AllowWriting,
    /// Find the file.
    FindFile,
    /// Choose another folder.
    CheckFolder,
    /// Choose another name.
    ChooseOtherName,
    /// Copy the words: the file is gone from its place.
    CopyWords,
    /// Check the disk.
    CheckDisk,
    /// Give the passphrase.
    GivePassphrase,
    /// Lift the legal hold first.
    LiftHold,
    /// Close other programs: there is no memory left.
    CloseOtherPrograms,
}

impl Failure {
    /// One sentence: what is wrong and what to do.
    pub fn text(self) -> Text {
        match self {
            Self::FreeSpace => text::failure_free_space(),
            Self::CloseOtherWindow => text::failure_close_other_window(),
            Self::UseNewerProgram => text::failure_use_newer_program(),
            Self::ChooseClassFile => text::failure_choose_class_file(),
            Self::ChooseNotEmpty => text::failure_choose_not_empty(),
            Self::TakeBackup => text::failure_take_backup(),
            Self::AllowWriting => text::failure_allow_writing(),
            Self::FindFile => text::failure_find_file(),
            Self::CheckFolder => text::failure_check_folder(),
            Self::ChooseOtherName => text::failure_choose_other_name(),
            Self::CopyWords => text::failure_copy_words(),
            Self::CheckDisk => text::failure_check_disk(),
            Self::GivePassphrase => text::failure_give_passphrase(),
            Self::LiftHold => text::failure_lift_hold(),
            Self::CloseOtherPrograms => text::failure_close_other_programs(),
        }
    }

    /// The same where no screen holds what was typed: on the command line, and once the program has ended.
    pub fn text_outside(self) -> Text {
        match self {
            Self::FreeSpace => text::outside_free_space(),
            Self::CheckDisk => text::outside_check_disk(),
            Self::CopyWords => text::outside_open_again(),
            _ => self.text(),
        }
    }

    /// The exit code when the program cannot go on because of it (sysexits).
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::ChooseClassFile
            | Self::ChooseNotEmpty
            | Self::TakeBackup
            | Self::UseNewerProgram => 65,
            Self::FindFile => 66,
            Self::ChooseOtherName | Self::CheckFolder => 73,
            Self::CloseOtherPrograms => 71,
            Self::FreeSpace | Self::CheckDisk | Self::CopyWords => 74,
            Self::CloseOtherWindow => 75,
            Self::AllowWriting | Self::GivePassphrase | Self::LiftHold => 77,
        }
    }
}
