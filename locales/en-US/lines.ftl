### What a page says in whole sentences: for whoever hears it, and in a record.

## Who
who-student = the student
who-family = the family
# Variables:
#   $gender (String) - how Spanish speaks of the teacher
who-teacher = { $gender ->
   *[other] the teacher
}

## Where one is
# Variables:
#   $step (Number) - from 1
#   $steps (Number) - how many
#   $title (Text) - of the step
way-step = Step { $step } of { $steps }: { $title }.
# Variables:
#   $part (Number) - from 1
#   $parts (Number) - how many
way-part = Page { $part } of { $parts }.
way-rehearsal = This is a rehearsal.
# Variables:
#   $who (Text) - by name
floor-has = { $who } speaks.

## Speech
# Variables:
#   $sentence (Text) - to be said aloud
#   $who (Text) - by name
speech-say = { $who } says: { $sentence }
# Variables:
#   $sentence (Text) - to be asked
#   $who (Text) - by name
speech-ask = { $who } can ask: { $sentence }
# Variables:
#   $sentence (Text) - to be done meanwhile
#   $who (Text) - by name
speech-listen = For { $who }: { $sentence }

## Somebody’s own words stand behind these, in their own language
# Variables:
#   $who (Text) - by name
said-wrote = { $who } wrote:
# Variables:
#   $who (Text) - by name
said-wrote-english = { $who } wrote in English:
# Variables:
#   $who (Text) - by name
said-wrote-spanish = { $who } wrote in Spanish:
# Variables:
#   $who (Text) - by name
said-translated-english = { $who } wrote in English. Translated it says:
# Variables:
#   $who (Text) - by name
said-translated-spanish = { $who } wrote in Spanish. Translated it says:
# Variables:
#   $who (Text) - by name
said-answered = { $who } answered:
said-english = In English:
said-spanish = In Spanish:

## Levels
# Variables:
#   $count (Number) - of levels
#   $place (Number) - from 1, the lowest
level-is-at = It is the { $place ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
   *[other] number { $place }
} of { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
   *[other] { $count }
} levels.
# Variables:
#   $above (Number) - the place above, from 1
#   $below (Number) - the place below, from 1
#   $count (Number) - of levels
level-is-between = It is between the { $below ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
   *[other] number { $below }
} and the { $above ->
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
   *[other] number { $above }
} of { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
   *[other] { $count }
} levels.
# Variables:
#   $count (Number) - of levels
level-is-below = It is below the first of { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
   *[other] { $count }
} levels.
score-none = no score
# Variables:
#   $error (Number) - how far a result may be off
#   $score (Number) - the result
score-about = { $score }, give or take { $error }
# Variables:
#   $high (Number) - the highest result that is usual next
#   $low (Number) - the lowest
growth-usual = from { $low } to { $high }
# Variables:
#   $who (Text) - by name
rated-has = { $who } has given a view.
# Variables:
#   $who (Text) - by name
rated-passes = { $who } is not giving a view this time.
# Variables:
#   $who (Text) - by name
rated-has-not = { $who } has not given a view yet.
# Variables:
#   $who (Text) - by name
notes-has = { $who } has written a note here.

## What can be chosen
mark-done = done
mark-here = here
mark-set = chosen
field-empty = nothing yet
# Variables:
#   $count (Number) - of characters typed
field-secret = { $count ->
    [0] nothing yet
    [one] one sign typed
   *[other] { $count } signs typed
}
# Variables:
#   $count (Number) - typed so far
#   $of (Number) - wanted
field-secret-of = { $count } of { $of } typed
# Variables:
#   $done (Number) - so many
#   $of (Number) - of so many
progress-of = { $done } of { $of }
lines-choose = Choose:
# l10ncheck: ignore same
lines-in-english = English.
# l10ncheck: ignore same
lines-in-spanish = Español.

## What a page offers, where nothing is drawn
# Variables:
#   $who (Text) - the student by name, the family, or the teacher
lines-give-floor = Give the floor to { $who }
lines-write-note = Write a note
lines-map = Hear all the steps
lines-pause = Stop the clock
lines-resume = Let the clock go on
lines-to-goals = Go to the goals
# Variables:
#   $who (Text) - the teacher
lines-call = Call { $who }
lines-own-page = Leave this talk as it is and go to the first page
lines-decline = No view of the habits today
lines-example = Write an example
lines-done = Mark one as done
lines-drop = Drop one
lines-new = Add one
lines-filter = Hear another kind
lines-desk = Go to the teacher’s desk
lines-add-student = Add a student
lines-words-or-questions = From words to questions, or back
lines-typed-language = Say in which language the words are
lines-translation = Write it in the other language too
lines-more = Other things

## How one reads where nothing is drawn
lines-letters = Enter alone takes the first. a or b: back. n: write a note. r: repeat. o: the other language. Question mark: help. q: leave.
lines-help-numbers = Type the number of what you want, then Enter. Enter alone takes number one.
lines-help-letters = The letters, each with Enter: a or b goes back, n writes a note, r repeats the page, o changes the language, g explains the school’s words, q leaves the program.
lines-help-writing = Where you write, every line is words, also a letter alone. An empty line ends it, and so does a single dot. What you write is kept.
lines-help-finding = Where there are many names, type two letters of one or more.
lines-help-leaving = Whoever leaves finds everything as it was the next time.
lines-by-line = These answers come line by line: each line is kept when it ends.
# Variables:
#   $count (Number) - the last number there is
lines-choose-number = { $count ->
    [0] Here there is nothing to choose. Type other letters of the name, or a to go back.
   *[other] Here you can type a number from 1 to { $count }, or one of the letters. A question mark says which.
}
lines-no-note = No note can be written here.
lines-no-glossary = The school’s words cannot be opened here.
lines-which = Which one? Type its number.
lines-is-first = This is the first page. There is nothing before it.
# Variables:
#   $erased (String) - a letter
lines-erased = Erased: { $erased }
lines-erased-space = a space

## Writing, where nothing is drawn
lines-write-student = Write. End with an empty line.
lines-write-family = Write. End with an empty line.
lines-write-line-student = Write one line.
lines-write-line-family = Write one line.
# Variables:
#   $who (Text) - the student by name, the family, or the teacher
lines-writes = It is for { $who } to write.
# Variables:
#   $words (String) - as they stand
lines-now-says = Now it says: { $words }
lines-keep-line = An empty line leaves it so. A single hyphen erases it.
lines-secret-student = What you type here is not shown and not said. An empty line goes back.
lines-secret-family = What you type here is not shown and not said. An empty line goes back.
lines-keep = Leave it so
lines-add = Write more
lines-anew = Write it anew
lines-day-later = A day later
lines-day-earlier = A day earlier
lines-week-later = A week later
lines-week-earlier = A week earlier
lines-nothing-written = Nothing was written.

## The end
lines-close-window = Close this window now: what was said can still be read in it.
# Variables:
#   $who (Text) - the student
#   $words (Text) - what is read
reads-out = { $who } reads: { $words }
lines-days-done = These are the days
