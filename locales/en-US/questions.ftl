### The school’s bank of questions and talking points.

## Questions that families ask, with an answer

question-why-child-leads-family = Why does my child lead the meeting?
answer-why-child-leads-family = Because the learning belongs to your child. A student who can explain their own work understands it better and knows what comes next. The teacher is here to help.
question-interpret-family = Does my child have to interpret for me?
answer-interpret-family = No. Your child explains the work, and the school takes care of the language. The screen can show both languages, and you can ask for an interpreter at no cost.
question-no-single-grade-family = Why is there no single grade for each subject?
answer-no-single-grade-family = A single grade hides a lot. Your child may do fractions well and still be learning to explain a reading. With one level for each standard, you see what is going well and where to help.
question-what-is-a-standard-family = What is a standard?
answer-what-is-a-standard-family = It is something every student in the same grade learns to know or do, such as dividing fractions. The state chooses the standards. Your child can tell you each one with “I can…”.
question-little-homework-family = Why is there so little homework?
answer-little-homework-family = Work goes home only when it was not finished at school. At home it helps more to rest, read and be together. Ask your child to tell you, or show you, one thing they learned today.
question-different-work-family = Why is my child’s work different from a classmate’s?
answer-different-work-family = All of them work toward the same standards, but each one is at a different point. One needs more practice, and another is ready for a harder problem. That way, each one gets the step they need.
question-college-family = Can my child go to high school and college with this kind of report?
answer-college-family = Yes. Many high schools and colleges take students with reports like this one. Some also ask for a test or for grades in letters. Tell us which one interests you, and we will look at what it asks for.
question-report-or-progress-family = How are a report card and a progress report different?
answer-report-or-progress-family = The progress report comes during the term, when there is still time to improve. The report card comes when the term ends and says what level your child reached in each standard.
question-learner-page-family = What is a learner profile?
answer-learner-page-family = It is a page where your child tells who they are: strengths, interests, languages and what helps when something is hard. You add what only you know. It helps us teach your child better.
question-what-a-three-means-family = What does a 3 mean?
answer-what-a-three-means-family = A 3 means that your child meets the standard and can do it without help. That is the goal for the year. It does not mean three points out of four, or 75 percent.
question-how-worried-family = How worried should I be if it is not a 3 yet?
answer-how-worried-family = Look at the time of year and at the next step. At the start of the year, a 1 or a 2 is usual. If the year will end soon, ask for a plan with a date. Your child can show you the next step today.
question-become-a-four-family = Can it become a 4?
answer-become-a-four-family = Yes. A 4 means that your child can use what they know in a new or harder problem. Ask your child what a 4 would look like in this standard. The teacher can show you an example.
question-how-worked-out-family = How was this level worked out?
answer-how-worked-out-family = It comes from your child’s own work. Each piece has a date and a score, and the school has a rule for putting the scores together. Ask to see it: the screen explains it with your child’s own scores.
question-evidence-family = What is evidence?
answer-evidence-family = It is work that shows what your child can do: a test, a project, a text, or something the teacher saw in class. Ask your child: “Which work shows it best, and why?”
question-not-yet-family = Does “not yet” mean that my child is failing?
answer-not-yet-family = No. “Not yet” means your child is still learning it and can show it again. It always comes with a next step: what to practice, with what help and by what day.
question-new-tries-family = Can my child try it again after more practice?
answer-new-tries-family = Yes. First your child practices or fixes the work. Then your child shows it again. The school’s rule says how the new score counts. Ask what to practice and on what day the new try is.
question-ahead-family = What if my child is ahead?
answer-ahead-family = Then your child does not have to wait. There are harder problems, projects of their own and new ways to use what they know. Tell us what your child enjoys, and we will plan from there.
question-test-result-family = What does the test result mean?
answer-test-result-family = It shows where your child was in reading or math on one day. It is like one photo: it helps, but it does not show everything. Look at the growth from one test to the next.
question-test-range-family = Why does the test show a range and not one number?
answer-test-range-family = No test is exact. On another day, your child could get a little more or a little less. The range has a low and a high number. The true result is most likely between them.
question-habits-apart-family = Why are habits apart from the levels?
answer-habits-apart-family = A level says what your child knows and can do. A habit says how your child works and treats others. If we mixed the two, no one could see where help is needed. Both matter, so we talk about each one.
question-see-differently-family = What if I see it differently?
answer-see-differently-family = Please tell us. You see your child where we cannot. Give one example from home, and we will look at both views. If you do not agree with something written here, you can add your own words beside it.
question-help-at-home-family = How can I help at home if I do not read English?
answer-help-at-home-family = You can help a lot in your own language. Read or tell stories in it, and ask: “What did you learn today? Show me how you did it.” What your child understands in one language helps in the other.
question-promises-after-family = What happens with the goal and the promises after today?
answer-promises-after-family = You take home one page with the goal, the three promises and their dates. Put it where everyone can see it. The next conference begins with that page.
question-who-to-talk-to-family = Who can I talk to after today?
answer-who-to-talk-to-family = First with your child’s teacher: in person, by phone or in writing. You can ask for an interpreter at no cost. If you want to talk without your child, tell us and we will find another time.

## Talking points: what a teacher can tell any family

point-child-leads-family = Your child prepared for today and will lead. Please ask anything, at any time.
point-same-standards-family = Every student works toward the same standards. What changes is the time and the help that each one needs.
point-level-each-standard-family = We give one level for each standard, so you can see where your child is strong and where to help.
point-homework-family = Work goes home only when it was not finished at school. The rest of the time at home is for your family.
point-you-know-family = You know your child as no one at school does. What you tell us helps us teach.
point-home-language-family = Please keep using your language at home. It helps your child think, read and learn.
point-not-yet-family = “Not yet” means your child is still learning it. There is a next step, and there will be another try.
point-level-now-family = A level says what your child can do now. It can change when your child shows new work.
point-three-is-goal-family = A 3 is the goal for the year: your child can do it without help.
point-try-again-family = Your child can practice, improve the work and hand it in again. That is how we all learn.
point-one-photo-family = A test is one photo from one day. The work of the whole year tells us more.
point-habits-apart-family = Habits never raise or lower a level. We talk about them apart because they matter on their own.
point-three-views-family = If we see a habit differently, no one is wrong. Your child may act one way at home and another at school.
point-question-later-family = If we do not have the answer today, we write the question down and get back to you.
point-small-promise-family = A small promise with a date helps more than a big one. Ten minutes a day is enough to begin.
point-take-home-family = This page is for your home. It has the goal, the three promises and the date of the next conference.
