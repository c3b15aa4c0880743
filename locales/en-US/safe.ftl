### The passphrase, the codes, the curtain, and the teacher’s desk.

## Something secret is asked for
ask-class-title = This class is locked
# Variables:
#   $file (String) - the file’s name
ask-class-about = { $file }: the teacher’s passphrase opens it.
ask-desk-title = Only for the teacher
ask-desk-about = Type the passphrase of this class.
ask-code = Code
ask-passphrase = Passphrase
ask-recovery = Recovery code, as it was printed
ask-recovery-again = Backspace corrects it. Typing begins anew.
    .aloud = { "" }
# Variables:
#   $student (String) - what the student goes by
ask-code-student = { $student }, type your code
ask-code-about-student = Six digits. If you do not remember them, your teacher can give you new ones.
# Variables:
#   $student (String) - what the student goes by
ask-for-student = To open { $student }’s page
student-has-no-code = This student has no code yet. The teacher can open the page, and give a code at the desk.
try-was-wrong = That is not it. Try again.
# Variables:
#   $seconds (Number) - seconds to wait
try-has-to-wait = { $seconds ->
    [one] That was wrong too often. Wait { $seconds } second.
   *[other] That was wrong too often. Wait { $seconds } seconds.
}

try-was-wrong-student = That is not it. Try again.
# Variables:
#   $seconds (Number) - seconds to wait
try-has-to-wait-student = { $seconds ->
    [one] That was wrong too often. Wait { $seconds } second, or ask your teacher for help (F3).
   *[other] That was wrong too often. Wait { $seconds } seconds, or ask your teacher for help (F3).
}
    .aloud = { $seconds ->
        [one] That was wrong too often. Wait { $seconds } second, or ask your teacher for help.
       *[other] That was wrong too often. Wait { $seconds } seconds, or ask your teacher for help.
    }

## The curtain
curtain-title = The screen is covered
curtain-about = So that nobody else reads it. What was written is still here.
curtain-any-key = Press any key to go on.
    .aloud = Press Enter to go on.
# Variables:
#   $seconds (Number) - seconds until the screen is covered
covered-in = { $seconds ->
    [one] To keep what is written here private, the screen is covered in { $seconds } second. An arrow key (→) keeps it open.
   *[other] To keep what is written here private, the screen is covered in { $seconds } seconds. An arrow key (→) keeps it open.
}
    .aloud = { $seconds ->
        [one] To keep what is written here private, this is covered in { $seconds } second. A letter r and Enter keep it open.
       *[other] To keep what is written here private, this is covered in { $seconds } seconds. A letter r and Enter keep it open.
    }

## The desk
# Variables:
#   $names (Text) - of what is missing
class-lacks = This class uses words of the school’s folder that are not here: { $names }. It can be read. To write in it, open it once with the folder: juntos --pack FOLDER.
# Variables:
#   $files (Number) - how many
class-defined = { $files ->
    [one] Taken into the class: one file of the school’s folder. The folder is not needed to open it any more.
   *[other] Taken into the class: { $files } files of the school’s folder. The folder is not needed to open it any more.
}
lock-it-first = Before you write about people, lock the class: T opens the teacher’s desk.
desk-title = The teacher’s desk
# Variables:
#   $after (Text) - how long
desk-about = Only for the teacher: after { $after } without a key the screen is covered.
    .aloud = Only for the teacher: after five minutes without a key the page is covered.
desk-door = Give the laptop to the students
desk-add-student = Add a student
desk-students = A student’s folder: read, correct, export, erase
desk-codes = New codes for all students
desk-set-passphrase = Lock the class with a passphrase
desk-change-passphrase = Change the passphrase and the recovery code
desk-remove-passphrase = Take the passphrase away
desk-backups = Backups
desk-copy = A copy of my class
desk-keeping = How long things are kept
desk-log = The log: who opened, exported, erased

## Passphrase
passphrase-title = A passphrase for this class
passphrase-about = With it, every word about a student is unreadable in the file and in its backups. Four words that do not belong together are easy to remember and hard to guess. Nobody can open the class without the passphrase or the recovery code: not even whoever made this program.
passphrase-change-title = Another passphrase
passphrase-change-about = The backups take it over. A copy of the file that is somewhere else still opens with the old one.
passphrase-remove-title = Take the passphrase away
passphrase-remove-about = Then whoever has the file can read it, and its backups too.
field-passphrase = The passphrase
field-passphrase-again = The same again
field-passphrase-now = The passphrase of today
field-passphrase-new = The new passphrase
# Variables:
#   $count (Number) - characters
passphrase-is-short = That is too short: at least { $count } characters. Four words are good.
passphrases-differ = The two are not the same. Type the second one again.
# Variables:
#   $count (Number) - backups that could not be changed
passphrase-is-gone = { $count ->
    [0] The class has no passphrase any more.
    [one] The class has no passphrase any more. { $count } backup could not be unlocked.
   *[other] The class has no passphrase any more. { $count } backups could not be unlocked.
}
recovery-title = The recovery code
recovery-about = It opens the class when the passphrase is forgotten. Write it down or print it, and keep it away from this laptop, in a locked drawer. It is shown this once.
# Variables:
#   $count (Number) - backups that could not be locked
recovery-failed = { $count ->
    [0] The class and its backups are locked.
    [one] The class is locked. { $count } backup could not be locked and can still be read: delete it, or keep it safe.
   *[other] The class is locked. { $count } backups could not be locked and can still be read: delete them, or keep them safe.
}
codes-title = The students’ codes
codes-about-page = Cut them apart and give each student theirs. They are shown this once; a lost code is replaced at the desk.
codes-question = New codes for all students?
codes-about = The codes of today stop working. The new ones are shown once, to write down or save as a page.
codes-yes = Yes, new codes
# Variables:
#   $count (Number) - students without a code
codes-only-new = { $count ->
    [one] Only for the one who has none yet
   *[other] Only for the { $count } who have none yet
}
# Variables:
#   $count (Number) - students without a code
codes-new-question = { $count ->
    [one] One student has no code yet. Give one now?
   *[other] { $count } students have no code yet. Give them now?
}
codes-new-about = All other codes stay as they are. The new ones are shown this once, to write down or to save as a page.
codes-new-yes = Yes, give codes
shown-this-once = This is shown once. Save it with S, or press Esc again to leave it.
    .aloud = This is said once. Save it, or go back again to leave it.

## One student’s folder
roll-title = Whose folder?
# Variables:
#   $date (FullDate) - the day
roll-left = left on { $date }
dossier-record = Read everything about this student, and export it
dossier-correct = Correct an entry
dossier-dispute = Add the family’s own words to an entry
dossier-code = A new code
dossier-hold = Legal hold: nothing may be erased
dossier-release = Lift the legal hold
dossier-leave = This student has left the class
dossier-return = This student is back
dossier-erase = Erase everything about this student
dossier-is-held = Under a legal hold: nothing is erased.
dossier-has-code = Has a code for the door.
dossier-has-no-code = Has no code for the door.
correct-title = Correct an entry
correct-about = What it said before stays in the file, with the reason and the day.
entries-correct-about = Choose the entry to correct.
entries-dispute-about = Choose the entry the family sees differently. Their words stand beside it from then on.
entries-empty = Nothing has been written about this student yet.
field-corrected = What it should say
field-reason = Why it is corrected
dispute-title = The family’s own words
dispute-about = They stand beside the entry wherever it is shown in the record. Please write nothing about immigration, health or child protection.
field-statement = What the family sees differently
field-statement-language = Written in
entry-first-name = Given name
entry-last-name = Family names
entry-called-name = Goes by
entry-adult-name = Adult
entry-answer = Profile
entry-note = Note
entry-goal = Goal
entry-promise = Promise
entry-question = Question
entry-question-answer = Answer
entry-choice = Why this work
entry-comment = Comment on evidence
entry-example = Example of a habit
entry-shared-point = Talking point
entry-private-point = Private talking point
entry-plan = Plan to show it again
entry-statement = Family’s own words

## Erasing
# Variables:
#   $name (String) - the student’s name
erase-question = Erase everything about { $name }?
erase-about = Notes, evidence, ratings, goals, conferences, adults: all of it goes from the class and cannot be brought back from here. It stays in the backups until they are let go of; the proof says in which. The log keeps only the number.
erase-yes = Yes, erase everything
proof-title = Proof of erasure
# Variables:
#   $date (FullDate) - the day
#   $number (Number) - the student’s number
#   $time (Time) - the time
proof-what = Everything about student number { $number } was removed. When: { $date }, { $time }
# Variables:
#   $count (Number) - rows
#   $what (Text) - what it is
proof-rows = { $what }: { $count }
# Variables:
#   $count (Number) - lines
proof-log = { $count ->
    [one] The log keeps { $count } line that names the number and no words.
   *[other] The log keeps { $count } lines that name the number and no words.
}
proof-backups = These backups still hold the student, until they are let go of:
proof-no-backups = No backup holds the student.
# Variables:
#   $count (Number) - backups
proof-unread = { $count ->
    [one] { $count } backup could not be looked into.
   *[other] { $count } backups could not be looked into.
}

## How long things are kept
keeping-title = How long things are kept
keeping-about = The school decides. Before anything is removed you see what it would be. The arrows ← → change it.
    .aloud = The school decides. Before anything is removed you hear what it would be.
keeping-question = This would be removed today
keeping-nothing-due = Nothing is past its time today.
keeping-holds = Students under a legal hold keep everything. A backup is made first.
keeping-yes = Remove it, and keep to these times
keeping-yes-only-rule = Only set these times; remove nothing now
cleared-title = What was removed
kept-for-ever = for ever
kept-half-a-year = for half a year
# Variables:
#   $years (Number) - years
kept-for-years = { $years ->
    [one] for { $years } year
   *[other] for { $years } years
}
kept-rehearsals = Rehearsals of conferences
kept-wordings = Earlier wordings of notes
kept-conferences = Conferences, with notes, goals and promises
kept-evidence = Evidence
kept-results = Test results
kept-ratings = Ratings of habits
kept-students = Students who left, with everything
# Variables:
#   $count (Number) - how many
#   $date (FullDate) - the first day that is still kept
#   $what (Text) - what it is
past-its-time = { $what }: { $count }, from before { $date }

## Backups
backups-title = Backups
backups-about = Choose the one to go back to. The file of today is kept among the backups.
backups-empty = There is no backup yet. The first change of each day makes one.
# Variables:
#   $date (FullDate) - the day it was made
#   $size (Number) - kilobytes
backup-of-day = { $date } · { $size } kilobytes
# Variables:
#   $date (FullDate) - the day it was made
#   $size (Number) - kilobytes
#   $time (Time) - the hour
backup-of-hour = { $date }, { $time } · { $size } kilobytes
backup-before-erasure = before something was erased
backup-before-import = before files came in
backup-before-move = before it was moved here
backup-before-restore = replaced by a backup
backup-before-upgrade = before an upgrade
backup-of-wrong-clock = made while the computer’s clock was wrong
# Variables:
#   $date (FullDate) - the day of the backup
restore-question = Go back to the class as it was on { $date }?
restore-about = Everything is as it was on that day: what was written since is gone, what was erased since is back, and codes are those of that day. Students may need new ones.
restore-keeps = The file of today is kept among the backups, so this can be taken back. The log and legal holds stay.
restore-yes = Yes, go back to it
restored = The class is as it was on that day; the file that was there is kept among the backups. Where a code opens nothing, give a new one at the desk.
no = No

## A copy of the class
copy-title = A copy of my class
copy-about = One file with all of the class, as it is now. If the class has a passphrase, the copy opens with that one. A file that is there is never written over.
field-copy-path = Where to put it
# Variables:
#   $file (String) - where it is
copied-to = A whole copy of the class is in { $file }.

## The log
log-title = The log
log-about = Nothing in it can be changed or removed. Newest first.
# Variables:
#   $date (FullDate) - the day
#   $time (Time) - the time
#   $what (Text) - what happened
#   $who (Text) - who did it
log-line = { $date }, { $time } · { $who } · { $what }
# Variables:
#   $date (FullDate) - the day
#   $name (String) - the student, or the number of one who was erased
#   $time (Time) - the time
#   $what (Text) - what happened
#   $who (Text) - who did it
log-line-of = { $date }, { $time } · { $who } · { $what } · { $name }
log-created = class made
log-unlocked = came in
log-refused = wrong passphrase or code
log-opened = folder opened
log-exported = exported
log-printed = a page was made
log-imported = imported
log-erased = erased
log-restored = backup restored
log-secured = passphrase set, changed or taken away
log-code = new code given
log-corrected = entry corrected
log-defined = the school’s folder taken in
log-disputed = family’s own words added
log-held = legal hold set
log-released = legal hold lifted
log-left = noted that the student has left
log-returned = noted that the student is back
log-kept = keeping times set

## Saving a page
save-title = Save as a page
save-about = A page to print, readable by you alone. Delete it when it is printed.
field-folder = The folder
# Variables:
#   $files (String) - where it was written
written-to = Written to { $files }
paper-record-withheld = Views of habits that not everyone has given yet are not shown.
paper-statements = The family’s own words

ask-for-student-about = The teacher can open this page with the passphrase of the class.
ask-class-nothing-lost = Nobody used the class for a while, so it was locked. Nothing was lost: go on where you were.
try-again-now = You can try again now.
try-again-now-student = You can try again now.
end-again-unsaved = What this screen shows is not saved yet. Press Ctrl+C again to end the program without it.
end-again = Press Ctrl+C again to end the program. What is typed is kept.
form-leave-again-open = The class stays without a passphrase. Press Esc again to leave.
    .aloud = The class stays without a passphrase. Go back again to leave.
form-leave-again-same = The passphrase stays as it is. Press Esc again to leave.
    .aloud = The passphrase stays as it is. Go back again to leave.
passphrase-reset-title = A new passphrase
passphrase-reset-about = You came in with the recovery code. Choose a new passphrase now; you get a new recovery code with it. Esc leaves everything as it is.
    .aloud = You came in with the recovery code. Choose a new passphrase now; you get a new recovery code with it.
recovery-replaces = The recovery code you had opens nothing any more: throw the old paper away.
recovery-paper = It opens the class when the passphrase is forgotten. Keep this page away from the laptop, in a locked drawer.
code-title = A new code
code-about-page = The one before opens nothing any more. It is shown this once.
# Variables:
#   $name (String) - the student’s name
code-question = A new code for { $name }?
code-about = The code of today stops working.
code-yes = Yes, a new code
release-question = Lift the legal hold?
release-about = Then what there is of this student can be erased.
release-yes = Yes, lift it
# Variables:
#   $name (String) - the student’s name
leave-question = Has { $name } left the class?
leave-about = The name goes from the door. What there is of the student stays, and it can be taken back.
leave-yes = Yes, has left
# Variables:
#   $name (String) - the student’s name
#   $number (Number) - the student’s number
dossier-title = { $name } · number { $number }

## What an erasure removed
removed-attempt = Wrong tries
removed-code = Code for the door
removed-correction = What entries said before
removed-draft = Unfinished notes
removed-statement = Family’s own words
removed-feedback = Feedback
removed-private-request = Requests to talk in private
removed-question = Questions
removed-note-wording = Earlier wordings of notes
removed-note = Notes
removed-promise = Promises
removed-goal = Goals
removed-snapshot = What was shown at conferences
removed-profile-answer = Answers of the profile
removed-conference = Conferences and rehearsals
removed-conference-step = Times of the steps
removed-talking-point = Talking points
removed-post-it = Notes handed over
removed-habit-rating = Views of habits
removed-growth-result = Test results
removed-choice = Work that was chosen
removed-override = Levels set by the teacher
removed-evidence = Evidence
removed-adult = Adults
removed-household = Homes
removed-student = Student

log-shared = a home’s words shared with the other home
log-unshared = a home’s words no longer shared
log-restricted = note kept for the teacher only
log-unrestricted = note given back to everybody
entry-restricted-note = Note only for the teacher
dossier-habits = My views of the habits, ahead
dossier-translate = Put a translation beside an entry
dossier-share = Share what one home said with the other
dossier-restrict = Keep a note for the teacher only
entries-share-about = Choose what one home said. Enter shares it with the other home, or takes it back. From then on the other home reads it, or no longer does.
entries-share-empty = There is nothing to share: with one home everything is its own.
entries-restrict-about = Choose a note of a conference. Enter keeps it for the teacher only, or gives it back to everybody.
entries-restrict-lies = It leaves the screens, the record and the pages for home. It still lies in older backups, on a lent laptop and on paper already printed.
entries-restrict-empty = No conference that was held has a note.
entries-translate-about = Choose what should be said in the other language too. The words themselves stay as they are.
entry-is-shared = shared with the other home
entry-is-not-shared = only its own home reads it
entry-is-restricted = only for the teacher
entry-is-translated = has a translation
translate-title = In the other language
translate-about = It stands beside the words. They stay as they were said.
field-in-english = In English
field-in-spanish = In Spanish

## The PIN of a covered desk
desk-pin = A PIN that brings the covered desk back
pin-about = Four to eight digits. They lift only the cover of the desk, as long as the class is open. The passphrase does it too.
pin-about-again = Type another one, or leave both lines empty to have none any more.
# l10ncheck: ignore same
field-pin = PIN
field-pin-again = The PIN again
# Variables:
#   $fewest (Number) - digits
#   $most (Number) - digits
pin-digits = A PIN has { $fewest } to { $most } digits, and nothing else.
pins-differ = The two are not the same. Type the PIN again.
pin-is-set = A covered desk comes back with this PIN.
pin-is-gone = There is no PIN any more.
# l10ncheck: ignore same
ask-pin = PIN
key-label-by-pin = by PIN
