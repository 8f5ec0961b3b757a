package org.partnerstrategy.method.advice;

import java.util.Optional;

/** One rule that suggests how a relation should develop (handbook, step 3). */
public interface AdviceRule {

    /** The identity by which advice names the rule, and by which another rule can take its place. */
    String id();

    /** The advice of this rule; none when the rule is not about such a situation. */
    Optional<Advice> advise(Situation situation);
}
