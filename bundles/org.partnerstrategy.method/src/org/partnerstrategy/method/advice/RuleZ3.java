package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.UP;

import java.util.Optional;

/** Depended upon, no alternative, contributing little: more effect, and look for an alternative. */
final class RuleZ3 implements AdviceRule {

    @Override
    public String id() {
        return "Z3";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = situation.hasHighDependency() && !situation.hasAlternative() && !situation.hasHighInfluence();
        return fits ? Optional.of(Advice.of(this, situation, UP)) : Optional.empty();
    }
}
