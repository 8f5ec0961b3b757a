package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.RIGHT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.Optional;

/** Depended upon, no alternative, contributing much but below the line: a structural partnership with more effect. */
final class RuleZ2 implements AdviceRule {

    @Override
    public String id() {
        return "Z2";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = situation.hasHighDependency() && !situation.hasAlternative() && situation.hasHighInfluence()
                && !situation.isAbove();
        return fits ? Optional.of(Advice.of(this, situation, RIGHT, UP)) : Optional.empty();
    }
}
