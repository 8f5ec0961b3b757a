/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.stream.Stream;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** One rule that checks a strategy. */
public interface ValidationRule {

    /**
     * The identity by which findings name the rule, and by which another can take its place. A rule of a plug-in need
     * not say it: what {@code plugin.xml} says counts, also for what the rule says with this one.
     */
    default String id() {
        return getClass().getName();
    }

    /** What its findings are called together, in a few words. */
    default Message title() {
        return Messages.of(ValidationRule.class).find("title." + id())
                .orElseGet(() -> Message.of(ValidationRule.class, "title", id()));
    }

    /** What the rule finds. It leaves the strategy as it is, and takes time in proportion to the strategy's size. */
    Stream<Finding> check(PartnerStrategy strategy);
}
