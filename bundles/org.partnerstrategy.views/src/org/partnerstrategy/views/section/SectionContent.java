/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.section;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.editor.PageContext;

/** What is in a section of the properties. */
@FunctionalInterface
public interface SectionContent {

    /**
     * Shows an element as it is now; asked when it is selected, and after every change of the strategy.
     *
     * @param element of one of the classes for which the section is declared
     * @param context the editor to which it belongs; its document changes the strategy
     */
    void show(EObject element, PageContext context);
}
