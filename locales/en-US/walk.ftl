### The conference itself.

# Variables:
#   $page (Number) - the page of this step, from 1
walk-page = p. { $page }
# Variables:
#   $minutes (Number) - spent
#   $planned (Number) - planned
top-time = min { $minutes }/{ $planned }
top-paused = paused
# Variables:
#   $step (Text) - the next step’s title
comes-next = then: { $step }
rehearsal-banner = REHEARSAL
# Variables:
#   $minutes (Number) - whole minutes left
pace-plenty = { $minutes ->
    [one] About a minute left in this step
   *[other] About { $minutes } minutes left in this step
}
    .aloud = { "" }
pace-step-ending = This step is nearly done
pace-step-over = The time for this step is up. Go on when you are ready
# Variables:
#   $minutes (Number) - whole minutes left
pace-go-to-goals = { $minutes ->
    [one] A minute left. Go to the goals? Press j
   *[other] { $minutes } minutes left. Go to the goals? Press j
}
    .aloud = Little time is left: it is time for the goals.
pace-paused = Paused. p goes on
    .aloud = The clock has stopped.
pace-over = The planned time is up. Finish calmly
# Variables:
#   $key (Number) - the key to press
#   $who (Text) - the student by name, the family or the teacher
voice-may-have-it = { $key } gives the floor to { $who }
pause-to-interpret = pause: time to interpret
nothing-to-say = Listen now.
walk-is-at-its-end = This is the last page. Go down with ↓ to the last line, and press Enter.
    .aloud = This is the last page. Here is the choice that ends it.
more-below = more: PgDn
to-write-press-n = To write a note, press n first.
day-moves-by-arrows = ← and → move the day, ↑ and ↓ the week.
map-title = The steps
# Variables:
#   $planned (String) - m:ss
#   $spent (String) - m:ss
map-time = plan { $planned } · so far { $spent }
map-about = Enter goes to the step. q leaves; you can go on later where you stopped.
    .aloud = You can leave, and go on later where you stopped.

## Writing
notes-title = Notes
note-privacy = Everyone here reads this. Please leave out health, immigration and family court.
note-is-full = This note is full. The last words did not fit and were left out. Save it and go on in another note.
draft-kept = Kept as you type.
# Variables:
#   $count (Number) - how many
drafts-recovered = { $count ->
    [one] What was being typed is still here. Press n to go on with it.
   *[other] { $count } texts that were being typed are still here. Press n to go on with them.
}
    .aloud = { $count ->
        [one] What was being written is still here, where it was written.
       *[other] { $count } texts that were being written are still here, where they were written.
    }
translation-title = Translation
translation-title-earlier = Translation of the earlier words
by-when-title = By when
goal-prompt-student = What is your goal?
promise-prompt-student = What do you promise to do?
promise-prompt-family = What do you promise to do at home?
promise-prompt-teacher = What do you promise to do at school?
# Variables:
#   $habit (Text) - the habit’s name
example-prompt = One example of { $habit }

## Closing
close-choose-next = Next conference: choose a day
# Variables:
#   $day (Date) - the day
close-next-on = Next conference: { $day }
close-when-next = When is the next conference?
close-to-promises = Go to the promises
close-all-the-same = Close all the same
# Variables:
#   $voices (Text) - whose promises are missing
ask-close = Close now? No promise yet from: { $voices }.
close-conference = Close the conference. Thank you!
close-rehearsal = End the rehearsal
close-nothing-promised = No goal and no promise has been written yet.
conference-closed = Saved. What was shown and promised is kept.
walk-leave-again = Leave the conference? q again. All of it is kept; you can go on later.
    .aloud = Leave the conference? Choose it again. All of it is kept, and you can go on later.
door-locks-again = Esc again locks the class. To open it the passphrase is needed.
    .aloud = Going back locks the class. Choose it again if you mean it.
