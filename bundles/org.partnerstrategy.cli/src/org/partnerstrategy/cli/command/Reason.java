package org.partnerstrategy.cli.command;

import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.model.text.Message;

/**
 * Something that the method says, as the JSON form of the reports says it.
 *
 * @param rule the identity of the rule
 * @param step the number of the handbook's step
 * @param explanation the reason
 */
record Reason(String rule, int step, Message explanation) {

    static Reason of(Explanation explanation) {
        return new Reason(explanation.rule(), explanation.step().number(), explanation.text());
    }
}
