### Forms: what is typed, what stays, what is let go.

field-choice-is-gone = What was chosen is no longer there. Please choose again.
field-nothing-chosen = not chosen yet
field-day-is-past = This day has passed. Please choose one that is still to come.
field-is-full = There is no more room here. What did not fit was left out.
grade-not-known = not known
form-older-words = Left here before, not sent:
form-words-stay = What you wrote is still here. Open it again to go on.
form-words-are-gone = These words are let go. Ctrl+D brings them back while this page is open.
form-words-are-gone-student = You let these words go. Ctrl+D brings them back while this page is open.
form-words-are-back = The words are back.
form-nothing-to-let-go = There is nothing here to let go.
list-not-finished = not finished
key-label-let-go = let these words go
# Variables:
#   $months (Number) - months
kept-for-months = { $months ->
    [one] for { $months } month
   *[other] for { $months } months
}

## What a field takes

form-rule-needed = must be filled in
form-rule-may-stay-empty = may stay empty
form-rule-words = words, as many as you like. F3 says whether they are in English or in Spanish; F4 is for the same in the other language
    .aloud = words, as many as you like
form-rule-line = a few words or a number
form-rule-choice = one of several. ← and → change it
    .aloud = one of several
form-rule-day = a day. ← and → go a day, Ctrl+← and Ctrl+→ a week
    .aloud = a day
form-rule-days = days of the week. ← and → go to a day, Space chooses it
    .aloud = days of the week
form-rule-hidden = nobody sees what is typed here, and it is kept nowhere
