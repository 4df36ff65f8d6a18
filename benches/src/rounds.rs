//! Rounds in which contestants take turns, and what their medians say.

/// One figure per round for each contestant. The first is the baseline of all others.
#[derive(Debug)]
pub struct Rounds {
    names: Vec<&'static str>,
    figures: Vec<Vec<f64>>,
}

impl Rounds {
    /// No rounds yet.
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = &'static str>) -> Self {
        let names: Vec<_> = names.into_iter().collect();
        let figures = vec![Vec::new(); names.len()];
        Rounds { names, figures }
    }

    /// Who is next in the `turn`th turn of the `round`th round: each round begins with another one.
    #[must_use]
    pub fn whose_turn(&self, round: usize, turn: usize) -> usize {
        (round + turn) % self.names.len()
    }

    /// Adds the figure of one contestant for the current round.
    pub fn add(&mut self, contestant: usize, figure: f64) {
        self.figures[contestant].push(figure);
    }

    /// The contestants' names, in their order.
    #[must_use]
    pub fn names(&self) -> &[&'static str] {
        &self.names
    }

    /// The figures themselves.
    #[must_use]
    pub fn of(&self, contestant: usize) -> Spread {
        Spread::new(self.figures[contestant].clone())
    }

    /// By how much the contestant's figure is above the baseline's of the same round.
    #[must_use]
    pub fn differences(&self, contestant: usize) -> Spread {
        self.paired(contestant, |figure, baseline| figure - baseline)
    }

    /// How many times the baseline's figure of the same round the contestant's is.
    #[must_use]
    pub fn ratios(&self, contestant: usize) -> Spread {
        self.paired(contestant, |figure, baseline| figure / baseline)
    }

    fn paired(&self, contestant: usize, compare: impl Fn(f64, f64) -> f64) -> Spread {
        let pairs = self.figures[contestant].iter().zip(&self.figures[0]);
        Spread::new(pairs.map(|(figure, baseline)| compare(*figure, *baseline)).collect())
    }
}

/// Figures in order of size.
#[derive(Debug)]
pub struct Spread(Vec<f64>);

impl Spread {
    fn new(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        Spread(figures)
    }

    /// The median.
    #[must_use]
    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    /// The figure at or below which the share `q` of all lies, by nearest rank; not a number when there are none.
    #[must_use]
    pub fn quantile(&self, q: f64) -> f64 {
        let rank = (q * self.0.len() as f64).ceil() as usize;
        self.0.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contestant_is_compared_within_its_own_round() {
        let mut rounds = Rounds::new(["baseline", "other"]);
        for (baseline, other) in [(100.0, 110.0), (1_000.0, 1_010.0), (10.0, 25.0)] {
            rounds.add(0, baseline);
            rounds.add(1, other);
        }
        assert_eq!(rounds.differences(1).median(), 10.0);
        assert_eq!(rounds.ratios(1).quantile(1.0), 2.5);
    }

    #[test]
    fn each_round_begins_with_another_contestant_and_leaves_none_out() {
        let rounds = Rounds::new(["a", "b", "c"]);
        let turns = |round| (0..3).map(|turn| rounds.whose_turn(round, turn)).collect::<Vec<_>>();
        assert_eq!([turns(0), turns(1), turns(2)], [[0, 1, 2], [1, 2, 0], [2, 0, 1]]);
    }
}
