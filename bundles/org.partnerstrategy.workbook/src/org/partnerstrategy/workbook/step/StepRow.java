/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.Identified;

/**
 * A row of a sheet.
 *
 * @param owner what the row is about: an element, or the relation of an assessment
 * @param element the element whose fields are typed in the row; none for a relation that is still to be assessed
 */
public record StepRow(EObject owner, Optional<EObject> element) {

    /** The row of an element that stands by itself. */
    static StepRow of(EObject element) {
        return new StepRow(element, Optional.of(element));
    }

    /** The identity of the element; empty when there is none. */
    public String identity() {
        return element.map(known -> ((Identified) known).getId()).orElse("");
    }
}
