### A student prepares.

## The sections
home-prepare-student = Prepare my conference
home-prepare-about-student = A little at a time. Everything you write is kept.
# Variables:
#   $name (String) - a name
prepare-title = { $name } prepares
prepare-about = Choose where to go on. You do not have to finish today.
prepare-post-it = One thing to work on
prepare-profile = Who I am
prepare-standards = What I show: one I am proud of, one growing, one not yet
prepare-habits = How I see my habits
prepare-goal = My goal
prepare-growth = My test results in plain words
prepare-left = What I still have to show
prepare-partner = Practice with a partner who plays the family
prepare-pace = My last practice: was there time?
prepare-done = ready
prepare-habit-given = you have given your view
prepare-habit-shown = Everyone has given their view. You read it at the conference.
# Variables:
#   $done (Number) - how many are done
#   $of (Number) - of how many
prepare-so-far = { $done } of { $of }
prepare-nothing-yet = nothing yet
prepare-profile-about = Answer the ones you like. You choose what you share.
# Variables:
#   $starters (Text) - openers of a sentence
prepare-starters = You can begin: { $starters }
prepare-standards-about = For each one: which work, and why I chose it.
prepare-choose-about = Which standard? The arrow is on the one the levels suggest.
    .aloud = Which standard?
prepare-chosen-about = Which standard? The arrow is on the one you chose. You can change it.
    .aloud = Which standard?
# Variables:
#   $can (Text) - what follows “I can”
prepare-suggested = suggested: { $can }
prepare-choice-about = “I chose this work because…” “It shows that I can…”
prepare-habits-about = First all three give a view. Then you see each other’s words. Until then you can give yours again.
# Variables:
#   $state (String) - first, again, or last: the others have given theirs
prepare-habit-about = { $state ->
    [last] Choose a word with ← and →, and tell one example. You are the last: once you keep it, all three can be read and stay.
    [again] You have given your view; it is not shown here. If you keep another, it takes its place.
   *[first] Choose a word with ← and →, and tell one example.
}
prepare-not-chosen = choose a word
prepare-choose-first = First choose a word with ← and →.
    .aloud = First choose a word.
prepare-goal-about = Something small. How often? Where? With whom?
prepare-goal-asks = How often will you do it? Where? With whom?
prepare-growth-about = No test is exact. Your result is most likely between two numbers. Compare yourself only with yourself.
# Variables:
#   $day (Date) - the day
#   $high (Number) - highest
#   $low (Number) - lowest
prepare-range = { $day }: between { $low } and { $high }
# l10ncheck: ignore same
# Variables:
#   $day (Date) - the day
#   $score (Number) - the score
prepare-score = { $day }: { $score }
# Variables:
#   $by (Number) - points
prepare-gained = { $by } points more than the first time
prepare-no-tests = There are no results yet.
prepare-left-about = These you do not master yet. “Not yet” is not failing: choose one, and plan how to show it.
prepare-partner-about = Read the cards and choose one. To rehearse, press Esc twice and choose “Rehearse”; afterwards switch roles.
    .aloud = Read the cards and choose one. Then go back and choose “Rehearse”; afterwards switch roles.
prepare-pace-about = What you spent and what was planned, in minutes.
# Variables:
#   $planned (String) - minutes
#   $spent (String) - minutes
#   $step (Text) - the step
prepare-pace-step = { $step }: { $spent } of { $planned }
# Variables:
#   $step (Text) - the step
prepare-shorten = You can make this one shorter: { $step }
prepare-in-time = Every step fits. Well planned!

## Cards for a partner
card-proud-title = Card 1: the proud mother
card-proud-student = She smiles and listens. She wants to hear about the work, not only the number.
card-proud-says-student = “What did you do to get there?”
card-worried-title = Card 2: the worried father
card-worried-student = He sees a 2 and thinks it is bad. He does not know the school’s words.
card-worried-says-student = “Is that a bad grade? Can it change?”
card-curious-title = Card 3: the grandmother who asks a lot
card-curious-student = She has never seen this program. She asks about everything.
card-curious-says-student = “And how do we help you at home?”
card-quiet-title = Card 4: the uncle who says little
card-quiet-student = He nods. Ask him something, and wait ten seconds.
card-quiet-says-student = “Tell me one thing you are proud of.”

## What is written
field-which-work = Which work
field-why = “I chose it because…”
field-shows = “It shows that…”
field-change = What I would change
field-next = My next step
field-how-often = How often do I do it?
field-example = One example
field-goal = What I want to do
call-asked = Your teacher has been asked to come. Meanwhile, go on.
prepare-words-stay = What you wrote is still here.
prepare-words-stay-until = What you wrote stays here until you leave these pages.
# l10ncheck: ignore same
# Variables:
#   $words (Text) - an opener of a sentence
prepare-starter = “{ $words }”
