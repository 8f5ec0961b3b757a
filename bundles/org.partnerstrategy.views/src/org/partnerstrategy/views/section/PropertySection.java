/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.section;

import org.eclipse.swt.widgets.Composite;

/** A section in the properties of elements. One object makes the sections of all views. */
@FunctionalInterface
public interface PropertySection {

    /**
     * Makes what is in the section.
     *
     * @param parent where it is made; it needs a layout
     * @return what shows an element in it
     */
    SectionContent create(Composite parent);
}
