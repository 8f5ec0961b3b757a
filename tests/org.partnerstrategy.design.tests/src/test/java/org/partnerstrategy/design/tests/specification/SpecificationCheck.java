/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.List;

/** Something that must hold for the specification of the diagrams. */
interface SpecificationCheck {

    /** What does not hold, in words that lead to the place; empty when all is well. */
    List<String> problems(Specification specification);
}
