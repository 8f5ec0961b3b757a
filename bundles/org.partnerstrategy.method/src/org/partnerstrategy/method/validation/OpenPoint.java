/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Explanation;

/**
 * Something that still has to be filled in, decided or arranged (handbook, steps 1 to 5).
 *
 * @param explanation what is open, and why
 * @param element the element that it is about
 */
public record OpenPoint(Explanation explanation, EObject element) {

    /** What a finding says is open. */
    public static OpenPoint of(Finding finding) {
        return new OpenPoint(finding.explanation(), finding.element());
    }
}
