### What the screen shows for the words.

here-title = At this table
# Variables:
#   $minutes (Number) - planned
takes-minutes = { $minutes } min
standards-title = My learning
growth-title = My results
growth-before = before
goals-title = Our promises
agreed-title = What we agreed
# Variables:
#   $who (Text) - whose promise is missing
close-missing = Still missing: the promise of { $who }
# Variables:
#   $student (String) - the name
led-conference = { $student }, you led your conference.
led-rehearsal = You rehearsed your whole conference.
led-rehearsal-about = It was a rehearsal. None of it counts.
led-shown = What you are proudest of
led-comes = What comes next
# Variables:
#   $day (Date) - of the next conference
led-next = We meet again on { $day }.
led-page = The page for home
led-done = Finish
led-kept = Everything is saved
level-half-means = half a square: on its way
    .aloud = On the way to the next level
# Variables:
#   $word (Text) - the level, a verb phrase
my-work = My work { $word }.
# Variables:
#   $can (Text) - what follows “I can”
not-yet-can = Not yet: { $can }.
# Variables:
#   $standard (Text) - what the standard says, quoted, or its code
not-yet-says = Not yet: { $standard }
# Variables:
#   $next (Text) - the next step, a verb phrase
next-step-says = I’m going to { $next }.
working-ask = Where does this level come from?
plan-title = My goal is a plan
plan-what = What
plan-when = When
plan-place = Where
plan-often = How often
plan-if = If…
plan-then = then
plan-who = Who checks
plan-looks = On what day does somebody look?
plan-what-student = What will you do? One small thing.
plan-when-student = At what time of day? For example, after dinner.
plan-place-student = Where will you do it?
plan-often-student = On which days, or how many times a week?
plan-if-student = What could get in the way?
plan-then-student = If that happens, what will you do?
plan-who-student = Who checks how it is going, and on what day?
habits-title = How often we see it
# Variables:
#   $habit (Text) - the habit’s name
habit-differs = { $habit }: we see it differently
habit-rate = Give or change my view
habits-letter-differs = differs
habits-letter-off = no word
# Variables:
#   $given (Number) - how many have given their view
#   $all (Number) - of how many
habits-given = { $given } of { $all } have given theirs
rating-consistently-short = consistently
why-levels-title = The levels, in words
levels-not-yet-family = “Not yet” is not failing. It has a next step and a date.
profile-title = Learner profile
family-page-title = Our family page
profile-is-empty = The profile is still empty. Say it aloud, and write one thing down with n.
last-time-title = Last time we said
# Variables:
#   $day (Date) - the day
last-time-title-on = Last time, on { $day }, we said
goal-title = Goal
promise-title = promise
goal-is-a-draft = From my preparation:
goal-was-prepared = This is how I prepared it.
# Variables:
#   $day (Date) - the day
due-by = by { $day }
# Variables:
#   $can (Text) - verb phrase
i-can = I can { $can }.
# Words of a standard as they came with it, where nobody has said them as a child would.
# Variables:
#   $statement (Text) - what the standard says
standard-says = “{ $statement }”
# Variables:
#   $statement (Text) - what the standard says, in English
standard-says-in-english = “{ $statement }”
# Variables:
#   $statement (Text) - what the standard says, in Spanish
standard-says-in-spanish = “{ $statement }” (in Spanish)
nothing-to-show-family = I don’t have any work here yet. I’ll tell you what I’m learning and what I want to show next time.
standards-none-yet = There is no evidence for this yet. It does not count, for or against.
# Variables:
#   $count (Number) - how many
left-title = { $count ->
    [one] One standard is left to show this year
   *[other] { $count } standards are left to show this year
}
# Variables:
#   $place (Text) - where it is
work-place = Where: { $place }
next-step-title = Next step
# Variables:
#   $by (Date) - the day
#   $next (Text) - verb phrase
next-step-by = { $next }, by { $by }
working-means-title = What this means now
working-title = How this was worked out
working-scores-title = Every score, oldest first
# Variables:
#   $day (Date) - when
#   $teacher (String) - who decided
working-judged = { $teacher } decided this on { $day }, instead of the rule:
# Variables:
#   $nearest (Number) - on the scale, half steps
#   $result (Number) - two decimals
#   $word (Text) - the level’s word
working-nearest = { $result } is closest to { $nearest }: the work { $word }.

## Growth
growth-none = There are no test results yet.
# Variables:
#   $high (Number) - points
#   $low (Number) - points
#   $test (Text) - the test’s name
growth-range = { $test }: the result is most likely between { $low } and { $high }.
# Variables:
#   $score (Number) - points
#   $test (Text) - the test’s name
growth-score = { $test }: the last result is { $score }.
# Variables:
#   $points (Number) - points
growth-gained = { $points ->
    [one] That is one point more than the first time.
   *[other] That is { $points } points more than the first time.
}
# Variables:
#   $points (Number) - points
growth-fell = { $points ->
    [one] That is one point less than the first time. Results go up and down.
   *[other] That is { $points } points less than the first time. Results go up and down.
}
growth-same = That is the same as the first time.
growth-first = It is the first result, so there is nothing to compare yet.
# Variables:
#   $high (Number) - points
#   $low (Number) - points
growth-projected = With usual growth, the next result is between { $low } and { $high }.
growth-next-column = usual next time
growth-legend-family = The line shows between which numbers the result most likely is.
    .aloud = No test is exact: each result could be a little higher or a little lower.
growth-one-day-family = A test shows one day. It is not a grade, and it is not about how hard anyone works.

## Habits
habits-hidden = We see all the views together, once everyone has given one. Enter: give mine. x: not today.
    .aloud = We hear all the views together, once everyone has given one. Choose a habit to give yours.
rating-how-often = How often do you see it?
# Variables:
#   $who (Text) - by name
rating-of = Now { $who } chooses, nobody else
rating-stays-hidden = The word stays covered until all have given theirs. The others, please look away for a moment.
rating-all-given = Everyone has given their view of this habit.
rating-is-given = This view has been given already.
rating-choose-first = Choose a word first, with the arrows.
    .aloud = Choose a word first.
ask-goal-student = How did your goal go?
# Variables:
#   $voice (Text) - student, family or teacher
ask-promise = { $voice }: how did this promise go?
# Variables:
#   $voice (Text) - student, family or teacher
ask-decline = { $voice }: give a view today of the habits that are still open?
decline-no = Give a view now
decline-yes = Not today. Show the views that are there
asked-today-title = What the family said today
rating-none = not this time
rating-not-in-rehearsal = This is a rehearsal: nothing is changed here.
questions-title = The family’s questions
plan-days = Days
plan-days-student = On which days of the week?
field-no-day = no day yet
