/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.targets;

import java.util.List;

/** The ends of an edge can be dragged to another node. */
final class EdgesAreReconnectable implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        return Exceptions.problems(Exceptions.Lack.RECONNECTION,
                specification.elements("EdgeMapping").filter(mapping -> targets(mapping, "reconnections").isEmpty()));
    }
}
