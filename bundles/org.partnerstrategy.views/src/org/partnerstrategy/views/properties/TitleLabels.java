/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.model.provider.ElementLabel;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.ElementIcons;

/** What the properties are of: the title above the tabs. */
public final class TitleLabels extends LabelProvider {

    private static final Messages MESSAGES = Messages.of(PropertySubject.class);

    @Override
    public String getText(Object selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return MESSAGES.text("nothing");
        }
        if (structured.size() > 1) {
            return MESSAGES.text("several", structured.size());
        }
        return structured.getFirstElement() instanceof EObject element ? name(element) : "";
    }

    private static String name(EObject element) {
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(element);
        return domain == null ? ModelLabels.of(element.eClass()) : ElementLabel.of(element);
    }

    @Override
    public Image getImage(Object selection) {
        return selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof EObject element ? ElementIcons.of(element) : null;
    }
}
