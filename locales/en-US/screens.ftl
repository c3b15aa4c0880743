### The screens around a conference.

# Variables:
#   $words (Text) - somebody’s own words
as-is = { $words }
# Variables:
#   $height (Number) - rows
#   $width (Number) - columns
screen-too-small = This window is too small. Make it at least { $width } columns wide and { $height } rows high.
screen-is-blank = The screen is covered. Press any key to go on.
stopped-by-mistake = juntos stopped because of a mistake in the program. What was typed until a second ago is kept.
nothing-found = Nothing found. Try fewer letters.
find-title = Find
class-on-shared-drive = This class is on a network or synced folder. Open it on one computer at a time, and keep backups.
older-title = This class was made with an earlier version
older-what = It has to be made new for this version of the program. Nothing in it is lost.
older-copy = Before that, a copy of it as it is now is kept with the backups.
older-passphrase = If the class has a passphrase, you are asked for it in the middle.
# Variables:
#   $count (Number) - minutes
older-takes = { $count ->
    [one] That takes about a minute.
   *[other] That takes about { $count } minutes.
}
older-leave = You can also do it later: Esc leaves the class exactly as it is.
older-working = The class is being made new
older-stop = Esc stops. Then the class stays as it was.
# Variables:
#   $count (Number) - minutes
cli-older = { $count ->
    [one] This class was made with an earlier version. It is being made new now; that takes about a minute. A copy of it is kept with the backups. Ctrl+C stops: then the class stays as it was.
   *[other] This class was made with an earlier version. It is being made new now; that takes about { $count } minutes. A copy of it is kept with the backups. Ctrl+C stops: then the class stays as it was.
}
saved = Saved.

## Welcome
welcome-about = The student leads. The family and the teacher listen, ask and promise. Each in the language they read.
welcome-language = Which language do you read?
welcome-both = Both, Spanish first
welcome-linear = With a screen reader
welcome-what = What would you like to do?
# Variables:
#   $name (String) - what its file is called
welcome-class = Open “{ $name }”
welcome-sample = Try the sample class
welcome-new-class = Start a class
welcome-open = Open a class file
welcome-leave = Leave

## Which marks can be seen, asked once
marks-question = Do you see half a square here?
marks-about = It stands for a level that is halfway. The answer is kept on this computer; F8 changes it.
marks-half = Yes, the middle one is half filled
marks-other = No, I see something else
# Variables:
#   $theme (String) - dark, light, high-contrast or none
theme-is = { $theme ->
    [light] Light colors
    [high-contrast] High contrast
    [none] No colors
   *[dark] Dark colors
}
# Variables:
#   $glyphs (String) - full, wgl4 or ascii
glyphs-are = { $glyphs ->
    [wgl4] Marks that old Windows fonts have
    [ascii] Marks that every keyboard has
   *[full] All marks
}
settings-unreadable = The settings of this computer cannot be read. Colors, marks and languages are as at first; nothing else is lost.

## Forms
form-open-title = Open a class file
form-open-about = Type where the file is, or drag it into this window.
form-class-title = Start a class
form-class-about = Fields with * are needed. Nothing here is final: you can change all of it at the desk. Everything stays in one file on this computer.
form-student-title = Add a student
form-student-about = Fields with * are needed. After the last field you can add the next student.
field-is-needed = This field is needed.
field-covered = a word is chosen; it is not said aloud
field-same-in-english = The same in English
field-same-in-spanish = The same in Spanish
field-translation-is-earlier = This translation is of the earlier words. Change it or erase it. If it still says the same, it may stay.
field-path = The file
field-class-name = Name of the class
field-school = School
field-grade = Grade
# Variables:
#   $grade (Number) - 1 to 12
grade-number = { $grade }
field-teacher = Your name
field-teacher-called-english = What students call you in English
field-teacher-called-spanish = What students call you in Spanish
field-teacher-gender = In Spanish, people say
field-student-gender = In Spanish we say
gender-female = she
gender-male = he
gender-other = neither one
field-rule = How scores become a level
field-habits = Habits of success
field-script = Usual conference
field-minutes = How long it usually is
field-first = First name
field-last = Family names
field-called = Goes by
field-adult = Adult who usually comes
field-relation = Who is the
field-reads = and reads

## The door
door-who-leads = Who leads today?
door-is-empty = There are no students yet. To add one, press the A key.

## A student’s own screen
# Variables:
#   $student (String) - name the student goes by
home-hello-student = Hello, { $student }!
# Variables:
#   $day (Date) - the day
#   $time (Time) - the time
#   $title (Text) - which conference
home-planned-student = { $title }: { $day }, { $time }
# Variables:
#   $day (Date) - the day somebody looks how the goal goes
home-goal-looks-student = Somebody looks at your goal on { $day }.
home-goal-looks-now-student = It is the day to look at your goal. How is it going?
home-resume-student = Go on with my conference
home-resume-about-student = You have begun it. Nothing was lost.
home-lead-student = Lead my conference
home-lead-about-student = With your family and your teacher, step by step.
home-rehearse-student = Rehearse
home-rehearse-about-student = The same steps, for practice. A few words change on the day, and nothing counts yet.
home-look-back-student = Look back
home-look-back-about-student = What you showed and what was promised before.
look-back-is-empty = There is nothing to look back on yet.
times-of-rehearsal = How long each step took in this rehearsal, and the plan
times-of-conference = How long each step took, and the plan
snapshot-title = What was shown that day

## Before the conference
setup-title = Before we begin
setup-rehearsal-title = Rehearsal
setup-script = Conference
setup-length = Length
# Variables:
#   $minutes (Number) - how long
minutes-long = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
setup-here = here
setup-by-phone = on the phone
setup-not-here = not here today
setup-stand-in = Somebody else who came
setup-interpreter = Who interprets
setup-no-interpreter = nobody
setup-child-interprets = A child should not have to interpret. The screen has both languages, and the school can find somebody.
# Variables:
#   $longer (Number) - minutes with an interpreter
#   $minutes (Number) - minutes chosen
setup-with-interpreter = With an interpreter there are pauses and more time: { $minutes } minutes become { $longer }.
setup-begin = Begin

## Help and words
help-walk = Space goes on. n writes a note. 2 gives the turn to the family. b covers the screen. l changes the language.
help-marks = ▶ whose turn it is · ▌ say it aloud · ? you can ask it · … meanwhile · ‖ pause
help-title = Keys
help-about = The mouse works too: click what you want to open, or a key at the foot of the screen.
glossary-title = The school’s words
glossary-about = What each word means
glossary-on-screen = The words from the sentence on screen come first
questions-bank-about = Choose a question to read its answer
questions-bank-title = Questions families ask

## The terms of a school year

# Variables:
#   $year (String) - the year
term-fall = fall { $year }
# Variables:
#   $next (String) - the year after
#   $year (String) - the year
term-winter = winter { $year }–{ $next }
# Variables:
#   $year (String) - the year
term-spring = spring { $year }
# Variables:
#   $day (Date) - the day it is planned for
setup-before-its-day-student = It is planned for { $day }. Enter once more begins it today, and that day is gone. To practice, go back and choose “Rehearse”.
# Variables:
#   $day (Date) - the day it is planned for
setup-planned-later-student = It is planned for { $day }. To practice, go back and choose “Rehearse”.

## Read aloud, and one sentence at a time

voice-none = This computer has no voice to read aloud.
voice-failed = The voice of this computer could not read that.
# Variables:
#   $system (String) - linux, macos, windows
voice-where = { $system ->
    [windows] There is no voice for this language. Windows has one: Settings, Time and language, Speech.
    [macos] There is no voice for this language. macOS has one: System Settings, Accessibility, Spoken Content.
   *[other] This computer has no voice to read aloud. “espeak-ng” is one: whoever looks after the computer can install it.
}
single-is-at-its-end = That was the last sentence. Esc: the whole page.
# Variables:
#   $language (Text) - english or spanish
#   $program (String) - its name
doctor-voice = Read aloud: { $program } has a voice for { $language }.
# Variables:
#   $language (Text) - english or spanish
#   $program (String) - its name
doctor-voice-lacks = Read aloud: { $program } has no voice for { $language }.
# Variables:
#   $language (Text) - english or spanish
#   $program (String) - its name
doctor-voice-silent = Read aloud: { $program } is there and does not say whether it speaks { $language }.
voice-off = Reading aloud is turned off on this computer.
who-alone-student = Only me
who-alone-about-student = What your homes said is read with each of them.
