package org.partnerstrategy.method.tests;

import java.util.Optional;

import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.Situation;

/** Takes the place of a rule and never answers. */
record SilentRule(String id) implements AdviceRule {

    @Override
    public Optional<Advice> advise(Situation situation) {
        return Optional.empty();
    }
}
