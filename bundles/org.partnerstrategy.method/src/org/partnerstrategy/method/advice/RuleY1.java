package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.LEFT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.Optional;

/** Depended upon although there can be an alternative, below the line: less dependent and more effect. */
final class RuleY1 implements AdviceRule {

    @Override
    public String id() {
        return "Y1";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = situation.hasHighDependency() && situation.hasAlternative() && !situation.isAbove();
        return fits ? Optional.of(Advice.of(this, situation, LEFT, UP)) : Optional.empty();
    }
}
