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
rated-has-not = { $who } has not given a view yet.
# Variables:
#   $who (Text) - by name
notes-has = { $who } has written a note here.
# Variables:
#   $who (Text) - by name
notes-has-not = { $who } can write a note here.

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
