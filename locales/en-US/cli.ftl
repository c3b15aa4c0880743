### The command line.

cli-about = Student-led conferences in the terminal, in English, Spanish, or both
# l10ncheck: ignore spelling
cli-template-top = {"{about}"}

    Usage: juntos [OPTIONS] [COMMAND]

    Without a command it opens the last class, or the welcome.

    Commands:
    {"{subcommands}"}

    Options:
    {"{options}"}

    Exit codes: 0 fine; 1 something was found; 2 the command was written wrong; 65 to 77 the class file cannot be used.
cli-template = {"{about}"}

    Usage: {"{usage}"}

    {"{all-args}"}
cli-lang = en-US, es-US or both
# l10ncheck: ignore spelling
cli-class = The class file (also: JUNTOS_CLASS)
cli-pack = A folder with the school’s own scripts, habits and sentences
cli-sample = The sample class, in a file of its own
cli-theme = dark, light, high-contrast or none, until F6 chooses
cli-glyphs = The marks on screen: full, wgl4 (old Windows fonts) or ascii
cli-linear = Without drawing: whole sentences, numbered choices, answers typed; also over a pipe
cli-help = Show this help
cli-version = Show the version
cli-check = Check a school’s own files and say everything that is wrong at once
cli-check-dir = The folder with data and locales
cli-record = Print everything about one student
cli-record-student = Name, part of it, or number
cli-record-json = As JSON, for another system
cli-explain = Show the level that a rule gives for these scores, and how
cli-rule = highest, latest, mean, mean-last:n, median-last:n, mode, weighted:p, decaying:p, n-times:n, power-law
cli-mastery = Where mastery begins (3)
cli-top = The top of the scale (4)
cli-score = Scores, oldest first; - for a missing one
cli-completions = Print completions for a shell
cli-shell = bash, elvish, fish, powershell or zsh
cli-man = Print the man page
cli-try-help = Try: juntos --help
# Variables:
#   $argument (String) - as typed
cli-unknown-argument = There is no “{ $argument }”.
# Variables:
#   $command (String) - as typed
cli-unknown-command = There is no command “{ $command }”.
# Variables:
#   $argument (String) - what is missing
cli-missing-argument = This is missing: { $argument }.
# Variables:
#   $argument (String) - which option
cli-missing-value = { $argument } needs a value.
# Variables:
#   $argument (String) - which option
#   $value (String) - as typed
cli-wrong-value = “{ $value }” does not fit { $argument }.
# Variables:
#   $argument (String) - which option
#   $possible (String) - what it takes
#   $value (String) - as typed
cli-wrong-value-of = “{ $value }” does not fit { $argument }. It can be: { $possible }.
# Variables:
#   $argument (String) - which option
cli-conflict = { $argument } does not go with the other options.
cli-wrong-call = This command cannot be understood.
cli-cannot-write = The output cannot be written: is the disk full?
not-a-terminal = juntos needs a terminal window to draw on. Start it in one, without a pipe, or with --linear.
terminal-is-dumb = This terminal cannot move its cursor. Use another one, or start juntos with --linear.
# Variables:
#   $files (Number) - how many files
check-fine = { $files ->
    [one] { $files } file, and nothing is wrong.
   *[other] { $files } files, and nothing is wrong.
}
# Variables:
#   $count (Number) - how many
#   $files (Number) - how many files
check-warnings = { $files ->
    [one] { $files } file
   *[other] { $files } files
} can be used. { $count ->
    [one] One thing could be better.
   *[other] { $count } things could be better.
}
# Variables:
#   $count (Number) - how many
#   $files (Number) - how many files
check-faults = { $count ->
    [one] One mistake
   *[other] { $count } mistakes
} in { $files ->
    [one] { $files } file.
   *[other] { $files } files.
}
# Variables:
#   $score (String) - as typed
explain-not-a-score = “{ $score }” is not a score. Write numbers from 0 up, and - for a missing one.
explain-rounded = Only the result is rounded to two decimals: whether a score reaches mastery is seen before that.
record-no-class = Which class? Name the file with --class FILE, or use --sample.
record-nobody = Nobody in this class has that name or number.
# Variables:
#   $count (Number) - how many
record-several = { $count ->
    [one] One student matches.
   *[other] { $count } students match. Write more of the name.
}
# Variables:
#   $name (String) - the student’s name
record-title = Everything about { $name }
# Variables:
#   $day (FullDate) - the day
record-made = Made on { $day }
# Variables:
#   $grade (Number) - 1 to 12
record-grade = Grade: { $grade }
# Variables:
#   $pronouns (String) - the student’s
record-pronouns = Pronouns: { $pronouns }
# Variables:
#   $say (String) - the name as it sounds
record-say-name = How to say the name: { $say }
record-restricted = limited by a court order
record-standards = Standards
# Variables:
#   $top (Number) - the highest score
record-scores = The number before each piece of work is its score, from 1 to { $top }.
record-habits = Habits of success
record-preparation = Preparation
# Variables:
#   $count (Number) - how many
record-private-requests = { $count ->
    [one] One request to talk in private is open.
   *[other] { $count } requests to talk in private are open.
}
point-shared = Shared talking point
point-private = Private talking point
cli-record-private = With the teacher’s private points: for the teacher only
cli-passphrase = Passphrase of this class, or recovery code:
cli-doctor = Say how the class file is, and what to do where it is not well
cli-copy = Make a whole copy of the class in a new file
cli-copy-to = The new file, or a folder; a file that is there is never written over
cli-restore = Go back to a backup; the file of today is kept beside it
cli-restore-day = The day (2026-11-20) or the file name; without it the newest
cli-restore-list = List the backups, newest first
# Variables:
#   $date (FullDate) - the day of the backup
cli-restored = The class is as it was on { $date }.
# Variables:
#   $file (String) - where it is kept
cli-restore-kept = The file that was there is kept: { $file }
restore-no-backup = There is no such backup. juntos restore --list shows what there is.
# Variables:
#   $file (String) - the class file
doctor-file = { $file }
# Variables:
#   $size (Number) - kilobytes
#   $version (Number) - the file’s version
doctor-whole = The file is whole: { $size } kilobytes, version { $version }.
# Variables:
#   $drafts (Number) - drafts
#   $lines (Number) - lines of the log
#   $students (Number) - students
doctor-holds = Students: { $students }. Unfinished notes: { $drafts }. Lines of the log: { $lines }.
# Variables:
#   $size (Number) - kilobytes
#   $version (Number) - the file’s version
doctor-not-all = The file holds together, but not all of it is as it should be: { $size } kilobytes, version { $version }.
doctor-passphrase = Passphrase, to look at the words too (Enter: without):
doctor-locked = It has a passphrase: what it says of people cannot be read without it.
doctor-open = It has no passphrase: whoever has the file can read it.
doctor-not-private = Other people of this computer may read the file. Take that permission away.
# Variables:
#   $count (Number) - backups
#   $date (FullDate) - the day of the newest
doctor-backups = { $count ->
    [one] { $count } backup, of { $date }.
   *[other] { $count } backups, the newest of { $date }.
}
doctor-no-backups = There is no backup yet.
doctor-restore = To go back to the newest backup: juntos restore
cli-new = Start a class
cli-new-name = The class’s name
cli-new-teacher = The teacher’s name
cli-new-called = What students call the teacher
cli-new-school = The school
cli-new-grade = Grade, 1 to 12
# l10ncheck: ignore spelling
# Variables:
#   $sets (String) - names
cli-new-habits = Set of habits: { $sets }
# l10ncheck: ignore spelling
# Variables:
#   $scripts (String) - names
cli-new-script = Usual script: { $scripts }
# Variables:
#   $file (String) - names
cli-new-made = The class is in { $file }.

## From the roaming folder of Windows to the one that stays on the computer
# Variables:
#   $count (Number) - class files
#   $folder (String) - where they are now
classes-brought = { $count ->
    [one] Your class now stays on this computer, in { $folder }: before, it lay in a folder that may be copied to a server. How it was is among its backups.
   *[other] Your { $count } classes now stay on this computer, in { $folder }: before, they lay in a folder that may be copied to a server. How they were is among their backups.
}
# Variables:
#   $file (String) - where it is
class-not-brought = { $file } could not be moved to the folder that stays on this computer. It is where it was, and the next start tries again.
cli-handout-no-voice = No program of this computer writes what it reads aloud to a file. “espeak-ng” does.
cli-record-home = Which home’s record, by its number, where the student has several
record-which-home = Each home has a record of its own. Say which with --home:
