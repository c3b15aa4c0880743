//! The clock of a conference: time by step and voice, against the plan, in calm words.

use serde::{Deserialize, Serialize};

use crate::domain::people::person::Voice;

/// A pause of the machine longer than this (a closed lid) is nobody's talk. Milliseconds.
const GAP: i64 = 60_000;

/// Milliseconds since the epoch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

/// Time spent in one step by student, family, teacher. Milliseconds.
pub type Spent = [u64; 3];

/// The running clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// Seconds planned for each step.
    pub plan: Vec<u32>,
    /// Time spent in each step.
    pub spent: Vec<Spent>,
    /// The last moment counted.
    pub seen: Option<Moment>,
    /// Nobody's time runs.
    pub paused: bool,
}

/// How the conference stands against its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// There is time in this step: whole minutes left, at least one.
    Plenty(u32),
    /// The last quarter of a short step, or its last minute.
    StepEnding,
    /// The step has used its time, the conference has not.
    StepOver,
    /// Behind the plan with so many minutes left: go to goals?
    GoToGoals(u32),
    /// The planned time is used up.
    Over,
}

impl Clock {
    /// A clock for this plan, standing at zero; with an interpreter everything takes half as long again.
    pub fn new(plan: &[u32], interpreted: bool) -> Self {
        let plan: Vec<u32> = plan
            .iter()
            .map(|seconds| {
                if interpreted {
                    seconds * 3 / 2
                } else {
                    *seconds
                }
            })
            .collect();
        Self {
            spent: vec![[0; 3]; plan.len()],
            plan,
            seen: None,
            paused: false,
        }
    }

    /// Counts the time since the last call to `step` and `voice`; a clock that jumps back counts nothing.
    pub fn tick(&mut self, now: Moment, step: usize, voice: Voice) {
        let passed = self.seen.map_or(0, |seen| now.0.saturating_sub(seen.0));
        self.seen = Some(now);
        if self.paused || !(0..=GAP).contains(&passed) {
            return;
        }
        if let Some(spent) = self
            .spent
            .get_mut(step)
            .and_then(|spent| spent.get_mut(voice.index()))
        {
            *spent += passed.unsigned_abs();
        }
    }

    /// Seconds spent in `step` so far.
    pub fn spent_in(&self, step: usize) -> u64 {
        self.spent
            .get(step)
            .map_or(0, |spent| spent.iter().sum::<u64>() / 1000)
    }

    /// Seconds spent in all.
    pub fn elapsed(&self) -> u64 {
        self.spent.iter().flatten().sum::<u64>() / 1000
    }

    /// Seconds planned in all.
    pub fn planned(&self) -> u64 {
        self.plan.iter().map(|seconds| u64::from(*seconds)).sum()
    }

    /// Each voice's share of the talk in percent, together 100 once anybody spoke.
    pub fn shares(&self) -> [u8; 3] {
        let mut by_voice = [0_u64; 3];
        for spent in &self.spent {
            for (sum, part) in by_voice.iter_mut().zip(spent) {
                *sum += part;
            }
        }
        let all: u64 = by_voice.iter().sum();
        if all == 0 {
            return [0; 3];
        }
        let percent = |part: u64| u8::try_from((part * 100 + all / 2) / all).unwrap_or(100);
        let [student, family, _] = by_voice.map(percent);
        [
            student,
            family.min(100 - student),
            100 - student - family.min(100 - student),
        ]
    }

    /// Who has had the floor long: more than 70 % of at least three minutes; told for a minute of every five, so that it
    /// stays quiet. And who has had it least.
    pub fn held_long(&self) -> Option<(Voice, Voice)> {
        let minutes = self.elapsed() / 60;
        if minutes < 3 || minutes % 5 != 3 {
            return None;
        }
        let shares = self.shares();
        let by = |voice: &Voice| shares.get(voice.index()).copied().unwrap_or(0);
        let most = Voice::ALL.into_iter().max_by_key(by)?;
        let least = Voice::ALL.into_iter().min_by_key(by)?;
        (by(&most) > 70).then_some((most, least))
    }

    /// How things stand while `step` runs; `goals` is the step that must not be lost.
    pub fn pace(&self, step: usize, goals: Option<usize>) -> Pace {
        let left = self.planned().saturating_sub(self.elapsed());
        if left == 0 && self.elapsed() > 0 {
            return Pace::Over;
        }
        if goals.is_some_and(|goals| step < goals && self.is_late(step, goals, left)) {
            return Pace::GoToGoals(minutes_up(left));
        }
        let planned = self.plan.get(step).map_or(0, |seconds| u64::from(*seconds));
        match planned.saturating_sub(self.spent_in(step)) {
            0 => Pace::StepOver,
            seconds if seconds < 60.min(planned / 4) => Pace::StepEnding,
            seconds => Pace::Plenty(minutes_up(seconds)),
        }
    }

    /// Six minutes or fewer are left (or what goals and close need, and one more), and the plan wants more.
    fn is_late(&self, step: usize, goals: usize, left: u64) -> bool {
        let needs = |from: usize| {
            self.plan
                .iter()
                .skip(from)
                .map(|seconds| u64::from(*seconds))
                .sum::<u64>()
        };
        let planned_from_here =
            needs(step).saturating_sub(self.spent_in(step).min(needs(step) - needs(step + 1)));
        left <= (needs(goals) + 60).max(360).min(self.planned() * 2 / 5)
            && planned_from_here > left + 30
    }
}

fn minutes_up(seconds: u64) -> u32 {
    u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The 20-minute plan of the report card conference.
    const PLAN: [u32; 8] = [60, 120, 180, 360, 180, 120, 120, 60];

    fn spent(minutes: &[u64]) -> Clock {
        let mut clock = Clock::new(&PLAN, false);
        for (step, minutes) in minutes.iter().enumerate() {
            clock.spent[step] = [minutes * 60_000, 0, 0];
        }
        clock
    }

    #[test]
    fn a_conference_on_plan_is_never_hurried() {
        let mut clock = Clock::new(&PLAN, false);
        let mut now = Moment(0);
        clock.tick(now, 0, Voice::Student);
        for (step, seconds) in PLAN.iter().enumerate() {
            for _ in 0..*seconds {
                assert!(
                    !matches!(clock.pace(step, Some(6)), Pace::GoToGoals(_) | Pace::Over),
                    "step {step}"
                );
                now.0 += 1000;
                clock.tick(now, step, Voice::Student);
            }
        }
        assert_eq!(clock.pace(7, Some(6)), Pace::Over);
    }

    #[test]
    fn six_minutes_left_in_my_learning_offers_the_goals() {
        assert_eq!(spent(&[1, 2, 3, 7]).pace(3, Some(6)), Pace::StepOver);
        assert_eq!(spent(&[1, 2, 3, 8]).pace(3, Some(6)), Pace::GoToGoals(6));
        assert_eq!(spent(&[1, 2, 3, 8]).pace(6, Some(6)), Pace::Plenty(2));
    }

    #[test]
    fn a_closed_lid_and_a_clock_set_back_are_nobodys_talk() {
        let mut clock = Clock::new(&PLAN, false);
        for moment in [0, 5_000, 3_605_000, 3_600_000, 3_601_000] {
            clock.tick(Moment(moment), 0, Voice::Family);
        }
        assert_eq!(clock.spent[0], [0, 6_000, 0]);
    }

    #[test]
    fn an_interpreter_gives_half_as_long_again() {
        assert_eq!(Clock::new(&PLAN, true).planned(), 30 * 60);
    }

    #[test]
    fn shares_always_make_a_hundred() {
        let mut clock = Clock::new(&PLAN, false);
        assert_eq!(clock.shares(), [0, 0, 0]);
        clock.spent[0] = [1, 1, 1];
        assert_eq!(clock.shares(), [33, 33, 34]);
        clock.spent[0] = [995, 5, 0];
        assert_eq!(
            clock
                .shares()
                .iter()
                .map(|share| u32::from(*share))
                .sum::<u32>(),
            100
        );
    }
}
