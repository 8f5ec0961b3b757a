/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;

/** Tells whether a diagram is of a strategy: the commands for strategies have no place in other diagrams. */
public final class ShowsStrategy extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof DialectEditor diagram && CurrentStrategy.of(diagram).isPresent();
    }
}
