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
}
