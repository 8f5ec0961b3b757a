/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.extension;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.views.section.PropertySection;
import org.partnerstrategy.views.section.SectionContent;

/** Says what an element is called. */
public final class NameSection implements PropertySection {

    @Override
    public SectionContent create(Composite parent) {
        parent.setLayout(new FillLayout());
        Label label = new Label(parent, SWT.WRAP);
        return (element, context) -> label.setText("section: " + ((NamedElement) element).getName());
    }
}
