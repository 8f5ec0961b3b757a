package org.partnerstrategy.method.advice;

import java.util.Optional;

/** Not depended upon and above the line: keep as it is. */
final class RuleK1 implements AdviceRule {

    @Override
    public String id() {
        return "K1";
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean fits = !situation.hasHighDependency() && situation.isAbove();
        return fits ? Optional.of(Advice.of(this, situation)) : Optional.empty();
    }
}
