### The family’s own screens: what it reads, answers and takes home.

home-family-student = For my family
home-family-about-student = Read together, answer, and make the page for home.
# Variables:
#   $name (String) - the student’s name
family-title = { $name }: for the family
family-welcome-family = Take your time. Reading changes nothing: only what you save stays. The ↑ and ↓ keys move, Enter opens, Esc goes back.
    .aloud = Take your time. Reading changes nothing: only what you save stays.
family-head-read = To read
family-head-answer = To answer
family-head-take = To take home and to explore
# Variables:
#   $name (String) - the student’s name
family-profile = Who { $name } is
# Variables:
#   $name (String) - the student’s name
family-profile-about-family = What { $name } tells us, in their own words.
# Variables:
#   $name (String) - the student’s name
family-standards = What { $name } has learned
family-standards-about-family = Each level in words, and what you may want to ask about it.
family-growth = How it is changing
family-growth-about-family = The test results over the year, as a picture and in words.
family-habits = Their habits
family-habits-about-family = How your child, you and the teacher see them. They are never part of a level.
family-agreed = The goal and the promises
family-agreed-about-family = What you agreed on last time, and how it went.
family-page = Our page
family-page-about-family = What only you know: it helps us teach your child better.
# Variables:
#   $done (Number) - answers that are there
#   $of (Number) - questions of the page
family-page-answered = { $done } of { $of } answered
family-rating = How we see the habits
family-rating-about-family = Your view and one example. Nobody sees it before everyone has given theirs.
family-rating-final-family = Choose a habit. Until all three have given their view you can give yours again; after that it stays.
family-questions = Questions and answers
family-questions-about-family = Ask the teacher. Or read what other families asked.
family-different = Something we see differently
family-different-about-family = Write how you see it. Your words stay beside what the school says.
family-feedback = How was the conference for you?
family-feedback-about-family = Three questions and a line, so that the next one is better.
family-feedback-given-family = You have answered, thank you. What you said is not shown here; someone else in the family can answer too.
family-take-home = The page for home
family-take-home-about-family = One sheet for the refrigerator, to print or to send. It is made in the language of this screen.
family-explore = Explore together
family-explore-about-family = Small things to do here with your child while you wait.
family-language = Change the language
family-language-about-family = English, Spanish, or both at once.
family-agreed-nothing = No goal and no promise was agreed on at that conference.
# Variables:
#   $day (Date) - when the conference was
family-still-open = Still open from { $day }
family-nothing-yet = Nothing is here yet.
# Variables:
#   $day (FullDate) - when it was held
#   $title (Text) - the conference’s name
family-conference-of = { $title }, { $day }
family-next-step = Next step

## The school’s words

family-words-head = The school’s words on this page
family-words-about-family = Move to a word to read what it means.
    .aloud = Choose a word to hear what it means.

## A level

level-asks-now-family = What does this mean now?
level-asks-how-family = Where does this level come from?
# Variables:
#   $code (String) - the standard’s code
level-code = The school’s documents call it { $code }.
level-asks-worry-family = Should I worry?
level-asks-change-family = Can it change?
level-asks-work-family = Which work shows it?
care-none-family = No. There is no score yet, so it does not count for or against your child.
# Variables:
#   $now (Text) - the level’s word
care-reached-family = No. Your child’s work already { $now }.
# Variables:
#   $before (Text) - the word of the level before
#   $now (Text) - the level’s word
care-rising-family = No. It is going up. Before: { $before }. Now: { $now }. What helps is to go on like this.
# Variables:
#   $goal (Text) - the word of the level where mastery begins
#   $now (Text) - the level’s word
#   $season (String) - early, middle or late in the school year
care-waiting-family = { $season ->
    [early] Not now. Today the work { $now }. The aim: { $goal }. More than half of the year is still ahead.
    [middle] A little attention helps. Today the work { $now }. The aim: { $goal }. There is still time; ask which step comes next.
   *[late] Yes, this is the time for it. Today the work { $now }. The aim: { $goal }. Little of the year is left; ask for a plan with a date.
}
# Variables:
#   $day (FullDate) - of the newest score
care-quiet-since-family = There has been no new work since { $day }. Ask when your child can show what they know by now.
chance-judged-family = Yes. The teacher decided this level. New work, and a talk with the teacher, can change it.
chance-top-family = It is as high as it goes. What comes next is to use it in something new.
# Variables:
#   $score (Number) - the least score
#   $top (Number) - the highest score
#   $word (Text) - the word of the level it would be
chance-next-family = Yes. With a { $score } or more (of { $top }) on the next work, the level goes up: the work { $word }.
# Variables:
#   $count (Number) - pieces of work
#   $score (Number) - the score of each
#   $word (Text) - the word of the level it would be
chance-times-family = Yes, with time. With a { $score }, the highest, on { $count } more pieces of work, the level goes up: the work { $word }.
chance-slow-family = Slowly, because by the school’s rule all earlier work goes on counting. Ask the teacher what would help.
chance-falls-family = It can also go down if newer work shows less.

## Our page, habits, questions

family-page-privacy-family = The teacher, your child and any adult who opens this page with your child read this. To keep you safe, please leave out immigration, health and family court.
# Variables:
#   $starters (Text) - openers
family-starters-family = You can begin: { $starters }
family-page-questions = Our questions
# Variables:
#   $count (Number) - how many
family-page-asked = { $count ->
    [0] none yet
    [one] one question
   *[other] { $count } questions
}
field-how-often-family = How often do you see it at home?
family-habit-choose = choose a word
family-choose-first-family = First choose a word with ← and →.
    .aloud = First choose a word.
family-habit-given = given
family-habit-passed-family = not given today; you still can
# Variables:
#   $looks (Text) - what the habit looks like at home
#   $state (String) - first, again, or last: the others have given theirs
family-habit-asks-family = { $state ->
    [last] { $looks } You are the last: once you keep it, all three views can be read and stay.
    [again] { $looks } You have given your view; it is not shown here. If you keep another, it takes its place.
   *[first] { $looks }
}
family-habit-shown-family = Everyone has given their view, so it can be read under “Their habits”.
# Variables:
#   $voice (Text) - student, family or teacher
habit-given-by = ✓ { $voice }: given
# Variables:
#   $voice (Text) - student, family or teacher
habit-passed-of = { $voice }: not this time
# Variables:
#   $voice (Text) - student, family or teacher
habit-missing-of = ○ { $voice }: still to come
family-ask = Ask the teacher something
family-ask-title = A question of ours
family-ask-about-family = The teacher answers it after today, and the answer comes back to this page. The teacher and whoever opens this page read it.
field-question-family = Your question
family-asked-head = What we asked
family-waits = The teacher will answer.
family-bank-head = Questions many families ask
family-find = Find a question
family-kept-words-family = It is not sent yet. What you wrote is still here: open it again, and press Enter at the end.
    .aloud = It is not sent yet. What you wrote is still here: open it again, and save it at the end.
family-kept-until-family = It is not sent yet. Open it again to finish; it is gone once you leave these pages.
# Variables:
#   $day (FullDate) - when
family-own-words = Our own words, { $day }:
family-different-choose-family = Choose what you see differently.
family-different-none = There is nothing here yet that could be seen differently.
family-different-earlier = What we said of something that has changed since
family-said-differently = What the family says
family-statement-title = We see it differently
family-statement-about-family = Tell it as you see it. The teacher and whoever opens this page read it; nobody can change your words. To keep you safe, please leave out immigration, health and family court.
field-own-words-family = Your words

## After the conference

after-title = After the conference
after-thanks-family = Thank you for coming.
after-agreed = What we agreed on
promise-still-ahead = the day is still ahead
after-done = We are done
feedback-title = How was the conference for you?
# Variables:
#   $conference (Text) - its name and day
feedback-about-family = { $conference }. Choose with ← and →, and leave out what you like. The teacher reads it, it is not shown here again, and nobody can change it.
    .aloud = { $conference }. Leave out what you like. The teacher reads it, it is not shown here again, and nobody can change it.
feedback-understood-family = Was all of it clear to you?
feedback-led-family = Did your child lead?
feedback-heard-family = Could you say what you wanted to say?
feedback-line-family = What should stay, or be different next time?
feedback-not-said = not said
feedback-yes = yes
feedback-partly = in part
feedback-no = no
feedback-given-family = Thank you. It is kept as you said it.
feedback-is-empty-family = Answer one of them, or go back with Esc.
    .aloud = Answer one of them, or go back.
feedback-none-held-family = This opens when the first conference is over.

## What families say, at the desk

desk-feedback = What families say of their conferences
desk-feedback-about = Everything families said, the newest first. Nobody changes it.
# Variables:
#   $no (Number) - so many said no
#   $partly (Number) - so many said in part
#   $yes (Number) - so many said yes
feedback-counts = yes { $yes } · in part { $partly } · no { $no }
# Variables:
#   $day (FullDate) - when
#   $name (String) - the student’s name
feedback-of = The family of { $name }, { $day }

## An answer for all

field-answer-other = The same in the other language, if you can
field-give-to-all = Also for all other families?
give-no = no, only for this family
give-yes = yes, with these words
field-given-question = The question for all, without any name
field-given-question-other = The same in the other language, if you can

follow-up-given = Given to all families (d: take back)

## What is seen differently

entry-level = Level of a standard
entry-test-result = Test result
entry-rating = How often a habit is seen

## Things to do together

explore-title = Explore together
explore-about-family = Do it together, then mark it with Enter. Three in a row, and you have won.
    .aloud = Do it together, then mark it by its number. Three in a row, and you have won.
explore-won-family = Three in a row! You know this screen now.

# Who of the family sits at the screen.
# Variables:
#   $name (String) - what the student goes by
who-title = Who is here with { $name }?
who-about-family = Each home reads its own words. Nobody reads what the other home said.
# Variables:
#   $names (Text) - of the adults there
home-with = With { $names }
who-together = Both homes, at one table
who-together-about-family = What is said now, both homes can read.
who-somebody-else = Somebody else
who-somebody-else-about-family = Write the name, and say which home sent you.
who-wait = One moment, please. Somebody from the school is coming.
who-else-title = Somebody else
who-else-about-family = This way the words are kept with the right home.
field-who-name = Name
field-who-home = From which home?
family-feedback-each-family = Each home tells us on its own, on its own pages.
setup-together = Both homes are here today: what is said, both can read.
