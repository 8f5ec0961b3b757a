package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.DOWN;
import static org.partnerstrategy.model.Direction.UP;

import java.util.Optional;

import org.partnerstrategy.model.Alternative;

/** Not depended upon, contributing very little, with an alternative at hand: phase out, or invest. */
final class RuleX2 implements AdviceRule {

    @Override
    public String id() {
        return "X2";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = !situation.hasHighDependency() && !situation.isAbove() && !situation.hasHalfInfluence()
                && situation.alternative() == Alternative.AVAILABLE;
        return fits ? Optional.of(Advice.of(this, situation, DOWN).or(UP)) : Optional.empty();
    }
}
