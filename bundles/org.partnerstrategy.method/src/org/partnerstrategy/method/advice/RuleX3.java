package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.UP;

import java.util.Optional;

import org.partnerstrategy.model.Alternative;

/** Not depended upon, contributing very little, without an alternative at hand: more effect. */
final class RuleX3 implements AdviceRule {

    @Override
    public String id() {
        return "X3";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = !situation.hasHighDependency() && !situation.isAbove() && !situation.hasHalfInfluence()
                && situation.alternative() != Alternative.AVAILABLE;
        return fits ? Optional.of(Advice.of(this, situation, UP)) : Optional.empty();
    }
}
