### The words of the scales and what each level means for a family.

## Levels of a standard. Each word follows “My work …”.

scale-four-levels-title = Four levels
level-4-word = goes beyond the standard
level-3-word = meets the standard
level-2-word = is getting close to the standard
level-1-word = is starting, with help
level-3-half-word = meets the standard and starts to go beyond
level-2-half-word = almost meets the standard
level-1-half-word = is starting to get close, with help
level-none-word = there is no work yet
level-unassessed-word = is not assessed for now

## What a level means at this time of the year

# Variables:
#   $season (String) - early, middle or late in the school year
#   $student (String) - the student, as they are called
level-4-means-family = { $season ->
    [early] { $student } already does more than the standard asks, and most of the year is still ahead. Nothing to worry about. Ask { $student } what could come next.
    [middle] { $student } can use this in new and harder problems. There is nothing to worry about. Ask what new challenge { $student } would enjoy.
   *[late] { $student } has shown more than this year asks. What comes next: a project of their own, or helping someone else to learn it.
}
# Variables:
#   $season (String) - early, middle or late in the school year
#   $student (String) - the student, as they are called
level-3-means-family = { $season ->
    [early] { $student } can already do this without help, and most of the year is still ahead. Nothing to worry about. Now it helps to keep using it.
    [middle] { $student } can do this without help. That is the goal! Now it helps to keep using it.
   *[late] { $student } can do this without help: the goal for the year is reached. What comes next: keep using it or try a harder problem.
}
# Variables:
#   $season (String) - early, middle or late in the school year
#   $student (String) - the student, as they are called
level-2-means-family = { $season ->
    [early] { $student } can do one part and is learning the rest. That is usual in the first months. There is time.
    [middle] { $student } can do one part. There is still time, and this can go up. Ask { $student } which part is missing and how to practice it.
   *[late] { $student } is close, and the year will end soon. Ask today for a plan: what to practice, with what help and on what day to show it.
}
# Variables:
#   $season (String) - early, middle or late in the school year
#   $student (String) - the student, as they are called
level-1-means-family = { $season ->
    [early] { $student } is taking the first steps, with help. That is usual with something new. There is time to learn it.
    [middle] { $student } can do this with help, but not yet without it. This is a good time to act: ask what help there is at school and when.
   *[late] { $student } still needs help with this. It needs our attention now. Agree today on what to practice, with whom and by what day.
}
# Variables:
#   $season (String) - early, middle or late in the school year
#   $student (String) - the student, as they are called
level-none-means-family = { $season ->
    [early] We have no work that shows this yet. It does not count for or against { $student }. That is usual in the first months.
    [middle] We have no work that shows this yet. It does not count for or against { $student }. Ask when { $student } will show it.
   *[late] We have no work that shows this yet. It does not count against { $student }. Agree today on one task and a day to show it.
}
# Variables:
#   $season (String) - early, middle or late in the school year
#   $student (String) - the student, as they are called
level-unassessed-means-family = { $season ->
    [early] We are not assessing this standard for now. It does not count, and there is nothing to worry about. It may come later in the year.
    [middle] We are not assessing this standard for now. It does not count, and there is nothing to worry about. Ask when the class will learn it.
   *[late] We did not assess this standard this time. It does not count, and there is nothing to worry about. Ask when the class will learn it.
}

## How often a habit is seen

scale-habits-title = How often we see it
rating-consistently = consistently
rating-usually = usually
rating-sometimes = sometimes
rating-rarely = rarely
rating-not-seen = not seen yet
