### A card of small things for a family to do together while it waits.

explore-reached-family = Find one standard that already says “meets the standard”.
explore-i-can-family = Your child says one “I can…” sentence and shows how it is done.
explore-not-yet-family = Find one standard not mastered yet, and ask what the next step is.
explore-proud-family = Ask: which work are you proud of, and why that one?
explore-habit-family = Choose one habit. Each of you tells one time you saw it.
explore-word-family = Look up one of the school’s words, and say it your own way.
explore-language-family = Change the language of the screen, and change it back.
explore-promise-family = Look for a promise from last time. How did it go?
explore-happy-family = Tell about the day your child came home happiest.
