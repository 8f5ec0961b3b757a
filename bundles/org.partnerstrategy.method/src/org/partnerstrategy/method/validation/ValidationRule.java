/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.stream.Stream;

import org.partnerstrategy.model.PartnerStrategy;

/** One rule that checks a strategy. */
public interface ValidationRule {

    /** The identity by which findings name the rule, and by which another rule can take its place. */
    String id();

    /** What the rule finds. It leaves the strategy as it is, and takes time in proportion to the strategy's size. */
    Stream<Finding> check(PartnerStrategy strategy);
}
