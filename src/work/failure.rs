//! What the class file refused, as what a person can do about it.

use crate::ask::Failure;
use crate::store::Error;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Missing => Self::FindFile,
            Error::Exists => Self::ChooseOtherName,
            Error::Empty => Self::ChooseNotEmpty,
            Error::Foreign => Self::ChooseClassFile,
            Error::Newer(..) => Self::UseNewerProgram,
            Error::Damaged => Self::TakeBackup,
            Error::Busy => Self::CloseOtherWindow,
            Error::ReadOnly => Self::AllowWriting,
            Error::Unreachable => Self::CheckFolder,
            Error::Replaced => Self::CopyWords,
            Error::Full => Self::FreeSpace,
            Error::Broken => Self::CheckDisk,
            Error::Locked => Self::GivePassphrase,
            Error::Held => Self::LiftHold,
            Error::Exhausted => Self::CloseOtherPrograms,
        }
    }
}
