### The field’s words for people, work, goals and conferences.

language-english = English
# l10ncheck: ignore spelling, same
language-spanish = Español
only-in-english = only in English so far
only-in-spanish = only in Spanish so far
voice-student = Student
voice-family = Family
# Variables:
#   $teacherGender (String) - female, male or other
voice-teacher = Teacher
relation-mother = mother
relation-father = father
relation-grandmother = grandmother
relation-grandfather = grandfather
relation-aunt = aunt
relation-uncle = uncle
relation-guardian = guardian
relation-relative = family member
relation-stepmother = stepmother
relation-stepfather = stepfather
relation-foster-parent = foster parent
relation-sister = sister
relation-brother = brother
relation-godmother = godmother
relation-godfather = godfather
interpreter-professional = a professional interpreter
interpreter-staff = somebody from the school
interpreter-friend = a friend of the family
interpreter-sibling = a brother or sister
interpreter-student = the student
interpreter-other = somebody else
work-test = test
work-project = project
work-observation = seen in class
work-conversation = explained aloud
work-excused = excused: does not count
work-missing = not handed in: does not count
work-dropped = left out: does not count
place-strong = One I am proud of
place-strong-suggested = One that I meet
place-growing = One that is growing
place-not-yet = One not mastered yet
goal-going = still on the way
goal-reached = reached
goal-dropped = changed for another
promise-kept = kept
promise-not-kept = not this time
promise-open = let’s talk about it
state-rehearsal = rehearsal
state-planned = on the calendar
state-under-way = begun, not closed
state-held = held
state-no-show = nobody came
state-moved = moved to another day
state-cancelled = cancelled
level-unknown = has a level this scale does not name
test-map-reading = MAP Growth: Reading
test-map-math = MAP Growth: Math
test-map-language = MAP Growth: Language
test-map-science = MAP Growth: Science
test-iready-math = i-Ready: Math
test-iready-reading = i-Ready: Reading
test-star-math = Star: Math
test-star-reading = Star: Reading
test-wida-overall = WIDA ACCESS: English overall
test-wida-listening = WIDA ACCESS: Listening
test-wida-speaking = WIDA ACCESS: Speaking
test-wida-reading = WIDA ACCESS: Reading
test-wida-writing = WIDA ACCESS: Writing
test-map-fluency-oral = MAP Reading Fluency: words read in a minute
test-map-fluency-oral-es = MAP Reading Fluency: words read in a minute (in Spanish)
test-map-fluency-sounds = MAP Reading Fluency: sounds in words
test-map-fluency-sounds-es = MAP Reading Fluency: sounds in words (in Spanish)
test-map-fluency-words = MAP Reading Fluency: letters and words
test-map-fluency-words-es = MAP Reading Fluency: letters and words (in Spanish)
test-map-fluency-language = MAP Reading Fluency: understanding what is heard
test-map-fluency-language-es = MAP Reading Fluency: understanding what is heard (in Spanish)
# Variables:
#   $name (String) - the test as the file names it
test-other = { $name }

## What a school's set or calendar no longer names: said so, never as another one.
# Variables:
#   $id (String) - what the class file calls it
habit-without-name = another habit ({ $id })
# Variables:
#   $id (String) - what the class file calls it
term-without-name = another term ({ $id })
# Variables:
#   $id (String) - what the class file calls it
prompt-without-name = another question ({ $id })

## Days of the week

# Variables:
#   $day (String) - monday to sunday
weekday = { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
# Variables:
#   $day (String) - monday to sunday
weekday-short = { $day ->
    [monday] Mo
    [tuesday] Tu
    [wednesday] We
    [thursday] Th
    [friday] Fr
    [saturday] Sa
   *[sunday] Su
}
