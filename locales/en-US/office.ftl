### The desk: the calendar, talking points, learning, what is still to do.

## The calendar
# l10ncheck: ignore same
# Variables:
#   $words (String) - as somebody typed them
as-typed = { $words }
desk-week = Today and this week
desk-follow-up = Still to do after conferences
# Variables:
#   $day (Date) - its Monday
week-title = The week of { $day }
week-about = ← →: another week. c: another hour. a: an hour for everybody.
    .aloud = { "" }
week-empty = No conference this week.
# Variables:
#   $count (Number) - conferences
week-count = { $count ->
    [one] { $count } conference
   *[other] { $count } conferences
}
# Variables:
#   $day (Date) - a day of that week
week-after = After that: { $day }
# Variables:
#   $day (Date) - a day of that week
week-before = Before that: { $day }
# Variables:
#   $count (Number) - conferences
week-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
# Variables:
#   $count (Number) - conferences
week-clashes = { $count ->
    [one] Look at { $count } hour: why stands below it.
   *[other] Look at { $count } hours: why stands below them.
}
week-clash = look at this
# Variables:
#   $name (String) - another student
#   $time (Time) - when that begins
clash-venue = { $name } is in the same place at { $time }.
# Variables:
#   $name (String) - another student
#   $time (Time) - when that begins
clash-interpreter = { $name } needs the same interpreter at { $time }.
# Variables:
#   $name (String) - another student
#   $time (Time) - when that begins
clash-family = { $name }, of the same family, is at { $time }.
# Variables:
#   $time (Time) - when that begins
clash-student = There is another one at { $time }.
# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
clash-twice = There is another hour on { $day } at { $time }.
clash-limited = A judge has set limits for somebody of this family: plan it with one home, not with everybody.
venue-room = in the room
# l10ncheck: ignore same
# Variables:
#   $called (String) - what it is called
venue-room-called = { $called }
venue-table = at a table
# Variables:
#   $called (String) - which
venue-table-called = table { $called }
venue-phone = by phone
# Variables:
#   $called (String) - the number
venue-phone-called = by phone: { $called }
venue-video = by video
# Variables:
#   $called (String) - the address
venue-video-called = by video: { $called }
venue-usual = where it always is
# Variables:
#   $name (String) - who
week-interpreted-by = { $name } interprets
week-else = Other weeks and plans
week-is-ready = ready
week-second = There is a second date
outcome-came = The family came
outcome-by-phone = They talked by phone
outcome-stand-in = Somebody came in their place
# Variables:
#   $day (Date) - the day
week-today = Today, { $day }
# l10ncheck: ignore same
# Variables:
#   $day (Date) - the day
week-day = { $day }
week-under-way = Under way
week-no-day = Without a day
# l10ncheck: ignore same
# Variables:
#   $name (String) - a name
week-slot-open = { $name }
# l10ncheck: ignore same
# Variables:
#   $before (Text) - a fact
#   $fact (Text) - the next one
fact-beside = { $before } · { $fact }
# l10ncheck: ignore same
# Variables:
#   $label (Text) - what is told of
#   $worth (Text) - what it is
fact-is = { $label }: { $worth }
week-interpreter = with an interpreter
# Variables:
#   $number (Number) - which home
week-home = home { $number }
# Variables:
#   $planned (Number) - minutes
#   $spent (Number) - minutes
#   $step (Text) - the step
week-step = { $step }: { $spent } of { $planned } min
# Variables:
#   $minutes (Number) - over the plan
week-over = { $minutes ->
    [one] { $minutes } minute over time
   *[other] { $minutes } minutes over time
}
# Variables:
#   $time (Time) - when
week-called = Asked for you at { $time }
week-nobody-came = Nobody came
week-ready = Everything is ready
# Variables:
#   $list (Text) - what is missing
week-missing = Missing: { $list }
reads-english = English
reads-spanish = Spanish
reads-unknown = language not known
reads-both = English and Spanish
missing-day = a day and an hour
missing-adult = the name of an adult
# Variables:
#   $answered (Number) - answers
#   $of (Number) - prompts
missing-profile = the profile ({ $answered } of { $of })
missing-strong = the standard to be proud of
missing-growing = the standard that is growing
missing-not-yet = the standard not mastered yet
# Variables:
#   $count (Number) - habits
missing-habits = { $count ->
    [one] the view of { $count } habit
   *[other] the view of { $count } habits
}
missing-goal = a goal
missing-points = your talking points

## What can be done with a conference
slot-points = Talking points
slot-folder = The folder
slot-move = Move to another hour
slot-nobody-came = Nobody came
slot-been-there = I have been there
# Variables:
#   $day (Date) - the new day
#   $time (Time) - the new hour
move-title = Move to { $day }, { $time }
slot-second = Give a second date
slot-place = Where it is, and who interprets
slot-elsewhere = It was held, not on this laptop
slot-elsewhere-about = What came of it? It counts as held, without notes.
slot-cancel = Cancel it
slot-cancel-why = It will not be: say why
slot-cancel-about = It stays on the calendar as cancelled, with the reason.
slot-mistake = It was a mistake: take it away
slot-mistake-about = As if it had never been planned.
# Variables:
#   $name (String) - the student
free-title = Free hours: { $name }
free-about = Nothing is in the way at these hours: no table, no interpreter, no brother or sister.
free-none = No free hour was found. Choose one yourself.
free-other = Another day or hour
# l10ncheck: ignore same
# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
free-hour = { $day }, { $time }
never-held-about = They become cancelled, with this reason, and can still get a new date one by one.
# Variables:
#   $count (Number) - hours
never-held-close = { $count ->
    [one] Close { $count } hour that has passed and was not held
   *[other] Close { $count } hours that have passed and were not held
}
# Variables:
#   $count (Number) - hours
never-held-done = { $count ->
    [one] { $count } hour is closed.
   *[other] { $count } hours are closed.
}
# Variables:
#   $count (Number) - hours
#   $day (Date) - when it was made
plan-back = { $count ->
    [one] Take back the plan made on { $day }: { $count } hour
   *[other] Take back the plan made on { $day }: { $count } hours
}
plan-back-about = Hours that were moved or begun stay. The others go as if they had never been planned.
plan-back-yes = Yes, take it back
# Variables:
#   $count (Number) - hours
plan-back-done = { $count ->
    [one] { $count } hour is taken back.
   *[other] { $count } hours are taken back.
}
proposal-title = The plan, before it is kept
# Variables:
#   $count (Number) - hours
#   $days (Number) - days
#   $tables (Number) - tables
proposal-about = { $count ->
    [one] { $count } conference
   *[other] { $count } conferences
} on { $days ->
    [one] one day
   *[other] { $days } days
}, { $tables ->
    [one] one at a time
   *[other] { $tables } at once
}. None of it is on the calendar yet.
proposal-keep = Put it on the calendar
proposal-change = Esc: change what was asked for.
proposal-left = No room for them: add days, hours or tables
proposal-limited = With everybody, though a judge has set limits for somebody: plan these with one home
# Variables:
#   $adult (String) - a grown-up's name
#   $names (Text) - students
proposal-family = { $adult } is in the homes of { $names }. Are they one family?
proposal-family-about = Enter: yes, they come one after the other.
move-about = When it was and why it moved stay in the folder.
nobody-came-about = It stays on the calendar as missed, and can be moved.
plan-all-title = An hour for everybody who has none
plan-all-about = First you see the plan. Siblings come one after the other; with an interpreter there is half as much time again; weekends stay free.
# Variables:
#   $typed (String) - what was typed
plan-windows-none = “{ $typed }” is no part of a day. Write it like this: 3-6 pm, 6:30-8:30 pm.
# Variables:
#   $typed (String) - what was typed
plan-windows-backwards = “{ $typed }” ends before it begins.
# Variables:
#   $typed (String) - what was typed
plan-windows-overlap = “{ $typed }” begins before the part before it has ended.
# Variables:
#   $typed (String) - what was typed
hour-none = “{ $typed }” is no hour. Write it like this: 5:20 pm, or 17:20.
# Variables:
#   $typed (String) - what was typed
hour-either = “{ $typed }”: in the morning or in the evening? Write am or pm.
plan-last-day-none = as many days as it takes
# Variables:
#   $count (Number) - tables
plan-tables = { $count ->
    [one] one at a time
   *[other] { $count } at once, each at a table
}
plan-last-day-wrong = The last day has to come after the first.
slot-place-about = The table or room, a phone number, or a video; and the person who interprets.
interpreter-none = nobody
plan-one-title = Plan a conference
plan-one-about = Two homes can have two conferences.
plan-with-all = everybody together
# Variables:
#   $count (Number) - how many
plan-after = { $count ->
    [one] { $count } conference
   *[other] { $count } conferences
}
# Variables:
#   $count (Number) - how many
plan-done = { $count ->
    [one] { $count } conference is on the calendar.
   *[other] { $count } conferences are on the calendar.
}
field-day = Day
field-hour = Hour
field-first-day = First day
field-last-day = Last day
field-windows = Hours of each day
field-tables = Conferences at once
field-named-interpreter = Who interprets, of the school
field-who-interprets = Who interprets
field-interpreter-kind = Who that is
field-where = How you meet
field-which-place = Which room, table or number
field-between = Minutes between two
field-break-after = A break of 15 minutes after
field-home = With
field-what-is-known = What is known of it

## Talking points
# Variables:
#   $name (String) - a name
points-title = Talking points: { $name }
points-about = Enter: reword, or take what is suggested. d: drop it. a: a new one.
    .aloud = Choose one to reword it, or to take what is suggested.
points-suggested = What the folder suggests
points-more = More
points-bank = The school’s own points
bank-about = Enter takes one over; you can reword it.
    .aloud = Choose one to take it over; you can reword it.
point-title = A talking point
point-about = Private ones never stand on the shared screen or on a page for families.
point-is-private = only for you
point-for-me = only I see it
point-for-all = all three see it
field-point = What to say
field-translation = The same in the other language
field-who-sees = Who sees it
field-step = In which step
# Variables:
#   $words (String) - the family’s words
insight-family = The family wrote: “{ $words }”
# Variables:
#   $prompt (Text) - the prompt’s title
insight-family-why = Begin with the family’s own words ({ $prompt }).
# Variables:
#   $standard (Text) - a sentence: “I can …”, or what the standard says, quoted
insight-strongest = A strength: { $standard }
# Variables:
#   $level (Number) - the level
insight-strongest-why = The highest level of all standards: { $level }.
# Variables:
#   $from (Number) - first score
#   $test (Text) - the test
#   $to (Number) - last score
insight-test = { $test }: from { $from } to { $to }
# Variables:
#   $by (Number) - points gained
insight-test-why = The test that grew most since the first time: { $by } points.
# Variables:
#   $from (Number) - the level before
#   $standard (Text) - a sentence: “I can …”, or what the standard says, quoted
#   $to (Number) - the level now
insight-rose = Growing, from { $from } to { $to }: { $standard }
insight-rose-why = The level that rose most.
# Variables:
#   $words (String) - the promise
insight-kept = A promise that was kept: “{ $words }”
# Variables:
#   $owner (Text) - whose promise
insight-kept-why = Promised last time ({ $owner }), and marked as kept.
# Variables:
#   $habit (Text) - the habit
insight-differs = { $habit }: we see this differently.
insight-some-habit = One of the habits
insight-differs-why = All have given their view, and two of them differ. Ask for an example.
# Variables:
#   $notYet (Text) - a sentence: “Not yet: …”
insight-not-yet = { $notYet } What is the next step?
# Variables:
#   $day (Date) - by when
#   $notYet (Text) - a sentence: “Not yet: …”
insight-not-yet-by = { $notYet } The next step is by { $day }.
# Variables:
#   $level (Number) - the level
insight-not-yet-why = The lowest level that is not mastered: { $level }.
# Variables:
#   $standard (Text) - a sentence: “I can …”, or what the standard says, quoted
insight-stuck = Stuck, try another way? { $standard }
# Variables:
#   $count (Number) - scores
insight-stuck-why = The last { $count } scores moved nothing.
# Variables:
#   $words (String) - the promise
insight-due = A promise is due: “{ $words }”
# Variables:
#   $day (Date) - by when
#   $owner (Text) - whose promise
insight-due-why = It was for { $day } ({ $owner }), and nobody has talked about it yet.
# Variables:
#   $words (String) - the question
insight-question = The family asked: “{ $words }”
insight-question-why = The question has no answer yet.

## Follow-up
follow-up-title = Still to do after conferences
follow-up-about = Enter opens. d: done. Tab: show only one kind.
    .aloud = { "" }
follow-up-empty = Nothing is open here.
follow-up-all = Everything
follow-up-promises = Promises
follow-up-questions = Questions
follow-up-statements = Seen differently
follow-up-requests = To talk in private
follow-up-homes = Which home?
follow-up-conferences = Conferences
# Variables:
#   $count (Number) - how much it is
#   $name (String) - a name
follow-up-whose = { $count ->
    [one] The family of { $name } has more than one home. Which one is this from?
   *[other] The family of { $name } has more than one home. Which one are these { $count } things from?
}
follow-up-language = In which language are the imported standards written?
# Variables:
#   $title (String) - what the framework is called
follow-up-language-of = In which language are the standards of “{ $title }” written?
stated-title = In which language are these words written?
# Variables:
#   $examples (Text) - what some standards say
stated-about = { $examples } The file they came from does not say it. Until you do, they are quoted without a sign; then a family that reads the other language sees that they are in this one.
# Variables:
#   $examples (Text) - what some standards say
stated-about-said = { $examples } Where they are quoted, a family that reads the other language sees that they are in this one.
# Variables:
#   $first (Text) - what a standard says
#   $second (Text) - what another one says
stated-examples = “{ $first }” “{ $second }”
# Variables:
#   $words (Text) - what a standard says
stated-example = “{ $words }”
field-stated-in = Written in
stated-in-english = English
stated-in-spanish = Spanish
stated-in-mixed = both, or another language
whose-title = Which home is it from?
whose-about = Until you say so, it is in no record and on no page on paper for the family. What you choose is not asked again.
# Variables:
#   $words (Text) - what was said
whose-about-words = “{ $words }” Until you say so, it is in no record and on no page on paper for the family. What you choose is not asked again.
field-whose-home = Home
# Variables:
#   $names (Text) - of the adults there
whose-home = the home of { $names }
# Variables:
#   $number (Number) - which home
whose-home-without-names = home { $number }
field-whose-rest = And the rest?
whose-only-this = only this one
# Variables:
#   $count (Number) - how much it is
whose-all = all { $count } of them
# l10ncheck: ignore same
# Variables:
#   $name (String) - a name
#   $owner (Text) - whose promise
follow-up-promise = { $owner }, { $name }
# Variables:
#   $day (Date) - by when
#   $name (String) - a name
#   $owner (Text) - whose promise
follow-up-promise-by = { $owner }, { $name }: by { $day }
# Variables:
#   $name (String) - the student
#   $day (Date) - the day somebody looks
follow-up-goal = goal of { $name }: somebody looks on { $day }
# Variables:
#   $name (String) - a name
follow-up-question = asked by the family of { $name }
# Variables:
#   $name (String) - a name
follow-up-statement = the family of { $name } sees it differently
# Variables:
#   $name (String) - a name
follow-up-request = The family of { $name } wants to talk in private
# Variables:
#   $name (String) - a name
follow-up-unfinished = { $name }: the conference was begun and not closed
# Variables:
#   $name (String) - a name
follow-up-missed = { $name }: the hour has passed and nothing was begun
answer-about = The answer goes to this student’s folder, in the language you write it in.
field-answer = Your answer

## Learning
dossier-points = Talking points
dossier-learning = Standards and evidence
dossier-post-its = One thing to work on
dossier-people = The student and the family
dossier-plan = Plan a conference
# Variables:
#   $name (String) - a name
learning-title = Standards: { $name }
learning-about = Enter: the evidence, your own judgment, a plan.
    .aloud = Behind each one: the evidence, your own judgment, a plan.
learning-none = This class has no standards yet. Bring in a framework or a file with results.
# l10ncheck: ignore same
# Variables:
#   $can (Text) - what follows “I can”
#   $code (String) - the code
learning-standard = { $code } · { $can }
# Variables:
#   $count (Number) - pieces
#   $level (Text) - the level in words
learning-level = { $count ->
    [one] { $level } · { $count } piece of evidence
   *[other] { $level } · { $count } pieces of evidence
}
# Variables:
#   $level (Text) - the level in words
learning-judged = { $level } · by the teacher’s own judgment
learning-decide = What you decide
learning-judge = Give a level of my own
learning-clear = Back to the rule
# l10ncheck: ignore same
# Variables:
#   $by (String) - who
#   $day (Date) - when
#   $reason (String) - why
learning-judged-why = { $by }, { $day }: { $reason }
learning-plan = Plan to show it again
# l10ncheck: ignore same
# Variables:
#   $what (String) - what is redone
learning-plan-of = Plan: { $what }
learning-plan-done = done
# Variables:
#   $day (Date) - by when
learning-by = by { $day }
learning-evidence = Evidence, oldest first (a: new)
learning-no-evidence = No evidence yet.
# Variables:
#   $score (String) - on the scale
learning-score = score { $score }
judge-about = It stands in the place of the rule until you go back to it. The reason, your name and the day stay.
plan-about = What is redone, with what help, by when.
evidence-new = New evidence
evidence-title = Correct this evidence
evidence-about = The day it was assessed sets the order. The student sees a draft, and what can still change.
evidence-not-given = not given yet: only you see it
evidence-draft = draft: it is seen, and may still change
# l10ncheck: ignore same
evidence-final = final
yes = Yes
work-counts = it counts
field-task = The work
field-score = Score; empty: none
field-kind = What kind of work
field-counts = Does it count?
field-state = How far you are with it
field-level = Level
field-redo = What is redone
field-help = With what help
field-by-when = By when
# Variables:
#   $top (Number) - top of the scale
score-wrong = A score is a number from 0 to { $top }.
# Variables:
#   $name (String) - a name
post-its-title = One thing to work on: { $name }
post-its-about = Enter hands the next one over; the student sees the newest. a: write one.
    .aloud = Choose one to hand the next one over; the student sees the newest.
post-it-waits = waits: Enter hands it over
    .aloud = waits to be handed over
# Variables:
#   $day (Date) - when
post-it-handed = handed over on { $day }
post-it-title = One thing to work on
post-it-about = Short, and only one thing.
field-post-it = What to work on

## People
# Variables:
#   $name (String) - a name
people-title = { $name } and the family
people-student = What is known of the student
people-add = Add an adult here
people-other-home = Another home
people-add-home = Add a home with an adult
people-restricted = limited by a court
adult-title = An adult of the family
adult-about = What it said before stays in the folder.
details-about = The new name holds from now on. What the record said before stays in it, and pages that were shown or printed keep the old one.
field-interpreter = Wants an interpreter
field-by-phone = Usually by phone
field-restricted = A court limits what this adult may see
field-home-reads = At home people read
field-other-language = Another language instead
field-home-language = Another language at home
field-pronouns = Pronouns, if wanted
field-say-name = How to say the name (what the student writes comes first)
# l10ncheck: ignore same
# Variables:
#   $day (FullDate) - the day
day-with-year = { $day }
without-a-day = without a day
learning-untitled = (without a title)
post-its-none = There is none yet.
plan-nobody = Everybody has an hour already.
field-motive = The reason
field-grounds = What I base it on
field-how-long = How long
field-which-conference = Which conference
drop-again = Press d again to drop it. It cannot be taken back.
points-other-step = In another conference

# The teacher's views of the habits, ahead.
desk-habits = My views of the habits, ahead
# Variables:
#   $name (String) - the student's name
ahead-title = { $name }: my views of the habits
ahead-about = Give yours before the conference. Nobody sees it, and you see nobody’s, until all three have given theirs.
ahead-shown = all three have given theirs: it stays
ahead-given = you have given yours
ahead-lacks = still to give
ahead-class-title = My views of the habits
ahead-class-about = Enter opens a student’s habits.
# Variables:
#   $done (Number) - given
#   $of (Number) - of so many
ahead-so-far = { $done } of { $of } given
# Variables:
#   $state (String) - first, again, or last: the others have given theirs
ahead-habit-about = { $state ->
    [last] Choose a word with ← and →, and tell one example. You are the last: once you keep it, all three can be read and stay.
    [again] You have given your view; it is not shown here. If you keep another, it takes its place.
   *[first] Choose a word with ← and →, and tell one example. Nobody sees it before all three have given theirs.
}
people-name-home = What this home is called
people-home-unnamed = by the names of who lives there
home-name-title = What this home is called
home-name-about = As the child says it: “with her mom, Yesenia”. Empty: by the names of who lives there.
field-home-name = Name of the home
people-remove = No longer of this family
people-remove-about = The name goes from every list. What they said stays with their home.
# Variables:
#   $home (Text) - the other home
people-move = Lives now: { $home }
people-change = Change what is known
follow-up-request-done = done; Enter opens it again
learning-judge-again = Judge again as before
records-about = Each home has a record of its own, without what the other home gave.
desk-next-class = The year is over: begin the next class
next-class-title = The class of the next year
next-class-about = A new file, beside this one, which stays as it is. Everybody who is here goes on, with their families, what is open of goals and promises, the standards and how this class is set. Notes, scores, levels, habits and conferences stay behind. Whoever does not go on: mark before that they left.
field-school-year = School year
# l10ncheck: ignore same
# Variables:
#   $from (String) - the year it begins in
#   $to (String) - the year it ends in
next-year = { $from }–{ $to }
# Variables:
#   $count (Number) - how many students
next-class-begun = { $count ->
    [one] The next class has begun, with one student. The class before lies beside it, as it was.
   *[other] The next class has begun, with { $count } students. The class before lies beside it, as it was.
}
