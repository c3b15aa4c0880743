### How a class is set: at the desk and as “juntos class”.

desk-settings = How this class is set
set-title = How this class is set
set-about = Everything here can be changed at any time. What was shown at a conference stays as it was shown.
set-group-class = The class
set-group-why = Why we do it this way
set-group-learning = Levels
set-group-conference = Conferences and habits
set-group-screen = The screen
set-teacher = Teacher
set-mission = The school’s mission
set-why = The school’s why
set-own-why = The teacher’s own why
set-terms = Parts of the year
set-scale = Scale
set-rules = Rules of single standards
set-raters = Who gives a view of the habits
set-cover = Until a screen is covered
set-nothing = nothing yet
set-rules-none = none: all follow the rule above
set-in-english = In English
set-in-spanish = In Spanish
set-about-names = Families and students see it on their pages.
set-about-mission = What your school is there for, in its own words. It stands on the page for home and on the families’ pages.
set-about-why = Why your school grades by standards and lets students lead. It is shown where the conference says why.
set-about-own-why = Why you do it, in your own words. It stands beside the school’s.
set-about-usual = It holds from now on.
set-about-shown = Before anything changes, you see every level that would change.
set-about-raters = The views stay hidden until all of these have given theirs.
set-raters-none = At least one of the three has to give a view.
set-about-cover = Seconds or minutes without a key. A computer’s own settings can only make it shorter.
set-cover-teacher = the teacher’s
set-cover-student = a student’s
# Variables:
#   $seconds (Number) - seconds
set-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
# Variables:
#   $code (String) - a standard
set-rule-of = The rule for { $code }
set-rule-number = Another number for it
set-rule-of-class = the class’s rule
# Variables:
#   $rule (Text) - a rule, a sentence
set-rule-came = It came with its own: { $rule }
set-rules-about = Enter gives one standard a rule of its own, or takes it away again.
# Variables:
#   $from (Date) - first day
#   $name (Text) - the term
#   $to (Date) - last day
set-term = { $name }: { $from } to { $to }
set-term-new = A new part of the year
set-term-from = First day
set-term-to = Last day
set-about-term = One language is enough. What was given in it goes by its name, and stays with it.
set-terms-about = Enter changes one. a: a new one.
    .aloud = { "" }
set-term-backwards = It cannot end before it begins.
# Variables:
#   $name (Text) - another term
set-term-overlaps = It shares days with “{ $name }”.
# Variables:
#   $day (FullDate) - until when
#   $worth (Text) - what it was
set-before = Before, until { $day }: { $worth }
# Variables:
#   $day (FullDate) - until when
set-before-words = Before, until { $day }:

## What would change
effect-title = What would change
# Variables:
#   $moved (Number) - levels that would change
#   $of (Number) - all levels
effect-count = { $of ->
    [one] { $moved } of { $of } level would change.
   *[other] { $moved } of { $of } levels would change.
}
# Variables:
#   $of (Number) - all levels
effect-none = { $of ->
    [0] There are no levels yet: nothing would change.
    [one] The one level there is would stay as it is.
   *[other] All { $of } levels would stay as they are.
}
effect-kept = What was shown at a conference stays as it was shown. Nothing changes until you choose it here.
effect-leave = Leave it as it is
effect-do = Change it
# Variables:
#   $count (Number) - levels
effect-all = All that would change: { $count }
# Variables:
#   $count (Number) - levels
effect-down = Would be lower: { $count }
# Variables:
#   $count (Number) - levels
effect-up = Would be higher: { $count }
# Variables:
#   $count (Number) - levels
effect-other = Would begin, end, or have another word: { $count }
# Variables:
#   $code (String) - a standard
#   $from (Text) - the level it is
#   $to (Text) - the level it would be
effect-level = { $code }: { $from } → { $to }
    .aloud = { $code }: now { $from }, then { $to }
# l10ncheck: ignore same
# Variables:
#   $number (String) - the level as a number
#   $word (Text) - its word
effect-word = { $word } ({ $number })
# Variables:
#   $count (Number) - views
#   $habit (Text) - a habit
effect-habit-stays = { $count ->
    [one] { $count } view of “{ $habit }” stays and keeps that name. The new habits do not have it.
   *[other] { $count } views of “{ $habit }” stay and keep that name. The new habits do not have it.
}
# Variables:
#   $count (Number) - views
#   $habit (Text) - a habit
effect-habit-renamed = { $count ->
    [one] Careful: { $count } view was given of “{ $habit }”. The new habits use its short name for something else.
   *[other] Careful: { $count } views were given of “{ $habit }”. The new habits use its short name for something else.
}

## On the command line
cli-class-about = Print how a class is set; with “set”, set it otherwise
cli-class-set = Set one thing; levels that would change are shown first
# Variables:
#   $names (String) - what can be set
cli-class-name = What: { $names }
cli-class-value = To what; en or es comes before words in a language
cli-class-do = Really do what changes levels
cli-class-history = With what each was set to before, and until when
# Variables:
#   $scales (String) - names of scales
cli-new-scale = Scale: { $scales }
# l10ncheck: ignore same
# Variables:
#   $label (Text) - a setting
set-says = { $label }:
cli-class-yes = Nothing has changed yet. With --yes it is done.
# Variables:
#   $name (String) - a setting
#   $usage (String) - its values
cli-class-usage = This is how it is typed: juntos class set { $name } { $usage }
# Variables:
#   $all (String) - what there is
#   $found (String) - as typed
cli-class-none = “{ $found }” is not one of them. There are: { $all }.
# Variables:
#   $all (String) - what there is
#   $found (String) - as typed
#   $near (String) - the nearest of them
cli-class-near = “{ $found }” is not one of them. Did you mean “{ $near }”? There are: { $all }.

## A number to call
set-contact = A number families can call
set-about-contact = Where a family asks, also by phone. Give a number only if somebody answers it.
set-contact-number = Number
set-contact-english = Somebody answers in English
set-contact-spanish = Somebody answers in Spanish
set-contact-hours-english = When, said in English
set-contact-hours-spanish = When, said in Spanish

## Why, on the pages
# Variables:
#   $teacher (Text) - what students call the teacher
purpose-own = Why { $teacher } does it this way
family-why = Why we do it this way
prepare-why = Why we do it this way, in the school’s words

## The school’s folder
folder-title = The school’s folder
folder-about = A school’s own conferences, habits, scales and sentences come in a folder. The class keeps all of it: the folder is only needed to change something.
folder-none = This class carries nothing of a school’s own. It uses what is built in.
folder-take-in = Take a folder in, or take it in again
folder-where = What it would change is shown before it does.
folder-path = The folder
folder-let-go = Use only what is built in again
# Variables:
#   $files (Number) - files
folder-carries = { $files ->
    [one] This class carries { $files } file:
   *[other] This class carries { $files } files:
}
folder-same = This folder says what the class already carries. Nothing would change.
# Variables:
#   $count (Number) - what would change
folder-count = { $count ->
    [one] { $count } thing would change.
   *[other] { $count } things would change.
}
# Variables:
#   $names (String) - names in files
folder-lacking = It cannot be taken in: the class is set to { $names }, and nothing would define that any more. Set it otherwise first.
folder-do = Take it in
# Variables:
#   $count (Number) - mistakes
folder-wrong = { $count ->
    [one] Nothing was taken in. { $count } thing is wrong in this folder:
   *[other] Nothing was taken in. { $count } things are wrong in this folder:
}
folder-new = new
folder-gone = gone
folder-changed = changed
folder-before = Now:
folder-after = Then:
folder-scripts = Conferences
folder-habits = Habits
folder-scales = Scales
folder-prompts = Questions of the profile
folder-bank = Questions, talking points, words
folder-card = The card of things to do together
folder-reworded = Sentences of the program in other words
folder-sentences = The school’s own sentences
folder-ratings = Words for habits
# Variables:
#   $count (Number) - squares
folder-squares = { $count ->
    [one] { $count } thing to do
   *[other] { $count } things to do
}
# Variables:
#   $lengths (Text) - minutes, a list
#   $steps (Number) - steps
folder-script = { $steps ->
    [one] { $steps } step; { $lengths } minutes
   *[other] { $steps } steps; { $lengths } minutes
}
folder-differs = This folder says something else than the class carries. It holds until the program ends; to keep it: desk, “The school’s folder”.
cli-class-take-in = Show what a school’s folder would change; with --yes, take it in
cli-class-statements = Print in which language the standards of each framework are written; with a framework and a language, say it
cli-class-framework = Its number or its title, as they are printed without it
cli-class-stated-in = en, es, or mixed: both, or another
cli-class-no-frameworks = Nothing in this class came with standards that say something in words.
# Variables:
#   $kinds (String) - scripts, habits …
cli-check-schema = Print the JSON Schema of a kind of files, for editors: { $kinds }

## The conferences there are, and a class's own
desk-scripts = The conferences: copy one and change it
scripts-title = The conferences
scripts-about = Copy one and change it: its steps, minutes and sentences. The program’s own stay as they are, and so does what was held.
scripts-of-class = This class’s own
scripts-of-folder = From the school’s folder
scripts-of-program = From the program
scripts-usual = The one this class usually has
script-copy = Copy it under another name
script-copy-about = The copy belongs to this class. You can change all of it.
script-copy-of = A copy of
script-copy-first = It can be changed once it is copied.
script-title-english = What it is called, in English
script-title-spanish = What it is called, in Spanish
script-about-english = What it is for, in English
script-about-spanish = What it is for, in Spanish
script-called = What it is called
script-called-about = Students and families read it on their pages.
script-see = See it as whoever leads it sees it
script-seen = So it looks, with a student of the sample class. Nothing is kept.
script-steps = Steps
script-step = Its name, who leads it, its minutes
script-step-new = A new step
script-step-about = Minutes and half minutes, for each length the conference can have.
script-step-take = A step of another conference
script-step-take-about = It is copied in before the last step.
script-lead = Who leads it
script-minutes = Minutes, by the length of the conference
# Variables:
#   $example (String) - how it is typed
script-minutes-wrong = Write minutes for each length, like this: { $example }
# Variables:
#   $length (Number) - minutes of the whole conference
#   $minutes (Number) - minutes and half minutes of the step
script-minutes-of = { $minutes } of { $length }
# Variables:
#   $all (Text) - minutes by length, a list
script-minutes-list = minutes: { $all }
# Variables:
#   $count (Number) - pages
script-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
script-up = Move it up
script-down = Move it down
script-page = What it shows, who begins
script-page-new = A new page
script-page-about = Below what is said, the page shows something of the student’s.
script-shows = It shows
script-begins = Who begins
# Variables:
#   $voice (Text) - student, family or teacher
script-begins-is = Begins: { $voice }
script-says = Says
script-asks = Asks
script-listens = Meanwhile
script-no-sentence = Nothing yet.
script-sentence = A sentence
script-sentence-new = One more sentence
# Variables:
#   $english (String) - names in braces
#   $spanish (String) - names in braces
script-sentence-about = Names in braces stand for people: { $english } in English, { $spanish } in Spanish. Other conferences keep their sentence.
script-sentence-known = It is said where the program knows what stands in braces. Elsewhere the next sentence is said.
script-where-known = Only where it is known
script-brace-alone = A brace opens or closes here without the other one. Write names like this: {"{"}student{"}"}
# Variables:
#   $name (String) - as typed
script-brace-unknown = The program does not know “{ $name }” for every student. Leave it out, or use the names named above.
script-prompts = To write down
script-prompt = Something to write down
script-prompt-new = One more thing to write down
script-prompt-about = What is written down goes into the conference’s notes.
script-prompt-by = Who writes it
script-write = Write it into a folder, for other classes
script-write-about = Three small files. Another class takes the folder in at its desk.
script-write-over = The folder already has this conference, and says it otherwise.
# Variables:
#   $file (String) - a file
script-write-over-about = Nothing has been written yet. The first file that says something else: { $file }
script-write-over-yes = Put this one in its place
# Variables:
#   $folder (String) - a folder
script-written = It is in { $folder }
script-gone = That is no longer there. Nothing was changed.
script-last-one = A conference needs at least one step, and a step at least one page. Nothing was changed.
script-no-close = The last page has to be the one that reads back what was agreed. There a conference is closed. Nothing was changed.
script-is-usual = This class usually has this one. Choose another one first, under “How this class is set”.
script-is-planned = Conferences are planned with it. It stays until they are held or planned anew.
script-shows-nothing = Who is here
script-shows-why = Why we are here
script-shows-promises = Last time’s goal and promises
script-shows-profile = The student’s profile
script-shows-standards = Three standards
script-shows-strong = A strong standard
script-shows-growing = A standard that moves
script-shows-not-yet = A standard that is not there yet
script-shows-growth = Test results over the year
script-shows-left = What is left to show
script-shows-habits = All habits
script-shows-habit = One habit
script-shows-family = The family’s page
script-shows-plan = The goal and its plan
script-shows-goals = The three promises
script-shows-close = What was agreed, read back
