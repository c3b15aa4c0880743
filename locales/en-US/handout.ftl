### Pages on paper: the page for home, the report of the year, the teacher’s sheet.

# Variables:
#   $name (String) - the student’s name
home-page-title = { $name }’s page for home
# Variables:
#   $day (FullDate) - when the conference was held
#   $title (Text) - the conference’s name
home-page-of = { $title }, { $day }
# Variables:
#   $day (FullDate) - when the page was made
home-page-before = Made on { $day }, before the conference. What is agreed can be written in by hand.
# Variables:
#   $day (FullDate) - when the page was made
home-page-now = The levels are of today, { $day }. What was agreed is of the last conference.
home-page-learning = What I have learned
# Variables:
#   $habit (Text) - the habit’s name
home-page-habit = One of my habits: { $habit }
home-page-growth = How I am growing
# l10ncheck: ignore same
# Variables:
#   $voice (Text) - whose view
#   $word (Text) - how often it is seen
home-page-view = { $voice }: { $word }
home-page-promises = Our promises
# Variables:
#   $day (Date) - the day somebody looks how the goal goes
home-page-looks = Somebody looks on { $day }.
# Variables:
#   $day (FullDate) - the day
home-page-by = by { $day }
# Variables:
#   $day (FullDate) - the day
home-page-next = We meet again on { $day }
# Variables:
#   $day (FullDate) - the day
#   $time (Time) - the hour
home-page-next-at = We meet again on { $day }, at { $time }
home-page-next-open = We meet again on
home-page-sign = We talked about it together (sign if you like)
# Variables:
#   $folder (String) - where it is
home-page-done = The page is made. Ask the school to print it or send it: it is in { $folder }.
# Variables:
#   $next (Text) - what comes next
home-page-step = Next step: { $next }
home-page-days-student = Put a cross in a box each day you do it.
home-page-weeks-student = Put a cross in a box each week you do it.
home-page-scan-family = Point your phone’s camera here: these dates go on its calendar.
home-page-scan-some-family = Point your phone’s camera here: the first dates go on its calendar. The others are on this page.
# Variables:
#   $number (String) - as it is dialled
home-page-call-family = To ask anything, call { $number }
# Variables:
#   $languages (Text) - one or more
home-page-call-in = Somebody answers in { $languages }.
home-page-call-hours = When
# Variables:
#   $name (String) - the student’s
calendar-meeting = { $name }: conference
# Variables:
#   $name (String) - the student’s
calendar-looks = { $name }: look at the goal
# Variables:
#   $name (String) - the student’s
calendar-goal = { $name }: the goal’s day
# Variables:
#   $name (String) - the student’s
calendar-promise-own = { $name }: day of the promise
# Variables:
#   $name (String) - the student’s
#   $who (Text) - family or teacher
calendar-promise = { $name }: day of the promise ({ $who })
# Variables:
#   $day (FullDate) - the day it is made
#   $name (String) - the student’s name
report-title = { $name }: report card up to { $day }
report-about = The level of each standard at the end of each term, and now. Habits never change a level.
report-key = What the shapes say
report-standard = Standard
report-now = Now
report-earlier = Earlier
report-no-level = no level
report-day = When
report-what = What
report-milestones = Reached so far
report-nothing-yet = Nothing has been reached yet. There is time.
# Variables:
#   $standard (Text) - a sentence: “I can …”, or what the standard says, quoted
report-mastered = { $standard } It meets the standard for the first time.
# Variables:
#   $title (Text) - the conference’s name
report-conference = { $title }
report-goal-reached = The goal of that day, now reached:
# Variables:
#   $owner (Text) - whose
report-promise-kept = A promise of that day, now kept ({ $owner }):
# Variables:
#   $name (String) - the student’s name
sheet-title = { $name }: the teacher’s private sheet
# Variables:
#   $teacherGender (String) - female, male or other
sheet-mark = For the teacher alone. The family must not see it.
sheet-family = The family
sheet-by-phone = usually by phone
# Variables:
#   $day (FullDate) - the day
#   $time (Time) - the hour
#   $title (Text) - the conference’s name
sheet-planned = { $title }, { $day }, { $time }
sheet-no-day = No day has been set.
sheet-missing = What is missing
sheet-points = To say
sheet-open = Still open
sheet-question = A question of the family:
# Variables:
#   $owner (Text) - whose
sheet-promise = A promise ({ $owner }):
# Variables:
#   $count (Number) - how many
sheet-requests = { $count ->
    [one] The family wants to talk in private.
   *[other] The family wants to talk in private ({ $count } times).
}
sheet-nothing-open = Nothing is open.
sheet-shows = What the student shows
# Variables:
#   $place (Text) - which of the three it would be
sheet-suggested = { $place } (suggested: not chosen yet)
sheet-notes = Notes

## At the desk

desk-pages = Pages to print or to send
# Variables:
#   $name (String) - the student’s name
pages-title-one = Pages of { $name }
pages-title-all = Pages of the whole class
pages-about = They are kept in a folder. Whoever uses this account of the computer can open them: delete them once they are printed. Nothing that is there is replaced.
field-pages-kind = Which page
pages-take-home = the page for home
pages-report = the report card so far
pages-invitation = the invitation to the conference
pages-door = the hours of the class, for the door (only the name each is called by)
pages-office = the hours of the class, for the office
# Variables:
#   $name (String) - as the student is called
invitation-title = an invitation: { $name }’s conference
# Variables:
#   $day (FullDate) - the day
#   $time (Time) - the hour
invitation-when = { $day }, at { $time }
# Variables:
#   $place (Text) - where
invitation-where = Where: { $place }
invitation-room-family = Where: in our classroom
invitation-phone-family = By phone: we call you.
# Variables:
#   $minutes (Number) - how long
invitation-minutes = It takes { $minutes } minutes.
# Variables:
#   $name (String) - as the student is called
invitation-leads-family = { $name } leads the conference: shows you the work, says how it is going, and sets a goal with you.
invitation-bring-family = Bring your questions. Everybody of the family is welcome.
invitation-interpreter-family = Somebody will interpret.
# Variables:
#   $name (String) - as the student is called
invitation-no-day-family = { $name }’s conference has no day yet. Tell us which day is good for you.
invitation-again-family = Last time it could not be. This is another date for you.
invitation-cannot-family = If you cannot come
invitation-answer-family = Write which day and hour is good for you, or your number if you would rather talk by phone. Send this back with your child.
schedule-title = conferences
schedule-student = Who leads
schedule-where = Where
schedule-language = Language
pages-sheet = the teacher’s sheet (private)
pages-record = everything about the student
pages-table = a table of all levels, for another program (CSV)
pages-outcomes = the standards and the scale, for Canvas (CSV); a rule Canvas does not have is left to Canvas
table-number-not-said = no file has said it
table-number-not-kept = it came with an earlier program, which did not keep it; bring the list in again
table-number-several = there are several
field-pages-languages = In which language
pages-both = both on one sheet
pages-each = one sheet in each language
pages-as-read = in what each family reads
pages-english = English
pages-spanish = Spanish
field-pages-files = As
pages-html-and-pdf = web page and PDF
pages-only-pdf = PDF
pages-only-html = web page
field-pages-paper = Paper
# l10ncheck: ignore same
paper-letter = Letter, 8½ × 11 in
# l10ncheck: ignore same
paper-a4 = A4, 21 × 29.7 cm
pages-working = Pages are being made
# Variables:
#   $done (Number) - so many
#   $of (Number) - of so many
pages-so-far = { $done } of { $of }
pages-stop-with-esc = Esc stops. Then no page is left behind.
# Variables:
#   $count (Number) - files
#   $folder (String) - where
pages-written = { $count ->
    [one] One file is in { $folder }
   *[other] { $count } files are in { $folder }
}
# Variables:
#   $count (Number) - letters
pages-missing-letters = { $count ->
    [one] One letter could not be printed in the PDF: a box stands for it. On a web page it shows.
   *[other] { $count } letters could not be printed in the PDF: boxes stand for them. On a web page they show.
}
pages-nobody = There are no students yet.

## On the command line

cli-handout = Makes pages to print or to send.
cli-handout-student = The student: a name or a number. Without it: the whole class.
# l10ncheck: ignore spelling, length
cli-handout-page = Which page: take-home, report, invitation, sheet (private), record, table, outcomes, door and office (the hours of the class); of the school’s own words: questions, glossary, points, info, habits. Usually take-home.
# l10ncheck: ignore spelling, length
cli-handout-languages = both, each (a sheet in each language), as-read (what each family reads), en or es. Usually both.
# l10ncheck: ignore spelling, length
cli-handout-files = html, pdf, both, or sound: both, and the page for home read aloud. Usually both.
# l10ncheck: ignore spelling, length
cli-handout-paper = letter or a4. Usually letter.
cli-handout-to = The folder. Usually juntos in your home folder.
cli-handout-one-table = A table is of the whole class: leave the student out.
cli-handout-stopped = Stopped. No page was written.
cli-handout-full = The disk is full. No page was written. Make room, or give another folder with --to.

## Pages of the school

school-questions-title = questions families ask, with answers
school-questions-given = From families of this class
school-glossary-title = the school’s words, for whoever interprets
school-glossary-about = The student explains the work. You say what everyone says, in the first person. Nobody’s child interprets.
school-glossary-turns = After two or three sentences the screen shows a pause: that is your turn.
school-points-title = what to say to families
school-points-about = For the teacher’s hand. Say it in your own words, and listen more than you talk.
school-info-title = how we show what a student can do
school-info-rule = How a level comes about
school-habits-title = our habits, to hang up
school-habits-words = How often we see it
# Variables:
#   $term (Text) - a term that is over
pages-report-of = the report card as it was at the end of { $term }
cli-handout-as-of = A report card up to this day, as 2026-10-30. Usually today.
