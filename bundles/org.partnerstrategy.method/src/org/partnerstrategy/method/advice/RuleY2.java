package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.LEFT;

import java.util.Optional;

/** Depended upon although there can be an alternative, above the line: keep, or become less dependent. */
final class RuleY2 implements AdviceRule {

    @Override
    public String id() {
        return "Y2";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = situation.hasHighDependency() && situation.hasAlternative() && situation.isAbove();
        return fits ? Optional.of(Advice.of(this, situation).or(LEFT)) : Optional.empty();
    }
}
