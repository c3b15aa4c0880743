### The sentences of the four conference scripts.
### “-family” is said or written to the family, “-student” to the student, “-teacher” to the teacher.

## The scripts

script-report-card-title = Report card conference
script-report-card-about = The student shows the report card: how the work is going now and what comes next.
script-growth-title = Growth conference
script-growth-about = The student explains test results over time: what changed and what it means.
script-end-of-year-title = End-of-year conference
script-end-of-year-about = Getting ready for the end-of-year tests: what is done, what is left to show, and a plan.
script-family-meeting-title = Family meeting
script-family-meeting-about = A longer talk: who the student is, hopes for the future, and how everyone helps.

## The steps

step-settle = Welcome
step-why = Why we are here
step-profile = Who I am
step-learning = My learning
step-habits = My habits
step-family = Family voice
step-goals = Goals and promises
step-close = Close

## Welcome: who is here

settle-thanks-family = Thank you for coming. Today I’m going to lead this conference.

# Variables:
#   $family (String) - the names of the adults who are here
#   $teacher (String) - what the teacher is called
#   $teacherGender (String) - female, male or other
settle-present-names-family = My family is here: { $family }. And this is my teacher, { $teacher }.
settle-present-family = These are the people at our table today.

# Variables:
#   $student (String) - the name the student goes by
settle-welcome-family = Welcome. Today { $student } leads, and I’m going to listen.
settle-glad-student = I’m glad to be here with you.
settle-how-are-family = How are you today?
settle-prepared-student = Tell your family how you got ready for today.
settle-breathe-student = Breathe slowly and look at your family. You can read from the screen.

# Variables:
#   $student (String) - the name the student goes by
settle-hear-teacher = Let { $student } begin. Wait ten seconds before helping.
settle-hear-family = You can just listen, and you can ask a question at any time.

## Welcome: languages

settle-languages-family = We can talk in the language you like best. The screen has English and Spanish.
settle-slow-family = If I go too fast, please ask me to wait.

# Variables:
#   $student (String) - the name the student goes by
settle-interpreter-family = You have a right to a free interpreter. { $student } doesn’t have to interpret.
settle-language-family = Which language do you want to use today?
settle-screen-student = Show your family how to change the language on the screen.
settle-again-student = Can you say that again, more slowly?
settle-pause-teacher = Pause after two or three sentences if someone interprets.
settle-unclear-family = If a word is not clear, ask us to explain it.

## Why we are here

why-personal-family = Here everyone learns at their own pace. Each one gets the work and the help they need.
why-mastery-family = Here you move on when you can do it. We call that “mastery.”
why-explain-student = Tell your family what “mastery” means to you.
why-ask-mastery-teacher = Can you explain to me what “mastery” means?
why-example-student = While you listen, think of an example from your own work.

# Variables:
#   $student (String) - the name the student goes by
why-short-teacher = Keep it short. After that, { $student } leads.
why-remember-family = You do not need to remember every word. You will see examples.
why-one-letter-family = One letter on a report card said little. It didn’t show what a student can do.
why-not-yet-family = Now you see each standard by itself. “Not yet” means there is time and a next step.
why-again-student = Tell your family about a time you tried again and it went better.
why-ask-changed-teacher = How will I know how my child is doing?
why-look-teacher = Look at the family, not at the screen. Stop if someone wants to ask.
why-different-family = Notice what is different from the report cards you know.

# Variables:
#   $student (String) - the name the student goes by
why-report-card-family = Today is about the report card: what { $student } can do now and what comes next.

# Variables:
#   $student (String) - the name the student goes by
why-growth-family = Today is about growth: how { $student } is moving forward over time.
why-end-of-year-family = The end-of-year tests are near. Today we see what is done and what is left to show.

# Variables:
#   $student (String) - the name the student goes by
why-future-family = Today we have more time: to know { $student } better and to talk about the future.

# Variables:
#   $student (String) - the name the student goes by
why-lead-family = From now on { $student } leads. Please ask anything you like.
why-show-family = What I most want you to see today is…
why-show-student = Tell your family what you most want to show today.
why-ready-student = Your turn is next. You know your work better than anyone.

# Variables:
#   $student (String) - the name the student goes by
why-hand-over-teacher = From now on, hand each question to { $student }.
why-want-family = Think of one thing you want to know before you leave.

## Who I am

me-strengths-written-family = I wrote this about my strengths.
me-strength-plain-family = Something you may not know about how I learn is…

me-interests-written-family = And I wrote this about what I like most.
me-interest-plain-family = Something I like to learn about is…
me-new-to-you-family = Is there something here you didn’t know about me?

me-helps-written-student = Tell your family what helps you when something is hard.
me-helps-plain-student = Tell your family what helps you when something is hard.
me-why-student = Can you explain why you like that?
me-choose-student = You do not have to read everything. Choose two things.

# Variables:
#   $student (String) - the name the student goes by
me-hear-teacher = Listen for how { $student } helps others. Say it in one sentence.
me-hear-family = Listen for something you did not know.
me-hopes-family = In a few years, I would like to…
me-hopes-because-family = It matters to me because…
me-hopes-student = When I think about your future, I hope that…
me-hopes-ask-family = What did you dream about when you were my age?
me-hopes-closer-student = Tell your family what you do at school now that helps with that.
me-hopes-why-student = Can you tell me how you began to want that?
me-hopes-hear-teacher = Remember these words. They come back when you talk about goals.
me-hopes-hear-family = Listen without correcting. Hopes change over the years.

## Who I am: the family adds one thing

me-add-home-student = At home I see that you…
me-add-happiest-student = You come home the happiest when…
me-add-thanks-family = Thank you. I want to put that in my profile.
me-add-when-family = When do I come home the happiest?
me-add-see-family = What do you see at home that we don’t see at school?
me-add-hear-student = Listen first. You can answer when your family has finished.
me-add-hear-teacher = Write the family’s own words, just as they say them.
me-add-hear-family = There is no wrong answer. One small thing is enough.

## My learning: last time

learning-last-read-family = This was my goal last time. I’ll read it.
learning-last-family = Here are our goals and promises from last time.
learning-last-kept-family = What I did was… What I still have to do is…
learning-last-mine-family = I made a promise too. What I did was…
learning-last-ours-student = At home we made a promise. What we did was…
learning-last-ask-family = How did it go with your promise?
learning-last-tell-student = Tell your family what helped you and what was hard.
learning-last-now-student = What would you do in a different way now?
learning-last-calm-student = It is fine if something is not done yet. Just say it.
learning-last-hear-teacher = Talk about your own promise too, kept or not.
learning-last-hear-family = If a promise was not kept, ask what would help.

## My learning: the three standards

learning-three-family = I’ll talk about three standards.
learning-these-family = I’ll talk about what I’m learning, one standard at a time.
learning-standard-family = A standard says what I should be able to do. The words say how my work is now.

# Variables:
#   $student (String) - the name the student goes by
learning-level-family = Each level is about the work. It’s not about who { $student } is.
learning-matters-student = Tell your family which of the three matters most to you.
learning-word-student = Can you explain what this means in your work?
learning-point-student = Point to each one on the screen. There is no hurry.

# Variables:
#   $student (String) - the name the student goes by
learning-overview-teacher = Let { $student } explain first. Then help with the words.
learning-overview-family = Read the words first. Then look at the work.

## My learning: a strong standard

learning-strong-read-family = I’m proud of this one. I’ll read it.

learning-strong-family = Something I can do well now is…

learning-strong-work-family = I chose this work because…
learning-strong-notice-family = What do you notice in my work?

learning-strong-how-student = Tell your family how you did this work, step by step.
learning-strong-part-student = Can you explain how you did this part?
learning-strong-show-student = Show the part you like best. Take your time.

# Variables:
#   $student (String) - the name the student goes by
learning-strong-teacher = Listen for the reason. Ask how { $student } could help a classmate with it.
learning-strong-see-family = Say what you see in the work: “I see that you…”

## My learning: a growing standard

learning-growing-read-family = This one is growing. I’ll read how it was and how it is.

learning-growing-now-family = This one is growing. I’ll read how it is today.

learning-growing-family = Something I’m getting better at is…

learning-growing-work-family = In this work you can see what changed. Before I… and now I…
learning-growing-home-family = Do you notice it at home too?
learning-growing-helped-student = Tell your family what you did to get better.
learning-growing-knew-student = Can you explain how you knew what to change?
learning-growing-show-student = Show the first try and then the new one.

# Variables:
#   $student (String) - the name the student goes by
learning-growing-teacher = Listen for what { $student } did. Say it back in a few words.
learning-growing-look-family = Look for what changed before you look for what is missing.

## My learning: a standard that is not yet there

learning-not-yet-read-family = I haven’t mastered this yet. I’ll read it.

learning-not-yet-family = I haven’t mastered this yet. What is hard for me is…

learning-hard-is-family = What is hard for me is…

learning-next-family = My next step is… I’m going to do it by…
learning-help-family = Can you help me with…?

learning-hard-student = Tell your family what is hard here and what helps you.
learning-help-home-student = What can I do at home to help you?
learning-everyone-student = Everyone has a “not yet.” It is fine to say what is hard.
learning-not-yet-teacher = Ask for one next step: what, with whose help, and by when.
learning-not-yet-hear-family = “Not yet” means the learning goes on. Ask about the next step.

## My learning: test results over time

# Variables:
#   $test (Text) - the test’s name
learning-results-of-family = These are my results on { $test }.
learning-results-family = This chart shows my own test results over time.

# Variables:
#   $before (Number) - the result before it
#   $score (Number) - the newest result
learning-result-before-family = The first time, it was { $before }. Now it is { $score }. What I notice is…
learning-notice-family = What I notice in my results is…

# Variables:
#   $student (String) - the name the student goes by
learning-photo-family = A test is like one photo from one day. It doesn’t show all { $student } can do.
learning-chart-student = Tell your family what you see in this chart.
learning-number-student = Can you explain what this number means for you?
learning-own-line-student = Look only at your own results. Say what changed.
learning-results-teacher = Do not compare with other students. Talk about the range, not a rank.

# Variables:
#   $student (String) - the name the student goes by
learning-own-results-family = Compare the results of { $student } only with earlier ones.

# Variables:
#   $low (Number) - where the usual range for next time begins
#   $high (Number) - where the usual range for next time ends
learning-range-family = For next time, it is usual to be between { $low } and { $high }.
learning-next-time-family = For next time, I would like to…
learning-ready-family = This tells me that now I can begin to learn…
learning-range-means-family = The range is what is usual after a result like this. It’s not a limit or a rank.
learning-practice-family = How could we practice this at home?
learning-practice-tell-student = Tell your family what you want to practice now.
learning-practice-student = What are you going to practice first?
learning-from-number-teacher = Go from the number to the work: which standard comes next?

# Variables:
#   $student (String) - the name the student goes by
learning-went-down-family = If a result went down, ask { $student } about it and look at the daily work.

## My learning: the end of the year

learning-milestone-read-family = I learned this during the year. I’ll read it.

learning-milestone-family = Something important I learned this year is…
learning-milestone-student = Tell your family why this is important to you and who helped you.

# Variables:
#   $leftCount (Number) - how many standards are left to show
learning-left-count-family =
    { $leftCount ->
        [0] I have shown every standard for this year.
        [one] I still have one standard to show this year.
       *[other] I still have { $leftCount } standards to show this year.
    }
learning-left-family = These are the standards I still have to show this year.
learning-left-first-family = I’m going to start with… because…
learning-left-time-family = There is still time. New work can change a level.
learning-left-student = Tell your family which one you want to show first.
learning-left-hard-student = Which one is the hardest for you?
learning-left-teacher = Help choose two or three, not all of them at once.
learning-left-hear-family = “No evidence yet” only means it has not been shown. Ask when it will be.

learning-plan-read-family = This is what I’m going to show. I’ll read it.
learning-plan-family = What I’m going to show is… I’m going to show it with…
learning-plan-student = Tell your family what you will show, how, and by what day.
learning-plan-ready-student = How are you going to get ready for that day?
learning-plan-hear-family = Ask for a day and a time. Put them where you can see them at home.

## My habits

habits-mine-word-family = I chose these words because…
habits-mine-family = A habit I’m working on is… I chose this word because…
habits-example-family = An example is the time when I…
habits-apart-family = Habits don’t count in the levels. We talk about them separately.
habits-day-student = Tell your family about a day when you used this habit.
habits-class-student = Can you explain how you use this habit in class?
habits-one-student = Choose one habit. One example is enough.
habits-mine-teacher = Listen for a real example. The word matters less.
habits-mine-hear-family = Wait for the example. Then tell one from home.

habits-differ-this-family = We see this habit differently. Let’s talk about it.
habits-same-this-family = We see this habit the same way. We see it when…
habits-differ-plain-family = We see it the same way when… We see it differently when…
habits-because-family = I see it this way because…
habits-normal-family = It’s normal to see it differently. Home and school are not the same place.
habits-see-family = What do you see at home?
habits-unseen-student = Tell your family what we may not have seen.
habits-why-student = Can you explain why you see it that way?
habits-other-view-student = Someone may see it another way. Listen to the end.
habits-differ-teacher = Do not look for who is right. Ask each person for one more example.
habits-differ-hear-family = It is fine to see it another way. Ask for an example.

## Family voice

voice-turn-family = Now it is your turn. I want to hear what you think.
voice-hope-student = What I hope for you is…
voice-worry-student = Something about school that worries me is… How do you see it?
voice-ask-me-family = What would you like to ask me?

# Variables:
#   $student (String) - the name the student goes by
voice-hopes-family = What do you hope for { $student } this year?
voice-question-student = I would like to ask you…
voice-hear-student = Listen to the end. Then you answer first.
voice-hear-teacher = Say nothing and count to ten. Thinking takes time.
voice-private-family = If you want to talk alone about something, we can do it on another day.
answers-first-family = I want to answer first. I think that…
answers-unknown-family = I don’t know that yet, but I’m going to find out.
answers-add-family = I would like to add one thing…
answers-later-family = If we don’t have an answer today, I’ll answer you in the next few days.
answers-understand-student = What I understand is that…
answers-clear-family = Did I answer what you wanted to know?
answers-you-first-student = What do you want to tell your family? You go first.
answers-more-student = Can you tell me a little more?
answers-think-student = You can take a moment to think before you answer.
answers-hear-teacher = Add only what is missing. Write down what needs an answer later.

# Variables:
#   $student (String) - the name the student goes by
answers-hear-family = Wait for { $student } to answer first. Then ask the school.
voice-team-family = The people who help me are…
voice-team-how-family = The help I like best is when…
voice-team-school-family = You are part of this team. What you see at home helps us teach.
voice-team-home-student = You can count on me for…
voice-team-ask-family = Who else could be on my team?
voice-team-tell-student = Tell your family about someone at school who helps you.
voice-team-who-student = Who helps you when I’m not there?
voice-team-teacher = Listen for a name. A name makes it easier to ask for help.
voice-team-hear-family = Think of relatives, neighbors and friends too.

## Goals and promises

goals-read-family = I’ll read my goal and my plan.
goals-read-goal-family = I’ll read my goal.
goals-plain-family = My goal is to…
goals-because-family = I chose it because… I’ll know it works when…
goals-future-family = I chose it because… It helps with what I want for my future because…
goals-help-family = How can you help me?
goals-first-student = Tell your family what you will do first, and on what day.
goals-know-student = How will we know you reached it?
goals-own-words-student = Say it in small steps: one thing, one place, one time.
goals-hear-teacher = One small goal. Ask what, where, when and for how long.
goals-small-family = Help keep the goal small. Small goals are easier to reach.
goals-each-family = Now each of us makes one promise, with a date.
goals-promise-family = I promise to… I’ll do it by…
goals-promise-school-family = At school, I promise to… I’ll do it by…
goals-promise-home-student = At home, I promise to… I’ll do it by…
goals-your-promise-family = What can you promise to do?
goals-help-most-student = Tell your family which help would be the most useful to you.
goals-need-student = What do you need from me?
goals-wait-student = Give your family time to think. A promise needs a date.
goals-promise-teacher = Each promise needs a name and a date. Make one too.
goals-promise-small-family = A small promise is enough: ten minutes, one day a week.

## Close

close-read-family = I’m going to read our promises. Tell me if something is missing.
close-learned-family = Something I learned today is…
close-agreed-family = Is this what we agreed?
close-own-words-student = Tell your family the most important thing in your own words.
close-first-student = What are you going to do first?
close-slow-student = Read slowly. You have almost finished.
close-read-teacher = Correct what is written, not how it is read.
close-check-family = Check that your promise says what you meant.
close-thanks-family = Thank you for coming and for listening to me.

# Variables:
#   $nextDate (Date) - the day of the next conference
close-next-date-family = Our next conference is on { $nextDate }.
close-next-family = Let’s choose a day for our next conference.
close-page-family = You can take a page home with today’s goals and promises.
close-liked-student = Thank you for showing me your work. What I liked was…
close-feedback-family = What did you think of this conference?
close-felt-student = Tell your family how it felt to lead.
close-led-student = Look at your family. You led this conference.
close-time-teacher = End on time and say thank you. Print the take-home page.
close-say-family = Before you leave, say one thing you liked.

## What to write: welcome

note-start-student = How do you want today to go?
note-expect-family = What do you hope for today?
note-names-teacher = What each person likes to be called
note-language-family = In which language should we write to you?
note-word-student = A word you want to explain well
note-interpreter-teacher = Today’s languages, and who interprets

## What to write: why we are here

note-how-we-teach-family = Your question about how we teach
note-explain-teacher = A word to explain again
note-new-to-you-family = What is new to you?
note-tried-again-student = Something you tried again
note-show-student = What you most want to show
note-want-family = What you want to know before you leave
note-promised-answer-teacher = What to explain before the end

## What to write: who I am

note-know-about-me-student = What do you want us to know about you?
note-surprise-family = What did you learn that is new to you?
note-learned-new-teacher = Something new heard today
note-future-student = What do you hope for your future?
note-future-home-family = Who or what could help with this hope?
note-future-school-teacher = Classes or people that can help
note-happiest-family = When does your child come home the happiest?
note-home-family = What do you see at home?
note-heard-home-student = What you heard from your family
note-use-at-school-teacher = How to use this at school

## What to write: my learning

note-last-kept-student = What you did, and what is left
note-last-home-family = What helped at home
note-last-school-teacher = What to do differently this time
note-matters-student = The standard that matters most to you
note-level-question-family = Your question about a level
note-level-explain-teacher = A level to explain again
note-heard-family = What you heard and want to remember
note-why-this-work-student = Why this work matters to you
note-strong-next-teacher = What comes next in this standard
note-grew-helped-student = What helped you get better
note-grew-seen-family = A change you notice
note-grew-works-teacher = Help that works, to keep going
note-next-step-student = Your next step, with a date
note-help-home-family = How you can help at home
note-help-school-teacher = Help at school, and when
note-results-notice-student = What you notice in your results
note-results-question-family = Your question about the results
note-results-explain-teacher = A result to explain again
note-practice-student = What you want to practice
note-practice-home-family = When you can practice at home
note-practice-school-teacher = The standard that comes next
note-left-first-student = The standard you will show first
note-left-question-family = Your question about what is left
note-left-days-teacher = Days to show it at school
note-plan-student = What you will show, how, and by when
note-plan-home-family = A time and a place for it at home

## What to write: my habits

note-example-student = Your example
note-example-home-family = An example from home
note-example-class-teacher = An example from class
note-differ-student = How you see it, and why
note-differ-home-family = How you see it at home
note-differ-class-teacher = What to look for from now on

## What to write: family voice

note-question-family = Your question
note-worry-family = Something about school that worries you
note-hopes-family = What do you hope for your child?
note-think-about-student = Something you want to think about
note-answer-student = Your answer, in your own words
note-still-open-family = A question you still have
note-answer-later-teacher = What to answer later, and by when
note-team-student = Who is on your team?
note-reach-family = How and when can we best reach you?
note-team-school-teacher = Who at school can help

## What to write: goals and promises

note-goal-student = Your goal: what, when and where
note-goal-home-family = How you can help with the goal
note-goal-school-teacher = How school will help with the goal
note-promise-student = Your promise and its date
note-promise-family = Your promise and its date
note-promise-teacher = Your promise and its date

## What to write: close

note-learned-student = What you learned today
note-missing-family = Something we did not write down
note-follow-up-teacher = What to do in the next few days
note-felt-student = How it felt to lead
note-feedback-family = What helped, and what we can do better
note-next-time-teacher = For next time
