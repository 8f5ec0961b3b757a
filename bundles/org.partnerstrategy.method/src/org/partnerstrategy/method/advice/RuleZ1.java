package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.RIGHT;

import java.util.Optional;

/** Depended upon, no alternative, contributing much, above the line: lay down a structural partnership. */
final class RuleZ1 implements AdviceRule {

    @Override
    public String id() {
        return "Z1";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = situation.hasHighDependency() && !situation.hasAlternative() && situation.hasHighInfluence()
                && situation.isAbove();
        return fits ? Optional.of(Advice.of(this, situation, RIGHT)) : Optional.empty();
    }
}
