/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * An attribute of the specification that is set.
 *
 * @param owner whose attribute it is
 * @param attribute which one
 * @param value what it is set to
 */
record Setting(EObject owner, EAttribute attribute, String value) {

    /** A problem with it. */
    String problem(String what) {
        return Specification.place(owner) + ", " + attribute.getName() + "=\"" + value + "\": " + what;
    }
}
