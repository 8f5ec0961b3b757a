package org.partnerstrategy.method;

import org.partnerstrategy.model.text.Message;

/**
 * Why the method says something.
 *
 * @param rule the identity of the rule that says it
 * @param step the step of the handbook on which the rule rests
 * @param text the reason in words
 */
public record Explanation(String rule, Step step, Message text) {

    /** The explanation whose text ends by citing the handbook's step. */
    public static Explanation citing(Step step, String rule, Message reason) {
        return new Explanation(rule, step, Message.of(Explanation.class, "explanation.citing", reason, step.number()));
    }
}
