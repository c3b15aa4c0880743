### The habits of success, set by set.

## Names of the sets, with the place where each is used

# l10ncheck: ignore spelling
habits-crisp-title = CRISP: five habits (Garfield 16, Colorado)
# l10ncheck: ignore spelling
habits-new-hampshire-title = Work Study Practices (New Hampshire)
# l10ncheck: ignore spelling
habits-cares-title = CARES: five habits (Sanborn, New Hampshire)
# l10ncheck: ignore spelling
habits-building-blocks-title = Building Blocks for Learning: 16 habits (Summit)
habits-casel-title = CASEL: five skills for feelings and relationships
# l10ncheck: ignore spelling
habits-el-title = Habits of Scholarship (EL Education schools)

## A habit: its name, how it looks at school, how it looks at home

habit-collaboration-name = collaboration
habit-collaboration-student = You listen to your group and do your part of the work.
habit-collaboration-family = At home: your child helps with the chores and listens to the others.
habit-responsibility-name = responsibility
habit-responsibility-student = You bring what you need and finish what you start.
habit-responsibility-family = At home: your child does what you agreed on with few reminders.
habit-inquiry-name = inquiry
habit-inquiry-student = You ask questions and look for answers in more than one place.
habit-inquiry-family = At home: your child asks why and wants to know how things work.
habit-service-name = service to others
habit-service-student = You notice when someone needs help, and you help.
habit-service-family = At home: your child helps family or neighbors without being asked.
habit-perseverance-name = perseverance
habit-perseverance-student = When something is hard, you look for another way and keep going.
habit-perseverance-family = At home: your child tries again when something does not work the first time.
habit-communication-name = communication
habit-communication-student = You say what you think clearly and listen to the answer.
habit-communication-family = At home: your child tells you about the day and listens to what you say.
habit-creativity-name = creativity
habit-creativity-student = You try new ideas and do things in your own way.
habit-creativity-family = At home: your child invents, builds, draws or finds a new way to do something.
habit-self-direction-name = self-direction
habit-self-direction-student = You choose a goal, make a plan and check how it is going.
habit-self-direction-family = At home: your child plans the time and starts without being told.
habit-cooperation-name = cooperation
habit-cooperation-student = You share, take turns and make sure no one is left out.
habit-cooperation-family = At home: your child shares and takes turns with the others.
# l10ncheck: ignore spelling
habit-assertion-name = assertion
habit-assertion-student = You say what you think and what you need with respect.
habit-assertion-family = At home: your child says what they want with respect and asks for help.
habit-empathy-name = empathy
habit-empathy-student = You try to understand how others feel, and you support them.
habit-empathy-family = At home: your child notices when someone is sad and tries to help.
habit-self-regulation-name = self-regulation
habit-self-regulation-student = You notice what you feel and find a way to calm down.
habit-self-regulation-family = At home: your child calms down after getting upset and can talk about it.
habit-attachment-name = attachment
habit-attachment-student = You have adults at school you trust, and you go to them.
habit-attachment-family = At home: your child has someone to tell the good and the bad of the day.
habit-stress-management-name = stress management
habit-stress-management-student = When there is a lot to do, you breathe and take one step at a time.
habit-stress-management-family = At home: your child finds ways to relax when there is a lot to do.
habit-self-awareness-name = self-awareness
habit-self-awareness-student = You know what you do well and what you want to improve.
habit-self-awareness-family = At home: your child can say what they feel and why.
habit-empathy-relationships-name = empathy and relationships
habit-empathy-relationships-student = You make friends, listen to them and talk to solve problems.
habit-empathy-relationships-family = At home: your child thinks of others and solves problems by talking.
habit-executive-functions-name = executive functions
habit-executive-functions-student = You keep your things in order, plan your time and pay attention.
habit-executive-functions-family = At home: your child gets ready and finishes chores that have several steps.
habit-growth-mindset-name = growth mindset
habit-growth-mindset-student = You believe you can get better with practice and help.
habit-growth-mindset-family = At home: your child says “I can’t do it yet” and tries again.
habit-self-efficacy-name = self-efficacy
habit-self-efficacy-student = You trust that you can reach what you plan.
habit-self-efficacy-family = At home: your child takes on new things with confidence.
habit-sense-of-belonging-name = sense of belonging
habit-sense-of-belonging-student = You feel part of the class and help others feel that way.
habit-sense-of-belonging-family = At home: your child likes to talk about school and friends.
habit-relevance-of-school-name = relevance of school
habit-relevance-of-school-student = You see how what you learn helps you in your life.
habit-relevance-of-school-family = At home: your child talks about or uses what school teaches.
habit-resilience-name = resilience
habit-resilience-student = When something goes wrong, you ask for support and start again.
habit-resilience-family = At home: your child feels better after a bad day and tries again.
habit-agency-name = agency
habit-agency-student = You choose how to learn and you act on it.
habit-agency-family = At home: your child has ideas and makes them happen.
habit-academic-tenacity-name = academic tenacity
habit-academic-tenacity-student = You stay with a long piece of work until it is done.
habit-academic-tenacity-family = At home: your child finishes what is important before playing.
habit-curiosity-name = curiosity
habit-curiosity-student = You want to know more, and you look for it without being told.
habit-curiosity-family = At home: your child asks about the world and wants to try new things.
habit-civic-identity-name = civic identity
habit-civic-identity-student = You care about your community and do something to improve it.
habit-civic-identity-family = At home: your child cares about the neighborhood and wants to improve it.
habit-self-management-name = self-management
habit-self-management-student = You manage your feelings and your time to reach a goal.
habit-self-management-family = At home: your child can wait, plan and handle strong feelings.
habit-social-awareness-name = social awareness
habit-social-awareness-student = You understand that other people think and live in other ways.
habit-social-awareness-family = At home: your child respects people who think or live in another way.
habit-relationship-skills-name = relationship skills
habit-relationship-skills-student = You speak, listen and work well with different people.
habit-relationship-skills-family = At home: your child asks for help, offers it and makes peace after a fight.
habit-responsible-decisions-name = responsible decisions
habit-responsible-decisions-student = Before you act, you think about what could happen.
habit-responsible-decisions-family = At home: your child thinks before acting and tries to repair mistakes.
habit-quality-work-name = quality work
habit-quality-work-student = Before you finish, you read the comments and make your work better.
habit-quality-work-family = At home: your child takes care and fixes what can be better.
