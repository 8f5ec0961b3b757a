package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.UP;

import java.util.Optional;

/** Not depended upon, below the line but contributing something: more effect. */
final class RuleX1 implements AdviceRule {

    @Override
    public String id() {
        return "X1";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = !situation.hasHighDependency() && !situation.isAbove() && situation.hasHalfInfluence();
        return fits ? Optional.of(Advice.of(this, situation, UP)) : Optional.empty();
    }
}
