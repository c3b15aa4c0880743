### Files of other systems.

## The files
import-title = Bring in school files
# l10ncheck: ignore spelling
import-about = A file, a folder or a zip: OneRoster, CASE, Canvas, MAP Growth, i-Ready, STAR, or any table (CSV, Excel). Nothing is changed before you have seen what would come.
import-lying-about = Files in your downloads, on your desktop and in your folder, newest first. Nothing is changed before you have seen what would come.
import-elsewhere = another place: type the path
field-import-path = File, folder or zip
# l10ncheck: ignore same
# Variables:
#   $what (String) - the system’s name
import-is = { $what }
import-is-table = A table
import-reading = Reading …
import-taking-in = Bringing in …
# l10ncheck: ignore same
# Variables:
#   $percent (Number) - 0 to 100
import-percent = { $percent } %
import-stop = Esc stops. Nothing has been changed.
import-stopped = Stopped. The class is as it was.

## What is asked
import-columns-title = What is in the columns?
import-columns-about = Arrows left and right change it. It is remembered for the next file with the same columns.
# Variables:
#   $role (Text) - what a column must hold
import-columns-lacks = Still missing: { $role }.
import-codes-title = What do these signs mean?
import-codes-about = They stand where a score should be. It is asked once for each system.
# Variables:
#   $count (Number) - how often
import-code-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
import-scale-title = How do these numbers become levels?
# Variables:
#   $high (Number) - highest
#   $low (Number) - lowest
#   $top (Number) - top of the scale
import-scale-about = The scores go from { $low } to { $high }. The scale of this class goes to { $top }.
import-scale-how-about = The scores of this file are not on the scale of this class. Nothing is converted until you say how.
import-scale-how = How to read them
import-scale-as-they-are = As they are; what is not on the scale stays out
import-scale-cuts = By points, as below
# Variables:
#   $level (Number) - 2, 3 or 4
import-scale-from = Level { $level } from
import-scale-wrong = Write three numbers, the highest first.
import-class-title = Which class?
import-class-about = The files hold several.
import-class-all = All of them
# Variables:
#   $count (Number) - students
#   $title (String) - the class’s title
import-class-of = { $count ->
    [one] { $title } ({ $count } student)
   *[other] { $title } ({ $count } students)
}
# Variables:
#   $count (Number) - how many
import-strangers-title = { $count ->
    [one] { $count } student of the file is not in this class
   *[other] { $count } students of the file are not in this class
}
# Variables:
#   $count (Number) - how many
import-strangers-stay = { $count ->
    [one] { $count } student of the file is not in this class and stays out.
   *[other] { $count } students of the file are not in this class and stay out.
}
import-strangers-leave = Leave them out
import-strangers-add = Add them to the class
code-meaning-choose = choose
code-meaning-excused = excused: does not count
code-meaning-missing = nothing handed in: does not count
code-meaning-nothing = no result: leave it out
# Variables:
#   $score (Number) - on the scale
code-meaning-score = a score of { $score }
import-codes-wait = Choose a meaning for each sign.

## What would come
import-preview-title = This is what would come
import-done-title = This has come in
import-nothing-new = Nothing new: the class has all of it already.
import-kind-students = students
import-kind-adults = adults
import-kind-standards = standards
import-kind-evidence = pieces of evidence
import-kind-results = test results
import-kind-terms = terms
import-column-new = new
import-column-changed = changed
import-column-same = the same
import-column-kept = kept
import-kept-about = Kept: what the class has is newer, or was put right by hand.
import-take-in = Bring it in
import-kind-of-work = Kind of work, if missing
import-change-columns = Say what the columns hold
import-leave = Leave everything as it is
# Variables:
#   $count (Number) - findings shown
import-findings = { $count ->
    [one] { $count } thing to know
   *[other] { $count } things to know
}
# Variables:
#   $count (Number) - how many more
import-more = { $count ->
    [one] … and { $count } more like it
   *[other] … and { $count } more like it
}
# Variables:
#   $file (String) - the file’s name
#   $row (Number) - line
#   $what (Text) - what is the matter
finding-row = { $file }, line { $row }: { $what }
# Variables:
#   $column (String) - the column’s name
#   $file (String) - the file’s name
#   $row (Number) - line
#   $what (Text) - what is the matter
finding-cell = { $file }, line { $row }, “{ $column }”: { $what }
# l10ncheck: ignore same
# Variables:
#   $file (String) - the file’s name
#   $what (Text) - what is the matter
finding-whole = { $file }: { $what }

## What is the matter
# Variables:
#   $read (String) - what was read
problem-not-a-date = “{ $read }” is not a date with the month first. The line stays out. Write 2026-11-20.
# Variables:
#   $read (String) - what was read
problem-not-a-number = “{ $read }” is not a number. The line stays out.
# Variables:
#   $read (String) - what was read
problem-off-the-scale = { $read } is not on the scale of this class. The line stays out until you say how to read it.
problem-nobody-named = The line names no student. It stays out.
# Variables:
#   $read (String) - what was read
problem-unknown-student = No file says who “{ $read }” is. The line stays out.
problem-no-standard = The result names no standard. It stays out: a grade alone is not evidence of one.
problem-twice = The same one is here twice. The first one counts.
problem-no-name = The student has no name in the file. They stay out; add them by hand.
# Variables:
#   $read (String) - what was read
problem-not-a-grade = “{ $read }” is not one grade from 1 to 12. The grade stays empty.
# Variables:
#   $read (String) - what was read
problem-ragged = The line has { $read } cells, and there are more or fewer columns. What fits was read.
# Variables:
#   $read (String) - what was read
problem-same-column = Two columns are called “{ $read }”. The first one counts.
# Variables:
#   $read (String) - what was read
problem-misspelled = The column is written “{ $read }”. It was read all the same.
# l10ncheck: ignore spelling
problem-windows = The file is not in UTF-8. It was read as Windows text: look at the accents.
# Variables:
#   $read (String) - what was read
problem-sensitive = Never taken in: { $read }.
# Variables:
#   $read (String) - what was read
problem-left-out = Left out, because it may be private: { $read }. You can say what it holds.
problem-deleted = Marked as deleted in the other system. It stays out.
problem-not-for-growth = A test that does not count for growth. It stays out.
problem-names-in-one = The names are in one column. The first word was taken as the given name; correct it in the folder.
problem-not-read = This file is not one of those that are read.
problem-missing-file = The file is missing. Without it nobody is in a class.
problem-broken-off = The file is damaged or breaks off here. Get it again.
problem-leads-out = A link leads to something that is not in the file.
# Variables:
#   $read (String) - what was read
problem-other-language = The words are in “{ $read }”, neither English nor Spanish. They are shown as they are.
# Variables:
#   $read (String) - what was read
problem-home-language = “{ $read }” is neither English nor Spanish. It is written down with the family; pages are in English and Spanish.
# Variables:
#   $read (String) - what was read
problem-not-a-kind = “{ $read }” is no kind of work here (test, project, observation, conversation). The kind for all of them is used.
problem-too-long = It is too long and was cut.

## Why nothing can be read
cannot-missing = There is no such file or folder. Check how it is written.
cannot-unreachable = It may not be read. Check who may open it.
cannot-zip = The zip is damaged, locked or packed in an unusual way. Unpack it and choose the folder.
cannot-nothing-known = Nothing in it is a table or a framework of standards. Choose a CSV, Excel, JSON or zip file.
cannot-several = There are several tables, and they are not OneRoster. Choose one of them.

## What a column holds
role-skip = nothing: leave it out
role-left-out = left out: it may be private
role-never = never taken in
role-full-name = the student’s name
role-first-name = given name
role-last-name = family name
role-called-name = what the student goes by
role-student-id = the system’s student id
role-student-number = the school’s student number
role-grade = grade
role-home-language = language at home
role-adult-name = an adult’s name
role-adult-relation = what the adult is to the student
role-adult-language = the language the adult reads
role-standard = the standard’s code
role-standard-words = what the standard says
role-subject = subject
role-score = the score
role-score-of = scores of the standard it is named after
role-date = the day it was assessed
role-task = title of the work
role-attempt = which attempt
role-comment = a comment on the work
role-kind = kind of work
role-place = where to find the work
role-test = which test
role-test-score = score of a test
role-test-error = the test’s standard error
role-typical-growth = usual growth
role-for-growth = whether it counts for growth

## On the command line
cli-import = Bring in files of other systems; without --yes only show what would come
cli-import-path = A file, a folder or a zip
cli-import-yes = Bring it in
# l10ncheck: ignore spelling, length
# Variables:
#   $roles (String) - their names
cli-import-columns = What a column holds: --column “Name=role”, or “Name=score-of:CODE” for scores of that standard; roles: { $roles }
# l10ncheck: ignore spelling
cli-import-codes = What a sign means: --code EX=excused, missing, nothing, or a score
# l10ncheck: ignore spelling
cli-import-cuts = From how many points on 4, 3 and 2: --cuts 90,80,70; or as-they-are
# l10ncheck: ignore spelling
cli-import-only = Only this class of the files: its id, or all
# l10ncheck: ignore spelling
cli-import-strangers = Students who are not in the class: add, leave-out
# l10ncheck: ignore spelling
cli-import-kind = Kind of work of results that say none: test, project, observation, conversation
# Variables:
#   $kind (Text) - a kind of work
cli-import-kind-is = Kind of work where the file says none: { $kind }. Another one: --kind
cli-import-every = Also tell each thing that would come, one by one
cli-import-again = Nothing has been changed. To bring it in: --yes
cli-import-fixed-columns = What the columns of these files hold is fixed: leave --column out.
# Variables:
#   $column (String) - the column’s name
cli-import-never = “{ $column }” is never taken in.
# Variables:
#   $column (String) - the column’s name
cli-import-no-column = There is no column “{ $column }” in this file.
cli-import-asks-columns = Say what the columns hold, with --column:
cli-import-asks-codes = Say what these signs mean, with --code:
cli-import-asks-scale = Say how to read the numbers, with --cuts.
cli-import-asks-class = Say which class, with --only:
# l10ncheck: ignore spelling
cli-import-asks-strangers = Say what becomes of them: --strangers add, or --strangers leave-out.
# Variables:
#   $count (String) - a number
#   $what (Text) - new, changed, the same, kept
cli-import-count = { $count } { $what }
desk-import = Bring in school files
import-days-title = Does the day come first?
import-days-about = Some dates only make sense with the day first, like 31/12/2026. It is asked once for files of this kind.
import-days-day-first = The day comes first: 05/10 is October 5
import-days-month-first = The month comes first: 05/10 is May 10; the others stay out
import-nothing-comes = Nothing would come: nobody in these files is in the class, or no column was chosen that brings anything.
problem-no-day = There is no day. These results count as the oldest.
cli-import-asks-days = Say so with --dates day-first or --dates month-first.
# l10ncheck: ignore spelling
cli-import-dates = Do dates begin with the month or the day? month-first, day-first
# Variables:
#   $names (String) - names of students
#   $what (Text) - new, or changed
import-named = Students, { $what }: { $names }

## Who is who
role-state-number = the state’s student number
role-out-of = what the score is out of
# Variables:
#   $read (String) - the number
problem-shared-number = “{ $read }” stands beside different names. It is nobody’s number: who is meant is told by the names.
# Variables:
#   $read (String) - what the line calls itself
problem-no-person = “{ $read }” is not a student. The line stays out.
problem-above-header = What stands above this line was left out: here are the names of the columns.
# Variables:
#   $read (String) - the number as the class knows it
problem-zeros-lost = The zeros before the number are lost. It was read as { $read }.
import-who-title = Who are these lines about?
import-who-about = Nobody is mixed up in silence. Arrows left and right choose; it is remembered.
import-who-wait = Say who each line is about.
# Variables:
#   $line (Number) - the line of the file
#   $name (String) - the name it says
import-who-line = Line { $line }: { $name }
# Variables:
#   $line (Number) - the line of the file
#   $name (String) - the name it says
#   $number (String) - the number it says
import-who-line-number = Line { $line }: { $name } ({ $number })
import-who-other-number = The name is the same, the number is another one.
import-who-other-name = The number is the same, the name is another one.
import-who-several = More than one child could be meant.
import-who-name-twice = An earlier line has the same name or number. Nothing says whether it is the same child.
import-who-number-only = The number is this student’s in another system. The line says no name.
# Variables:
#   $name (String) - a student’s name
import-who-same = the same as { $name }
# Variables:
#   $grade (Number) - the grade
#   $name (String) - a student’s name
import-who-same-grade = the same as { $name }, grade { $grade }
# Variables:
#   $line (Number) - an earlier line of the file
#   $name (String) - the name there
import-who-same-line = the same as { $name } in line { $line }
import-who-another = another child, new in the class
import-who-leave = leave this line out
# l10ncheck: ignore spelling
cli-import-same = A line is about this student: --same 3=Luz, or --same 3=line2 for whoever line 2 is about
# l10ncheck: ignore spelling
cli-import-other = A line is about another child, whom the class does not have: --other 3
# l10ncheck: ignore spelling
cli-import-leave = A line stays out: --leave 3
cli-import-asks-who = Say who these lines are about, with --same LINE=STUDENT, --other LINE or --leave LINE:
import-column-out = stay out
import-nothing-title = Nothing has come in
import-broken-title = The files are not whole: nothing comes in
import-broken-about = Where one part is damaged, nobody knows what else is. Get the files again.
problem-other-year = The terms are of another school year. The class keeps its own.
# Variables:
#   $read (String) - what the standard says
problem-no-identifier = A standard has neither an identifier nor a code: “{ $read }”. It stays out.
cannot-too-much = It unpacks to more than any school has. Unpack it and choose the files that are wanted.
cannot-no-framework = This JSON holds no framework of standards (CASE). Choose a CSV, a zip, or a framework.
# l10ncheck: ignore spelling
cannot-web-page = This is a web page (HTML), whatever its name says. Open it in a spreadsheet program and save it as CSV UTF-8.
# l10ncheck: ignore spelling
cannot-document = This is a document for reading (PDF), not a table. Ask the system it comes from for a CSV export.
# l10ncheck: ignore spelling
problem-macintosh = The file is not in UTF-8. It was read as text of an old Macintosh: look at the accents.
import-sheet-title = Which sheet?
import-sheet-about = The workbook holds several.
# Variables:
#   $count (Number) - how many
import-left-title = { $count ->
    [one] { $count } student is no longer in the school’s list
   *[other] { $count } students are no longer in the school’s list
}
# Variables:
#   $count (Number) - how many
import-left-now = { $count ->
    [one] { $count } student leaves the class; what there is of them stays.
   *[other] { $count } students leave the class; what there is of them stays.
}
import-left-stay = They stay in the class; do not ask again
import-left-leave = They have left the class; what there is of them stays
problem-ended = The enrolment has ended. The student is not brought in.
# l10ncheck: ignore spelling
cannot-no-workbook = The workbook is locked or damaged. Save it as CSV UTF-8 and choose that.
# l10ncheck: ignore spelling
cli-import-sheet = Which sheet of a workbook
# l10ncheck: ignore spelling
cli-import-left = Students whom the school’s list no longer has: leave, stay
cli-import-asks-sheet = Say which sheet, with --sheet:
cli-import-asks-left = Say whether they have left the class, with --left leave or --left stay.

## All that would come
import-read-everything = Read all of it, one by one
# Variables:
#   $count (Number) - how many
import-every-title = { $count ->
    [one] { $count } thing would come or stay
   *[other] { $count } things would come or stay
}
import-every-all = All of it. Tab shows one kind: new, changed, kept, left out.
# Variables:
#   $only (Text) - new, changed, kept or left out
import-every-only = Only: { $only }
# Variables:
#   $count (Number) - how many more
import-every-more = … and { $count } more, which are only counted
# Variables:
#   $column (String) - the column’s name
import-standard-title = Which standard does “{ $column }” show?
import-standard-about = It is remembered for the next file with the same columns.
import-standard-own = a standard of this name
# Variables:
#   $code (String) - the standard’s code
import-column-shows = scores of { $code }
key-label-standard = which standard
coming-added = comes in
coming-changed = changes
coming-kept = stays as it is
coming-out = stays out
coming-student = the student
# Variables:
#   $is (String) - the name it becomes
#   $was (String) - the name as it is
coming-name = name: { $was } → { $is }
# Variables:
#   $is (Text) - the grade it becomes
#   $was (Text) - the grade as it is
coming-grade = grade: { $was } → { $is }
coming-details = what is known of the student
# Variables:
#   $name (String) - an adult’s name
coming-adult = adult: { $name }
coming-standard = the standard
# Variables:
#   $can (Text) - what follows “I can”
coming-can = “I can { $can }”
# l10ncheck: ignore same
# Variables:
#   $code (String) - the standard’s code
#   $is (Text) - the score
coming-score = { $code }: { $is }
# l10ncheck: ignore same
# Variables:
#   $code (String) - the standard’s code
#   $is (Text) - the score it becomes
#   $was (Text) - the score as it is
coming-score-changed = { $code }: { $was } → { $is }
# l10ncheck: ignore same
# Variables:
#   $is (Text) - the score
#   $test (Text) - the test’s name
coming-test = { $test }: { $is }
# l10ncheck: ignore same
# Variables:
#   $is (Text) - the score it becomes
#   $test (Text) - the test’s name
#   $was (Text) - the score as it is
coming-test-changed = { $test }: { $was } → { $is }
# l10ncheck: ignore same
# Variables:
#   $on (Date) - the day
coming-day = { $on }
# Variables:
#   $count (Number) - students
import-lacking = { $count ->
    [one] { $count } new student still lacks something
   *[other] { $count } new students still lack something
}
# l10ncheck: ignore same
# Variables:
#   $lacks (Text) - what is missing
#   $name (String) - the student’s name
import-lacks = { $name }: { $lacks }
missing-code = a code
# Variables:
#   $title (String) - what the framework is called
import-stated-of = The standards of “{ $title }” are in
import-stated = The words of the standards are in
import-stated-unsaid = not said yet
import-stated-by-file = The file says so itself.
import-stated-by-nobody = The file does not say it. As long as nobody does, they are quoted without a sign.
# Variables:
#   $known (Text) - a language
import-stated-differs = Until now the class had said: { $known }. The file says otherwise.
cli-import-stated = In which language a framework’s standards are written: en, es or mixed; of one framework: TITLE=en
# Variables:
#   $now (Text) - a language, or that nobody has said it
#   $title (String) - what the framework is called
cli-import-stated-of = The standards of “{ $title }” are in: { $now }. Otherwise: --statements-in
# Variables:
#   $now (Text) - a language, or that nobody has said it
cli-import-stated-all = The words of the standards are in: { $now }. Otherwise: --statements-in
# Variables:
#   $titles (String) - the frameworks there are
#   $value (String) - as typed
cli-import-stated-none = --statements-in { $value }: there is no such framework in these files. There are: { $titles }.
cli-import-stated-nothing = --statements-in: no standard in these files says anything in words.
# Variables:
#   $count (Number) - how many more students
cli-import-lacking-more = … and { $count } more; all of them with --every
